import type { LearnerRecord, LessonProgress } from '#src/domain/record/learnerRecord.ts';

/** Where the reader was, kept among the answers: the id of a heading. No item may have this id. */
export const PLACE = 'place';

/** The id under which it is kept how sure the learner was of an item. */
export function surenessOf(item: string): string {
  return `${item}/sure`;
}

/** Where the learner stands in a lesson; nothing where it has not been begun. */
export function progressIn(record: LearnerRecord, lesson: string): LessonProgress | undefined {
  return record.lessons.find((progress) => progress.lesson === lesson);
}

/** The record with something changed in one lesson, which is begun by that. `at` is ISO 8601. */
function withProgress(record: LearnerRecord, lesson: string, at: string, change: Partial<LessonProgress>): LearnerRecord {
  const before = progressIn(record, lesson) ?? { lesson, openedAt: at, updatedAt: at, answers: {} };
  const after: LessonProgress = { ...before, ...change, updatedAt: at };
  return { ...record, lessons: [...record.lessons.filter((progress) => progress.lesson !== lesson), after] };
}

/** The record with answers kept in a lesson, each in place of the answer before it. */
export function withAnswers(record: LearnerRecord, lesson: string, answers: Readonly<Record<string, string>>, at: string): LearnerRecord {
  return withProgress(record, lesson, at, { answers: { ...progressIn(record, lesson)?.answers, ...answers } });
}

/** The record with a lesson marked as done, or no longer. Its answers stay. */
export function withLessonDone(record: LearnerRecord, lesson: string, done: boolean, at: string): LearnerRecord {
  return withProgress(record, lesson, at, { doneAt: done ? at : undefined });
}

/** How many of these items have an answer. */
export function countAnswered(progress: LessonProgress | undefined, items: readonly string[]): number {
  return items.filter((item) => progress?.answers[item] !== undefined).length;
}
