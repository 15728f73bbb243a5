import { useState, type ReactNode } from 'react';
import type { Mode } from '#src/domain/record/attempt/attempt.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { FinalNotice } from './FinalNotice.tsx';
import type { InFinal } from './inFinal.ts';
import type { ScenarioForPlay } from './scenarioForPlay.ts';

interface Props {
  readonly forPlay: ScenarioForPlay;
  /** What the page says of the scenario before it begins. */
  readonly intro: ReactNode;
  /** What the learner's record holds of it, once it has been read. */
  readonly waiting?: ReactNode;
  /** Undefined until the page answers to clicks. */
  readonly onBegin: ((procedure: string, mode: Mode) => void) | undefined;
  readonly onSkip: (() => void) | undefined;
  readonly beginWord: string;
  /** False where going on with a run is what most people come for. */
  readonly isFirst?: boolean;
  /** A final assessment under way that has drawn this scenario: it settles procedure and mode until its run has ended. */
  readonly final?: InFinal | undefined;
}

const MODES: readonly { readonly id: Mode; readonly name: string; readonly means: string }[] = [
  { id: 'practice', name: 'Practice', means: 'After each reply you see how it stands and why, and you can try another. Only you see it.' },
  { id: 'assessment', name: 'Assessment', means: 'Nothing is shown until the end. A competent run counts towards the course.' },
];

function optionText(name: string, means: string) {
  return (
    <>
      <strong>{name}</strong>
      <span className="meta start__means">{means}</span>
    </>
  );
}

interface Chosen {
  readonly procedure: string;
  readonly mode: Mode;
}

interface HowProps {
  readonly forPlay: ScenarioForPlay;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Under which procedure, and whether to practise or to be assessed. */
function How({ forPlay, chosen, onChoose }: HowProps) {
  const { procedures } = forPlay;
  const procedure = procedures.find(({ id }) => id === chosen.procedure);
  // A draft judges only what has been entered, so nothing under it can count.
  const modes = MODES.filter(({ id }) => id === 'practice' || procedure?.isDraft !== true);
  return (
    <>
      <RadioCards
        legend="Under which procedure?"
        name="procedure"
        options={procedures.map(({ id, name }) => ({ id, text: `The ${name}` }))}
        value={chosen.procedure}
        onChange={(id) => onChoose({ ...chosen, procedure: id })}
      />
      <RadioCards
        legend="How?"
        name="mode"
        options={modes.map(({ id, name, means }) => ({ id, text: <span>{optionText(name, means)}</span> }))}
        value={modes.some(({ id }) => id === chosen.mode) ? chosen.mode : 'practice'}
        onChange={(id) => onChoose({ ...chosen, mode: id as Mode })}
      />
      {procedure?.isDraft === true ? (
        <p className="notice start__currency">
          <Icon name="note" />
          <span>
            The {procedure.name} is a draft here: not every question has been entered yet. It can be practised, and nothing counts.
          </span>
        </p>
      ) : null}
    </>
  );
}

/** The start of a scenario: under which procedure, and how. Readable before the script has come; then it answers. */
export function StartScreen({ forPlay, intro, waiting, onBegin, onSkip, beginWord, isFirst = true, final }: Props) {
  const { procedures, procedureInForce, scenario } = forPlay;
  const [own, setOwn] = useState<Chosen>({ procedure: procedureInForce, mode: 'practice' });
  const asked = final && final.standing !== 'settled' ? final : undefined;
  const chosen: Chosen = asked ? { procedure: asked.procedure, mode: 'assessment' } : own;
  const procedure = procedures.find(({ id }) => id === chosen.procedure);
  return (
    <div className="start flow">
      {intro}
      {final ? <FinalNotice final={final} forPlay={forPlay} /> : null}
      {waiting}
      <form
        className="start__form"
        onSubmit={(event) => {
          event.preventDefault();
          onBegin?.(chosen.procedure, procedure?.isDraft === true ? 'practice' : chosen.mode);
        }}
      >
        {asked ? null : <How forPlay={forPlay} chosen={own} onChoose={setOwn} />}
        {procedure?.currency === undefined ? null : (
          <p className="notice start__currency">
            <Icon name="note" />
            <span>{procedure.currency}</span>
          </p>
        )}
        <p className="row">
          {asked?.standing === 'under way' ? null : (
            <button type="submit" className={isFirst ? 'button button--primary' : 'button'} disabled={onBegin === undefined}>
              {beginWord}
            </button>
          )}
          {scenario.alternative === undefined ? null : (
            <button type="button" className="button" onClick={onSkip} disabled={onSkip === undefined}>
              Skip, and read a summary
            </button>
          )}
        </p>
      </form>
    </div>
  );
}
