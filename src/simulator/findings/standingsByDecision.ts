import type { Finding } from '#src/domain/assessment/finding.ts';
import type { Rule } from '#src/domain/procedure/rule.ts';
import type { HowItStands } from '#src/ui/StatusChip.tsx';
import { overallStanding, standingOfFinding } from './findingStanding.ts';

/** How each decision of a run stands as a whole. A decision that is absent is left to judgement. */
export function standingsByDecision(findings: readonly Finding[], rules: readonly Rule[]): ReadonlyMap<number, HowItStands> {
  const critical = new Set(rules.filter((rule) => rule.critical).map(({ id }) => id));
  const byDecision = Map.groupBy(findings, ({ decision }) => decision ?? 0);
  return new Map(
    [...byDecision].map(([decision, found]) => {
      const standings = found.map(({ status, rule }) => standingOfFinding(status, rule !== undefined && critical.has(rule)));
      return [decision, overallStanding(standings)];
    }),
  );
}
