import { lazy, Suspense, useState, type ReactNode } from 'react';
import { lastEndedBaseline, openBaseline } from '#src/domain/record/completion/baseline.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { prerequisiteStanding } from '#src/domain/record/completion/prerequisite.ts';
import { ComesFirst } from '../final/ComesFirst.tsx';
import { FinalContext, useLearnerRecord } from '../final/useFinal.ts';
import '../final/final.css';
import type { BaselineForPage } from './baselineForPage.ts';
import { BaselineStart } from './BaselineStart.tsx';

const BaselineUnderWay = lazy(() => import('./BaselineUnderWay.tsx'));
// Working an order out needs everything that runs are judged by; the start and the questions do not.
const BaselineOutcome = lazy(() => import('./BaselineOutcome.tsx'));

interface Props {
  readonly forPage: BaselineForPage;
  /** What the page says before a baseline begins; plain HTML from the page itself. */
  readonly children: ReactNode;
}

/** What stuck: questions and one conversation at the start of a course, and the order that follows. The one island of its page. */
export function BaselineAssessment({ forPage, children }: Props) {
  const record = useLearnerRecord();
  const [again, setAgain] = useState(false);
  // What the learner did on this page moves the focus; opening it does not.
  const [moved, setMoved] = useState(false);
  const { course } = forPage.order;
  const underWay = record && openBaseline(record, course);
  const ended = record && lastEndedBaseline(record, course);
  return (
    <FinalContext value={forPage.final}>
      {record && isRefused(record, forPage) ? (
        <ComesFirst intro={children} />
      ) : record && underWay ? (
        <Suspense fallback={<p className="meta">Bringing what was drawn …</p>}>
          <BaselineUnderWay key={underWay.id} baseline={underWay} record={record} takesFocus={moved} onEnd={() => setMoved(true)} />
        </Suspense>
      ) : record && ended && !again ? (
        <Suspense fallback={<p className="meta">Working out your order …</p>}>
          <BaselineOutcome key={ended.id} baseline={ended} forPage={forPage} takesFocus={moved} onAgain={() => setAgain(true)} />
        </Suspense>
      ) : (
        <BaselineStart
          forPage={forPage}
          isReady={record !== undefined}
          intro={children}
          takesFocus={again}
          onBegun={() => {
            setAgain(false);
            setMoved(true);
          }}
        />
      )}
    </FinalContext>
  );
}

function isRefused(record: LearnerRecord, { order: { prerequisiteCourse } }: BaselineForPage): boolean {
  return prerequisiteStanding(record, { prerequisiteCourse }).kind === 'lacking';
}
