import { useState } from 'react';
import type { JuryActivity } from '#src/domain/course/activity.ts';
import type { PublishedCase } from '#src/domain/course/publishedCase.ts';
import { inSeededOrder } from '#src/domain/course/seededOrder.ts';
import { AnswerForm } from '../AnswerForm.tsx';
import { answerIn } from '../lessonProgress.ts';
import { OneAtATime } from '../OneAtATime.tsx';
import type { Standing } from '../Steps.tsx';
import { some, useSeries, type Series, type Some } from '../useSeries.ts';
import { CaseName } from './CaseName.tsx';
import { ContentNote } from './ContentNote.tsx';
import { isJuryAnswer, juryCases, SKIPPED, type JuryCase } from './juryCases.ts';
import { JuryFeedback } from './JuryFeedback.tsx';
import { JuryReading } from './JuryReading.tsx';

interface Props {
  /** Whose answers these are: `initial/why-the-employer-may-have-to-answer`. */
  readonly lesson: string;
  readonly activity: JuryActivity;
  /** The cases that the activity names; those without a jury question are passed over. */
  readonly cases: readonly PublishedCase[];
}

/** Published cases that the learner decides before seeing what was decided. One with a content note is read only if chosen. */
export function CaseJury({ lesson, activity, cases: published }: Props) {
  const cases = some(juryCases(activity, published));
  if (cases === undefined) return null;
  return (
    <div className="activity" data-items={cases.map(({ id }) => answerIn(activity.id, id)).join(' ')}>
      <div className="activity__work">
        <Cases lesson={lesson} activity={activity} cases={cases} />
      </div>
      <div className="activity__reading">
        <JuryReading cases={cases} />
      </div>
    </div>
  );
}

function beforeOf(answer: string | undefined): 'skipped' | 'answered' | undefined {
  if (answer === undefined) return undefined;
  return answer === SKIPPED ? 'skipped' : 'answered';
}

function Cases({ lesson, activity, cases }: Props & { readonly cases: Some<JuryCase> }) {
  const series = useSeries(lesson, cases, isJuryAnswer, (id) => answerIn(activity.id, id));
  // Asked on each visit: a reader who could bear it once need not want to meet it unasked.
  const [opened, setOpened] = useState<readonly string[]>([]);
  const { item: published, answer, arrival } = series;
  const standings = cases.map(({ id }): Standing => beforeOf(series.answerTo(id)) ?? 'open');
  const done = standings.filter((standing) => standing !== 'open').length;

  function read(): void {
    setOpened([...opened, published.id]);
    series.goTo(series.at);
  }

  return (
    <OneAtATime noun="Case" series={series} standings={standings} summary={`${String(done)} of ${String(cases.length)} done.`}>
      <CaseName published={published} />
      {published.contentNote === undefined || opened.includes(published.id) ? (
        <OneCase series={series} />
      ) : (
        <ContentNote
          note={published.contentNote}
          before={beforeOf(answer)}
          arrival={arrival?.to === 'feedback' ? arrival.count : undefined}
          disabled={!series.ready}
          onRead={read}
          onSkip={() => series.settle(SKIPPED)}
          onNext={series.onNext}
        />
      )}
    </OneAtATime>
  );
}

function OneCase({ series }: { readonly series: Series<JuryCase> }) {
  const { item: published, answer, arrival } = series;
  const { id, told, jury } = published;
  return (
    <>
      {told.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {answer === undefined || answer === SKIPPED ? (
        <AnswerForm
          key={`${id} ${String(arrival?.count)}`}
          legend={jury.ask}
          name={`jury-${id}`}
          options={inSeededOrder(jury.options, id)}
          action="Decide"
          pickFirst="Pick one of the answers first."
          disabled={!series.ready}
          onCheck={series.settle}
        />
      ) : (
        <JuryFeedback
          published={published}
          answer={answer}
          arrival={arrival?.to === 'feedback' ? arrival.count : undefined}
          onAgain={series.tryAgain}
          onNext={series.onNext}
        />
      )}
    </>
  );
}
