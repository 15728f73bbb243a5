import { describe, expect, it } from 'vitest';
import { assessChoices } from '#src/domain/assessment/playable.ts';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { replayAttempt, resultOf } from '#src/domain/record/attempt/replayAttempt.ts';
import { aPlayable } from '../../builders/aPlayable.ts';
import { anAttempt } from '../../builders/aRecord.ts';

const playable = aPlayable();

/** An attempt of these choices as the player would have kept it. */
function played(choices: readonly string[], rest: Partial<Attempt> = {}): Attempt {
  const result = resultOf(assessChoices(playable, choices));
  const { contentHash } = playable.judge;
  return anAttempt('a', { state: 'ended', contentHash, choices: choices.map((choice) => ({ choice })), result, ...rest });
}

describe('an attempt played again', () => {
  it('holds when its result follows from its choices', () => {
    const replay = replayAttempt(played(['listen', 'refer']), playable);
    expect(replay).toMatchObject({ kind: 'holds', assessment: { score: 100, met: 10, competent: true } });
  });

  it.each([
    ['score', { score: 100 }],
    ['lost', { lost: 0 }],
    ['met', { met: 10 }],
    ['competence', { competent: true }],
    ['critical breaches', { criticalBreaches: [] }],
  ])('differs when its %s was changed', (_, change) => {
    const attempt = played(['question', 'listen']);
    const result = { ...attempt.result!, ...change };
    expect(replayAttempt({ ...attempt, result }, playable)).toMatchObject({ kind: 'differs', claimed: result, assessment: { lost: 7 } });
  });

  it('differs when a choice was exchanged for another that is open', () => {
    const attempt = { ...played(['question', 'refer']), choices: [{ choice: 'listen' }, { choice: 'refer' }] };
    expect(replayAttempt(attempt, playable).kind).toBe('differs');
  });

  it('names the decision whose choice is not open, though an earlier one has the same name', () => {
    const attempt = { ...played(['listen', 'listen']), choices: [{ choice: 'listen' }, { choice: 'refer' }, { choice: 'listen' }] };
    expect(replayAttempt(attempt, playable)).toEqual({ kind: 'choice not open', decision: 3, choice: 'listen' });
  });

  it('is not replayed under content that it was not made under', () => {
    const here = playable.judge.contentHash;
    expect(replayAttempt(played(['listen', 'refer'], { contentHash: 'f00' }), playable)).toEqual({
      kind: 'other content',
      madeUnder: 'f00',
      here,
    });
  });

  it('holds without a result when it was left before the end and its choices can be played', () => {
    const { result: _, ...left } = played(['listen'], { state: 'under way' });
    expect(replayAttempt(left, playable).kind).toBe('holds');
  });
});
