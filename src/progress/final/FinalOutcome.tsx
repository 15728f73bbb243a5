import { useEffect, useRef, useState } from 'react';
import type { Completion } from '#src/domain/record/completion/completion.ts';
import { isBelowMark, type CourseStanding } from '#src/domain/record/completion/courseStanding.ts';
import type { FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';
import { finalResult, type FinalResult } from '#src/domain/record/completion/finalResult.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import type { ThisSite } from '#src/domain/record/replay/thisSite.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { completeWhatIsEarned } from '../completeWhatIsEarned.ts';
import { fetchThisSite } from '#src/records/fetchThisSite.ts';
import { dayInWords } from '../inWords.ts';
import { AnswersThatDidNotHold } from './AnswersThatDidNotHold.tsx';
import { OutcomesOfFinal } from './OutcomesOfFinal.tsx';
import { StillLacking } from './StillLacking.tsx';
import { useFinalPage } from './useFinal.ts';
import { WhatItCameTo } from './WhatItCameTo.tsx';

interface Props {
  readonly final: FinalAssessment;
  readonly record: LearnerRecord;
  readonly takesFocus: boolean;
  readonly onAgain: () => void;
}

interface WorkedOut {
  readonly standing: CourseStanding;
  readonly result: FinalResult;
}

type Loading = 'loading' | 'not loaded' | WorkedOut;

function workOut(site: ThisSite | undefined, final: FinalAssessment, course: string): WorkedOut | undefined {
  const against = site?.against(course);
  if (!site || !against) return undefined;
  const records = openBrowserStore();
  const standing = completeWhatIsEarned(records, course, site);
  const result = finalResult(final, { attempts: records.read().attempts, items: against.course.items, replay: site.replay });
  return standing && { standing, result };
}

/** What a final came to, worked out from choices and answers; with it, the completion of the course where nothing is lacking. */
export default function FinalOutcome({ final: ended, record, takesFocus, onAgain }: Props) {
  // As it ended: a final that has ended does not change, whatever else the record comes to hold.
  const [final] = useState(ended);
  const { judgesAt, course } = useFinalPage();
  const [tries, setTries] = useState(0);
  const [loading, setLoading] = useState<Loading>('loading');
  useEffect(() => {
    let isHere = true;
    void fetchThisSite(judgesAt).then((site) => {
      if (isHere) setLoading(workOut(site, final, course.id) ?? 'not loaded');
    });
    return () => {
      isHere = false;
    };
  }, [judgesAt, final, course.id, tries]);
  if (loading === 'loading') return <p className="meta">Working out the result …</p>;
  if (loading === 'not loaded') {
    return (
      <div className="flow measure">
        <p className="notice">
          <Icon name="note" />
          <span>A part of this page could not be loaded, so the result cannot be worked out now. All that you did is kept.</span>
        </p>
        <p>
          <button type="button" className="button" onClick={() => setTries(tries + 1)}>
            Try to load it again
          </button>
        </p>
      </div>
    );
  }
  const completion = record.completions.find((each) => each.final === final.id);
  return <Told {...loading} final={final} completion={completion} takesFocus={takesFocus} onAgain={onAgain} />;
}

interface ToldProps extends WorkedOut {
  readonly final: FinalAssessment;
  readonly completion: Completion | undefined;
  readonly takesFocus: boolean;
  readonly onAgain: () => void;
}

function headingOf({ result, standing, completion }: ToldProps): string {
  if (completion) return 'You have completed the course';
  if (result.sound && standing.lacking.length === 0) return 'Passed';
  return result.sound && !isBelowMark(standing.lacking) ? 'Passed, with something left to do' : 'Not there yet';
}

function Told(props: ToldProps) {
  const { result, standing, final, completion, takesFocus, onAgain } = props;
  const { course, certificate, record } = useFinalPage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const isPassed = completion !== undefined || (result.sound && !isBelowMark(standing.lacking));
  return (
    <div className="final flow arrives">
      <p className="meta">
        <a href={course.href}>{course.title}</a> · Final assessment of {dayInWords(final.endedAt ?? final.updatedAt)}
      </p>
      <h1 tabIndex={-1} ref={heading}>
        {headingOf(props)}
      </h1>
      {completion ? (
        <p className="row">
          <a className="button button--primary" href={`${certificate}?id=${completion.id}`}>
            Your certificate
          </a>
          <a className="button" href={record}>
            My record
          </a>
        </p>
      ) : null}
      {completion ? null : <StillLacking standing={standing} result={result} />}
      <WhatItCameTo result={result} standing={standing} />
      <OutcomesOfFinal result={result} role={standing.role} />
      <AnswersThatDidNotHold result={result} final={final} />
      <section className="flow not-in-print" aria-labelledby="again-heading">
        <h2 id="again-heading">{isPassed ? 'Once more' : 'Try again'}</h2>
        <p className="measure">
          {isPassed
            ? 'You may take another final whenever you like. What you have passed stays passed.'
            : 'Take the time you need first. Another final draws other conversations and other questions, as far as there are others. There is no limit, and nobody is told how often you tried.'}
        </p>
        <p>
          <button type="button" className={isPassed ? 'button' : 'button button--primary'} onClick={onAgain}>
            <Icon name="again" size={18} /> Begin another final
          </button>
        </p>
      </section>
    </div>
  );
}
