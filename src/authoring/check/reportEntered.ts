import { questionsNotEntered } from '#src/domain/procedure/isDraft.ts';
import type { Procedure } from '#src/domain/procedure/procedure.ts';
import type { Question } from '#src/domain/vocabulary/vocabulary.ts';
import type { Remark } from '../problem.ts';
import { reportOn } from '../report.ts';
import type { Report } from '../report.ts';

/** As many as one sentence can name. */
const NAMED_AT_ONCE = 5;

function byTopic(lacking: readonly Question[], report: Report): void {
  for (const [topic, asked] of Map.groupBy(lacking, (question) => question.topic)) {
    const named = asked.map(({ id, ask }) => `${ask} (${id})`).join(' ');
    report.warn(['answers'], `Not entered on "${topic}": ${named}`, `Fill in the part "${topic}" as procedures/template.yaml lists it.`);
  }
}

/** Warns of a pack that is still a draft, for practice only, because questions are not entered; and says which, topic by topic. */
export function reportEntered(procedure: Procedure, questions: readonly Question[]): readonly Remark[] {
  const report = reportOn(`procedures/${procedure.id}.yaml`);
  const ids = questionsNotEntered(procedure, questions);
  if (ids.length === 0) return report.remarks;
  const isFew = ids.length <= NAMED_AT_ONCE;
  const counted = ids.length === 1 ? 'one question is' : `${ids.length} of ${questions.length} questions are`;
  const says = `The pack is a draft, for practice only: ${counted} not entered${isFew ? ` (${ids.join(', ')})` : ''}.`;
  report.warn(['answers'], says, 'Answer each under "answers", or enter it as silent: yes with the nearest clause and whom to ask.');
  if (!isFew) {
    byTopic(
      questions.filter(({ id }) => ids.includes(id)),
      report,
    );
  }
  return report.remarks;
}
