import { useState } from 'react';
import { withItemAnswer, type FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';
import { itemsHashOf } from '#src/domain/record/completion/courseAtHand.ts';
import { withFinalChanged } from '#src/domain/record/completion/finalsInRecord.ts';
import type { Sureness } from '#src/domain/record/attempt/attempt.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Meter } from '#src/ui/Meter.tsx';
import { countInWords } from '../inWords.ts';
import { FinalItemForm } from './FinalItemForm.tsx';
import { useFinalPage } from './useFinal.ts';

interface Props {
  readonly final: FinalAssessment;
  /** Hands it in; left out where something else comes after the questions. */
  readonly onEnd?: (() => void) | undefined;
}

/** The questions, one at a time, in the order in which they were drawn. No answer is told before all is handed in. */
export default function FinalItems({ final, onEnd }: Props) {
  const { items } = useFinalPage();
  const known = items.filter(({ id }) => final.items.some(({ item }) => item === id));
  if (itemsHashOf(known.map(({ marked }) => marked)) === final.itemsHash) return <Questions final={final} onEnd={onEnd} />;
  return (
    <p className="notice">
      <Icon name="note" />
      <span>The questions have been mended since you began, so this cannot be marked. Stop it below and begin another.</span>
    </p>
  );
}

function Questions({ final, onEnd }: Props) {
  const { items } = useFinalPage();
  const open = final.items.findIndex(({ answer }) => answer === undefined);
  const [moved, setMoved] = useState<number>();
  const at = moved ?? (open === -1 ? final.items.length : open);
  const drawn = final.items[at];
  const item = items.find(({ id }) => id === drawn?.item);
  const answered = final.items.filter(({ answer }) => answer !== undefined).length;

  function keep(answer: string, sure: Sureness | undefined) {
    if (!drawn) return;
    const moment = new Date().toISOString();
    openBrowserStore().change((record) =>
      withFinalChanged(record, final.id, (latest) => withItemAnswer(latest, drawn.item, answer, sure, moment)),
    );
    setMoved(at + 1);
  }

  return (
    <div className="final__items">
      <Meter
        label="Answered"
        value={answered}
        max={final.items.length}
        text={`${String(answered)} of ${countInWords(final.items.length, 'question')}`}
      />
      {drawn && item ? (
        <FinalItemForm
          key={drawn.item}
          item={item}
          final={final}
          drawn={drawn}
          number={at + 1}
          takesFocus={moved !== undefined}
          onKeep={keep}
          onBack={at > 0 ? () => setMoved(at - 1) : undefined}
        />
      ) : (
        <HandIn open={open} takesFocus={moved !== undefined} onGoTo={setMoved} onEnd={onEnd} />
      )}
    </div>
  );
}

interface HandInProps extends Pick<Props, 'onEnd'> {
  /** The first question without an answer; -1 where there is none. */
  readonly open: number;
  readonly takesFocus: boolean;
  readonly onGoTo: (at: number) => void;
}

function HandIn({ open, takesFocus, onGoTo, onEnd }: HandInProps) {
  const isWhole = open === -1;
  const then = onEnd ? 'hand all of it in. Then you see what it came to, outcome by outcome' : 'go on below';
  return (
    <div className="flow arrives" role="group" aria-labelledby="hand-in-heading">
      <h3 id="hand-in-heading" tabIndex={-1} ref={takesFocus ? (heading) => heading?.focus() : undefined}>
        {isWhole ? 'All questions are answered' : 'Some questions are still open'}
      </h3>
      <p>{isWhole ? `You can look at them again, or ${then}.` : 'Go back to the first of them, or to the beginning.'}</p>
      <p className="row">
        {isWhole && onEnd ? (
          <button type="button" className="button button--primary" onClick={onEnd}>
            <Icon name="supported" size={18} /> Hand it in
          </button>
        ) : null}
        {isWhole ? null : (
          <button type="button" className="button button--primary" onClick={() => onGoTo(open)}>
            Go to question {open + 1}
          </button>
        )}
        <button type="button" className="button" onClick={() => onGoTo(0)}>
          Look at them again
        </button>
      </p>
    </div>
  );
}
