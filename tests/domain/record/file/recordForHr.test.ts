import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { completionOf, withCompletion } from '#src/domain/record/completion/completeCourse.ts';
import { courseStanding } from '#src/domain/record/completion/courseStanding.ts';
import { replayCompletion } from '#src/domain/record/completion/replayCompletion.ts';
import { hasSomethingForHr, recordForHr, whatCompletionsRestOn } from '#src/domain/record/file/recordForHr.ts';
import { EMPTY_RECORD, isEmpty, mergeRecords, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { aCourseAtHand, aRun, CARELESS, replay } from '../../builders/aCourse.ts';
import { aFinal } from '../../builders/aFinal.ts';
import { aLesson, aRecord, ELEVEN, NINE, TEN } from '../../builders/aRecord.ts';
import { aFinishedFinal, aWholeCourse, inFinal } from '../../builders/aWholeCourse.ts';

const course = aCourseAtHand();
const by = { course, replay, titleOf: (scenario: string) => scenario };

/** A record in which the course was completed, and what its completion is. */
function completed(whole: LearnerRecord) {
  const completion = completionOf(courseStanding(whole, course, replay), whole, course, {
    id: '0'.repeat(32),
    at: ELEVEN,
    versionOf: () => '3',
  })!;
  return { record: withCompletion(whole, completion), completion };
}

const practised = (id: string): Attempt => aRun('three', { id, mode: 'practice' });
const sure = { choices: [{ choice: 'listen', sure: 'sure' as const }, { choice: 'refer' }] };

/** Everything that a learner may have beside what a completion rests on, and that is theirs alone. */
const aside: LearnerRecord = aRecord({
  attempts: [
    practised('practice'),
    aRun('two', { id: 'left', state: 'abandoned' }),
    aRun('two', { id: 'under-way', state: 'under way' }),
    aRun('three', { id: 'of-the-baseline' }),
  ],
  alternatives: [{ scenario: 'noted', doneAt: NINE }],
  lessons: [
    aLesson('initial/third', { answers: { sort: 'hr' } }),
    aLesson('initial/first', { doneAt: NINE, updatedAt: TEN, answers: { check: 'right' } }),
    aLesson('refresher/first', { doneAt: NINE }),
  ],
  enrolments: [{ course: 'initial', role: 'officer', startedAt: NINE }],
  finals: [aFinal('not-ended')],
  prerequisites: [{ course: 'initial', how: 'attested', on: '2025-03-14', keptAt: NINE }],
  baselines: [aFinal('baseline', { scenarios: [{ scenario: 'three', attempt: 'of-the-baseline' }] })],
  practice: [{ card: 'a', due: TEN, stability: 1, difficulty: 1, scheduledDays: 1, reps: 1, lapses: 0, lastReview: NINE, lately: [NINE] }],
});

describe('the part of a record that goes to HR', () => {
  const { record, completion } = completed(aWholeCourse({ attempts: aWholeCourse().attempts.map((run) => ({ ...run, ...sure })) }));
  const forHr = recordForHr(mergeRecords(record, aside));

  it('holds the completion with the runs, the summary, the final and the lesson marks that it rests on', () => {
    expect(forHr.completions).toEqual([completion]);
    expect(forHr.attempts.map(({ id }) => id)).toEqual(['run-of-needed', 'run-of-one', 'run-of-two']);
    expect(forHr.alternatives).toEqual(record.alternatives);
    expect(forHr.finals.map(({ id }) => id)).toEqual(['final']);
    expect(forHr.lessons.map(({ lesson, doneAt }) => [lesson, doneAt])).toEqual([
      ['initial/first', NINE],
      ['initial/second', NINE],
    ]);
  });

  it('holds no practice, no card, no role, no answer of a lesson, and nothing about how sure the learner was', () => {
    expect(forHr).toMatchObject({ enrolments: [], prerequisites: [], baselines: [], practice: [] });
    expect(forHr.attempts.every(({ mode, state }) => mode === 'assessment' && state === 'ended')).toBe(true);
    expect(forHr.lessons.every(({ answers }) => Object.keys(answers).length === 0)).toBe(true);
    expect(JSON.stringify(forHr)).not.toContain('sure');
  });

  it('holds an assessment that ended without a completion, competent or not, but for what a baseline asked', () => {
    const failed = aRun('one', { id: 'failed' }, CARELESS);
    expect(recordForHr(mergeRecords(aside, { ...EMPTY_RECORD, attempts: [failed] }))).toEqual({ ...EMPTY_RECORD, attempts: [failed] });
  });

  it('names no run that it branched from', () => {
    expect(recordForHr(aRecord({ attempts: [aRun('one', { branchedFrom: 'practice' })] })).attempts[0]).not.toHaveProperty('branchedFrom');
  });

  it('holds the course that came first where another course was completed', () => {
    const prerequisites = aside.prerequisites;
    const refresher = { ...completion, course: 'refresher' };
    expect(recordForHr({ ...record, prerequisites, completions: [refresher] }).prerequisites).toEqual(prerequisites);
  });

  it('is nothing where nothing was assessed', () => {
    expect(hasSomethingForHr(aside)).toBe(false);
    expect(isEmpty(recordForHr(aside))).toBe(true);
    expect(hasSomethingForHr(record)).toBe(true);
  });

  it('still replays, as the whole record does', () => {
    expect(replayCompletion(completion, forHr, by)).toEqual({ kind: 'holds' });
  });
});

describe('whatever the course was completed by', () => {
  // In each place a run that is competent, or the summary; and lessons, runs and finals that have nothing to do with it.
  const wholes = fc.record({
    needed: fc.boolean(),
    drawn: fc.constantFrom('run', 'summary'),
    more: fc.subarray([0, 1, 2, 3, 4]),
    lessons: fc.subarray(['initial/third', 'refresher/first']),
    wrong: fc.boolean(),
  });

  function wholeOf({ needed, drawn, more, lessons, wrong }: typeof wholes extends fc.Arbitrary<infer T> ? T : never): LearnerRecord {
    const base = aWholeCourse();
    const others = [
      practised('p'),
      aRun('one', { id: 'x' }, CARELESS),
      aRun('three', { id: 'y' }),
      aRun('two', { id: 'z', ...inFinal }),
      aRun('needed', { id: 'n' }),
    ];
    const runs = base.attempts.filter(({ scenario }) => (needed || scenario !== 'needed') && (drawn === 'run' || scenario !== 'two'));
    const alternatives = [...(needed ? [] : ['needed']), ...(drawn === 'summary' ? ['two'] : [])].map((scenario) => ({
      scenario,
      doneAt: NINE,
    }));
    const final = aFinishedFinal();
    const scenarios = drawn === 'run' ? final.scenarios : [final.scenarios[0]!, { scenario: 'two', alternative: true as const }];
    const items = wrong ? final.items.map((item, at) => (at === 0 ? { ...item, answer: 'wrong' } : item)) : final.items;
    return {
      ...base,
      attempts: [...runs, ...more.map((at) => others[at]!)],
      alternatives: [...base.alternatives, ...alternatives],
      lessons: [...base.lessons, ...lessons.map((lesson) => aLesson(lesson, { doneAt: TEN, answers: { a: 'b' } }))],
      finals: [aFinal('earlier'), { ...final, scenarios, items }],
    };
  }

  it('what it rests on replays as the whole record does, and no more is handed over than replaying needs', () => {
    fc.assert(
      fc.property(wholes, (drawn) => {
        const { record, completion } = completed(wholeOf(drawn));
        const rested = whatCompletionsRestOn(record);
        expect(replayCompletion(completion, record, by)).toEqual({ kind: 'holds' });
        expect(replayCompletion(completion, recordForHr(record), by)).toEqual({ kind: 'holds' });
        expect(replayCompletion(completion, rested, by)).toEqual({ kind: 'holds' });
        for (const run of rested.attempts) {
          const without = { ...rested, attempts: rested.attempts.filter(({ id }) => id !== run.id) };
          expect(replayCompletion(completion, without, by).kind).toBe('does not hold');
        }
        for (const { scenario } of rested.alternatives) {
          const without = { ...rested, alternatives: rested.alternatives.filter((done) => done.scenario !== scenario) };
          expect(replayCompletion(completion, without, by).kind).toBe('does not hold');
        }
      }),
      { numRuns: 60 },
    );
  });
});
