import type { Procedure } from '#src/domain/procedure/procedure.ts';
import { fillTerms, termsIn } from '#src/domain/procedure/fillTerms.ts';
import type { Line, Scenario, Scene } from '#src/domain/scenario/scenario.ts';
import { mendUnknown } from '../nearestName.ts';
import type { EntryPath, Remark } from '../problem.ts';
import { reportOnScenario } from './scenarioReport.ts';

const LONGEST_LINE = 160;
const LONGEST_OPTION = 110;
const LONGEST_OF_FOUR = 70;
const LONGEST_TITLE = 40;

/** A text of the story with the place where it stands, what it is, and how long it may be. */
interface StoryText {
  readonly text: string;
  readonly entry: EntryPath;
  readonly kind: string;
  readonly longest: number;
  /** The only procedure under which it is shown, if there is one. */
  readonly procedure?: string | undefined;
}

/** How long an option of this scene may be. */
export function longestOptionOf({ choices }: Pick<Scene, 'choices'>): number {
  return choices.length >= 4 ? LONGEST_OF_FOUR : LONGEST_OPTION;
}

function lineText(line: Line, entry: EntryPath): StoryText {
  const { text, procedure, person } = line;
  const longest = person === undefined ? Infinity : LONGEST_LINE;
  return { text, entry, kind: 'A spoken line', longest, procedure };
}

function sceneTexts(scene: Scene): StoryText[] {
  const at = (...keys: (string | number)[]): EntryPath => ['scenes', scene.id, ...keys];
  const free = (text: string, entry: EntryPath): StoryText => ({ text, entry, kind: 'A note', longest: Infinity });
  const longest = longestOptionOf(scene);
  return [
    { text: scene.title, entry: at('title'), kind: 'The title of a scene', longest: LONGEST_TITLE },
    ...(scene.place === undefined ? [] : [free(scene.place, at('place'))]),
    ...scene.told.map((text, index) => free(text, at('told', index))),
    ...scene.says.map((line, index) => lineText(line, at('says', index))),
    ...scene.choices.flatMap((choice, index) => [
      { text: choice.text, entry: at('choices', index, choice.deed ? 'do' : 'say'), kind: 'An option', longest },
      ...choice.told.map((text, told) => free(text, at('choices', index, 'told', told))),
      ...choice.then.map((line, then) => lineText(line, at('choices', index, 'then', then))),
    ]),
  ];
}

/** The longest form of a text over the procedures under which it is shown, and terms that one of them lacks. */
function measure({ text, procedure }: StoryText, procedures: readonly Procedure[]) {
  const shownUnder = procedures.filter(({ id }) => procedure === undefined || procedure === id);
  const length = Math.max(text.length, ...shownUnder.map(({ terms }) => fillTerms(text, terms).length));
  const lacking = shownUnder.flatMap(({ id, terms }) =>
    termsIn(text).flatMap((term) => (Object.hasOwn(terms, term) ? [] : { id, term, known: Object.keys(terms) })),
  );
  return { length: termsIn(text).length === 0 ? text.length : length, lacking };
}

/** Reports lines and options that are too long once a procedure's words are filled in, and words that a procedure lacks. */
export function checkLengths(scenario: Scenario, procedures: readonly Procedure[]): readonly Remark[] {
  const report = reportOnScenario(scenario);
  for (const text of scenario.scenes.flatMap(sceneTexts)) {
    const { length, lacking } = measure(text, procedures);
    for (const { id, term, known } of lacking) {
      const mend = mendUnknown(term, known, `"terms" of procedures/${id}.yaml`);
      report.error(text.entry, `The procedure ${id} has no word for {${term}}.`, mend);
    }
    if (length <= text.longest) continue;
    const says = `${text.kind} is ${length} characters long; ${text.longest} fit.`;
    report.error(text.entry, says, 'Say it in fewer words, or spread it over several moments.');
  }
  return report.remarks;
}
