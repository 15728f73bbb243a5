import { describe, expect, it } from 'vitest';
import { completionOf, withCompletion } from '#src/domain/record/completion/completeCourse.ts';
import { courseStanding } from '#src/domain/record/completion/courseStanding.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { aCourseAtHand, aRun, CARELESS, replay } from '../../builders/aCourse.ts';
import { answered } from '../../builders/aFinal.ts';
import { aRecord, ELEVEN, NINE } from '../../builders/aRecord.ts';
import { aFinishedFinal, aWholeCourse, inFinal, RIGHT, TIED } from '../../builders/aWholeCourse.ts';

const course = aCourseAtHand();
const standing = (record: LearnerRecord, at = course) => courseStanding(record, at, replay);

describe('where a learner stands in a course', () => {
  it('lacks everything at the beginning, and no outcome has come up', () => {
    expect(standing(aRecord())).toEqual({
      course: 'initial',
      role: 'officer',
      required: [
        { scenario: 'needed', standing: 'open', mastery: [] },
        { scenario: 'needed-with-note', standing: 'open', mastery: [] },
      ],
      mastery: [],
      lacking: [
        { lack: 'module', module: 'first' },
        { lack: 'module', module: 'second' },
        { lack: 'required scenario', scenario: 'needed' },
        { lack: 'required scenario', scenario: 'needed-with-note' },
        { lack: 'final' },
      ],
    });
  });

  it('lacks nothing once every module of the role is done, each required scenario, and a final with them', () => {
    expect(standing(aWholeCourse())).toMatchObject({ courseScore: 100, lacking: [] });
  });

  it('asks a supporter for the module of supporters as well', () => {
    const record = aWholeCourse({ enrolments: [{ course: 'initial', role: 'supporter', startedAt: NINE }] });
    expect(standing(record).lacking).toEqual([{ lack: 'module', module: 'supporting' }]);
  });

  it('has for its score the mean of the runs and the items, and leaves alternatives out', () => {
    const items = answered({ a: 'right', b: 'wrong', e: 'wrong', f: 'wrong' });
    // Three runs of 100 and 25 of 100 for the items; the alternative has no score.
    expect(standing(aWholeCourse({ finals: [aFinishedFinal({ items })] })).courseScore).toBe(81);
  });

  it('is not complete where too few of the questions hold, whatever the conversations came to', () => {
    const { completion } = course.terms;
    const finalAssessment = { scenarios: 2, items: 4, leastInItems: 60 };
    const asking = { ...course, terms: { ...course.terms, passMark: 50, completion: { ...completion, finalAssessment } } };
    const withItems = (answers: Record<string, string>) =>
      standing(aWholeCourse({ finals: [aFinishedFinal({ items: answered(answers) })] }), asking);
    expect(withItems({ a: 'right', b: 'right', e: 'wrong', f: 'wrong' }).lacking).toEqual([{ lack: 'item score', score: 50, least: 60 }]);
    expect(withItems({ a: 'right', b: 'right', e: 'right', f: 'wrong' }).lacking).toEqual([]);
  });

  it('adds up mastery over required runs, final runs and items: an item weighs as much as an answer', () => {
    const items = answered({ a: 'wrong', b: 'right', e: 'wrong', f: 'wrong' });
    expect(standing(aWholeCourse({ finals: [aFinishedFinal({ items })] })).mastery).toEqual([
      { outcome: 'O1', held: 3 * 9 + 3, total: 3 * 9 + 6 },
      { outcome: 'O2', held: 0, total: 6 },
      { outcome: 'O3', held: 12, total: 12 },
    ]);
  });

  it('lacks the scenario of the final that was not competent, and its score counts', () => {
    const record = aWholeCourse({ attempts: [aRun('needed'), aRun('one', inFinal, CARELESS), aRun('two', inFinal)] });
    const { lacking, courseScore } = standing(record);
    expect(lacking).toContainEqual({ lack: 'final scenario', scenario: 'one' });
    expect(courseScore).toBeLessThan(100);
  });

  it('lacks the score where it is under the pass mark', () => {
    const items = answered({ a: 'wrong', b: 'wrong', e: 'wrong', f: 'wrong' });
    expect(standing(aWholeCourse({ finals: [aFinishedFinal({ items })] })).lacking).toEqual([{ lack: 'score', score: 75, passMark: 80 }]);
  });

  it('lacks items that were left without an answer when the final was stopped', () => {
    const items = [...RIGHT.slice(0, 3), { item: 'f' }];
    expect(standing(aWholeCourse({ finals: [aFinishedFinal({ items })] })).lacking).toEqual([{ lack: 'final items' }]);
  });

  it('does not count a final under way', () => {
    const { endedAt: _ended, ...open } = aFinishedFinal();
    expect(standing(aWholeCourse({ finals: [open] })).lacking).toEqual([{ lack: 'final' }]);
  });

  it('takes the final that passed, though a later one did not', () => {
    const failed = aFinishedFinal({ id: 'later', startedAt: ELEVEN, items: answered({ a: 'wrong', b: 'wrong', e: 'wrong', f: 'wrong' }) });
    expect(standing(aWholeCourse({ finals: [aFinishedFinal(), failed] }))).toMatchObject({ final: { id: 'final' }, lacking: [] });
  });

  it('counts an alternative in the final like a competent run', () => {
    const finals = [aFinishedFinal({ withNotes: true, scenarios: [TIED[0]!, { scenario: 'noted', alternative: true }] })];
    expect(standing(aWholeCourse({ finals })).lacking).toEqual([]);
  });

  it('takes a competent run of a required scenario before its alternative, and before a run that is not', () => {
    const attempts = [
      ...aWholeCourse().attempts,
      aRun('needed-with-note'),
      aRun('needed-with-note', { id: 'careless', updatedAt: ELEVEN }, CARELESS),
    ];
    expect(standing(aWholeCourse({ attempts })).required[1]).toMatchObject({ standing: 'competent', attempt: 'run-of-needed-with-note' });
  });

  it('takes the word of a run made under other content, and none of one that does not follow from its choices', () => {
    const older = aRun('needed', { contentHash: 'older' });
    expect(standing(aWholeCourse({ attempts: [older, ...aWholeCourse().attempts.slice(1)] }))).toMatchObject({
      courseScore: 100,
      lacking: [],
    });
    const raised = { ...aRun('needed', {}, CARELESS), result: older.result! };
    expect(standing(aWholeCourse({ attempts: [raised, ...aWholeCourse().attempts.slice(1)] })).lacking).toEqual([
      { lack: 'required scenario', scenario: 'needed' },
    ]);
  });

  it('marks no item that was changed since it was drawn', () => {
    const items = course.items.map((item) => (item.id === 'a' ? { ...item, key: 'wrong' } : item));
    expect(standing(aWholeCourse(), { ...course, items }).lacking).toEqual([{ lack: 'final items' }]);
  });
});

const ID = '0123456789abcdef0123456789abcdef';
const made = { id: ID, at: '2026-08-31T04:00:00.000Z', versionOf: (procedure: string) => `${procedure} of 2026` };
const complete = (record: LearnerRecord) => completionOf(standing(record), record, course, made);

describe('a completion', () => {
  it('says when, as whom, under which procedure, with which score and outcomes, on which runs, and how long it holds', () => {
    expect(complete(aWholeCourse())).toMatchObject({
      id: ID,
      course: 'initial',
      role: 'officer',
      procedure: 'harbour',
      procedureVersion: 'harbour of 2026',
      completedAt: '2026-08-31T04:00:00.000Z',
      validUntil: '2028-08-31T04:00:00.000Z',
      refresherDue: '2027-08-31T04:00:00.000Z',
      courseScore: 100,
      outcomes: ['O1', 'O2', 'O3'],
      attempts: ['run-of-needed', 'run-of-one', 'run-of-two'],
      alternatives: ['needed-with-note'],
      final: 'final',
    });
  });

  it('is not earned while anything is lacking', () => {
    expect(complete(aWholeCourse({ lessons: [] }))).toBeUndefined();
    expect(complete(aRecord())).toBeUndefined();
  });

  it('names only the outcomes that are mastered', () => {
    const items = answered({ a: 'right', b: 'right', e: 'wrong', f: 'wrong' });
    expect(complete(aWholeCourse({ finals: [aFinishedFinal({ items })] }))?.outcomes).toEqual(['O1', 'O3']);
  });

  it('ends on the last day of a month that is shorter', () => {
    const leap = completionOf(standing(aWholeCourse()), aWholeCourse(), aCourseAtHand({ validForMonths: 6 }), made);
    expect(leap?.validUntil).toBe('2027-02-28T04:00:00.000Z');
  });

  it('is earned once by one final', () => {
    const record = withCompletion(aWholeCourse(), complete(aWholeCourse())!);
    expect(withCompletion(record, { ...complete(aWholeCourse())!, id: 'f'.repeat(32) })).toBe(record);
  });
});
