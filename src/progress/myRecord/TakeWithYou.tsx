import { useState } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { DownloadDialog } from './DownloadDialog.tsx';
import type { FileFormat } from './recordAsFile.ts';

/** The record as a file, in two forms for two purposes. */
export function TakeWithYou() {
  const [format, setFormat] = useState<FileFormat>();
  return (
    <section className="flow" aria-labelledby="take-with-you">
      <h2 id="take-with-you">Take it with you</h2>
      <dl className="my-record__forms">
        <div>
          <dt>JSON, for you</dt>
          <dd>
            <p>Everything, practice and single choices too. It can be read back in here, on this or another device.</p>
            <p>
              <button type="button" className="button" onClick={() => setFormat('JSON')}>
                <Icon name="download" /> Download as JSON
              </button>
            </p>
          </dd>
        </div>
        <div>
          <dt>CSV, to hand in</dt>
          <dd>
            <p>Completions, lessons, assessments that ended, and summaries. No practice and no single choice. It opens as a spreadsheet.</p>
            <p>
              <button type="button" className="button" onClick={() => setFormat('CSV')}>
                <Icon name="download" /> Download as CSV
              </button>
            </p>
          </dd>
        </div>
      </dl>
      {format ? <DownloadDialog format={format} onClose={() => setFormat(undefined)} /> : null}
    </section>
  );
}
