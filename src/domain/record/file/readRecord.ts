import type { Attempt, AttemptResult, MadeChoice } from '../attempt/attempt.ts';
import type { Completion } from '../completion/completion.ts';
import type { Enrolment } from '../completion/enrolment.ts';
import type { FinalAssessment, FinalItem, FinalScenario } from '../completion/finalAssessment.ts';
import type { AlternativeDone, LearnerRecord, LessonProgress } from '../learnerRecord.ts';
import type { PracticeState } from '../practiceState.ts';
import type { Prerequisite } from '../completion/prerequisite.ts';
import {
  day,
  finiteNumber,
  groupOf,
  hexadecimal,
  listOf,
  moment,
  oneOf,
  optional,
  orNone,
  tableOf,
  text,
  trueAlone,
  trueOrFalse,
  wholeNumber,
} from './shape.ts';

const result = groupOf<AttemptResult>({
  score: wholeNumber,
  lost: wholeNumber,
  met: wholeNumber,
  competent: trueOrFalse,
  criticalBreaches: listOf(text),
});

const sure = optional(oneOf('not sure', 'fairly sure', 'sure'));
const role = oneOf('officer', 'thinking', 'supporter');

const madeChoice = groupOf<MadeChoice>({ choice: text, sure });

/** Reads one attempt, or throws `WrongShape`. */
export const readAttempt = groupOf<Attempt>({
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

const enrolment = groupOf<Enrolment>({ course: text, role, startedAt: moment });

const finalScenario = groupOf<FinalScenario>({ scenario: text, attempt: optional(text), alternative: optional(trueAlone) });
const finalItem = groupOf<FinalItem>({ item: text, answer: optional(text), sure });

const final = groupOf<FinalAssessment>({
  id: text,
  course: text,
  procedure: text,
  seed: text,
  withNotes: trueOrFalse,
  startedAt: moment,
  updatedAt: moment,
  endedAt: optional(moment),
  scenarios: listOf(finalScenario),
  items: listOf(finalItem),
  itemsHash: text,
});

/** Reads one completion, or throws `WrongShape`. */
export const readCompletion = groupOf<Completion>({
  id: hexadecimal(32),
  course: text,
  role,
  procedure: text,
  procedureVersion: text,
  completedAt: moment,
  validUntil: moment,
  refresherDue: moment,
  courseScore: optional(wholeNumber),
  outcomes: listOf(text),
  attempts: listOf(text),
  alternatives: listOf(text),
  final: text,
  contentVersion: text,
});

const prerequisite = groupOf<Prerequisite>({
  course: text,
  how: oneOf('completion', 'record', 'attested'),
  on: day,
  provider: optional(text),
  completion: optional(text),
  keptAt: moment,
});

const practice = groupOf<PracticeState>({
  card: text,
  due: moment,
  stability: finiteNumber,
  difficulty: finiteNumber,
  scheduledDays: finiteNumber,
  reps: wholeNumber,
  lapses: wholeNumber,
  lastReview: moment,
  lately: listOf(moment),
});

/**
 * Reads a learner's record, or throws `WrongShape` at the first value that does not fit. What
 * records of an earlier version do not have is none there.
 */
export const readRecord = groupOf<LearnerRecord>({
  attempts: listOf(readAttempt),
  alternatives: listOf(alternative),
  lessons: listOf(lesson),
  enrolments: orNone(enrolment),
  finals: orNone(final),
  completions: orNone(readCompletion),
  prerequisites: orNone(prerequisite),
  baselines: orNone(final),
  practice: orNone(practice),
});
