import type { Attempt, AttemptResult, MadeChoice } from './attempt.ts';
import type { AlternativeDone, LearnerRecord, LessonProgress } from './learnerRecord.ts';
import { groupOf, listOf, moment, oneOf, optional, tableOf, text, trueOrFalse, wholeNumber } from './shape.ts';

const result = groupOf<AttemptResult>({
  score: wholeNumber,
  lost: wholeNumber,
  met: wholeNumber,
  competent: trueOrFalse,
  criticalBreaches: listOf(text),
});

const madeChoice = groupOf<MadeChoice>({
  choice: text,
  sure: optional(oneOf('not sure', 'fairly sure', 'sure')),
});

const attempt = groupOf<Attempt>({
  id: text,
  scenario: text,
  procedure: text,
  mode: oneOf('practice', 'assessment'),
  contentHash: text,
  choices: listOf(madeChoice),
  state: oneOf('under way', 'ended', 'abandoned'),
  startedAt: moment,
  updatedAt: moment,
  branchedFrom: optional(text),
  result: optional(result),
});

const alternative = groupOf<AlternativeDone>({ scenario: text, doneAt: moment });

const lesson = groupOf<LessonProgress>({
  lesson: text,
  openedAt: moment,
  updatedAt: moment,
  doneAt: optional(moment),
  answers: tableOf(text),
});

/** Reads a learner's record, or throws `WrongShape` at the first value that does not fit. */
export const readRecord = groupOf<LearnerRecord>({
  attempts: listOf(attempt),
  alternatives: listOf(alternative),
  lessons: listOf(lesson),
});
