import type { Sureness } from '#src/domain/record/attempt/attempt.ts';
import type { CountedFinding } from '../findings/findingsByDecision.ts';
import type { Turn } from '../story/turnsOf.ts';

/** Whether a decision held: nothing in it lost, and something in it spoke for it. Open: nothing settled it either way. */
export type HowItHeld = 'did not hold' | 'held' | 'open';

/** Decisions that share how sure the learner was and how they stood. */
export interface SurenessGroup {
  readonly sure: Sureness;
  readonly held: HowItHeld;
  readonly decisions: readonly number[];
}

const LOSES = new Set(['violated', 'missed', 'inaccurate', 'unfounded']);
const HOLDS = new Set(['fulfilled', 'accurate', 'exercised', 'kept']);

/** How one decision held, by its findings. */
export function howItHeld(findings: readonly Pick<CountedFinding, 'finding'>[]): HowItHeld {
  if (findings.some(({ finding }) => LOSES.has(finding.status))) return 'did not hold';
  return findings.some(({ finding }) => HOLDS.has(finding.status)) ? 'held' : 'open';
}

const SURENESS: readonly Sureness[] = ['sure', 'fairly sure', 'not sure'];

/** What is worth a look comes first: sure and did not hold; then unsure and held, which is a reason for more trust. */
function worthALook({ sure, held }: Omit<SurenessGroup, 'decisions'>): number {
  const at = SURENESS.indexOf(sure);
  if (held === 'did not hold') return at;
  return held === 'held' ? 3 + (SURENESS.length - 1 - at) : 6 + at;
}

/** How sure the learner was beside how it stood, "sure, and it did not hold" first. Decisions without a word on it are left out. */
export function surenessGroups(turns: readonly Turn[], found: ReadonlyMap<number, readonly CountedFinding[]>): SurenessGroup[] {
  const groups = new Map<string, SurenessGroup>();
  for (const { decision, made } of turns) {
    if (made.sure === undefined) continue;
    const held = howItHeld(found.get(decision) ?? []);
    const key = `${made.sure} ${held}`;
    const before = groups.get(key)?.decisions ?? [];
    groups.set(key, { sure: made.sure, held, decisions: [...before, decision] });
  }
  return [...groups.values()].sort((a, b) => worthALook(a) - worthALook(b));
}
