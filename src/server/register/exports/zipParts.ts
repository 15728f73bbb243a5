import { Zip, ZipDeflate } from 'fflate';

/** A file of the zip. Its text is made only when its turn has come. */
export interface ZippedFile {
  readonly name: string;
  readonly parts: () => Promise<Iterable<string>>;
}

/** A zip as it is being made, file by file. `written` hears the bytes of each file as they pass. */
export async function* zipParts(
  files: Iterable<ZippedFile>,
  writtenAt: Date,
  written: (name: string, bytes: Uint8Array) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const { name, parts } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = writtenAt;
    zip.add(entry);
    for (const part of await parts()) {
      const bytes = encoder.encode(part);
      written(name, bytes);
      entry.push(bytes, false);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
