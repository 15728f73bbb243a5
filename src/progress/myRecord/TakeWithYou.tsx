import { useState } from 'react';
import { hasSomethingForHr } from '#src/domain/record/file/recordForHr.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { ForHrDialog } from './ForHrDialog.tsx';
import { saveBackup } from './saveBackup.ts';
import { useForPage, useRecord } from './useRecord.ts';

/** The record as a file: one to hand in, and one to keep. */
export function TakeWithYou() {
  return (
    <section className="flow" aria-labelledby="take-with-you">
      <h2 id="take-with-you">Take it with you</h2>
      <p className="measure">There are two files, for two purposes. Your notes and reflections are in neither.</p>
      <div className="my-record__forms">
        <ForHr />
        <OwnBackup />
      </div>
    </section>
  );
}

function ForHr() {
  const hasSome = useRecord(({ record }) => hasSomethingForHr(record));
  const { hrFiles } = useForPage();
  const [asking, setAsking] = useState(false);
  return (
    <section className="card flow" aria-labelledby="record-for-hr">
      <h3 id="record-for-hr">Record for HR</h3>
      <p>
        The courses you completed, and the assessments that ended. Your choices in those are in the file, so that HR’s page can work the
        result out again; it never shows them. It shows scores only where your organisation has switched that on. There is no practice in
        the file, no card, and no answer from a lesson.
      </p>
      {hasSome ? (
        <p>
          <button type="button" className="button" onClick={() => setAsking(true)}>
            <Icon name="download" /> Download the record for HR
          </button>
        </p>
      ) : (
        <p className="meta">There is nothing for HR in it yet: no course is completed, and no assessment has ended.</p>
      )}
      <p className="meta">
        HR reads it on <a href={hrFiles}>Records from files</a>.
      </p>
      {asking ? <ForHrDialog onClose={() => setAsking(false)} /> : null}
    </section>
  );
}

function OwnBackup() {
  const record = useRecord((state) => state.record);
  return (
    <section className="card flow" aria-labelledby="own-backup">
      <h3 id="own-backup">My own backup</h3>
      <p>
        Everything that stands on this page, practice and single choices too, without your name. It can be read back in below, on this or
        another device. Nobody needs it from you.
      </p>
      <p>
        <button type="button" className="button" onClick={() => saveBackup(record)}>
          <Icon name="download" /> Download my own backup
        </button>
      </p>
    </section>
  );
}
