import type { Baseline } from '#src/domain/record/completion/baseline.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { endNow } from '../final/endNow.ts';
import FinalItems from '../final/FinalItems.tsx';
import { FinalScenarios, standingOf } from '../final/FinalScenarios.tsx';
import { UnderWay } from '../final/UnderWay.tsx';

interface Props {
  readonly baseline: Baseline;
  readonly record: LearnerRecord;
  readonly takesFocus: boolean;
  /** Called when the learner ends it: at its end, or before. */
  readonly onEnd: () => void;
}

/** A baseline being taken: its questions, then its conversation, which tells at its end what it came to. */
export default function BaselineUnderWay({ baseline, record, takesFocus, onEnd }: Props) {
  const end = (): void => {
    onEnd();
    endNow(baseline);
  };
  const isAnswered = baseline.items.every(({ answer }) => answer !== undefined);
  const isPlayed = baseline.scenarios.every((scenario) => standingOf(scenario, record) === 'settled');
  return (
    <UnderWay
      final={baseline}
      heading="Baseline"
      takesFocus={takesFocus}
      lead="Answer as you would on an ordinary day; if it is a guess, mark it as one."
    >
      <section className="flow" aria-labelledby="questions-heading">
        <h2 id="questions-heading">1. Questions</h2>
        <FinalItems final={baseline} />
      </section>
      {isAnswered ? (
        <FinalScenarios final={baseline} record={record} heading="2. One conversation" />
      ) : (
        <section className="flow" aria-labelledby="conversations-heading">
          <h2 id="conversations-heading">2. One conversation</h2>
          <p>It opens once the questions are answered. It plays in assessment mode, and counts as practice in its module too.</p>
        </section>
      )}
      {isAnswered && isPlayed ? (
        <p>
          <button type="button" className="button button--primary" onClick={end}>
            <Icon name="supported" size={18} /> See the order that is yours
          </button>
        </p>
      ) : (
        <Stop onEnd={end} />
      )}
    </UnderWay>
  );
}

function Stop({ onEnd }: Pick<Props, 'onEnd'>) {
  return (
    <details className="opens final__stop">
      <summary>
        <Icon name="open" /> Stop here
      </summary>
      <div className="flow measure">
        <p>What was not asked then counts as not seen: nothing is held against you, and no teaching may be skipped there.</p>
        <p>
          <button type="button" className="button" onClick={onEnd}>
            Stop it here
          </button>
        </p>
      </div>
    </details>
  );
}
