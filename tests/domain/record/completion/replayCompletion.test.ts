import { describe, expect, it } from 'vitest';
import { completionOf, withCompletion } from '#src/domain/record/completion/completeCourse.ts';
import type { Completion } from '#src/domain/record/completion/completion.ts';
import { courseStanding } from '#src/domain/record/completion/courseStanding.ts';
import type { FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { replayCompletion } from '#src/domain/record/completion/replayCompletion.ts';
import { replayFinal } from '#src/domain/record/completion/replayFinal.ts';
import { aCourseAtHand, aRun, CARELESS, replay } from '../../builders/aCourse.ts';
import { drawnScenarios } from '../../builders/aFinal.ts';
import { aRecord, ELEVEN } from '../../builders/aRecord.ts';
import { aFinishedFinal, aWholeCourse } from '../../builders/aWholeCourse.ts';

const course = aCourseAtHand();
const by = { course, replay, titleOf: (scenario: string) => `Scenario ${scenario}` };
const whole = aWholeCourse();
const made = { id: '0'.repeat(32), at: ELEVEN, versionOf: () => '3' };
const completion = completionOf(courseStanding(whole, course, replay), whole, course, made)!;
const record = withCompletion(whole, completion);

const replayed = (claimed: Completion = completion, held: LearnerRecord = record, against = by) => replayCompletion(claimed, held, against);
const because = (...sentences: string[]) => ({ kind: 'does not hold', because: sentences });

describe('a completion replayed', () => {
  it('holds when all of it follows from choices and answers', () => {
    expect(replayed()).toEqual({ kind: 'holds' });
  });

  it('holds whatever else the record has come to hold since', () => {
    const later = [aRun('needed', { id: 'later', updatedAt: ELEVEN }, CARELESS), aRun('three', { id: 'more' })];
    const enrolments = [{ course: 'initial', role: 'supporter', startedAt: ELEVEN } as const];
    expect(replayed(completion, { ...record, attempts: [...record.attempts, ...later], enrolments })).toEqual({ kind: 'holds' });
  });

  it.each<[string, Partial<Completion>, string]>([
    ['a raised score', { courseScore: 101 }, 'It says a course score of 101 of 100; its runs and answers come to 100 of 100.'],
    ['an outcome', { outcomes: ['O1', 'O2', 'O3', 'O9'] }, 'It names the outcomes O1, O2, O3, O9; its runs and answers meet O1, O2, O3.'],
    ['another procedure', { procedure: 'elsewhere' }, 'It names another procedure than its final assessment.'],
    ['a longer life', { validUntil: '2040-01-01T00:00:00.000Z' }, 'Its dates do not follow from the day on which it was completed.'],
    ['a summary not read', { alternatives: ['needed-with-note', 'noted'] }, 'It names other runs or summaries than those that count.'],
    ['another role', { role: 'supporter' }, 'The module “The supporting” is not marked as done.'],
  ])('does not hold with %s claimed', (_, change, says) => {
    expect(replayed({ ...completion, ...change })).toEqual(because(says));
  });

  it('does not hold when a run does not come to its result', () => {
    const attempts = record.attempts.map((attempt) =>
      attempt.id === 'run-of-two'
        ? { ...aRun('two', attempt, CARELESS), choices: CARELESS.map((choice) => ({ choice })), result: attempt.result! }
        : attempt,
    );
    expect(replayed(completion, { ...record, attempts })).toMatchObject({
      kind: 'does not hold',
      because: expect.arrayContaining(['The run of “Scenario two” does not come to the result that stands in the record.']),
    });
  });

  it('does not hold when an answer was changed', () => {
    const final = record.finals[0]!;
    const items = final.items.map((item) => ({ ...item, answer: 'wrong' }));
    expect(replayed(completion, { ...record, finals: [{ ...final, items }] })).toEqual(
      because('The course score is 75, under the pass mark of 80.'),
    );
  });

  it('does not hold without its final, its runs or its lessons', () => {
    expect(replayed(completion, { ...record, finals: [] })).toEqual(because('The final assessment that it rests on is not in the record.'));
    expect(replayed(completion, { ...record, attempts: [] })).toMatchObject({
      because: expect.arrayContaining(['The run of “Scenario one” is not in the record.']),
    });
    expect(replayed(completion, { ...record, lessons: [] })).toMatchObject({
      because: ['The module “The first” is not marked as done.', 'The module “The second” is not marked as done.'],
    });
  });

  it('cannot be worked out where the content has changed since', () => {
    const changed = { ...by, replay: () => ({ kind: 'other content', madeUnder: 'abc', here: 'abd' }) as const };
    expect(replayed(completion, record, changed)).toMatchObject({
      kind: 'other content',
      because: expect.arrayContaining(['The run of “Scenario one” was made under other content, so it cannot be played again here.']),
    });
    const stricter = { ...by, course: aCourseAtHand({ passMark: 90 }) };
    expect(replayed(completion, record, stricter)).toMatchObject({ kind: 'other content' });
  });
});

describe('a final replayed', () => {
  const found = (rest: Partial<FinalAssessment> = {}, held: LearnerRecord = record) =>
    replayFinal(aFinishedFinal(rest), held, by, 'officer').replayed;

  it('holds when it could be drawn so and its runs were made for it', () => {
    expect(found()).toEqual({ kind: 'holds' });
  });

  it.each<[string, Partial<FinalAssessment>, string]>([
    ['one scenario twice', { scenarios: [tie('one'), tie('one')] }, 'It holds fewer scenarios than the course asks for.'],
    ['items left out', { items: [] }, 'It holds fewer items than the course asks for.'],
    ['a required scenario', { scenarios: [tie('one'), tie('needed')] }, '“Scenario needed” is not a scenario that this final could draw.'],
    ['a scenario not played', { scenarios: [tie('one'), ...drawnScenarios('two')] }, '“Scenario two” was not played.'],
    [
      'the run of another',
      { scenarios: [tie('one'), { scenario: 'two', attempt: 'run-of-one' }] },
      'The run given for “Scenario two” is a run of another scenario.',
    ],
    [
      'a summary not read',
      { scenarios: [tie('one'), { scenario: 'two', alternative: true }] },
      'The summary of “Scenario two” is not in the record as done.',
    ],
    [
      'runs made before it',
      { startedAt: '2026-11-21T09:30:00.000Z' },
      'The run of “Scenario one” was begun before the final assessment was.',
    ],
    ['another procedure', { procedure: 'elsewhere' }, 'The run of “Scenario one” was made under another procedure.'],
  ])('does not hold with %s', (_, rest, says) => {
    expect(found(rest, aRecord({ ...record, attempts: [...record.attempts] }))).toMatchObject({
      kind: 'does not hold',
      because: expect.arrayContaining([says]),
    });
  });

  it('with a content note holds only for a learner who opted in', () => {
    const scenarios = [tie('one'), { scenario: 'noted', alternative: true as const }];
    const held = { ...record, alternatives: [...record.alternatives, { scenario: 'noted', doneAt: ELEVEN }] };
    expect(found({ scenarios, withNotes: true }, held)).toEqual({ kind: 'holds' });
    expect(found({ scenarios }, held)).toEqual(because('“Scenario noted” is not a scenario that this final could draw.'));
  });

  it('cannot be marked where its items have been changed', () => {
    expect(found({ itemsHash: 'older' })).toEqual({
      kind: 'other content',
      because: ['Its items have been changed since, so its answers cannot be marked here.'],
    });
  });
});

function tie(scenario: string) {
  return { scenario, attempt: `run-of-${scenario}` };
}
