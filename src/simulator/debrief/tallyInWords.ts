import type { Finding, FindingStatus } from '#src/domain/assessment/finding.ts';

/** What is counted together, in the order in which it is read out. */
const COUNTED: readonly { readonly words: string; readonly statuses: readonly FindingStatus[] }[] = [
  { words: 'met', statuses: ['fulfilled', 'accurate'] },
  { words: 'broken', statuses: ['violated'] },
  { words: 'told otherwise than the document says', statuses: ['inaccurate', 'unfounded'] },
  { words: 'missed', statuses: ['missed'] },
  { words: 'left undone', statuses: ['left undone'] },
  { words: 'kept', statuses: ['kept'] },
];

/** The duties of a run counted by how they stand, each rule or question once in each count: "12 met · 2 broken · 4 kept". */
export function tallyInWords(findings: readonly Finding[]): string {
  return COUNTED.flatMap(({ words, statuses }) => {
    const subjects = findings.filter(({ status }) => statuses.includes(status)).map(({ rule, question }) => rule ?? question);
    const count = new Set(subjects).size;
    return count === 0 ? [] : [`${String(count)} ${words}`];
  }).join(' · ');
}
