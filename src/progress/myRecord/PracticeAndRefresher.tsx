import type { Prerequisite } from '#src/domain/record/completion/prerequisite.ts';
import { countInWords, dayInWords, momentInWords } from '../inWords.ts';
import { useForPage, useRecord } from './useRecord.ts';

const HOW: Readonly<Record<Prerequisite['how'], string>> = {
  completion: 'completed in this browser',
  record: 'shown by a record file',
  attested: 'attested',
};

/** How the learner came into a course that asks for another one, its baselines, and how many practice cards are under way. */
export function PracticeAndRefresher() {
  const { prerequisites, baselines, practice } = useRecord((state) => state.record);
  const { courses } = useForPage();
  const titleOf = (course: string): string => courses.find(({ id }) => id === course)?.title ?? course;
  if (prerequisites.length + baselines.length + practice.length === 0) return null;
  const last = practice
    .map(({ lastReview }) => lastReview)
    .sort()
    .at(-1);
  return (
    <section className="flow" aria-labelledby="practice-and-refresher">
      <h2 id="practice-and-refresher">Refresher and practice</h2>
      <ul className="ruled" role="list">
        {prerequisites.map(({ course, how, on, provider }) => (
          <li key={course}>
            {titleOf(course)}: {HOW[how]}, {dayInWords(on)}
            {provider === undefined ? '' : `, ${provider}`}
          </li>
        ))}
        {baselines.map(({ id, course, startedAt, endedAt }) => (
          <li key={id}>
            Baseline of {titleOf(course)},{' '}
            {endedAt === undefined ? `begun on ${momentInWords(startedAt)}` : `ended on ${momentInWords(endedAt)}`}
          </li>
        ))}
        {last === undefined ? null : (
          <li>
            {countInWords(practice.length, 'practice card')}, the last one on {dayInWords(last)}
          </li>
        )}
      </ul>
    </section>
  );
}
