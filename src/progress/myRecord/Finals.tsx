import type { FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';
import { countInWords, momentInWords } from '../inWords.ts';
import { UnderWayChip } from './UnderWayChip.tsx';
import { useForPage, useRecord } from './useRecord.ts';

/** The final assessments of the record, the latest first. What they came to stands on their own page. */
export function Finals() {
  const finals = useRecord((state) => state.record.finals);
  if (finals.length === 0) return null;
  const latestFirst = [...finals].sort((one, other) => (one.startedAt < other.startedAt ? 1 : -1));
  return (
    <section className="flow" aria-labelledby="finals">
      <h2 id="finals">Final assessments</h2>
      <ul className="ruled" role="list">
        {latestFirst.map((final) => (
          <FinalLine key={final.id} final={final} />
        ))}
      </ul>
    </section>
  );
}

function doneInWords({ scenarios, items }: FinalAssessment): string {
  const begun = scenarios.filter(({ attempt, alternative }) => attempt !== undefined || alternative).length;
  const answered = items.filter(({ answer }) => answer !== undefined).length;
  return `${String(begun)} of ${countInWords(scenarios.length, 'conversation')} and ${String(answered)} of ${countInWords(items.length, 'question')} taken up`;
}

function FinalLine({ final }: { readonly final: FinalAssessment }) {
  const { courses, procedures } = useForPage();
  const course = courses.find(({ id }) => id === final.course);
  return (
    <li className="my-record__line">
      <span>
        {course ? <a href={course.finalHref}>{course.title}</a> : final.course}{' '}
        <span className="meta">
          {procedures[final.procedure] ?? final.procedure} · {doneInWords(final)}
        </span>
      </span>
      <span className="meta">
        {final.endedAt ? `Ended on ${momentInWords(final.endedAt)}` : `Begun on ${momentInWords(final.startedAt)}`}
      </span>
      {final.endedAt === undefined ? <UnderWayChip /> : null}
    </li>
  );
}
