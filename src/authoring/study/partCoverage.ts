import type { Course } from '#src/domain/course/course.ts';
import { modulesFor } from '#src/domain/course/courseProgress.ts';
import type { Outcome, OutcomeRef } from '#src/domain/vocabulary/vocabulary.ts';
import type { Content } from '../content.ts';
import { answerKey } from '../check/decidedIn.ts';
import type { Deciding } from '../check/coverage.ts';

/** Where a course teaches, practises and assesses one part of an outcome. */
export interface PartCoverage {
  readonly part: OutcomeRef;
  /** Lessons that name it. */
  readonly taught: readonly string[];
  /** Activities placed in its lessons, and scenarios played in its modules. */
  readonly practised: { readonly activities: readonly string[]; readonly scenarios: readonly string[] };
  /** Items of its lessons, and scenarios that it requires. */
  readonly assessed: { readonly items: readonly string[]; readonly scenarios: readonly string[] };
}

/** What one course covers, part by part. */
export interface CourseCoverage {
  readonly course: string;
  readonly parts: readonly PartCoverage[];
}

type Parts = ReadonlyMap<string, ReadonlySet<OutcomeRef>>;

/** The outcomes and parts that each scenario brings up: those it names, and those of the rules and answers that decide in it. */
function partsOfScenarios({ scenarios, charter, procedures, vocabulary }: Content, deciding: Deciding): Parts {
  const parts = new Map(scenarios.map(({ id, outcomes }) => [id, new Set(outcomes)]));
  const add = (document: string, key: string, outcomes: readonly OutcomeRef[]): void => {
    for (const scenario of deciding.get(document)?.get(key) ?? []) for (const outcome of outcomes) parts.get(scenario)?.add(outcome);
  };
  const asked = new Map(vocabulary.questions.map(({ id, outcomes }) => [id, outcomes]));
  for (const { id, rules } of [charter, ...procedures]) for (const rule of rules) add(id, rule.id, rule.outcomes);
  for (const { id, answers } of procedures) for (const answer of answers) add(id, answerKey(answer), asked.get(answer.question) ?? []);
  return parts;
}

/** The parts of an outcome; the outcome itself where it has none. */
function partsOf({ id, parts }: Outcome): OutcomeRef[] {
  return parts.length === 0 ? [id] : parts.map((part) => `${id}/${part.id}`);
}

/** Where a course covers each part of each outcome, in what officers meet of it. */
export function courseCoverage(course: Course, content: Content, deciding: Deciding): CourseCoverage {
  const { vocabulary, lessons, activities, items } = content;
  const scenarioParts = partsOfScenarios(content, deciding);
  const met = modulesFor(course, 'officer');
  const own = lessons.filter(({ id }) => met.some(({ lesson }) => id === `${course.id}/${lesson}`));
  const placed = new Set(
    own.flatMap(({ pieces }) => pieces.flatMap(({ name, attributes }) => (name === 'Activity' ? (attributes['id'] ?? []) : []))),
  );
  const played = [...new Set(met.flatMap(({ scenarios }) => scenarios))];
  const naming = <T extends { readonly id: string; readonly outcomes: readonly OutcomeRef[] }>(
    things: readonly T[],
    part: OutcomeRef,
  ): string[] => things.filter(({ outcomes }) => outcomes.includes(part)).map(({ id }) => id);
  const bringingUp = (scenarios: readonly string[], part: OutcomeRef): string[] =>
    scenarios.filter((id) => scenarioParts.get(id)?.has(part));
  const parts = vocabulary.outcomes.flatMap(partsOf);
  return {
    course: course.id,
    parts: parts.map((part) => ({
      part,
      taught: naming(own, part),
      practised: {
        activities: naming(
          activities.filter(({ id }) => placed.has(id)),
          part,
        ),
        scenarios: bringingUp(played, part),
      },
      assessed: {
        items: naming(
          items.filter(({ lesson }) => own.some(({ id }) => id === lesson)),
          part,
        ),
        scenarios: bringingUp(course.completion.requiredScenarios, part),
      },
    })),
  };
}
