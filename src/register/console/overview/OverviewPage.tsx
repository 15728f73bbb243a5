import type { Overview } from '#src/protocol/register.ts';
import type { ConsoleForPage } from '../consoleForPage.ts';
import { Console } from '../frame/Console.tsx';
import { dayInWords } from '../inWords.ts';
import { CourseAndDay } from '../pieces/CourseAndDay.tsx';
import { Loaded } from '../pieces/Loaded.tsx';
import { writeRegisterQuery, type AddressedQuery } from '../registerInAddress.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { useForPage } from '../service/useConsole.ts';
import { useRegisterQuery } from '../useRegisterQuery.ts';
import { Attention } from './Attention.tsx';
import { totalOf } from './chartGeometry.ts';
import { MonthColumns } from './MonthColumns.tsx';
import { StatusByUnit } from './StatusByUnit.tsx';

/** HR's first page: what needs attention, then how things stand. */
export function OverviewPage({ forPage }: { readonly forPage: ConsoleForPage }) {
  return (
    <Console forPage={forPage} roles={['hr', 'admin']}>
      <OverviewOfCourse />
    </Console>
  );
}

function OverviewOfCourse() {
  const [{ course, on }, change] = useRegisterQuery();
  const query = { ...(course === undefined ? {} : { course }), ...(on === undefined ? {} : { on }) };
  const asked = useAnswer<Overview>({ at: 'hr/overview', query });
  return (
    <>
      <div className="hr-filters">
        <CourseAndDay query={query} change={change} />
      </div>
      <Loaded asked={asked} what="the overview">
        {(overview) => <Drawn overview={overview} query={query} />}
      </Loaded>
    </>
  );
}

function Drawn({ overview, query }: { readonly overview: Overview; readonly query: AddressedQuery }) {
  const { pages, timeZone } = useForPage();
  if (overview.byUnit.every(({ counts }) => totalOf(counts) === 0)) return <Empty overview={overview} />;
  return (
    <>
      <h2>What needs attention</h2>
      <Attention overview={overview} query={query} />
      <h2>Status by unit</h2>
      <p className="meta">
        As at {dayInWords(overview.on)}, days in {timeZone}. <a href={`${pages.register}${writeRegisterQuery(query)}`}>Open the register</a>
      </p>
      <StatusByUnit byUnit={overview.byUnit} />
      <div className="hr-two">
        <section className="flow" aria-labelledby="by-month">
          <h2 id="by-month">Completions by month</h2>
          <MonthColumns what="completions" months={overview.completionsByMonth} />
        </section>
        <section className="flow" aria-labelledby="refreshers">
          <h2 id="refreshers">Refreshers due by month</h2>
          <MonthColumns what="refreshers due" months={overview.refreshersDueByMonth} />
        </section>
      </div>
    </>
  );
}

function Empty({ overview }: { readonly overview: Overview }) {
  const { pages } = useForPage();
  return (
    <section className="flow measure" aria-labelledby="nobody">
      <h2 id="nobody">Nobody is on the register on {dayInWords(overview.on)}</h2>
      <p>A register begins with a roster: a table of who takes which course. Then give each learner a personal link.</p>
      <p className="row">
        <a className="button button--primary" href={pages.roster}>
          Load a roster
        </a>
        <a className="button" href={pages.entries}>
          Enter earlier training
        </a>
      </p>
    </section>
  );
}
