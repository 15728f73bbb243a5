import type { Attempt } from '../attempt/attempt.ts';
import type { FinalAssessment } from '../completion/finalAssessment.ts';
import { EMPTY_RECORD, isEmpty, type LearnerRecord, type LessonProgress } from '../learnerRecord.ts';

/** A run as its replay needs it: how sure the learner was, and which run it branched from, is theirs alone. */
function forReplay({ branchedFrom: _branchedFrom, choices, ...attempt }: Attempt): Attempt {
  return { ...attempt, choices: choices.map(({ choice }) => ({ choice })) };
}

function finalForReplay({ items, ...final }: FinalAssessment): FinalAssessment {
  return { ...final, items: items.map(({ sure: _sure, ...item }) => item) };
}

/** That a lesson was done, and when. What was answered in it, and when it was opened and looked at again, is left out. */
function doneMark({ lesson, doneAt }: LessonProgress): LessonProgress[] {
  return doneAt === undefined ? [] : [{ lesson, openedAt: doneAt, updatedAt: doneAt, doneAt, answers: {} }];
}

/**
 * The completions of a record with the runs, summaries, finals and lesson marks that they rest on, and the courses that came first:
 * what `replayCompletion` needs, and no more.
 */
export function whatCompletionsRestOn({ completions, ...record }: LearnerRecord): LearnerRecord {
  const runs = new Set(completions.flatMap(({ attempts }) => attempts));
  const summaries = new Set(completions.flatMap(({ alternatives }) => alternatives));
  const finals = new Set(completions.map(({ final }) => final));
  const courses = new Set(completions.map(({ course }) => course));
  return {
    ...EMPTY_RECORD,
    attempts: record.attempts.filter(({ id }) => runs.has(id)).map(forReplay),
    alternatives: record.alternatives.filter(({ scenario }) => summaries.has(scenario)),
    lessons: record.lessons.filter(({ lesson }) => courses.has(lesson.split('/')[0] ?? '')).flatMap(doneMark),
    finals: record.finals.filter(({ id }) => finals.has(id)).map(finalForReplay),
    completions,
    // A course comes before another one, never before itself.
    prerequisites: record.prerequisites.filter((before) => completions.some(({ course }) => course !== before.course)),
  };
}

/** Assessments that came to their end. What a baseline asked only finds a starting point, and is handed to nobody. */
function endedAssessments({ attempts, baselines }: LearnerRecord): Attempt[] {
  const ofBaselines = new Set(baselines.flatMap(({ scenarios }) => scenarios.map(({ attempt }) => attempt)));
  return attempts.filter(({ id, mode, state }) => mode === 'assessment' && state === 'ended' && !ofBaselines.has(id));
}

/**
 * The part of a record that goes to HR: completions with what they rest on, and assessment attempts that ended. Choices are in it for
 * replay alone. No practice, no card, no run that was left, no answer in a lesson, nothing about how sure the learner was.
 */
export function recordForHr(record: LearnerRecord): LearnerRecord {
  const rested = whatCompletionsRestOn(record);
  const known = new Set(rested.attempts.map(({ id }) => id));
  const others = endedAssessments(record).filter(({ id }) => !known.has(id));
  return { ...rested, attempts: [...rested.attempts, ...others.map(forReplay)] };
}

/** Whether there is anything yet that HR would get. */
export function hasSomethingForHr(record: LearnerRecord): boolean {
  return !isEmpty(recordForHr(record));
}
