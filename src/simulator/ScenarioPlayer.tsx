import { lazy, Suspense, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { inFinal } from './inFinal.ts';
import type { ScenarioForPlay } from './scenarioForPlay.ts';
import type { FirstStep } from './simulatorStore.ts';
import { StartScreen } from './StartScreen.tsx';

// The start of a scenario is a form. Everything that plays and assesses is fetched when it is needed, or about to be.
const fetchConversation = () => import('./Conversation.tsx');
const Conversation = lazy(fetchConversation);

interface Props {
  readonly forPlay: ScenarioForPlay;
  /** What the page says before the scenario begins; plain HTML from the page itself. */
  readonly children: ReactNode;
}

const never = () => () => undefined;

/** Whether this browser's record holds anything of the scenario; undefined on the build machine, where there is no learner. */
function useIsKnown(scenario: string): boolean | undefined {
  return useSyncExternalStore(
    never,
    () => {
      const { attempts, alternatives } = openBrowserStore().read();
      return [...attempts, ...alternatives].some((entry) => entry.scenario === scenario);
    },
    () => undefined,
  );
}

/** The player of one scenario: its start, the conversation, and the debrief. The one island of its page. */
export function ScenarioPlayer({ forPlay, children }: Props) {
  const known = useIsKnown(forPlay.scenario.id);
  const [firstStep, setFirstStep] = useState<FirstStep>();
  const { id } = forPlay.scenario;
  const final = useMemo(() => (known === undefined ? undefined : inFinal(openBrowserStore().read(), id)), [known, id]);
  const form = { forPlay, intro: children, beginWord: 'Begin', final };
  if (known === true || firstStep !== undefined) {
    return (
      <Suspense fallback={<StartScreen {...form} onBegin={undefined} onSkip={undefined} />}>
        <Conversation forPlay={forPlay} intro={children} firstStep={firstStep} />
      </Suspense>
    );
  }
  const answers = known === false;
  return (
    <div onPointerEnter={() => void fetchConversation()} onFocus={() => void fetchConversation()}>
      <StartScreen
        {...form}
        onBegin={answers ? (procedure, mode) => setFirstStep({ procedure, mode }) : undefined}
        onSkip={answers ? () => setFirstStep('alternative') : undefined}
      />
    </div>
  );
}
