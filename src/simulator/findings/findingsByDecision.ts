import type { Finding } from '#src/domain/assessment/finding.ts';
import type { Turn } from '../story/turnsOf.ts';
import { findingInWords, type FindingInWords, type FindingWording } from './findingInWords.ts';
import { byWeightOfStanding } from './findingStanding.ts';
import { pointsOf, type Points } from './pointsOf.ts';
import type { DecisionMade } from './ruleFindingInWords.ts';

/** A finding in words with what it costs or earns. */
export interface CountedFinding extends FindingInWords {
  readonly points: Points;
}

function decisionMade({ from, choice, to }: Turn): DecisionMade {
  return { acts: [...choice.acts, ...to.scene.onEntering], tells: choice.tells, known: from.story.known };
}

/**
 * The findings of a run under the decision they came from; those of the whole run stand under 0. The weightiest comes first.
 * What was settled on entering the first moment, before any decision, belongs to the whole run too.
 */
export function findingsByDecision(
  wording: FindingWording,
  findings: readonly Finding[],
  turns: readonly Turn[],
): ReadonlyMap<number, readonly CountedFinding[]> {
  const points = pointsOf(findings);
  const made = new Map(turns.map((turn) => [turn.decision, decisionMade(turn)]));
  const counted = findings.map((finding, index) => ({
    ...findingInWords(wording, finding, finding.decision === undefined ? undefined : made.get(finding.decision)),
    points: points[index] ?? { lost: 0, met: 0, countedElsewhere: false },
  }));
  const sorted = counted.sort((a, b) => byWeightOfStanding(a.standing, b.standing));
  return Map.groupBy(sorted, ({ finding }) => finding.decision ?? 0);
}
