import type { Attempt } from './attempt/attempt.ts';
import type { Completion } from './completion/completion.ts';
import type { Enrolment } from './completion/enrolment.ts';
import { mergeFinals, type FinalAssessment } from './completion/finalAssessment.ts';
import { laterReview, type PracticeState } from './practiceState.ts';
import { laterPrerequisite, type Prerequisite } from './completion/prerequisite.ts';

/** The equal alternative to a scenario, read and answered. It counts the same and gives no reason. */
export interface AlternativeDone {
  readonly scenario: string;
  readonly doneAt: string;
}

/** Where a learner stands in one lesson. `answers` holds the last answer to each activity item, by item id. */
export interface LessonProgress {
  /** `initial/what-a-contact-officer-does`. */
  readonly lesson: string;
  readonly openedAt: string;
  readonly updatedAt: string;
  readonly doneAt?: string | undefined;
  readonly answers: Readonly<Record<string, string>>;
}

/** Everything that one learner's device keeps. Reflections are never part of it. */
export interface LearnerRecord {
  readonly attempts: readonly Attempt[];
  readonly alternatives: readonly AlternativeDone[];
  readonly lessons: readonly LessonProgress[];
  /** One for each course in which a role was chosen. */
  readonly enrolments: readonly Enrolment[];
  readonly finals: readonly FinalAssessment[];
  readonly completions: readonly Completion[];
  /** One for each course that comes before another. */
  readonly prerequisites: readonly Prerequisite[];
  /** What was asked at the start of a course; each is worked out like a final. */
  readonly baselines: readonly FinalAssessment[];
  /** One for each practice card that was answered at least once. */
  readonly practice: readonly PracticeState[];
}

export const EMPTY_RECORD: LearnerRecord = {
  attempts: [],
  alternatives: [],
  lessons: [],
  enrolments: [],
  finals: [],
  completions: [],
  prerequisites: [],
  baselines: [],
  practice: [],
};

/** Whether nothing at all has been recorded. */
export function isEmpty(record: LearnerRecord): boolean {
  return Object.values(record).every((list: readonly unknown[]) => list.length === 0);
}

function later<T extends { readonly updatedAt: string }>(one: T, other: T): T {
  return other.updatedAt > one.updatedAt ? other : one;
}

function union<T>(one: readonly T[], other: readonly T[], idOf: (item: T) => string, pick: (a: T, b: T) => T): T[] {
  const all = new Map(one.map((item) => [idOf(item), item] as const));
  for (const item of other) {
    const before = all.get(idOf(item));
    all.set(idOf(item), before ? pick(before, item) : item);
  }
  return [...all.values()];
}

function earlier(one: string, other: string): string {
  return other < one ? other : one;
}

function earliest(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? (one ?? other) : earlier(one, other);
}

/** Two states of one lesson: what was done stays done, and of two answers to an item the one given in the later state. */
function mergeLessons(one: LessonProgress, other: LessonProgress): LessonProgress {
  const last = later(one, other);
  const first = last === one ? other : one;
  const doneAt = earliest(one.doneAt, other.doneAt);
  return {
    ...last,
    openedAt: earlier(one.openedAt, other.openedAt),
    ...(doneAt === undefined ? {} : { doneAt }),
    answers: { ...first.answers, ...last.answers },
  };
}

function laterEnrolment(one: Enrolment, other: Enrolment): Enrolment {
  return other.startedAt > one.startedAt ? other : one;
}

/**
 * Two states of one record made one: nothing is dropped. Of two versions of an attempt the later stays; lessons and
 * alternatives that were done on one side are done; of two roles in a course the one chosen later counts, and of two states
 * of a practice card the one reviewed later.
 */
export function mergeRecords(one: LearnerRecord, other: LearnerRecord): LearnerRecord {
  return {
    attempts: union(one.attempts, other.attempts, (attempt) => attempt.id, later),
    alternatives: union(
      one.alternatives,
      other.alternatives,
      (done) => done.scenario,
      (a, b) => (b.doneAt < a.doneAt ? b : a),
    ),
    lessons: union(one.lessons, other.lessons, (lesson) => lesson.lesson, mergeLessons),
    enrolments: union(one.enrolments, other.enrolments, (enrolment) => enrolment.course, laterEnrolment),
    finals: union(one.finals, other.finals, (final) => final.id, mergeFinals),
    completions: union(
      one.completions,
      other.completions,
      (completion) => completion.id,
      (here) => here,
    ),
    prerequisites: union(one.prerequisites, other.prerequisites, (prerequisite) => prerequisite.course, laterPrerequisite),
    baselines: union(one.baselines, other.baselines, (baseline) => baseline.id, mergeFinals),
    practice: union(one.practice, other.practice, (state) => state.card, laterReview),
  };
}

/** The record with one attempt put in, or put in place of its earlier state. */
export function withAttempt(record: LearnerRecord, attempt: Attempt): LearnerRecord {
  return mergeRecords(record, { ...EMPTY_RECORD, attempts: [attempt] });
}
