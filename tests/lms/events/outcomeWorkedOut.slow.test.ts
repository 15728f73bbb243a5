import { describe, expect, it } from 'vitest';
import { itemsHashOf } from '#src/domain/record/completion/courseAtHand.ts';
import type { FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';
import { EMPTY_RECORD } from '#src/domain/record/learnerRecord.ts';
import { openThisSite } from '#src/domain/record/replay/thisSite.ts';
import { needsJudges, outcomeShown } from '#src/lms/events/courseOutcome.ts';
import { outcomeWorkedOut } from '#src/lms/events/outcomeWorkedOut.ts';
import { attemptOf, bestPath, promiseMe } from '../../e2e/support/realRecord.ts';
import { judges } from '../aBook.ts';

const best = bestPath(promiseMe);

describe('what a course has come to', () => {
  const site = openThisSite(judges);
  const { items } = site.against('initial')!.course;
  const drawn = items.slice(0, 20);
  const AT = '2026-11-20T05:00:00.000Z';
  const finalRun = attemptOf(promiseMe, best, { id: 'final-run', startedAt: AT, updatedAt: AT });
  const final = (rest: Partial<FinalAssessment> = {}): FinalAssessment => ({
    id: 'the-final',
    course: 'initial',
    procedure: 'jcu',
    seed: 'any',
    withNotes: false,
    startedAt: AT,
    updatedAt: AT,
    endedAt: AT,
    scenarios: [{ scenario: 'promise-me', attempt: 'final-run' }],
    items: drawn.map(({ id, options, key }) => ({ item: id, answer: options.find((option) => option !== key)! })),
    itemsHash: itemsHashOf(drawn),
    ...rest,
  });
  const outcomeWith = (given: FinalAssessment) =>
    outcomeWorkedOut({ ...EMPTY_RECORD, attempts: [finalRun], finals: [given] }, 'initial', site);

  it('is under way where nothing was assessed, whatever was read and practised', () => {
    expect(outcomeWorkedOut(EMPTY_RECORD, 'initial', site)).toEqual({ standing: 'under way' });
    expect(outcomeWorkedOut({ ...EMPTY_RECORD, attempts: [attemptOf(promiseMe, best)] }, 'initial', site)).toEqual({
      standing: 'under way',
    });
  });

  it('is failed, with the course score, once a final was handed in that does not suffice', () => {
    expect(outcomeWith(final())).toEqual({ standing: 'failed', score: 66, final: 'the-final' });
  });

  it('is still under way where a final was stopped before its end', () => {
    expect(outcomeWith(final({ items: drawn.map(({ id }) => ({ item: id })) }))).toEqual({ standing: 'under way' });
  });

  it('is still under way where the final suffices and only something outside of it is lacking', () => {
    expect(outcomeWith(final({ items: drawn.map(({ id, key }) => ({ item: id, answer: key })) }))).toEqual({ standing: 'under way' });
  });

  it('is not told before what the site judges by is at hand', () => {
    const record = { ...EMPTY_RECORD, attempts: [finalRun], finals: [final()] };
    expect(needsJudges(record, 'initial')).toBe(true);
    expect(outcomeShown(record, 'initial')).toEqual({ standing: 'under way' });
  });
});
