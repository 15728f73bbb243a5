import { completionOf, contentVersionOf } from './completeCourse.ts';
import type { Completion } from './completion.ts';
import { courseStanding, type CompletionLack, type CourseStanding } from './courseStanding.ts';
import { withEnrolment } from './enrolment.ts';
import type { LearnerRecord } from '../learnerRecord.ts';
import {
  against,
  doubtsOfFinal,
  doubtsOfRun,
  doubtsTogether,
  replayedFrom,
  unchecked,
  type Doubts,
  type Replayed,
  type ReplayedAgainst,
} from './replayFinal.ts';

/** The record as far as a completion rests on it, and with the role that it names. */
export function restsOn(record: LearnerRecord, { course, role, completedAt, attempts, alternatives, final }: Completion): LearnerRecord {
  const rested = {
    ...record,
    attempts: record.attempts.filter(({ id }) => attempts.includes(id)),
    alternatives: record.alternatives.filter(({ scenario }) => alternatives.includes(scenario)),
    finals: record.finals.filter(({ id }) => id === final),
  };
  return withEnrolment(rested, { course, role, startedAt: completedAt });
}

function moduleInWords(id: string, { course }: ReplayedAgainst): string {
  const module = course.terms.modules.find((each) => each.id === id);
  return `The module “${module?.title ?? id}” is not marked as done.`;
}

function lackInWords(lack: CompletionLack, by: ReplayedAgainst): string {
  switch (lack.lack) {
    case 'prerequisite':
      return 'The course that comes before it is neither in the record nor attested.';
    case 'practice':
    case 'module':
      return moduleInWords(lack.module, by);
    case 'required scenario':
      return `“${by.titleOf(lack.scenario)}” is neither competent nor done by its summary.`;
    case 'final scenario':
      return `In the final assessment, “${by.titleOf(lack.scenario)}” is neither competent nor done by its summary.`;
    case 'final':
      return 'The final assessment is not in the record, or has not ended.';
    case 'final items':
      return 'Not every item of the final assessment is answered.';
    case 'item score':
      return `Of the items of the final assessment ${String(lack.score)} of 100 hold, and the course asks for ${String(lack.least)}.`;
    case 'score':
      return `The course score is ${String(lack.score)}, under the pass mark of ${String(lack.passMark)}.`;
  }
}

const sameIds = (one: readonly string[], other: readonly string[]): boolean => [...one].sort().join() === [...other].sort().join();

const scoreInWords = (value: number | undefined): string => (value === undefined ? 'none' : `${String(value)} of 100`);
const idsInWords = (ids: readonly string[]): string => ids.join(', ') || 'none';

/** What the completion says of itself, held against what its runs and answers come to. */
function claimsAgainst(claimed: Completion, found: Completion, allPlayed: boolean): Doubts {
  const [score, outcomes] = [scoreInWords(found.courseScore), idsInWords(found.outcomes)];
  const differs: readonly (readonly [boolean, string])[] = [
    [
      claimed.courseScore !== found.courseScore,
      `It says a course score of ${scoreInWords(claimed.courseScore)}; its runs and answers come to ${score}.`,
    ],
    // Where a run cannot be played again, nobody can say which outcomes it met.
    [
      allPlayed && !sameIds(claimed.outcomes, found.outcomes),
      `It names the outcomes ${idsInWords(claimed.outcomes)}; its runs and answers meet ${outcomes}.`,
    ],
    [
      !sameIds(claimed.attempts, found.attempts) || !sameIds(claimed.alternatives, found.alternatives),
      'It names other runs or summaries than those that count.',
    ],
    [claimed.procedure !== found.procedure, 'It names another procedure than its final assessment.'],
    [
      claimed.validUntil !== found.validUntil || claimed.refresherDue !== found.refresherDue,
      'Its dates do not follow from the day on which it was completed.',
    ],
  ];
  return against(...differs.flatMap(([isSo, sentence]) => (isSo ? sentence : [])));
}

function doubtsOfClaims(completion: Completion, standing: CourseStanding, record: LearnerRecord, by: ReplayedAgainst): Doubts {
  if (contentVersionOf(standing, record, by.course) !== completion.contentVersion) {
    return unchecked(
      'The course or its content has changed since, or its mark was changed, so not all of it can be worked out again here.',
    );
  }
  const made = { id: completion.id, at: completion.completedAt, versionOf: () => completion.procedureVersion };
  // Practice is private: it was asked for when the course was completed, and a record may be handed on without it.
  const proven = { ...standing, lacking: standing.lacking.filter(({ lack }) => lack !== 'practice') };
  const found = completionOf(proven, record, by.course, made);
  const lacking = against(...proven.lacking.map((lack) => lackInWords(lack, by)));
  const allPlayed = record.attempts.every((attempt) => by.replay(attempt)?.kind === 'holds');
  return found ? claimsAgainst(completion, found, allPlayed) : lacking;
}

/**
 * Works a completion out again from the choices and answers that it rests on, and says in words what does not hold. It shows
 * that the result follows from what was chosen and answered, never who did so.
 */
export function replayCompletion(completion: Completion, record: LearnerRecord, by: ReplayedAgainst): Replayed {
  const rested = restsOn(record, completion);
  const final = rested.finals[0];
  if (!final) return { kind: 'does not hold', because: ['The final assessment that it rests on is not in the record.'] };
  const standing = courseStanding(rested, by.course, by.replay);
  return replayedFrom(
    doubtsTogether([
      ...completion.attempts.map((id) => doubtsOfRun(id, record, by)),
      doubtsOfFinal({ final, record: rested, by }, completion.role),
      doubtsOfClaims(completion, standing, rested, by),
    ]),
  );
}
