import { describe, expect, it } from 'vitest';
import { assessChoices } from '#src/domain/assessment/playable.ts';
import { resultOf } from '#src/domain/record/attempt/replayAttempt.ts';
import { replayInWords } from '#src/domain/record/replay/replayInWords.ts';
import { aPlayable } from '../../builders/aPlayable.ts';
import { anAttempt } from '../../builders/aRecord.ts';

const assessment = assessChoices(aPlayable(), ['listen', 'refer']);
const result = resultOf(assessment);
const ended = anAttempt('a', { state: 'ended', choices: [{ choice: 'listen' }, { choice: 'refer' }], result });

describe('a replay in words', () => {
  it('that holds gives the result it comes to, or says that the choices can be played', () => {
    const holds = { kind: 'holds', assessment } as const;
    expect(replayInWords({ attempt: ended, replay: holds }).says).toBe('Its choices come to the same result: 100 of 100, competent.');
    const begun = anAttempt('b', { choices: [{ choice: 'listen' }] });
    expect(replayInWords({ attempt: begun, replay: holds }).says).toBe('Its one choice can be played here.');
  });

  it('that differs sets what the file says beside what the choices come to', () => {
    const replay = { kind: 'differs', assessment, claimed: { ...result, score: 40, competent: false } } as const;
    expect(replayInWords({ attempt: ended, replay })).toEqual({
      standing: 'harm',
      word: 'Changed',
      says: 'The file says 40 of 100, not yet competent; its choices come to 100 of 100, competent. A choice or the result was changed.',
    });
  });

  it('that differs beneath the score says in what', () => {
    const replay = { kind: 'differs', assessment, claimed: { ...result, lost: 2, criticalBreaches: ['no-questions'] } } as const;
    expect(replayInWords({ attempt: ended, replay }).says).toContain(
      '2 lost and 10 met, critical: no-questions; its choices come to 100 of 100, competent, 0 lost and 10 met, critical: none.',
    );
  });

  it('that cannot be played names the decision, and one from elsewhere is not called changed', () => {
    const notOpen = { kind: 'choice not open', decision: 3, choice: 'hide' } as const;
    expect(replayInWords({ attempt: ended, replay: notOpen }).says).toContain('Decision 3 names a choice ("hide")');
    expect(replayInWords({ attempt: ended, replay: { kind: 'other content', madeUnder: 'a', here: 'b' } }).word).toBe('Other content');
    expect(replayInWords({ attempt: ended, replay: { kind: 'unknown here' } }).word).toBe('Not on this site');
  });
});
