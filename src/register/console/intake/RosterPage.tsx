import type { ConsoleForPage } from '../consoleForPage.ts';
import { Console } from '../frame/Console.tsx';
import { useForPage } from '../service/useConsole.ts';
import { CsvIntake } from './CsvIntake.tsx';
import { Opens } from '../pieces/Opens.tsx';

/** Who takes which course, as a table that HR has anyway. */
export function RosterPage({ forPage }: { readonly forPage: ConsoleForPage }) {
  return (
    <Console forPage={forPage} roles={['hr', 'admin']}>
      <Roster />
    </Console>
  );
}

function Roster() {
  const { courses, pages } = useForPage();
  const course = courses[0]?.id ?? '';
  const heads = 'name,email,staff number,unit,course,due date,appointed from,appointed to';
  const template = `\uFEFF${heads}\r\nSam Example,sam@example.org,007,Library,${course},2027-03-31,2026-07-01,\r\n`;
  return (
    <>
      <Opens summary="Which columns it can have">
        <dl className="hr-facts">
          <Column name="name" says="As it should stand on the register." />
          <Column
            name="email or staff number"
            says="One of the two at least: by it the learner is known when the roster is loaded again."
          />
          <Column name="unit" says="Faculty, school or section. May be left out." />
          <Column name="course" says={`One of: ${courses.map(({ id }) => id).join(', ')}. A learner with two courses has two rows.`} />
          <Column name="due date" says="Such as 2027-03-31 or 31/3/2027. May be left out." />
          <Column
            name="appointed from, appointed to"
            says="While they are officers. Outside of these days they are not on the register. May be left out."
          />
        </dl>
      </Opens>
      <CsvIntake
        at="hr/roster"
        template={{ name: 'first-port-roster.csv', text: template }}
        next={{ href: pages.links, word: 'Make personal links' }}
      />
    </>
  );
}

function Column({ name, says }: { readonly name: string; readonly says: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{says}</dd>
    </div>
  );
}
