import type { CompletionLack, CourseStanding } from '#src/domain/record/completion/courseStanding.ts';
import type { FinalResult } from '#src/domain/record/completion/finalResult.ts';
import type { TitledLink } from '../courseMap/courseOnPage.ts';
import type { FinalForPage } from './finalForPage.ts';
import { useFinalPage } from './useFinal.ts';

interface Lacking {
  readonly says: string;
  readonly link?: TitledLink | undefined;
}

function lackInWords(lack: CompletionLack, { scenarios, modules, course }: FinalForPage): Lacking {
  switch (lack.lack) {
    case 'prerequisite':
      return {
        says: 'The course that comes first: it is neither completed here, nor shown by a record, nor attested.',
        link: { title: 'Show it', href: `${course.href}#begin` },
      };
    case 'practice':
    case 'module': {
      const title = modules.find(({ id }) => id === lack.module)?.title ?? lack.module;
      const says = lack.lack === 'module' ? 'A module that is not marked as done:' : 'A module with practice that is still open:';
      return { says, link: { title, href: `${course.href}#${lack.module}` } };
    }
    case 'required scenario':
      return { says: 'A required scenario that is not competent yet, in assessment mode:', link: scenarios[lack.scenario] };
    case 'final scenario':
      return { says: 'A conversation of this final that was not competent, or was not played:', link: scenarios[lack.scenario] };
    case 'final items':
      return { says: 'Not every question of this final is answered, or they have been mended since.' };
    case 'final':
      return { says: 'A final assessment that has ended.' };
    case 'item score':
      return { says: `At least ${String(lack.least)} of 100 in the questions of the final: it is ${String(lack.score)} now.` };
    case 'score':
      return { says: `A course score of ${String(lack.passMark)}: it is ${String(lack.score)} now.` };
  }
}

/** What completing the course still asks, each with the way to it. */
export function StillLacking({ standing, result }: { readonly standing: CourseStanding; readonly result: FinalResult }) {
  const forPage = useFinalPage();
  const isOwn = standing.final?.id === result.id;
  const lacking = isOwn ? standing.lacking : standing.lacking.filter(({ lack }) => !lack.startsWith('final') && !lack.endsWith('score'));
  if (lacking.length === 0) return null;
  return (
    <section className="flow" aria-labelledby="lacking-heading">
      <h2 id="lacking-heading">What is still lacking</h2>
      <ul className="measure final__lacking">
        {lacking.map((lack) => {
          const { says, link } = lackInWords(lack, forPage);
          return (
            <li key={`${says} ${link?.href ?? ''}`}>
              {says} {link ? <a href={link.href}>{link.title}</a> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
