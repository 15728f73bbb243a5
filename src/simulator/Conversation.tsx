import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { Left } from './Left.tsx';
import { Moment } from './Moment.tsx';
import type { ScenarioForPlay } from './scenarioForPlay.ts';
import { createSimulator, type FirstStep, type Simulator } from './simulatorStore.ts';
import { StartScreen } from './StartScreen.tsx';
import { SimulatorContext, useSimulator } from './useSimulator.ts';
import { WaitingRun } from './WaitingRun.tsx';

// The debrief is only needed at the end, so it is fetched while the conversation goes on.
const fetchDebrief = () => import('./debrief/Debrief.tsx');
const Debrief = lazy(fetchDebrief);
const Alternative = lazy(() => import('./Alternative.tsx'));

interface Props {
  readonly forPlay: ScenarioForPlay;
  readonly intro: ReactNode;
  readonly firstStep: FirstStep | undefined;
}

/** The player over this browser's record, with the first step taken. */
function openSimulator(forPlay: ScenarioForPlay, firstStep: FirstStep | undefined): Simulator {
  const now = () => new Date().toISOString();
  // randomUUID needs a secure context; random values do not.
  const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const simulator = createSimulator(forPlay, { records: openBrowserStore(), now, newId });
  const { begin, readAlternative } = simulator.getState();
  if (firstStep === 'alternative') readAlternative();
  else if (firstStep) begin(firstStep.procedure, firstStep.mode);
  return simulator;
}

/** A scenario being played, from its start to its debrief. */
export default function Conversation({ forPlay, intro, firstStep }: Props) {
  const [simulator] = useState(() => openSimulator(forPlay, firstStep));
  useEffect(() => simulator.getState().watchRecords(), [simulator]);
  return (
    <SimulatorContext value={simulator}>
      <Screens intro={intro} />
    </SimulatorContext>
  );
}

function Screens({ intro }: { readonly intro: ReactNode }) {
  const screen = useSimulator((state) => state.screen);
  const run = useSimulator((state) => state.run);
  const alternative = useSimulator((state) => state.forPlay.scenario.alternative);
  const plays = run !== undefined && (screen === 'moment' || screen === 'reply');
  useEffect(() => {
    if (plays) void fetchDebrief();
  }, [plays]);
  return (
    <>
      <ChoiceSent />
      {screen === 'alternative' && alternative ? (
        <Suspense fallback={<p className="meta">Bringing the summary …</p>}>
          <Alternative alternative={alternative} />
        </Suspense>
      ) : null}
      {screen === 'start' ? <Start intro={intro} /> : null}
      {plays ? <Moment /> : null}
      {run && screen === 'left' ? <Left /> : null}
      {run && screen === 'debrief' ? (
        <Suspense fallback={<p className="meta">Bringing the debrief …</p>}>
          <Debrief key={run.attempt.id} />
        </Suspense>
      ) : null}
    </>
  );
}

/** The one status of the page. Two spellings, so that a second choice is announced as well. */
function ChoiceSent() {
  const sent = useSimulator((state) => (state.screen === 'start' ? 0 : (state.run?.attempt.choices.length ?? 0)));
  return (
    <p className="visually-hidden" role="status">
      {sent === 0 ? '' : sent % 2 === 1 ? 'Choice sent' : 'Choice sent.'}
    </p>
  );
}

function Start({ intro }: { readonly intro: ReactNode }) {
  const forPlay = useSimulator((state) => state.forPlay);
  const waiting = useSimulator((state) => state.waiting);
  const final = useSimulator((state) => state.final);
  const begin = useSimulator((state) => state.begin);
  const readAlternative = useSimulator((state) => state.readAlternative);
  return (
    <StartScreen
      forPlay={forPlay}
      intro={intro}
      waiting={<WaitingRun />}
      onBegin={begin}
      onSkip={readAlternative}
      beginWord={waiting && final?.standing !== 'open' ? 'Start again' : 'Begin'}
      isFirst={waiting === undefined || final?.standing === 'open'}
      final={final}
    />
  );
}
