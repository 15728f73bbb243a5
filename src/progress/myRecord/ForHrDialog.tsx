import type { FormEvent } from 'react';
import { saveFile } from '#src/ui/saveFile.ts';
import { Dialog } from '#src/ui/Dialog.tsx';
import { recordForHrAsFile } from './recordAsFile.ts';
import { useRecord } from './useRecord.ts';

interface Props {
  readonly onClose: () => void;
}

/** Asks who the record is about, and hands over the file. The answer is kept in the file and nowhere else. */
export function ForHrDialog({ onClose }: Props) {
  const record = useRecord((state) => state.record);

  function download(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const learner = { name: String(fields.get('name')).trim(), staffNumber: String(fields.get('staff-number')).trim() };
    const { fileName, text, type } = recordForHrAsFile(record, learner, new Date().toISOString());
    saveFile(fileName, text, type);
    onClose();
  }

  return (
    <Dialog id="download" heading="Record for HR" onClose={onClose}>
      <form className="flow" onSubmit={download}>
        <p>Your name and staff number go into the file and nowhere else. This browser does not keep them.</p>
        <div className="field">
          <label htmlFor="download-name">Name</label>
          {/* A name of blanks alone would tell HR nothing. */}
          <input id="download-name" name="name" autoComplete="name" required pattern=".*\S.*" />
        </div>
        <div className="field">
          <label htmlFor="download-number">Staff number, if you have one</label>
          <input id="download-number" name="staff-number" autoComplete="off" />
        </div>
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
