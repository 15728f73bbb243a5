import { useState, useSyncExternalStore } from 'react';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import type { PractisePack } from './_practisePack.ts';
import { PractiseRound } from './_PractiseRound.tsx';
import { usePractise } from './_usePractise.ts';

interface Props {
  readonly packs: readonly [PractisePack, ...PractisePack[]];
  /** The pack chosen to begin with. */
  readonly inForce: string;
  /** How many questions are drawn at a time, and that number in words. */
  readonly count: number;
  readonly countInWords: string;
}

const never = (): (() => void) => () => undefined;

/** Choose a procedure, draw some questions on it, answer them. Private: nothing is kept, not even on this device. */
export function PractiseDesk({ packs, inForce, count, countInWords }: Props) {
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [chosen, setChosen] = useState(inForce);
  const { round, draw, stop, ...moves } = usePractise(count);
  const pack = packs.find(({ id }) => id === chosen) ?? packs[0];

  if (round) {
    return <PractiseRound round={round} countInWords={countInWords} onDraw={() => draw(round.pack)} onStop={stop} {...moves} />;
  }
  return (
    <form
      className="answer"
      onSubmit={(event) => {
        event.preventDefault();
        draw(pack);
      }}
    >
      <RadioCards
        legend="Which procedure?"
        name="procedure"
        options={packs.map(({ id, name }) => ({ id, text: name }))}
        value={pack.id}
        onChange={setChosen}
        disabled={!isReady}
      />
      <button type="submit" className="button button--primary" disabled={!isReady}>
        Draw {countInWords} questions
      </button>
    </form>
  );
}
