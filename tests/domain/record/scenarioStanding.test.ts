import { describe, expect, it } from 'vitest';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { EMPTY_RECORD } from '#src/domain/record/learnerRecord.ts';
import { scenarioStanding } from '#src/domain/record/scenarioStanding.ts';

const attempt = (rest: Partial<Attempt>): Attempt => ({
  id: 'one',
  scenario: 'promise-me',
  procedure: 'jcu',
  mode: 'assessment',
  contentHash: '',
  choices: [],
  state: 'ended',
  startedAt: '2026-11-21T00:00:00.000Z',
  updatedAt: '2026-11-21T00:00:00.000Z',
  ...rest,
});
const result = (competent: boolean) => ({ score: 90, lost: 0, met: 0, competent, criticalBreaches: [] });
const standing = (...attempts: Attempt[]) => scenarioStanding({ ...EMPTY_RECORD, attempts }, 'promise-me');

describe('where a learner stands with a scenario', () => {
  it('is new until something was begun', () => {
    expect(standing()).toBe('new');
    expect(standing(attempt({ scenario: 'another' }))).toBe('new');
  });

  it('is tried after a run that does not count', () => {
    expect(standing(attempt({ mode: 'practice', result: result(true) }))).toBe('tried');
    expect(standing(attempt({ result: result(false) }))).toBe('tried');
  });

  it('is under way while a run waits, and done once one counts', () => {
    const waiting = attempt({ id: 'two', state: 'under way' });
    expect(standing(attempt({ result: result(false) }), waiting)).toBe('under way');
    expect(standing(attempt({ result: result(true) }), waiting)).toBe('done');
  });

  it('is done by the equal alternative alike', () => {
    const alternatives = [{ scenario: 'promise-me', doneAt: '2026-11-21T00:00:00.000Z' }];
    expect(scenarioStanding({ ...EMPTY_RECORD, alternatives }, 'promise-me')).toBe('done');
  });
});
