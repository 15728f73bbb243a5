import { describe, expect, it } from 'vitest';
import { EMPTY_RECORD, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { learningEvents } from '#src/lms/events/learningEvents.ts';
import { attemptOf, bestPath, promiseMe } from '../../e2e/support/realRecord.ts';

const best = bestPath(promiseMe);
const run = (made: number, rest = {}) => attemptOf(promiseMe, best.slice(0, made), { id: 'run', ...rest });
const withRuns = (...attempts: LearnerRecord['attempts']): LearnerRecord => ({ ...EMPTY_RECORD, attempts });

describe('what has happened between two states of a record', () => {
  it('is one decision for each new choice', () => {
    const events = learningEvents(withRuns(run(1)), withRuns(run(3)));
    expect(events.map((event) => event.event === 'decision made' && [event.decision, event.choice])).toEqual([
      [2, best[1]],
      [3, best[2]],
    ]);
  });

  it('is the end of a run with its last decision', () => {
    const events = learningEvents(withRuns(run(best.length - 1)), withRuns(run(best.length)));
    expect(events.map(({ event }) => event)).toEqual(['decision made', 'run ended']);
  });

  it('is no decision again where another reply is tried: the first choices were made before', () => {
    const before = withRuns(run(3));
    const branch = run(2, { id: 'branch', branchedFrom: 'run' });
    expect(learningEvents(before, withRuns(...before.attempts, branch))).toEqual([]);
    const further = attemptOf(promiseMe, best.slice(0, 3), { id: 'branch', branchedFrom: 'run' });
    expect(learningEvents(withRuns(branch), withRuns(further))).toHaveLength(1);
  });

  it('is nothing where a place was reached by scrolling', () => {
    const lesson = { lesson: 'initial/a', openedAt: '2026-11-20T01:00:00Z', updatedAt: '2026-11-20T01:00:00Z', answers: { place: 'b' } };
    expect(learningEvents(EMPTY_RECORD, { ...EMPTY_RECORD, lessons: [lesson] })).toEqual([]);
    const done = { ...lesson, doneAt: '2026-11-20T01:00:00Z' };
    expect(learningEvents(EMPTY_RECORD, { ...EMPTY_RECORD, lessons: [done] })).toEqual([{ event: 'lesson done', lesson: 'initial/a' }]);
  });
});
