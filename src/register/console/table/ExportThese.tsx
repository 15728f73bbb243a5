import { Icon } from '#src/ui/Icon.tsx';
import { countInWords } from '../inWords.ts';
import { Problem } from '../pieces/Problem.tsx';
import { writeRegisterQuery, type AddressedQuery } from '../registerInAddress.ts';
import { useForPage } from '../service/useConsole.ts';
import { useDownload } from '../service/useDownload.ts';

interface Props {
  readonly query: AddressedQuery;
  readonly total: number;
}

/** All rows of the present filters as a file, not only the page that is seen. */
export function ExportThese({ query, total }: Props) {
  const { pages } = useForPage();
  const { making, problem, start } = useDownload();
  const { page: _page, ...filters } = query;
  const save = (format: 'csv' | 'xlsx') => () =>
    void (making === undefined && start(format, { at: `hr/exports/${format}`, query: filters }));
  return (
    <section className="flow not-in-print" aria-labelledby="export-these">
      <h2 id="export-these">Export {total === 1 ? 'this row' : `these ${countInWords(total, 'row')}`}</h2>
      <p className="row">
        {(['csv', 'xlsx'] as const).map((format) => (
          <button key={format} type="button" className="button" aria-disabled={making !== undefined} onClick={save(format)}>
            <Icon name="download" /> {making === format ? 'Making the file …' : `Export as ${format.toUpperCase()}`}
          </button>
        ))}
        <a href={`${pages.exports}${writeRegisterQuery(filters)}`}>Other formats, own columns, reminders</a>
      </p>
      <Problem says={problem} />
    </section>
  );
}
