import type { PresetsListed } from '#src/protocol/register.ts';
import type { ConsoleForPage } from '../consoleForPage.ts';
import { Console } from '../frame/Console.tsx';
import { LogLines } from '../pieces/LogLines.tsx';
import { Opens } from '../pieces/Opens.tsx';
import { useAnswer } from '../service/useAnswer.ts';
import { useRegisterQuery } from '../useRegisterQuery.ts';
import { Formats } from './Formats.tsx';
import { OwnColumns } from './OwnColumns.tsx';
import { WhichRows } from './WhichRows.tsx';

interface Props {
  readonly forPage: ConsoleForPage;
  readonly rowsOnPage: number;
}

/** Every way out of the register, and a log of who took which. */
export function ExportsPage({ forPage, rowsOnPage }: Props) {
  return (
    <Console forPage={forPage} roles={['hr', 'admin']}>
      <Exports rowsOnPage={rowsOnPage} />
    </Console>
  );
}

function Exports({ rowsOnPage }: Pick<Props, 'rowsOnPage'>) {
  const [query, change] = useRegisterQuery();
  const presets = useAnswer<PresetsListed>({ at: 'hr/presets' });
  return (
    <>
      <WhichRows query={query} change={change} />
      <Formats query={query} presets={presets.value?.presets ?? []} />
      <OwnColumns asked={presets} />
      <section className="flow" aria-labelledby="export-log">
        <h2 id="export-log">Who exported what</h2>
        <Opens summary="Show the log" whenOpened>
          <LogLines exportsAlone rowsOnPage={rowsOnPage} />
        </Opens>
      </section>
    </>
  );
}
