import type { RegisterContent } from '#src/domain/record/register/registerContent.ts';
import { judgesAtHand } from '#src/domain/record/replay/judgesAtHand.ts';
import type { PublishedTexts } from '#src/server/content/publishedTexts.ts';
import { aCourseAtHand, judgeOf, SCENARIOS } from '../../domain/builders/aCourse.ts';
import { TWO_DECISIONS } from '../../domain/builders/aPlayable.ts';

/** A small organisation with one course, one procedure and a few stories: what its build would publish. */
export function aRegisterContent(changes: Partial<RegisterContent> = {}): RegisterContent {
  const { terms } = aCourseAtHand();
  const { id, validForMonths, refresherDueAfterMonths, completion } = terms;
  const modules = terms.modules.map(({ id: module, title, minutes, outcomes }) => ({ id: module, title, minutes, outcomes }));
  const scenes = TWO_DECISIONS.scenes.flatMap((scene) =>
    scene.choices.length === 0
      ? []
      : { id: scene.id, title: scene.title, choices: scene.choices.map((choice) => ({ id: choice.id, text: choice.text })) },
  );
  return {
    organisation: 'Harbour University',
    timeZone: 'Australia/Brisbane',
    scoresToHr: false,
    keepRecordsForMonths: 84,
    keepLogsForMonths: 24,
    courses: [{ id, title: 'Initial course', validForMonths, refresherDueAfterMonths, modules, asks: completion }],
    procedures: [
      {
        id: 'harbour',
        name: 'Harbour',
        title: 'Harbour complaint procedure',
        version: '3',
        review: { by: 'Somebody who reads procedures', on: '2026-10-01', next: '2027-10-01' },
      },
    ],
    outcomes: ['O1', 'O2', 'O3'].map((outcome) => ({ id: outcome, label: `Outcome ${outcome}` })),
    scenarios: SCENARIOS.map((scenario) => ({ id: scenario.id, title: `The story of ${scenario.id}`, scenes })),
    ...changes,
  };
}

/** The texts of a build of that organisation. */
export function aBuild(register: RegisterContent = aRegisterContent()): PublishedTexts {
  const stories = SCENARIOS.map(({ id }) => ({ ...TWO_DECISIONS, id }));
  const judges = judgesAtHand(stories, ({ id }) => [judgeOf(id)], { courses: [aCourseAtHand()], versions: { harbour: '3' } });
  return { judges: JSON.stringify(judges), register: JSON.stringify(register) };
}
