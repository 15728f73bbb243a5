import { useEffect, useRef } from 'react';
import type { RegisterPage } from '#src/protocol/register.ts';
import type { ConsoleForPage } from '../consoleForPage.ts';
import { Console } from '../frame/Console.tsx';
import { countInWords, dayInWords } from '../inWords.ts';
import { Loaded } from '../pieces/Loaded.tsx';
import { Paging } from '../pieces/Paging.tsx';
import { useAnswer } from '../service/useAnswer.ts';
import { useForPage } from '../service/useConsole.ts';
import { useRegisterQuery } from '../useRegisterQuery.ts';
import { ExportThese } from './ExportThese.tsx';
import { RegisterFilters } from './RegisterFilters.tsx';
import { RegisterRows } from './RegisterRows.tsx';
import { StatusFilter } from './StatusFilter.tsx';

interface Props {
  readonly forPage: ConsoleForPage;
  readonly rowsOnPage: number;
}

/** The register: who stands how in which course, as at any day. */
export function RegisterTablePage({ forPage, rowsOnPage }: Props) {
  return (
    <Console forPage={forPage} roles={['hr', 'admin']}>
      <Register rowsOnPage={rowsOnPage} />
    </Console>
  );
}

function Register({ rowsOnPage }: Pick<Props, 'rowsOnPage'>) {
  const { timeZone } = useForPage();
  const [query, change] = useRegisterQuery();
  const asked = useAnswer<RegisterPage>({ at: 'hr/register', query });
  const heading = useRef<HTMLHeadingElement>(null);
  const page = query.page ?? 1;
  useFocusOnTurn(page, heading);
  return (
    <>
      <RegisterFilters query={query} change={change} units={asked.value?.units ?? []} />
      <Loaded asked={asked} what="the register">
        {(register) => (
          <>
            <StatusFilter counts={register.counts} chosen={query.status} choose={(status) => change({ status })} />
            <div className="hr-results">
              <h2 ref={heading} tabIndex={-1} id="rows">
                {countInWords(register.total, 'row')}
              </h2>
              <p className="meta" role="status">
                {asked.isAsking ? 'Loading …' : `As at ${dayInWords(register.on)}, days in ${timeZone}`}
              </p>
            </div>
            {register.rows.length === 0 ? (
              <p>No row fits these filters. Take one away, or choose another day.</p>
            ) : (
              <RegisterRows rows={register.rows} query={query} change={change} />
            )}
            <Paging page={register.page} total={register.total} rowsOnPage={rowsOnPage} turn={(to) => change({ page: to })} />
            <ExportThese query={query} total={register.total} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** Who turns the page is taken to the top of the new one. */
function useFocusOnTurn(page: number, heading: { readonly current: HTMLElement | null }): void {
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    heading.current?.focus();
  }, [page, heading]);
}
