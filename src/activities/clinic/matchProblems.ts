import type { ClinicProblem } from '#src/domain/course/clinicProblem.ts';

type Sought = Pick<ClinicProblem, 'title' | 'about' | 'words'>;

const SHORTEST = 3;
/** As many letters as a word is known by: "promised" and "promise" are one. */
const STEM = 5;
const MOST_PROPOSED = 3;
/** Words that stand in nearly every text and lead nowhere. */
const IDLE = new Set(
  [
    'about after again also always and another any are ask asked asks been before being but came can come comes could did does done down for from',
    'get gets give gives goes going had has have her here him his how into its just keep keeps knew know known later let like made make makes',
    'many may mean might more most much must never new not nothing now off once one only other our out over own part people person put puts',
    'rather really right said same saw say says she should since some someone somebody something still such take taken tell than that the their',
    'them then there these they thing things think this those though time told too two use used very want wanted wants was way well went were',
    'what when where which while who whom whose why will with without woman man women men work works would yet you your',
  ].flatMap((line) => line.split(' ')),
);

function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
  ).flatMap((word) => word.split('-'));
}

const stem = (word: string): string => word.replace(/(?<!s)s$/, '').slice(0, STEM);

function telling(text: string): Set<string> {
  return new Set(
    wordsIn(text)
      .filter((word) => word.length >= SHORTEST && !IDLE.has(word))
      .map(stem),
  );
}

const everyWordOf = ({ title, about, words }: Sought): string[] => wordsIn([title, about, ...words].join(' '));

/** The problems in which every word of a search begins some word; all of them where nothing is sought. */
export function searchProblems<T extends Sought>(problems: readonly T[], sought: string): T[] {
  const beginnings = wordsIn(sought);
  return problems.filter((problem) => {
    const words = everyWordOf(problem);
    return beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
}

/** What a problem is about, in stems: the words beside its title were chosen to be looked for and tell twice as much. */
function aboutWords({ title, words }: Sought): ReadonlyMap<string, number> {
  const inTitle = [...telling(title)].map((word): [string, number] => [word, 1]);
  return new Map([...inTitle, ...[...telling(words.join(' '))].map((word): [string, number] => [word, 2])]);
}

/** The few problems that share most with a text of one's own, the nearest first; none where it shares no telling word with any. */
export function proposeProblems<T extends Sought>(problems: readonly T[], text: string): T[] {
  const said = telling(text);
  const known = problems.map((problem) => ({ problem, words: aboutWords(problem) }));
  // A word that stands in one problem tells more than one that stands in many.
  const rarity = (word: string): number => 1 / known.filter(({ words }) => words.has(word)).length;
  return known
    .map(({ problem, words }) => ({
      problem,
      near: [...words].reduce((sum, [word, tells]) => sum + (said.has(word) ? tells * rarity(word) : 0), 0),
    }))
    .filter(({ near }) => near > 0)
    .sort((one, other) => other.near - one.near)
    .slice(0, MOST_PROPOSED)
    .map(({ problem }) => problem);
}
