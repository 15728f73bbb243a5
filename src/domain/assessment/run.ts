import type { Act } from '../vocabulary/acts.ts';
import { learn, type KnownFacts } from '../vocabulary/facts.ts';
import type { Rule } from '../procedure/rule.ts';
import { ANSWER_WEIGHT } from '../procedure/rulesInForce.ts';
import type { Assessor } from './assessor.ts';
import { tallyWith, type Finding, type FindingStatus, type Tally } from './finding.ts';
import { NOTHING_YET, type RuleMemory, type RuleStep } from './forms/form.ts';
import { obligationBefore } from './forms/obligationBefore.ts';
import { obligationByEnd } from './forms/obligationByEnd.ts';
import { judgePermission } from './forms/permission.ts';
import { judgeProhibition } from './forms/prohibition.ts';
import { judgeTell } from './forms/tell.ts';
import type { Decision, TraceStep } from './trace.ts';

/** A run as it is being assessed: what is known, what each rule remembers, what has been found. Never changed in place. */
export interface Run {
  readonly known: KnownFacts;
  /** Decisions made so far; 0 before the first. */
  readonly decision: number;
  readonly memories: readonly RuleMemory[];
  readonly tallies: readonly Tally[];
  readonly findings: readonly Finding[];
}

function replaced<T>(list: readonly T[], index: number, value: T): readonly T[] {
  return list[index] === value ? list : list.map((item, at) => (at === index ? value : item));
}

function withFinding(run: Run, index: number, finding: Finding): Run {
  const tally = tallyWith(run.tallies[index] ?? 'none', finding.status);
  return { ...run, tallies: replaced(run.tallies, index, tally), findings: [...run.findings, finding] };
}

function findRule(run: Run, index: number, rule: Rule, status: FindingStatus | undefined, wholeRun = false): Run {
  if (!status) return run;
  const decision = wholeRun || run.decision === 0 ? {} : { decision: run.decision };
  return withFinding(run, index, { rule: rule.id, clause: rule.clause, status, weight: rule.weight, ...decision });
}

function takeRuleStep(run: Run, index: number, rule: Rule, step: RuleStep, wholeRun = false): Run {
  const memories = replaced(run.memories, index, step.memory);
  return findRule(memories === run.memories ? run : { ...run, memories }, index, rule, step.status, wholeRun);
}

function holdActAgainst(assessor: Assessor, run: Run, index: number, act: Act): Run {
  const rule = assessor.rules[index];
  const memory = run.memories[index];
  if (!rule || !memory) return run;
  switch (rule.form) {
    case 'before':
      return takeRuleStep(run, index, rule, obligationBefore.onAct(rule, memory, act, run.known));
    case 'by end':
      return takeRuleStep(run, index, rule, obligationByEnd.onAct(rule, memory, act, run.known));
    case 'must not':
      return findRule(run, index, rule, judgeProhibition(rule, act, run.known, assessor.permissions));
    case 'may':
      return findRule(run, index, rule, judgePermission(rule, act, run.known));
  }
}

function doActs(assessor: Assessor, run: Run, acts: readonly Act[]): Run {
  let next = run;
  for (const act of acts) {
    for (const index of assessor.concernedBy(act)) next = holdActAgainst(assessor, next, index, act);
  }
  return next;
}

function tell(assessor: Assessor, run: Run, question: string, value: string): Run {
  const { status, answer } = judgeTell(assessor.answers, question, value, run.known);
  const index = assessor.questionAt.get(question);
  const weight = (index === undefined ? undefined : assessor.subjects[index]?.weight) ?? ANSWER_WEIGHT;
  const clause = answer?.kind === 'given' ? answer.clause : answer?.nearest;
  const finding: Finding = { question, status, weight, decision: run.decision, ...(clause ? { clause } : {}) };
  if (index === undefined) return { ...run, findings: [...run.findings, finding] };
  return withFinding(run, index, finding);
}

function learnFacts(assessor: Assessor, run: Run, facts: KnownFacts): Run {
  const known = learn(run.known, facts);
  return known === run.known ? run : settlePending(assessor, { ...run, known });
}

function settlePending(assessor: Assessor, run: Run): Run {
  let next = run;
  for (const [index, rule] of assessor.rules.entries()) {
    const memory = next.memories[index];
    if (rule.form !== 'by end' || !memory || memory.settled || memory.pending) continue;
    next = takeRuleStep(next, index, rule, obligationByEnd.onLearning(rule, memory, next.known));
  }
  return next;
}

/** The prohibitions that at least one option passed over would have broken. */
function prohibitionsTempted(assessor: Assessor, run: Run, passedOver: readonly (readonly Act[])[]): Set<number> {
  const tempted = new Set<number>();
  for (const act of new Set(passedOver.flat())) {
    for (const index of assessor.concernedBy(act)) {
      const rule = assessor.rules[index];
      if (rule?.form !== 'must not') continue;
      if (judgeProhibition(rule, act, run.known, assessor.permissions) === 'violated') tempted.add(index);
    }
  }
  return tempted;
}

function keepProhibitions(assessor: Assessor, run: Run, tempted: ReadonlySet<number>): Run {
  let next = run;
  for (const index of tempted) {
    const rule = assessor.rules[index];
    const broken = next.findings.some(
      (finding) => finding.rule === rule?.id && finding.decision === run.decision && finding.status === 'violated',
    );
    if (rule && !broken) next = findRule(next, index, rule, 'kept');
  }
  return next;
}

/** A run before its first scene. Duties that stand from the start are pending already. */
export function beginRun(assessor: Assessor, known: KnownFacts): Run {
  const memories = assessor.rules.map(() => NOTHING_YET);
  const tallies = assessor.subjects.map((): Tally => 'none');
  return settlePending(assessor, { known, decision: 0, memories, tallies, findings: [] });
}

/** Entering a scene: its own acts, which belong to the decision that led there, then its facts. */
export function enterScene(assessor: Assessor, run: Run, step: Pick<TraceStep, 'entering' | 'sceneFacts'>): Run {
  return learnFacts(assessor, doActs(assessor, run, step.entering), step.sceneFacts);
}

/** A decision: its acts in order, then its tells, all against what is known; then its own facts become known. */
export function decide(assessor: Assessor, run: Run, decision: Decision): Run {
  const before = { ...run, decision: run.decision + 1 };
  const tempted = prohibitionsTempted(assessor, before, decision.passedOver);
  let next = doActs(assessor, before, decision.acts);
  for (const [question, value] of Object.entries(decision.tells)) next = tell(assessor, next, question, value);
  return learnFacts(assessor, keepProhibitions(assessor, next, tempted), decision.facts);
}

/**
 * The end of a run: what is still pending was left undone, or missed. A walk may end single rules earlier, by index, once
 * nothing ahead can change them.
 */
export function endRun(assessor: Assessor, run: Run, isOverFor: (index: number) => boolean = () => true): Run {
  let next = run;
  for (const [index, rule] of assessor.rules.entries()) {
    const memory = next.memories[index];
    if (rule.form !== 'by end' || !memory || !isOverFor(index)) continue;
    next = takeRuleStep(next, index, rule, obligationByEnd.atEnd(rule, memory), true);
  }
  return next;
}
