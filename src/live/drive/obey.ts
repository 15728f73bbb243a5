import type { CommandId } from '../keys/deskKeys.ts';
import type { LiveAction } from '../session/liveAction.ts';
import { trackOf } from '../session/liveRun.ts';
import { momentOf, pageShown, type LiveState } from '../story/liveState.ts';
import { backStep, leadOf, nextStep, rewindTo, takeStep } from '../story/nextStep.ts';

/** Whether the question is on the screen: a story that is still being told has nothing to vote on. */
export function isAtQuestion(state: LiveState): boolean {
  const { begun, debrief, compare } = state.run;
  const moment = momentOf(state);
  return (
    begun && debrief === null && !compare && moment.options.length > 0 && pageShown(moment, trackOf(state.run)) === moment.pages.length - 1
  );
}

function goOnOrTake(state: LiveState): LiveAction | undefined {
  const lead = isAtQuestion(state) ? leadOf(state) : undefined;
  if (lead !== undefined) return takeStep(momentOf(state), lead)?.action;
  // At a question without a lead the trainer names the path by its letter.
  return isAtQuestion(state) ? undefined : nextStep(state)?.action;
}

type Asks = (state: LiveState) => LiveAction | undefined;

const atQuestion =
  (asks: Asks): Asks =>
  (state) =>
    isAtQuestion(state) ? asks(state) : undefined;

const toggleCounts: Asks = (state) => {
  const { run } = state;
  if (run.debrief !== null) return { do: 'show counts', on: !run.debriefShown };
  return isAtQuestion(state) ? { do: 'show counts', on: !trackOf(run).shown } : undefined;
};

const ASKS: Readonly<Partial<Record<CommandId, Asks>>> = {
  next: (state) => nextStep(state)?.action,
  back: backStep,
  voting: atQuestion(({ run }) => ({ do: trackOf(run).voting === 'open' ? 'close voting' : 'open voting' })),
  counts: toggleCounts,
  again: atQuestion(({ run }) => (trackOf(run).round === 1 ? { do: 'vote again' } : undefined)),
  findings: atQuestion(({ run }) => ({ do: 'reveal findings', on: !trackOf(run).revealed })),
  take: goOnOrTake,
  rewind: ({ run }) => {
    const { path } = trackOf(run);
    return path.length > 0 ? rewindTo(path.length - 1) : undefined;
  },
  blank: ({ run }) => ({ do: 'blank', on: !run.blank }),
  pass: atQuestion(() => ({ do: 'pass', by: 1 })),
  unpass: atQuestion(() => ({ do: 'pass', by: -1 })),
  track: ({ run }) => (run.tracks.length > 1 ? { do: 'track', to: (run.at + 1) % run.tracks.length } : undefined),
  compare: ({ run }) => (run.tracks.length > 1 ? { do: 'compare', on: !run.compare } : undefined),
  debrief: ({ run }) => (run.begun ? { do: 'debrief', page: run.debrief === null ? 0 : null } : undefined),
};

/** What a command comes to as the session stands; undefined where there is nothing to do. Undo and help are the page's own. */
export function actionFor(command: CommandId, state: LiveState): LiveAction | undefined {
  return ASKS[command]?.(state);
}
