import { useState } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { DropZone } from './DropZone.tsx';
import { FilesRead, FilesUnread } from './FilesList.tsx';
import './files.css';
import type { FilesForPage } from './filesForPage.ts';
import { createFilesOnPage } from './filesOnPage.ts';
import { FilesContext, useFiles } from './useFiles.ts';
import { Reading } from './Reading.tsx';
import { RowsTable } from './RowsTable.tsx';
import { TakeSheet } from './TakeSheet.tsx';

interface Props {
  readonly forPage: FilesForPage;
}

/** HR's page over files that learners hand in. It knows nothing once the page is closed. */
export function HandedInRecords({ forPage }: Props) {
  const [store] = useState(() =>
    createFilesOnPage({
      openReplayer: () =>
        import('./openReplayer.ts').then(
          ({ openReplayer }) => openReplayer(forPage.judgesAt, forPage.scoresToHr),
          () => undefined,
        ),
      pause: () => new Promise((resolve) => setTimeout(resolve)),
      now: () => performance.now(),
    }),
  );
  return (
    <FilesContext value={{ store, forPage }}>
      <Sections />
    </FilesContext>
  );
}

function Sections() {
  const add = useFiles((state) => state.add);
  const problem = useFiles((state) => state.problem);
  const hasRows = useFiles(({ rows }) => rows.length > 0);
  const hasFiles = useFiles(({ files, unread }) => files.length + unread.length > 0);
  return (
    <div className="hr-files">
      <DropZone onFiles={add} />
      <Reading />
      {problem === undefined ? null : (
        <p className="notice notice--caution" role="alert">
          <Icon name="caution" />
          <span>{problem}</span>
        </p>
      )}
      {hasFiles ? <FilesUnread /> : <HowLearnersMakeIt />}
      {hasRows ? (
        <>
          <RowsTable />
          <TakeSheet />
        </>
      ) : null}
      {hasFiles ? <FilesRead /> : null}
    </div>
  );
}

function HowLearnersMakeIt() {
  return (
    <section className="card card--quiet flow" aria-labelledby="how-made">
      <h2 id="how-made">Nothing here yet</h2>
      <p>The table of completions will stand here. This is how a learner makes the file for it:</p>
      <ol>
        <li>They open “My record” on this site, on the device on which they did the course.</li>
        <li>Under “Take it with you” they choose “Download the record for HR”, and type their name and staff number.</li>
        <li>They send you the file. It ends in .json, and you need not open it.</li>
      </ol>
    </section>
  );
}
