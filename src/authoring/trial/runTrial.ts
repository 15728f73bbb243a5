import { followTrace, totalsOf } from '#src/domain/assessment/assessTrace.ts';
import { prepareAssessor } from '#src/domain/assessment/assessor.ts';
import type { Finding } from '#src/domain/assessment/finding.ts';
import type { Trace, TraceStep } from '#src/domain/assessment/trace.ts';
import type { Answer } from '#src/domain/procedure/procedure.ts';
import { ANSWER_WEIGHT, type Rulebook } from '#src/domain/procedure/rulesInForce.ts';
import { ruleOf } from '../load/loadRule.ts';
import type { RuleEntry } from '../schema/rule.ts';
import type { Trial, TrialStep } from './trialSchema.ts';

/** A finding as a trial prints it: what it is about, how it stands, and the decision where there is one. */
export type TrialFinding = Pick<Finding, 'rule' | 'question' | 'status' | 'decision'>;

/** What one trial gives, and how that differs from what was expected; no differences where nothing was. */
export interface TrialResult {
  readonly vector: string;
  readonly findings: readonly TrialFinding[];
  readonly lost: number;
  readonly differences: readonly string[];
}

function answerOf(entry: NonNullable<Trial['answers']>[number]): Answer {
  const shared = { question: entry.question, when: entry.when ?? {}, says: '' };
  if (entry.answer === undefined) return { kind: 'silent', nearest: '', ask: '', ...shared };
  return { kind: 'given', answer: entry.answer, clause: '', ...shared };
}

function rulebookOf(trial: Trial): Rulebook {
  return {
    rules: (trial.rules ?? []).flatMap((entry) => ruleOf({ clause: '', ...entry } as RuleEntry) ?? []),
    answers: (trial.answers ?? []).map(answerOf),
    questions: (trial.questions ?? []).map(({ question, weight }) => ({
      id: question,
      weight: weight ?? ANSWER_WEIGHT,
      outcomes: [],
    })),
  };
}

const CHOICE_KEYS = ['acts', 'tells', 'facts', 'passed over'] as const;
const SCENE_KEYS = ['on entering', 'scene'] as const;

// A step that names only a scene is no decision: it belongs to the one that led there.
function stepOf(step: TrialStep): TraceStep {
  const { acts = [], tells = {}, facts = {}, 'passed over': passedOver = [] } = step;
  const entered = { entering: step['on entering'] ?? [], sceneFacts: step.scene ?? {} };
  const chooses = CHOICE_KEYS.some((key) => step[key]) || !SCENE_KEYS.some((key) => step[key]);
  return chooses ? { ...entered, decision: { acts, tells, facts, passedOver } } : entered;
}

const asText = ({ rule, question, status, decision }: { [Key in keyof TrialFinding]?: unknown }): string =>
  `${String(rule ?? question)}: ${String(status)}${decision === undefined ? '' : ` at decision ${String(decision)}`}`;

function missing(from: readonly string[], wanted: readonly string[]): string[] {
  const left = [...from];
  return wanted.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function differencesFrom(expected: Trial['expect'], findings: readonly TrialFinding[], lost: number): string[] {
  if (!expected) return [];
  const [found, wanted] = [findings.map(asText), expected.findings.map(asText)];
  const differences = [
    ...missing(found, wanted).map((text) => `expected, not found: ${text}`),
    ...missing(wanted, found).map((text) => `found, not expected: ${text}`),
  ];
  if (expected.lost !== undefined && expected.lost !== lost) {
    differences.push(`expected to lose ${String(expected.lost)}, lost ${String(lost)}`);
  }
  return differences;
}

/** Holds the rules and answers of a trial against its steps. */
export function runTrial(trial: Trial): TrialResult {
  const assessor = prepareAssessor(rulebookOf(trial));
  const trace: Trace = { start: trial.start ?? {}, steps: trial.steps.map(stepOf), ended: true };
  const run = followTrace(assessor, trace);
  const { lost } = totalsOf(assessor, run);
  const findings = run.findings.map(({ rule, question, status, decision }) => ({
    ...(rule === undefined ? { question: question ?? '' } : { rule }),
    status,
    ...(decision === undefined ? {} : { decision }),
  }));
  return { vector: trial.vector, findings, lost, differences: differencesFrom(trial.expect, findings, lost) };
}
