import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { droppedFiles, meantFiles } from './droppedFiles.ts';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files may be dropped anywhere: beside the zone, the browser would open the file and the table would be gone. */
function useDrop(onFiles: Props['onFiles']): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Leaving one element for another is not leaving the page.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(onFiles);
    };
    document.addEventListener('dragover', hold);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', hold);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return over;
}

/** React knows no name for it. */
function asFolder(input: HTMLInputElement | null): void {
  input?.setAttribute('webkitdirectory', '');
}

/** Where the files come in: dropped, chosen, or a whole folder of them. */
export function DropZone({ onFiles }: Props) {
  const over = useDrop(onFiles);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);

  function chosen({ currentTarget: input }: ChangeEvent<HTMLInputElement>): void {
    onFiles(meantFiles(input.files ?? []));
    // So that the same files can be chosen again.
    input.value = '';
  }

  useEffect(() => asFolder(folder.current), []);
  return (
    <div className="hr-files__in">
      <button type="button" className="hr-files__drop" data-over={over ? '' : undefined} onClick={() => files.current?.click()}>
        <Icon name="upload" size={28} />
        <span className="hr-files__drop-words">
          <strong>Drop the files here, or choose them</strong>
          <span>As many as you like. They end in .json.</span>
        </span>
      </button>
      <button type="button" className="button" onClick={() => folder.current?.click()}>
        Choose a folder
      </button>
      <input ref={files} type="file" multiple hidden aria-label="Record files" onChange={chosen} />
      <input ref={folder} type="file" multiple hidden aria-label="A folder of record files" onChange={chosen} />
    </div>
  );
}
