import type { Decision, Trace, TraceStep } from '#src/domain/assessment/trace.ts';
import type { KnownFacts } from '#src/domain/vocabulary/facts.ts';

/** A trace told step by step: `aTrace().does('explain/limits').enters({ danger: 'yes' })`. */
export interface TraceBuilder {
  readonly trace: Trace;
  does(...acts: string[]): TraceBuilder;
  learns(facts: KnownFacts, ...acts: string[]): TraceBuilder;
  tells(tells: Record<string, string>): TraceBuilder;
  chooses(decision: Partial<Decision>): TraceBuilder;
  enters(sceneFacts: KnownFacts, ...entering: string[]): TraceBuilder;
  leavesEarly(): TraceBuilder;
}

const NOTHING: Decision = { acts: [], tells: {}, facts: {}, passedOver: [] };

function building(trace: Trace): TraceBuilder {
  const plus = (step: TraceStep): TraceBuilder => building({ ...trace, steps: [...trace.steps, step] });
  const chooses = (decision: Partial<Decision>): TraceBuilder =>
    plus({ entering: [], sceneFacts: {}, decision: { ...NOTHING, ...decision } });
  return {
    trace,
    chooses,
    does: (...acts) => chooses({ acts }),
    learns: (facts, ...acts) => chooses({ facts, acts }),
    tells: (tells) => chooses({ tells }),
    enters: (sceneFacts, ...entering) => plus({ entering, sceneFacts }),
    leavesEarly: () => building({ ...trace, ended: false }),
  };
}

export function aTrace(start: KnownFacts = {}): TraceBuilder {
  return building({ start, steps: [], ended: true });
}
