import type { Permission, Prohibition } from '../../procedure/rule.ts';
import { matchesAny, type Act } from '../../vocabulary/acts.ts';
import { holds, standingOf, type KnownFacts } from '../../vocabulary/facts.ts';
import type { FindingStatus } from '../finding.ts';

function isSilenced(rule: Prohibition, act: Act, known: KnownFacts, permissions: readonly Permission[]): boolean {
  return permissions.some(
    (permission) => permission.overrides.includes(rule.id) && matchesAny(permission.acts, act) && holds(permission.when, known),
  );
}

function isProtected(rule: Prohibition, known: KnownFacts): boolean {
  return Object.keys(rule.unless).length > 0 && holds(rule.unless, known);
}

/**
 * "must not A (when F) (unless G)": how one act stands. An unknown G protects nobody; an unknown F leaves it undetermined.
 * A permission in force that names this rule silences it for this act. Source: DESIGN 3.
 */
export function judgeProhibition(
  rule: Prohibition,
  act: Act,
  known: KnownFacts,
  permissions: readonly Permission[],
): FindingStatus | undefined {
  if (!matchesAny(rule.acts, act)) return undefined;
  if (isSilenced(rule, act, known, permissions) || isProtected(rule, known)) return undefined;
  const standing = standingOf(rule.when, known);
  if (standing === 'contradicted') return undefined;
  return standing === 'holds' ? 'violated' : 'undetermined';
}
