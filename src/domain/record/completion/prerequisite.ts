import { completionIn, type Completion } from './completion.ts';

/** How somebody showed that they have done the course that comes first. */
export type PrerequisiteHow = 'completion' | 'record' | 'attested';

/**
 * That the course was done which comes before another, and how that was shown: by a completion on this device, by one in a
 * record file that was replayed, or by the learner's word for a day and a provider.
 */
export interface Prerequisite {
  /** The course that comes first: `initial`. */
  readonly course: string;
  readonly how: PrerequisiteHow;
  /** The day on which it was done; `2025-03-14`. */
  readonly on: string;
  /** Who gave it; attested alone. */
  readonly provider?: string | undefined;
  /** The completion that shows it; absent where it is attested. */
  readonly completion?: string | undefined;
  /** When this was kept; ISO 8601 in UTC. */
  readonly keptAt: string;
}

interface HoldsPrerequisites {
  readonly prerequisites: readonly Prerequisite[];
  readonly completions: readonly Completion[];
}

/** How a learner stands to the course that comes before another. */
export type PrerequisiteStanding =
  | { readonly kind: 'none asked' }
  | { readonly kind: 'lacking'; readonly course: string }
  | ({ readonly kind: 'met' } & Omit<Prerequisite, 'keptAt'>);

/** The first ten letters of a moment: its day in UTC. */
function dayOf(moment: string): string {
  return moment.slice(0, 'yyyy-mm-dd'.length);
}

/** What is kept of a completion as a prerequisite. */
export function prerequisiteOf({ id, course, completedAt }: Completion, how: 'completion' | 'record', keptAt: string): Prerequisite {
  return { course, how, on: dayOf(completedAt), completion: id, keptAt };
}

/**
 * Whether the course that comes first was done: as it was shown and kept, or by a completion that the record holds anyway. One
 * that was shown by a completion holds only as long as the record still has that completion.
 */
export function prerequisiteStanding(
  record: HoldsPrerequisites,
  course: { readonly prerequisiteCourse?: string | undefined },
): PrerequisiteStanding {
  const first = course.prerequisiteCourse;
  if (first === undefined) return { kind: 'none asked' };
  const kept = record.prerequisites.find((each) => each.course === first);
  if (kept && (kept.how === 'attested' || record.completions.some(({ id, course: of }) => id === kept.completion && of === first))) {
    const { keptAt: _keptAt, ...shown } = kept;
    return { kind: 'met', ...shown };
  }
  const completion = completionIn(record, first);
  if (!completion) return { kind: 'lacking', course: first };
  return { kind: 'met', course: first, how: 'completion', on: dayOf(completion.completedAt), completion: completion.id };
}

/** The record with a prerequisite kept, in place of what was kept for the same course. */
export function withPrerequisite<T extends HoldsPrerequisites>(record: T, prerequisite: Prerequisite): T {
  return { ...record, prerequisites: [...record.prerequisites.filter(({ course }) => course !== prerequisite.course), prerequisite] };
}

/** Of two prerequisites for one course the one kept later. */
export function laterPrerequisite(one: Prerequisite, other: Prerequisite): Prerequisite {
  return other.keptAt > one.keptAt ? other : one;
}
