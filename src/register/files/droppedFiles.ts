/** What systems leave in folders, and nobody means to hand in. */
const NOT_MEANT = /^\.|^(desktop\.ini|thumbs\.db)$/i;

/** Files that somebody chose, without what a system has left in the folder. */
export function meantFiles(files: Iterable<File>): File[] {
  return [...files].filter(({ name }) => !NOT_MEANT.test(name));
}

function fileOf(entry: FileSystemFileEntry): Promise<File[]> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  );
}

/** A folder is read in parts; an empty part means that all of it was read. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (part.length === 0) return all;
    all.push(...part);
  }
}

async function filesBelow(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return fileOf(entry as FileSystemFileEntry);
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  const files: File[] = [];
  for (const each of inside) files.push(...(await filesBelow(each)));
  return files;
}

/** The files in what was dropped, folders and all below them too. */
export async function droppedFiles(dropped: DataTransfer): Promise<File[]> {
  // Both lists are empty once the event is over, so they are taken now.
  const plain = [...dropped.files];
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.every(({ isFile }) => isFile)) return meantFiles(plain);
  const files: File[] = [];
  for (const entry of entries) files.push(...(await filesBelow(entry)));
  return meantFiles(files);
}
