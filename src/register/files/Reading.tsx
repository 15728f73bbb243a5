import { CHECKS, type HandedInRow } from './handedInRow.ts';
import { useFiles } from './useFiles.ts';

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** "4 completions: 3 holds, 1 does not hold" would be no English: each standing has its own words. */
const WORDS: Readonly<Record<HandedInRow['check'], (count: number) => string>> = {
  holds: (count) => `${String(count)} ${count === 1 ? 'holds' : 'hold'}`,
  'in two names': (count) => `${String(count)} in two names`,
  'does not hold': (count) => `${String(count)} ${count === 1 ? 'does' : 'do'} not hold`,
  'made under other content': (count) => `${String(count)} made under other content`,
  'not on this site': (count) => `${String(count)} not on this site`,
};

function rowsInWords(rows: readonly HandedInRow[]): string {
  const counts = CHECKS.map((check) => [check, rows.filter((row) => row.check === check).length] as const);
  const told = counts.filter(([, count]) => count > 0).map(([check, count]) => WORDS[check](count));
  return `${counted(rows.length, 'completion')}${told.length === 0 ? '' : `: ${told.join(', ')}`}.`;
}

/** How far reading has come, and then what it came to. What came of it is announced once, the progress by the bar. */
export function Reading() {
  const reading = useFiles((state) => state.reading);
  const files = useFiles((state) => state.files.length);
  const unread = useFiles((state) => state.unread.length);
  const rows = useFiles((state) => state.rows);
  return (
    <div className="hr-files__reading">
      {reading ? (
        <>
          <label htmlFor="reading">
            Reading {reading.done} of {reading.total}
          </label>
          <progress id="reading" max={reading.total} value={reading.done} />
        </>
      ) : null}
      <p role="status">
        {reading || files + unread === 0
          ? ''
          : `${counted(files, 'file')} read${unread === 0 ? '' : `, ${String(unread)} not`}. ${rowsInWords(rows)}`}
      </p>
    </div>
  );
}
