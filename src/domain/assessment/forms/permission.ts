import type { Permission } from '../../procedure/rule.ts';
import { matchesAny, type Act } from '../../vocabulary/acts.ts';
import { holds, type KnownFacts } from '../../vocabulary/facts.ts';
import type { FindingStatus } from '../finding.ts';

/** "may A (when F)": exercised when the act happens while the condition holds. Source: DESIGN 3. */
export function judgePermission(rule: Permission, act: Act, known: KnownFacts): FindingStatus | undefined {
  return matchesAny(rule.acts, act) && holds(rule.when, known) ? 'exercised' : undefined;
}
