import type { ObligationByEnd } from '../../procedure/rule.ts';
import { matchesAny, type Act } from '../../vocabulary/acts.ts';
import { holds, type KnownFacts } from '../../vocabulary/facts.ts';
import type { RuleForm, RuleMemory, RuleStep } from './form.ts';

// Pending once the act it follows has happened and the condition holds, and then for good. What was done before counts at once.
function onLearning(rule: ObligationByEnd, memory: RuleMemory, known: KnownFacts): RuleStep {
  if (memory.settled || memory.pending) return { memory };
  const due = (rule.after.length === 0 || memory.turned) && holds(rule.when, known);
  if (!due) return { memory };
  if (memory.done) return { memory: { ...memory, pending: true, settled: true }, status: 'fulfilled' };
  return { memory: { ...memory, pending: true } };
}

function doWhatIsAsked(rule: ObligationByEnd, memory: RuleMemory): RuleStep {
  if (rule.after.length > 0 && !memory.turned) return { memory };
  const next = { ...memory, done: true };
  return memory.pending ? { memory: { ...next, settled: true }, status: 'fulfilled' } : { memory: next };
}

function onAct(rule: ObligationByEnd, memory: RuleMemory, act: Act, known: KnownFacts): RuleStep {
  if (memory.settled) return { memory };
  const asked = matchesAny(rule.acts, act) ? doWhatIsAsked(rule, memory) : { memory };
  if (asked.status || !matchesAny(rule.after, act)) return asked;
  return onLearning(rule, { ...asked.memory, turned: true }, known);
}

function atEnd(rule: ObligationByEnd, memory: RuleMemory): RuleStep {
  if (!memory.pending || memory.settled) return { memory };
  return { memory: { ...memory, settled: true }, status: rule.strength === 'must' ? 'left undone' : 'missed' };
}

/** "must A (after B) (when F) by end". Left undone belongs to the run, not to its last click. Source: DESIGN 3. */
export const obligationByEnd: RuleForm<ObligationByEnd> = { onAct, onLearning, atEnd };
