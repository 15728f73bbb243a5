import { completionStatements } from '#src/lms/xapi/completionStatements.ts';
import { lineOf, type ToWrite } from './exportLines.ts';
import { listParts } from './jsonParts.ts';

/** xAPI statements of the completions that count on the day, as a file: a list that a record store can be handed. */
export function statementParts(toWrite: ToWrite, homePage: string): Generator<string> {
  const { rows, content } = toWrite;
  const titles = new Map(content.courses.map(({ id, title }) => [id, title]));
  const statementsOf = (row: ToWrite['rows'][number]) => {
    const line = lineOf(row, toWrite);
    return completionStatements(
      {
        completion: line['record id'],
        name: row.name,
        account: row.staff_number === '' ? row.learner_id : row.staff_number,
        course: row.course,
        courseTitle: titles.get(row.course) ?? row.course,
        kind: line.kind,
        completedAt: line['completed (UTC)'],
        procedure: line.procedure,
        procedureVersion: line['procedure version'],
        contentVersion: line['content version'],
        provider: line.provider,
        courseScore: content.scoresToHr ? row.course_score : null,
      },
      homePage,
    );
  };
  const completed = rows.filter(({ completion }) => completion !== null);
  return listParts('[\n', completed, statementsOf, '\n]\n');
}
