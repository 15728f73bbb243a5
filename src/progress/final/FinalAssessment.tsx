import { lazy, Suspense, useState, type ReactNode } from 'react';
import { lastEndedFinal, openFinal } from '#src/domain/record/completion/finalsInRecord.ts';
import { prerequisiteStanding } from '#src/domain/record/completion/prerequisite.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { ComesFirst } from './ComesFirst.tsx';
import { FinalStart } from './FinalStart.tsx';
import type { FinalForPage } from './finalForPage.ts';
import { FinalContext, useLearnerRecord } from './useFinal.ts';
import './final.css';

const FinalUnderWay = lazy(() => import('./FinalUnderWay.tsx'));
// Working a result out needs everything that runs are judged by; the start and the questions do not.
const FinalOutcome = lazy(() => import('./FinalOutcome.tsx'));

interface Props {
  readonly forPage: FinalForPage;
  /** What the page says before a final begins; plain HTML from the page itself. */
  readonly children: ReactNode;
}

/** The final assessment of a course: begin it, go on with it, see what it came to, try again. The one island of its page. */
export function FinalAssessment({ forPage, children }: Props) {
  const record = useLearnerRecord();
  const [again, setAgain] = useState(false);
  // What the learner did on this page moves the focus; opening it does not.
  const [moved, setMoved] = useState(false);
  const { id } = forPage.course;
  const underWay = record && openFinal(record, id);
  const ended = record && lastEndedFinal(record, id);
  return (
    <FinalContext value={forPage}>
      {record ? <KeptInMemory /> : null}
      {record && underWay ? (
        <Suspense fallback={<p className="meta">Bringing what was drawn …</p>}>
          <FinalUnderWay key={underWay.id} final={underWay} record={record} takesFocus={moved} onEnd={() => setMoved(true)} />
        </Suspense>
      ) : record && ended && !again ? (
        <Suspense fallback={<p className="meta">Working out the result …</p>}>
          <FinalOutcome key={ended.id} final={ended} record={record} takesFocus={moved} onAgain={() => setAgain(true)} />
        </Suspense>
      ) : record && prerequisiteStanding(record, forPage).kind === 'lacking' ? (
        <ComesFirst intro={children} />
      ) : (
        <FinalStart
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

function KeptInMemory() {
  const keeping = openBrowserStore().keeping();
  if (keeping.where === 'device') return null;
  return (
    <p className="notice final__notice">
      <Icon name="note" />
      <span>
        This browser keeps nothing for this site at the moment. A final assessment needs several pages, so it would be lost on the way.
        Allow site data for this page, or use another browser.
      </span>
    </p>
  );
}
