import { lazy, type ReactNode } from 'react';
import { lastEndedBaseline, openBaseline } from '#src/domain/record/completion/baseline.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { prerequisiteStanding } from '#src/domain/record/completion/prerequisite.ts';
import { ComesFirst } from '../final/ComesFirst.tsx';
import { Taken } from '../final/Taken.tsx';
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
  const { course } = forPage.order;
  return (
    <FinalContext value={forPage.final}>
      {record && isRefused(record, forPage) ? (
        <ComesFirst intro={children} />
      ) : (
        <Taken
          underWay={record && openBaseline(record, course)}
          ended={record && lastEndedBaseline(record, course)}
          waiting="Working out your order …"
          isReady={record !== undefined}
          start={(props) => <BaselineStart {...props} forPage={forPage} intro={children} />}
          taking={(baseline, takesFocus, onEnd) =>
            record && <BaselineUnderWay key={baseline.id} baseline={baseline} record={record} takesFocus={takesFocus} onEnd={onEnd} />
          }
          outcome={(baseline, takesFocus, onAgain) => (
            <BaselineOutcome key={baseline.id} baseline={baseline} forPage={forPage} takesFocus={takesFocus} onAgain={onAgain} />
          )}
        />
      )}
    </FinalContext>
  );
}

function isRefused(record: LearnerRecord, { order: { prerequisiteCourse } }: BaselineForPage): boolean {
  return prerequisiteStanding(record, { prerequisiteCourse }).kind === 'lacking';
}
