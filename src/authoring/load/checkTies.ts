import type { Answer } from '#src/domain/procedure/procedure.ts';
import type { Conditions } from '#src/domain/vocabulary/facts.ts';
import type { Report } from '../report.ts';

function canHoldTogether(one: Conditions, other: Conditions): boolean {
  return Object.entries(one).every(([fact, value]) => (other[fact] ?? value) === value);
}

function areTied(one: Answer, other: Answer): boolean {
  return (
    one.question === other.question &&
    Object.keys(one.when).length === Object.keys(other.when).length &&
    canHoldTogether(one.when, other.when)
  );
}

/**
 * Reports answers of which none is in force because another is as specific: the same number of conditions, which can hold
 * together. Source: DESIGN 3, "tells".
 */
export function checkTies(answers: readonly Answer[], report: Report): void {
  for (const [index, answer] of answers.entries()) {
    const rival = answers.findIndex((other, at) => at < index && areTied(other, answer));
    if (rival < 0) continue;
    const says = `Two answers to ${answer.question} can be in force at once, with the same number of conditions.`;
    report.error(['answers', index], says, 'Give one of them a further condition, or conditions that rule each other out.');
  }
}
