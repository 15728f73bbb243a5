import { lazy, Suspense, useState } from 'react';
import type { FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { countInWords } from '../inWords.ts';
import { endNow } from './endNow.ts';
import { FinalScenarios, standingOf } from './FinalScenarios.tsx';
import { UnderWay } from './UnderWay.tsx';

// The questions open when the conversations are done.
const FinalItems = lazy(() => import('./FinalItems.tsx'));

interface Props {
  readonly final: FinalAssessment;
  readonly record: LearnerRecord;
  readonly takesFocus: boolean;
  /** Called when the learner ends it: handed in, or stopped. */
  readonly onEnd: () => void;
}

/** A final being taken: its conversations, then its questions. Everything is kept as it is done. */
export default function FinalUnderWay({ final, record, takesFocus, onEnd }: Props) {
  const end = (): void => {
    onEnd();
    endNow(final);
  };
  const settled = final.scenarios.every((scenario) => standingOf(scenario, record) === 'settled');
  const lead = `${countInWords(final.scenarios.length, 'conversation')}, then ${countInWords(final.items.length, 'question')}.`;
  return (
    <UnderWay final={final} heading="Final assessment" takesFocus={takesFocus} lead={lead}>
      <FinalScenarios final={final} record={record} />
      <section className="flow" aria-labelledby="questions-heading">
        <h2 id="questions-heading">2. Questions</h2>
        {settled ? (
          <Suspense fallback={<p className="meta">Bringing the questions …</p>}>
            <FinalItems final={final} onEnd={end} />
          </Suspense>
        ) : (
          <p>They open once the conversations are done.</p>
        )}
      </section>
      <Stop onEnd={end} />
    </UnderWay>
  );
}

function Stop({ onEnd }: Pick<Props, 'onEnd'>) {
  const [asked, setAsked] = useState(false);
  return (
    <details className="opens final__stop" open={asked} onToggle={(event) => setAsked(event.currentTarget.open)}>
      <summary>
        <Icon name="open" /> Stop this final and begin another
      </summary>
      <div className="flow measure">
        <p>
          This final then ends as it stands and is not passed. It stays in your record, and another is drawn, with other conversations and
          other questions. You may do so as often as you like.
        </p>
        <p>
          <button type="button" className="button" onClick={onEnd}>
            Stop it here
          </button>
        </p>
      </div>
    </details>
  );
}
