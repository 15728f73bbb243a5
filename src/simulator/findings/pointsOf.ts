import { tallyWith, type Finding, type Tally } from '#src/domain/assessment/finding.ts';

/** What one finding adds to a run's sums. Several findings of one rule or question count once, and lost wins. */
export interface Points {
  readonly lost: number;
  readonly met: number;
  /** True where another finding of the same rule or question has counted already. */
  readonly countedElsewhere: boolean;
}

const subjectOf = ({ rule, question }: Finding): string => (rule === undefined ? `? ${question ?? ''}` : rule);

function talliesOf(findings: readonly Finding[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const finding of findings) {
    const subject = subjectOf(finding);
    tallies.set(subject, tallyWith(tallies.get(subject) ?? 'none', finding.status));
  }
  return tallies;
}

/** The points of each finding of a run, in order. Their sums are the lost and the met of the assessment. */
export function pointsOf(findings: readonly Finding[]): Points[] {
  const tallies = talliesOf(findings);
  const counted = new Set<string>();
  return findings.map((finding) => {
    const own = tallyWith('none', finding.status);
    if (own !== 'lost' && own !== 'met') return { lost: 0, met: 0, countedElsewhere: false };
    const subject = subjectOf(finding);
    if (tallies.get(subject) !== own || counted.has(subject)) return { lost: 0, met: 0, countedElsewhere: true };
    counted.add(subject);
    return { lost: own === 'lost' ? finding.weight : 0, met: own === 'met' ? finding.weight : 0, countedElsewhere: false };
  });
}
