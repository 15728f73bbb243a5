import type { FindingStatus } from '../assessment/finding.ts';
import type { ReplayRun } from './completion/finalResult.ts';
import type { LearnerRecord } from './learnerRecord.ts';

/** What a learner's choices missed: a rule, or a question that was told otherwise than the document has it. */
export interface MissedDecision {
  readonly rule?: string | undefined;
  readonly question?: string | undefined;
  readonly procedure: string;
  /** Where that was last so. */
  readonly scenario: string;
}

const LOSES: readonly FindingStatus[] = ['violated', 'left undone', 'missed', 'inaccurate', 'unfounded'];

/**
 * What was missed in the runs of a record that came to an end, in practice or assessment, the last first; each rule and question
 * once. Runs are played again for it, because no finding is kept; those made under other content are left out.
 */
export function missedDecisions({ attempts }: Pick<LearnerRecord, 'attempts'>, replay: ReplayRun): MissedDecision[] {
  const ended = attempts.filter(({ state, result }) => state === 'ended' && result !== undefined && result.lost > 0);
  const lastFirst = ended.sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
  const missed = new Map<string, MissedDecision>();
  for (const attempt of lastFirst) {
    const replayed = replay(attempt);
    if (replayed?.kind !== 'holds') continue;
    for (const { rule, question, status } of replayed.assessment.findings) {
      const key = `${rule ?? ''} ${question ?? ''} ${question === undefined ? '' : attempt.procedure}`;
      if (!LOSES.includes(status) || missed.has(key)) continue;
      missed.set(key, { rule, question, procedure: attempt.procedure, scenario: attempt.scenario });
    }
  }
  return [...missed.values()];
}
