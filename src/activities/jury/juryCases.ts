import type { JuryActivity } from '#src/domain/course/activity.ts';
import type { Confidence, JuryQuestion, PublishedCase } from '#src/domain/course/publishedCase.ts';

/** A published case with a question for the jury. */
export type JuryCase = PublishedCase & { readonly jury: JuryQuestion };

/** What is kept in place of an answer where a case was skipped. No option has this id: ids have no spaces. */
export const SKIPPED = 'left out';

function hasJury(published: PublishedCase): published is JuryCase {
  return published.jury !== undefined;
}

/** The cases of a jury in the order of the activity; those at hand that have a question. */
export function juryCases(activity: JuryActivity, cases: readonly PublishedCase[]): JuryCase[] {
  return activity.cases.flatMap((id) => cases.find((published) => published.id === id) ?? []).filter(hasJury);
}

/** Whether this was kept for the case: one of its options, or that it was skipped. */
export function isJuryAnswer({ jury }: JuryCase, answer: string): boolean {
  return answer === SKIPPED || jury.options.some(({ id }) => id === answer);
}

const CONFIDENCES: Readonly<Record<Confidence, string>> = {
  verified: 'Checked against a report of the decision.',
  high: 'From a good secondary source. Read the decision itself before you rely on it.',
};

/** How sure we are of what is told of a case, as a sentence. */
export function confidenceInWords(confidence: Confidence): string {
  return CONFIDENCES[confidence];
}
