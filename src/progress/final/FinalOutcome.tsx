import { useCallback, useState } from 'react';
import type { Completion } from '#src/domain/record/completion/completion.ts';
import { isBelowMark, type CourseStanding } from '#src/domain/record/completion/courseStanding.ts';
import type { FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';
import { finalResult, type FinalResult } from '#src/domain/record/completion/finalResult.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import type { ThisSite } from '#src/domain/record/replay/thisSite.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { useHeadingFocus } from '#src/ui/useHeadingFocus.ts';
import { completeWhatIsEarned } from '../completeWhatIsEarned.ts';
import { dayInWords } from '../inWords.ts';
import { AnswersThatDidNotHold } from './AnswersThatDidNotHold.tsx';
import { OutcomesOfFinal } from './OutcomesOfFinal.tsx';
import { StillLacking } from './StillLacking.tsx';
import { useFinalPage } from './useFinal.ts';
import { WhatItCameTo } from './WhatItCameTo.tsx';
import { WorkedOut } from './WorkedOut.tsx';

interface Props {
  readonly final: FinalAssessment;
  readonly record: LearnerRecord;
  readonly takesFocus: boolean;
  readonly onAgain: () => void;
}

interface Outcome {
  readonly standing: CourseStanding;
  readonly result: FinalResult;
}

function outcomeOf(site: ThisSite, final: FinalAssessment, course: string): Outcome | undefined {
  const against = site.against(course);
  if (!against) return undefined;
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
  const workOut = useCallback((site: ThisSite) => outcomeOf(site, final, course.id), [final, course.id]);
  const completion = record.completions.find((each) => each.final === final.id);
  return (
    <WorkedOut judgesAt={judgesAt} what="the result" workOut={workOut}>
      {(outcome) => <Told {...outcome} final={final} completion={completion} takesFocus={takesFocus} onAgain={onAgain} />}
    </WorkedOut>
  );
}

interface ToldProps extends Outcome {
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
  const heading = useHeadingFocus(takesFocus);
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
