/** What a scenario puts at stake under a charter and a procedure: the most and the least that a clean path meets. Found at build time. */
export interface Stakes {
  readonly atStake: number;
  readonly leastClean: number;
}

/** A share of 100, rounded down. Whole numbers go in, so that no rounding of fractions can cost a point. */
function percent(part: number, whole: number): number {
  return Math.floor((100 * part) / whole);
}

/**
 * The score of a run, 0 to 100: floor(100 x max(0, min(1 - lost / at stake, met / least clean))). Source: DESIGN 3.
 * Where nothing is at stake, any loss leaves nothing; where clean paths meet nothing, nothing is asked of `met`.
 */
export function scoreOf(lost: number, met: number, stakes: Stakes): number {
  return Math.max(0, Math.min(kept(lost, stakes), reached(met, stakes), 100));
}

/** Whether the second term decides: much of the conversation did not happen. */
export function littleHappened(lost: number, met: number, stakes: Stakes): boolean {
  return reached(met, stakes) < kept(lost, stakes);
}

function kept(lost: number, { atStake }: Stakes): number {
  if (atStake <= 0) return lost > 0 ? 0 : 100;
  return percent(atStake - lost, atStake);
}

function reached(met: number, { leastClean }: Stakes): number {
  return leastClean <= 0 ? 100 : percent(met, leastClean);
}
