import type { Assessment } from '../../assessment/assessTrace.ts';
import { assessChoices, playChoices, type Playable } from '../../assessment/playable.ts';
import { ChoiceNotOpen } from '../../scenario/playScenario.ts';
import type { Attempt, AttemptResult } from './attempt.ts';

/** What playing an attempt again gives, held against what the attempt says of itself. */
export type Replay =
  | { readonly kind: 'holds'; readonly assessment: Assessment }
  | { readonly kind: 'differs'; readonly assessment: Assessment; readonly claimed: AttemptResult }
  | { readonly kind: 'other content'; readonly madeUnder: string; readonly here: string }
  | { readonly kind: 'choice not open'; readonly decision: number; readonly choice: string };

/** The result that an assessment gives an attempt. */
export function resultOf(assessment: Assessment): AttemptResult {
  const { score, lost, met, competent, criticalBreaches } = assessment;
  return { score, lost, met, competent, criticalBreaches };
}

function sameResult(one: AttemptResult, other: AttemptResult): boolean {
  return (
    one.score === other.score &&
    one.lost === other.lost &&
    one.met === other.met &&
    one.competent === other.competent &&
    [...one.criticalBreaches].sort().join() === [...other.criticalBreaches].sort().join()
  );
}

/** The number of the first decision that cannot be played. A choice's id says nothing of it: another scene may use the same. */
function firstNotOpen(playable: Playable, choices: readonly string[]): number {
  let open = 0;
  try {
    while (open < choices.length) {
      playChoices(playable, choices.slice(0, open + 1));
      open += 1;
    }
  } catch (error) {
    if (!(error instanceof ChoiceNotOpen)) throw error;
  }
  return open + 1;
}

/**
 * Plays an attempt again under the content at hand. It holds when the score follows from the choices; it never says who
 * made them. An attempt without a result (left before the end) holds when its choices can be played.
 */
export function replayAttempt(attempt: Attempt, playable: Playable): Replay {
  if (attempt.contentHash !== playable.judge.contentHash) {
    return { kind: 'other content', madeUnder: attempt.contentHash, here: playable.judge.contentHash };
  }
  const choices = attempt.choices.map(({ choice }) => choice);
  try {
    const assessment = assessChoices(playable, choices);
    if (!attempt.result || sameResult(attempt.result, resultOf(assessment))) return { kind: 'holds', assessment };
    return { kind: 'differs', assessment, claimed: attempt.result };
  } catch (error) {
    if (!(error instanceof ChoiceNotOpen)) throw error;
    return { kind: 'choice not open', decision: firstNotOpen(playable, choices), choice: error.choice };
  }
}
