import { outcomeOf } from '../vocabulary/vocabulary.ts';
import type { Assessor } from './assessor.ts';
import { lackingFor, type Lack } from './competence.ts';
import type { Finding } from './finding.ts';
import { masteryOf, type OutcomeMastery } from './mastery.ts';
import { beginRun, decide, endRun, enterScene, type Run } from './run.ts';
import { littleHappened, scoreOf, type Stakes } from './score.ts';
import type { Trace } from './trace.ts';

/** What a run is measured by beside the rulebook. */
export interface Measure {
  readonly stakes: Stakes;
  readonly passMark: number;
  /** The outcomes, or parts of outcomes, that the scenario names. */
  readonly outcomes: readonly string[];
}

/** All findings of a run, and what follows from them. */
export interface Assessment {
  readonly findings: readonly Finding[];
  readonly lost: number;
  readonly met: number;
  readonly score: number;
  readonly ended: boolean;
  /** Ids of the critical rules violated or left undone. */
  readonly criticalBreaches: readonly string[];
  readonly mastery: readonly OutcomeMastery[];
  readonly competent: boolean;
  readonly lacking: readonly Lack[];
  /** True where the score is low because much of the conversation did not happen. */
  readonly littleHappened: boolean;
}

/** The weights lost and met in a run, each rule or question once. */
export function totalsOf(assessor: Assessor, run: Run): { lost: number; met: number; criticalBreaches: string[] } {
  const totals = { lost: 0, met: 0, criticalBreaches: [] as string[] };
  for (const [index, subject] of assessor.subjects.entries()) {
    const tally = run.tallies[index];
    if (tally === 'met') totals.met += subject.weight;
    if (tally !== 'lost') continue;
    totals.lost += subject.weight;
    if (subject.critical && subject.rule) totals.criticalBreaches.push(subject.rule.id);
  }
  return totals;
}

/** A run followed through a trace to its end, with everything found on the way. */
export function followTrace(assessor: Assessor, trace: Trace): Run {
  let run = beginRun(assessor, trace.start);
  for (const step of trace.steps) {
    run = enterScene(assessor, run, step);
    if (step.decision) run = decide(assessor, run, step.decision);
  }
  return endRun(assessor, run);
}

/** The assessment of a trace. Pure: the same trace, rulebook and measure always give the same. Source: DESIGN 3. */
export function assessTrace(assessor: Assessor, trace: Trace, measure: Measure): Assessment {
  const run = followTrace(assessor, trace);
  const { lost, met, criticalBreaches } = totalsOf(assessor, run);
  const score = scoreOf(lost, met, measure.stakes);
  const mastery = masteryOf(assessor.subjects, run.tallies);
  const outcomes = [...new Set(measure.outcomes.map(outcomeOf))];
  const { ended } = trace;
  const lacking = lackingFor({ ended, criticalBreaches, score, passMark: measure.passMark, mastery, outcomes });
  return {
    findings: run.findings,
    lost,
    met,
    score,
    ended,
    criticalBreaches,
    mastery,
    competent: lacking.length === 0,
    lacking,
    littleHappened: littleHappened(lost, met, measure.stakes),
  };
}
