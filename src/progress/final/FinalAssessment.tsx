import { lazy, type ReactNode } from 'react';
import { lastEndedFinal, openFinal } from '#src/domain/record/completion/finalsInRecord.ts';
import { prerequisiteStanding } from '#src/domain/record/completion/prerequisite.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { ComesFirst } from './ComesFirst.tsx';
import { FinalStart } from './FinalStart.tsx';
import type { FinalForPage } from './finalForPage.ts';
import { Taken } from './Taken.tsx';
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
  const { id } = forPage.course;
  const isRefused = record !== undefined && prerequisiteStanding(record, forPage).kind === 'lacking';
  return (
    <FinalContext value={forPage}>
      {record ? <KeptInMemory /> : null}
      <Taken
        underWay={record && openFinal(record, id)}
        ended={record && lastEndedFinal(record, id)}
        waiting="Working out the result …"
        isReady={record !== undefined}
        start={(props) => (isRefused ? <ComesFirst intro={children} /> : <FinalStart {...props} intro={children} />)}
        taking={(final, takesFocus, onEnd) =>
          record && <FinalUnderWay key={final.id} final={final} record={record} takesFocus={takesFocus} onEnd={onEnd} />
        }
        outcome={(final, takesFocus, onAgain) =>
          record && <FinalOutcome key={final.id} final={final} record={record} takesFocus={takesFocus} onAgain={onAgain} />
        }
      />
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
