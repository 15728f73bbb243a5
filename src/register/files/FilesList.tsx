import { Icon } from '#src/ui/Icon.tsx';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import type { HandedInFile } from './replayer.ts';
import { useFiles } from './useFiles.ts';

function Remove({ id, name }: { readonly id: string; readonly name: string }) {
  const remove = useFiles((state) => state.remove);
  const isReading = useFiles(({ reading }) => reading !== undefined);
  return (
    <button type="button" className="button button--small" disabled={isReading} onClick={() => remove(id)}>
      <Icon name="close" size={16} /> Remove <span className="visually-hidden">{name}</span>
    </button>
  );
}

/** Files that nothing was taken from, each with one sentence. */
export function FilesUnread() {
  const unread = useFiles((state) => state.unread);
  if (unread.length === 0) return null;
  return (
    <section className="flow" aria-labelledby="files-unread">
      <h2 id="files-unread">Nothing was taken from {unread.length === 1 ? 'one file' : `${String(unread.length)} files`}</h2>
      <ul className="ruled" role="list">
        {unread.map(({ id, name, because }) => (
          <li key={id} className="hr-files__file">
            <p>
              <Icon name="caution" size={18} /> <strong>{name}</strong>
              <br />
              {because}
            </p>
            <Remove id={id} name={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The files that stand behind the table. */
export function FilesRead() {
  const files = useFiles((state) => state.files);
  const removeAll = useFiles((state) => state.removeAll);
  const isReading = useFiles(({ reading }) => reading !== undefined);
  return (
    <section className="flow not-in-print" aria-labelledby="files-read">
      <h2 id="files-read">Files</h2>
      {files.length === 0 ? null : (
        <details className="opens">
          <summary>
            <Icon name="open" size={18} />{' '}
            {files.length === 1 ? 'The file that was read' : `The ${String(files.length)} files that were read`}
          </summary>
          <ul className="ruled" role="list">
            {files.map((file) => (
              <FileLine key={file.id} file={file} />
            ))}
          </ul>
        </details>
      )}
      <p className="row">
        <button type="button" className="button" disabled={isReading} onClick={removeAll}>
          <Icon name="delete" /> Remove all files
        </button>
        <span className="meta">This empties the page. The files themselves stay where you keep them.</span>
      </p>
    </section>
  );
}

function FileLine({ file }: { readonly file: HandedInFile }) {
  const { id, name, learner, exportedAt, sealHolds, record } = file;
  const count = record.completions.length;
  return (
    <li className="hr-files__file">
      <p>
        <strong>{name}</strong>
        <br />
        {learner.name}
        {learner.staffNumber === '' ? '' : `, ${learner.staffNumber}`} · made {exportedAt.slice(0, 10)} (UTC) ·{' '}
        {count === 0 ? 'no completed course in it' : `${String(count)} ${count === 1 ? 'completion' : 'completions'}`}{' '}
        <StatusChip standing={sealHolds ? 'supported' : 'harm'} word={sealHolds ? 'Unchanged' : 'Changed'} />
      </p>
      <Remove id={id} name={name} />
    </li>
  );
}
