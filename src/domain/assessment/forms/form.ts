import type { Act } from '../../vocabulary/acts.ts';
import type { KnownFacts } from '../../vocabulary/facts.ts';
import type { FindingStatus } from '../finding.ts';

/** What one rule remembers of a run so far. Prohibitions and permissions remember nothing. */
export interface RuleMemory {
  /** What the rule asks for has been done (after `after`, where that is named). */
  readonly done: boolean;
  /** The act that the rule waits for, `before` or `after`, has happened. */
  readonly turned: boolean;
  readonly pending: boolean;
  readonly settled: boolean;
}

/** The next memory of a rule, and the finding that this moment settles, if any. */
export interface RuleStep {
  readonly memory: RuleMemory;
  readonly status?: FindingStatus;
}

/** The mechanism of one form of rule: how it takes an act, how it takes new facts, what is left at the end. */
export interface RuleForm<R> {
  readonly onAct: (rule: R, memory: RuleMemory, act: Act, known: KnownFacts) => RuleStep;
  readonly onLearning: (rule: R, memory: RuleMemory, known: KnownFacts) => RuleStep;
  readonly atEnd: (rule: R, memory: RuleMemory) => RuleStep;
}

export const NOTHING_YET: RuleMemory = { done: false, turned: false, pending: false, settled: false };

/** A mechanism's answer where the moment changes nothing. */
export function unchanged(_rule: unknown, memory: RuleMemory): RuleStep {
  return { memory };
}
