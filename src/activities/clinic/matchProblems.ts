import type { ClinicProblem } from '#src/domain/course/clinicProblem.ts';

type Sought = Pick<ClinicProblem, 'title' | 'about' | 'words'>;

const SHORTEST = 3;
/** As many letters as a word is known by: "promised" and "promise" are one. */
const STEM = 5;
const MOST_PROPOSED = 3;
/** Words that stand in nearly every text and lead nowhere. */
const IDLE = new Set('and are but can could did does for from had has have her him his how its know may not now our out she should some someone somebody that the their them then they this told want wants was were what when where which who will with would you'.split(' '));

function wordsIn(text: string): string[] {
  return (text.toLowerCase().replaceAll('’', "'").match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []).flatMap((word) => word.split('-'));
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

/** How rare each stem is among the problems: a word that stands in one of them tells more than one that stands in many. */
function weights(problems: readonly Sought[]): ReadonlyMap<string, number> {
  const stems = problems.map((problem) => telling(everyWordOf(problem).join(' ')));
  const count = (sought: string): number => stems.filter((known) => known.has(sought)).length;
  return new Map([...new Set(stems.flatMap((known) => [...known]))].map((each) => [each, 1 / count(each)]));
}

/** The few problems that share most with a text of one's own, the nearest first; none where it shares no telling word with any. */
export function proposeProblems<T extends Sought>(problems: readonly T[], text: string): T[] {
  const said = telling(text);
  const weightOf = weights(problems);
  return problems
    .map((problem) => {
      const shared = [...telling(everyWordOf(problem).join(' '))].filter((word) => said.has(word));
      return { problem, near: shared.reduce((sum, word) => sum + (weightOf.get(word) ?? 0), 0) };
    })
    .filter(({ near }) => near > 0)
    .sort((one, other) => other.near - one.near)
    .slice(0, MOST_PROPOSED)
    .map(({ problem }) => problem);
}
