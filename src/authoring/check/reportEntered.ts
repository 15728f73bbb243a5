import type { Procedure } from '#src/domain/procedure/procedure.ts';
import type { Question } from '#src/domain/vocabulary/vocabulary.ts';
import type { Remark } from '../problem.ts';
import { reportOn } from '../report.ts';

/** The questions on which a pack has no entry at all, not even that its document is silent. */
export function questionsNotEntered({ answers }: Procedure, questions: readonly Question[]): string[] {
  return questions.map(({ id }) => id).filter((id) => !answers.some(({ question }) => question === id));
}

/** Warns of a pack that is still a draft, for practice only, because questions are not entered. */
export function reportEntered(procedure: Procedure, questions: readonly Question[]): readonly Remark[] {
  const report = reportOn(`procedures/${procedure.id}.yaml`);
  const lacking = questionsNotEntered(procedure, questions);
  if (lacking.length > 0) {
    const counted = lacking.length === 1 ? 'one question is' : `${lacking.length} questions are`;
    const says = `The pack is a draft, for practice only: ${counted} not entered (${lacking.join(', ')}).`;
    report.warn([], says, 'Answer each under "answers", or enter it as silent: yes with the nearest clause and whom to ask.');
  }
  return report.remarks;
}
