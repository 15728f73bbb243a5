import { useState, type ReactNode } from 'react';
import type { Mode } from '#src/domain/record/attempt.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
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

/** The start of a scenario: under which procedure, and how. Readable before the script has come; then it answers. */
export function StartScreen({ forPlay, intro, waiting, onBegin, onSkip, beginWord, isFirst = true }: Props) {
  const { procedures, procedureInForce, scenario } = forPlay;
  const [procedure, setProcedure] = useState(procedureInForce);
  const [mode, setMode] = useState<Mode>('practice');
  const chosen = procedures.find(({ id }) => id === procedure);
  // A draft judges only what has been entered, so nothing under it can count.
  const modes = MODES.filter(({ id }) => id === 'practice' || chosen?.isDraft !== true);
  const modeOpen = modes.some(({ id }) => id === mode) ? mode : 'practice';
  return (
    <div className="start flow">
      {intro}
      {waiting}
      <form
        className="start__form"
        onSubmit={(event) => {
          event.preventDefault();
          onBegin?.(procedure, modeOpen);
        }}
      >
        <RadioCards
          legend="Under which procedure?"
          name="procedure"
          options={procedures.map(({ id, name }) => ({ id, text: `The ${name}` }))}
          value={procedure}
          onChange={setProcedure}
        />
        <RadioCards
          legend="How?"
          name="mode"
          options={modes.map(({ id, name, means }) => ({ id, text: <span>{optionText(name, means)}</span> }))}
          value={modeOpen}
          onChange={(id) => setMode(id as Mode)}
        />
        {chosen?.isDraft === true ? (
          <p className="notice start__currency">
            <Icon name="note" />
            <span>The {chosen.name} is a draft here: not every question has been entered yet. It can be practised, and nothing counts.</span>
          </p>
        ) : null}
        {chosen?.currency === undefined ? null : (
          <p className="notice start__currency">
            <Icon name="note" />
            <span>{chosen.currency}</span>
          </p>
        )}
        <p className="row">
          <button type="submit" className={isFirst ? 'button button--primary' : 'button'} disabled={onBegin === undefined}>
            {beginWord}
          </button>
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
