import { addMastery, type OutcomeMastery } from '../../assessment/mastery.ts';
import { ANSWER_WEIGHT } from '../../procedure/rulesInForce.ts';
import { outcomeOf } from '../../vocabulary/vocabulary.ts';
import type { Attempt } from '../attempt/attempt.ts';
import { itemsHashOf, type MarkedItem } from './courseAtHand.ts';
import type { FinalAssessment, FinalItem, FinalScenario } from './finalAssessment.ts';
import type { Replay } from '../attempt/replayAttempt.ts';

/** Plays an attempt again under the content at hand; undefined where this site does not have its scenario or procedure. */
export type ReplayRun = (attempt: Attempt) => Replay | undefined;

/** How a scenario that a course asks for stands. */
export type AskedStanding = 'competent' | 'not yet competent' | 'alternative' | 'open';

/** What one scenario came to that a course asks for. An alternative has no score. */
export interface ScenarioResult {
  readonly scenario: string;
  readonly standing: AskedStanding;
  readonly attempt?: string;
  readonly score?: number;
  /** Empty where the run was made under other content and cannot be played again. */
  readonly mastery: readonly OutcomeMastery[];
}

/** An item of a final as it is marked. */
export interface MarkedAnswer extends FinalItem {
  readonly holds: boolean;
}

/** What a final comes to, worked out from choices and answers. */
export interface FinalResult {
  readonly id: string;
  readonly scenarios: readonly ScenarioResult[];
  readonly items: readonly MarkedAnswer[];
  /** False where the items have been changed since they were drawn: then none is marked. */
  readonly itemsHold: boolean;
  /** The share of the items that hold, of 100; undefined where none was drawn or none can be marked. */
  readonly itemPercent?: number;
  readonly mastery: readonly OutcomeMastery[];
  /** Every scenario competent or done by its alternative, and every item answered. */
  readonly sound: boolean;
}

/**
 * What an attempt that ended came to. One made under other content counts as it was found then; one whose result does not
 * follow from its choices counts for nothing.
 */
export function runResult(attempt: Attempt, replay: ReplayRun): ScenarioResult | undefined {
  const { scenario, id, mode, state, result } = attempt;
  if (mode !== 'assessment' || state !== 'ended' || !result) return undefined;
  const replayed = replay(attempt);
  const isFalse = replayed?.kind === 'differs' || replayed?.kind === 'choice not open';
  if (isFalse) return undefined;
  const standing = result.competent ? 'competent' : 'not yet competent';
  return { scenario, standing, attempt: id, score: result.score, mastery: masteryIn(replayed) };
}

function masteryIn(replayed: Replay | undefined): readonly OutcomeMastery[] {
  return replayed?.kind === 'holds' ? replayed.assessment.mastery : [];
}

function drawnResult({ scenario, attempt, alternative }: FinalScenario, attempts: readonly Attempt[], replay: ReplayRun): ScenarioResult {
  if (alternative) return { scenario, standing: 'alternative', mastery: [] };
  const run = attempts.find(({ id }) => id === attempt);
  return (run && runResult(run, replay)) ?? { scenario, standing: 'open', mastery: [] };
}

function masteryOfAnswers(answers: readonly MarkedAnswer[], items: ReadonlyMap<string, MarkedItem>): OutcomeMastery[] {
  return answers.flatMap(({ item, holds }) => {
    const outcomes = new Set(items.get(item)?.outcomes.map(outcomeOf));
    return [...outcomes].map((outcome) => ({ outcome, held: holds ? ANSWER_WEIGHT : 0, total: ANSWER_WEIGHT }));
  });
}

interface MarkedBy {
  readonly attempts: readonly Attempt[];
  readonly items: readonly MarkedItem[];
  readonly replay: ReplayRun;
}

/** The result of a final. Pure: the same choices and answers always give the same. */
export function finalResult(final: FinalAssessment, { attempts, items, replay }: MarkedBy): FinalResult {
  const known = new Map(items.map((item) => [item.id, item]));
  const drawn = final.items.flatMap(({ item }) => known.get(item) ?? []);
  const itemsHold = itemsHashOf(drawn) === final.itemsHash;
  const marked = final.items.map((item) => ({
    ...item,
    holds: itemsHold && item.answer !== undefined && item.answer === known.get(item.item)?.key,
  }));
  const scenarios = final.scenarios.map((each) => drawnResult(each, attempts, replay));
  const right = marked.filter(({ holds }) => holds).length;
  const isMarked = itemsHold && marked.length > 0;
  return {
    id: final.id,
    scenarios,
    items: marked,
    itemsHold,
    ...(isMarked ? { itemPercent: Math.floor((100 * right) / marked.length) } : {}),
    mastery: addMastery([...scenarios.flatMap(({ mastery }) => mastery), ...(isMarked ? masteryOfAnswers(marked, known) : [])]),
    sound:
      itemsHold &&
      marked.every(({ answer }) => answer !== undefined) &&
      scenarios.every(({ standing }) => standing === 'competent' || standing === 'alternative'),
  };
}
