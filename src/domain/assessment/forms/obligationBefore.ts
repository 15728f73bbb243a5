import type { ObligationBefore } from '../../procedure/rule.ts';
import { matchesAny, type Act } from '../../vocabulary/acts.ts';
import { holds, type KnownFacts } from '../../vocabulary/facts.ts';
import { unchanged, type RuleForm, type RuleMemory, type RuleStep } from './form.ts';

// A happens: fulfilled if B has not happened yet and the condition holds; otherwise only remembered.
function doWhatIsAsked(memory: RuleMemory, applies: boolean): RuleStep {
  const fulfilled = applies && !memory.turned && !memory.settled;
  const next = { ...memory, done: true, settled: memory.settled || fulfilled };
  return fulfilled ? { memory: next, status: 'fulfilled' } : { memory: next };
}

// B happens: under the condition it settles the rule, for good or ill, by whether A was done in time.
function reachTheLimit(rule: ObligationBefore, memory: RuleMemory, applies: boolean): RuleStep {
  const next = { ...memory, turned: true, settled: memory.settled || applies };
  if (memory.settled || !applies) return { memory: next };
  const undone = rule.strength === 'must' ? 'violated' : 'missed';
  return { memory: next, status: memory.done ? 'fulfilled' : undone };
}

function onAct(rule: ObligationBefore, memory: RuleMemory, act: Act, known: KnownFacts): RuleStep {
  const applies = holds(rule.when, known);
  const asked = matchesAny(rule.acts, act) ? doWhatIsAsked(memory, applies) : { memory };
  if (!matchesAny(rule.before, act)) return asked;
  const limit = reachTheLimit(rule, asked.memory, applies);
  return asked.status ? { memory: limit.memory, status: asked.status } : limit;
}

/** "must A before B (when F)". Settled once; where neither act happens there is no finding. Source: DESIGN 3. */
export const obligationBefore: RuleForm<ObligationBefore> = {
  onAct,
  onLearning: unchanged,
  atEnd: unchanged,
};
