import type { Assessor } from '../assessor.ts';
import { isMastered } from '../mastery.ts';
import { scoreOf, type Stakes } from '../score.ts';
import type { Measure } from '../assessTrace.ts';
import { outcomeOf } from '../../vocabulary/vocabulary.ts';
import { isOpen, type Junction, type Walk } from './junction.ts';

/**
 * What settled subjects have come to, as one row of whole numbers: lost, met, critical breaches, then held and total of
 * each outcome that the scenario names. Rows add up, so that paths can be counted without being kept.
 */
export type Sums = readonly number[];

/** The outcomes whose mastery a walk follows. */
export function outcomesFollowed(outcomes: readonly string[]): string[] {
  return [...new Set(outcomes.map(outcomeOf))];
}

/** The sums of all subjects that cannot change any more at a junction. */
export function settledSums(walk: Walk, junction: Junction, outcomes: readonly string[]): Sums {
  const sums = new Array<number>(3 + 2 * outcomes.length).fill(0);
  for (const [index, tally] of junction.run.tallies.entries()) {
    if (tally === 'none' || isOpen(walk, junction, index)) continue;
    addSubject(sums, walk.assessor, index, tally, outcomes);
  }
  return sums;
}

function add(sums: number[], at: number, amount: number): void {
  sums[at] = (sums[at] ?? 0) + amount;
}

function addSubject(sums: number[], assessor: Assessor, index: number, tally: string, outcomes: readonly string[]): void {
  const subject = assessor.subjects[index];
  if (!subject) return;
  if (tally === 'lost') add(sums, 0, subject.weight);
  if (tally === 'met') add(sums, 1, subject.weight);
  if (tally === 'lost' && subject.critical) add(sums, 2, 1);
  for (const [at, outcome] of outcomes.entries()) {
    if (!subject.outcomes.includes(outcome)) continue;
    if (tally !== 'lost') add(sums, 3 + 2 * at, subject.weight);
    add(sums, 4 + 2 * at, subject.weight);
  }
}

/** One row plus another, or minus it. */
export function combine(one: Sums, other: Sums, sign: 1 | -1 = 1): Sums {
  return one.map((value, at) => value + sign * (other[at] ?? 0));
}

export const lostIn = (sums: Sums): number => sums[0] ?? 0;
export const metIn = (sums: Sums): number => sums[1] ?? 0;

/** The score and competence of a path that has come to an ending with these sums. */
export function outcomeOfPath(sums: Sums, stakes: Stakes, measure: Pick<Measure, 'passMark'>): { score: number; competent: boolean } {
  const score = scoreOf(lostIn(sums), metIn(sums), stakes);
  let mastered = true;
  for (let at = 3; at < sums.length; at += 2) {
    mastered &&= isMastered({ held: sums[at] ?? 0, total: sums[at + 1] ?? 0 });
  }
  return { score, competent: mastered && (sums[2] ?? 0) === 0 && score >= measure.passMark };
}

/**
 * Makes alike what can only end alike: a path that can no longer be competent needs no mastery, and one that has lost all
 * that is at stake scores nothing, whatever it meets. It holds for a part of a path as for the whole, since sums only grow.
 */
export function foldHopeless(stakes: Stakes, measure: Pick<Measure, 'passMark'>): (sums: Sums) => Sums {
  const { atStake } = stakes;
  return (sums) => {
    const lost = lostIn(sums);
    const met = metIn(sums);
    const isHopeless = (sums[2] ?? 0) > 0 || scoreOf(lost, Infinity, stakes) < measure.passMark;
    if (!isHopeless) return sums;
    const nothingLeft = lost >= atStake && lost > 0;
    return [nothingLeft ? Math.max(1, atStake) : lost, nothingLeft ? 0 : met, 1, ...sums.slice(3).fill(0)];
  };
}
