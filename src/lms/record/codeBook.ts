import type { MarkedItem } from '#src/domain/record/completion/courseAtHand.ts';
import type { JudgesAtHand } from '#src/domain/record/replay/judgesAtHand.ts';
import { codeOf } from './codes.ts';

/** One scenario as far as a record names it: its moments with their options, and by what it is judged under each procedure. */
export interface ScenarioInBook {
  readonly id: string;
  readonly scenes: readonly { readonly id: string; readonly choices: readonly string[] }[];
  /** The content hash under each procedure. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** A course as far as deciding what of a record it needs. */
export interface CourseInBook {
  readonly id: string;
  readonly lessons: readonly string[];
  readonly scenarios: readonly string[];
  readonly required: readonly string[];
  /** Whether completing it asks for practice in each module. */
  readonly asksPractice: boolean;
  readonly prerequisite?: string | undefined;
}

/** Every id that a record can name, so that a few letters can stand for it. It travels in the package. */
export interface CodeBook {
  readonly procedures: readonly string[];
  /** The version of each procedure, by its id. */
  readonly versions: Readonly<Record<string, string>>;
  readonly scenarios: readonly ScenarioInBook[];
  readonly items: readonly MarkedItem[];
  readonly courses: readonly CourseInBook[];
  /** Ids of the rules that can be breached critically. */
  readonly criticalRules: readonly string[];
}

function scenarioInBook({ scenario, judges }: JudgesAtHand['scenarios'][number]): ScenarioInBook {
  return {
    id: scenario.id,
    scenes: scenario.scenes.flatMap(({ id, choices }) => (choices.length === 0 ? [] : { id, choices: choices.map((choice) => choice.id) })),
    hashes: Object.fromEntries(judges.map(({ procedure, contentHash }) => [procedure, contentHash])),
  };
}

function courseInBook({ terms }: JudgesAtHand['courses'][number]): CourseInBook {
  return {
    id: terms.id,
    lessons: terms.modules.flatMap(({ lesson }) => (lesson === undefined ? [] : `${terms.id}/${lesson}`)),
    scenarios: [...new Set(terms.modules.flatMap(({ scenarios }) => scenarios))],
    required: terms.completion.requiredScenarios,
    asksPractice: terms.baseline !== undefined,
    prerequisite: terms.prerequisiteCourse,
  };
}

/** The book of everything that a site judges by. */
export function codeBookOf({ scenarios, courses, versions }: JudgesAtHand): CodeBook {
  const rules = scenarios.flatMap(({ judges }) => judges.flatMap(({ rulebook }) => rulebook.rules));
  return {
    procedures: Object.keys(versions),
    versions,
    scenarios: scenarios.map(scenarioInBook),
    items: [...new Map(courses.flatMap(({ items }) => items).map((item) => [item.id, item])).values()],
    courses: courses.map(courseInBook),
    criticalRules: [...new Set(rules.filter(({ critical }) => critical).map(({ id }) => id))],
  };
}

function clash(ids: Iterable<string>): readonly [string, string] | undefined {
  const byCode = new Map<string, string>();
  for (const id of ids) {
    const other = byCode.get(codeOf(id));
    if (other !== undefined && other !== id) return [other, id];
    byCode.set(codeOf(id), id);
  }
  return undefined;
}

/** Two ids of one kind that the same letters would stand for; undefined where all are told apart. */
export function codesThatClash(book: CodeBook): readonly [string, string] | undefined {
  const kinds: readonly (readonly string[])[] = [
    book.procedures,
    book.scenarios.map(({ id }) => id),
    book.items.map(({ id }) => id),
    book.courses.flatMap(({ lessons }) => lessons),
    book.courses.map(({ id }) => id),
    book.criticalRules,
    ...book.scenarios.map(({ scenes }) => scenes.flatMap(({ choices }) => choices)),
    ...book.items.map(({ options }) => options),
  ];
  return kinds.map(clash).find((pair) => pair !== undefined);
}

/** The id among some that a code stands for. */
export function idFor(code: string, ids: readonly string[]): string | undefined {
  return ids.find((id) => codeOf(id) === code);
}
