import type { LearnerRecord, LessonProgress } from '#src/domain/record/learnerRecord.ts';

/** Where the reader was, kept among the answers: the id of a heading. No item may have this id. */
export const PLACE = 'place';

/** The id under which it is kept how sure the learner was of an item. */
export function surenessOf(item: string): string {
  return `${item}/sure`;
}

/** The id under which it is kept that an answer was sure, or fairly sure, and did not hold: `yes`. It stays when the item holds later. */
export function againOf(item: string): string {
  return `${item}/again`;
}

/** The id under which the answer is kept that was given when the item came back. */
export function secondLookOf(item: string): string {
  return `${item}/second look`;
}

/** The id under which an answer in an activity is kept: two activities of a lesson may name their things alike. */
export function answerIn(activity: string, thing: string): string {
  return `${activity}/${thing}`;
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

/** The record with answers kept in a lesson, each in place of the answer before it. One that is undefined is taken out. */
export function withAnswers(
  record: LearnerRecord,
  lesson: string,
  answers: Readonly<Record<string, string | undefined>>,
  at: string,
): LearnerRecord {
  const all = Object.entries({ ...progressIn(record, lesson)?.answers, ...answers });
  const given = all.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return withProgress(record, lesson, at, { answers: Object.fromEntries(given) });
}

/** The record with a lesson marked as done, or no longer. Its answers stay. */
export function withLessonDone(record: LearnerRecord, lesson: string, done: boolean, at: string): LearnerRecord {
  return withProgress(record, lesson, at, { doneAt: done ? at : undefined });
}

/** How many of these items have an answer. */
export function countAnswered(progress: LessonProgress | undefined, items: readonly string[]): number {
  return items.filter((item) => progress?.answers[item] !== undefined).length;
}
