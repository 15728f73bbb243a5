import { describe, expect, it } from 'vitest';
import { lackingFor } from '#src/domain/assessment/competence.ts';
import { littleHappened, scoreOf } from '#src/domain/assessment/score.ts';

const stakes = { atStake: 30, leastClean: 20 };

describe('the score', () => {
  it('is 100 for any path that loses nothing and meets what the leanest clean path meets', () => {
    expect(scoreOf(0, 20, stakes)).toBe(100);
    expect(scoreOf(0, 30, stakes)).toBe(100);
  });

  it('loses what was lost out of what is at stake, rounded down', () => {
    expect(scoreOf(3, 27, stakes)).toBe(90);
    expect(scoreOf(4, 26, stakes)).toBe(86);
  });

  it('stays low when little was met, and says that much did not happen', () => {
    expect(scoreOf(0, 5, stakes)).toBe(25);
    expect(littleHappened(0, 5, stakes)).toBe(true);
    expect(littleHappened(6, 24, stakes)).toBe(false);
  });

  it('never falls below 0', () => {
    expect(scoreOf(90, 0, stakes)).toBe(0);
  });
});

describe('what competence lacks', () => {
  const whole = {
    ended: true,
    criticalBreaches: [],
    score: 86,
    passMark: 80,
    mastery: [{ outcome: 'O1', held: 6, total: 10 }],
    outcomes: ['O1'],
  };

  it('is nothing at the pass mark, without a critical breach, with 60 % in each outcome named', () => {
    expect(lackingFor(whole)).toEqual([]);
  });

  it('is the ending, for a run that was left', () => {
    expect(lackingFor({ ...whole, ended: false })).toEqual([{ lack: 'ending' }]);
  });

  it('is the critical breach, whatever the score', () => {
    const lacking = lackingFor({ ...whole, score: 97, criticalBreaches: ['no-secrecy'] });
    expect(lacking).toEqual([{ lack: 'critical breach', rules: ['no-secrecy'] }]);
  });

  it('is mastery of an outcome below 60 %, or one not seen at all', () => {
    const mastery = [{ outcome: 'O1', held: 5, total: 10 }];
    expect(lackingFor({ ...whole, mastery, outcomes: ['O1', 'O4'] })).toEqual([
      { lack: 'mastery', outcome: 'O1' },
      { lack: 'mastery', outcome: 'O4' },
    ]);
  });
});
