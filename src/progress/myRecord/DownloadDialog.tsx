import { useState, type FormEvent } from 'react';
import { Dialog } from './Dialog.tsx';
import { downloadText } from '#src/ui/downloadText.ts';
import type { FileFormat } from './recordAsFile.ts';
import { useRecord } from './useRecord.ts';

interface Props {
  readonly format: FileFormat;
  readonly onClose: () => void;
}

const NOT_MADE = 'The file could not be made, since a part of this page could not be loaded. Check the connection and try again.';

/** Asks who the record is about, and hands over the file. The answer is kept in the file and nowhere else. */
export function DownloadDialog({ format, onClose }: Props) {
  const record = useRecord((state) => state.record);
  const [problem, setProblem] = useState<string>();

  async function download(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const learner = { name: String(fields.get('name')).trim(), staffNumber: String(fields.get('staff-number')).trim() };
    try {
      const { recordAsFile } = await import('./recordAsFile.ts');
      const { fileName, text, type } = await recordAsFile(record, learner, format, new Date().toISOString());
      downloadText(fileName, text, type);
      onClose();
    } catch {
      setProblem(NOT_MADE);
    }
  }

  return (
    <Dialog id="download" heading={`Download as ${format}`} onClose={onClose}>
      <form className="flow" onSubmit={(event) => void download(event)}>
        <p>Your name and staff number go into the file and nowhere else. This browser does not keep them.</p>
        <div className="field">
          <label htmlFor="download-name">Name</label>
          <input id="download-name" name="name" autoComplete="name" required />
        </div>
        <div className="field">
          <label htmlFor="download-number">Staff number, if you have one</label>
          <input id="download-number" name="staff-number" autoComplete="off" />
        </div>
        <p role="alert">{problem}</p>
        <p className="row">
          <button type="submit" className="button button--primary">
            Download
          </button>
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
        </p>
      </form>
    </Dialog>
  );
}
