import { leadingChoice, votesIn } from '../session/ballot.ts';
import type { LiveAction } from '../session/liveAction.ts';
import { ballotOf, trackOf, type Track } from '../session/liveRun.ts';
import { debriefPages } from './debriefPages.ts';
import type { LiveMoment } from './liveMoment.ts';
import { momentOf, pageShown, type LiveState } from './liveState.ts';

/** What the one big button does, and what it says. */
export interface Step {
  readonly action: LiveAction;
  readonly says: string;
}

const step = (says: string, action: LiveAction): Step => ({ says, action });

/** The choice that most are for in the vote at hand. */
export function leadOf(state: LiveState): string | undefined {
  const choices = momentOf(state).options.map(({ choice }) => choice.id);
  return leadingChoice(ballotOf(trackOf(state.run)), choices);
}

/** The step that takes one choice. */
export function takeStep(moment: LiveMoment, choice: string): Step | undefined {
  const option = moment.options.find((each) => each.choice.id === choice);
  return option && step(`Take path ${option.letter}`, { do: 'take', choice });
}

function afterVoting(state: LiveState, track: Track): Step | undefined {
  if (!track.shown && votesIn(ballotOf(track)) > 0) return step('Show counts', { do: 'show counts', on: true });
  const lead = leadOf(state);
  return lead === undefined ? undefined : takeStep(momentOf(state), lead);
}

function onQuestion(state: LiveState, track: Track): Step | undefined {
  if (track.voting === 'not yet') return step('Open voting', { do: 'open voting' });
  if (track.voting === 'open') return step('Close voting', { do: 'close voting' });
  return afterVoting(state, track);
}

function inDebrief(state: LiveState, page: number): Step | undefined {
  return page + 1 < debriefPages(state).length ? step('Next page', { do: 'debrief', page: page + 1 }) : undefined;
}

function inStory(state: LiveState): Step | undefined {
  const moment = momentOf(state);
  const track = trackOf(state.run);
  const page = pageShown(moment, track);
  if (page + 1 < moment.pages.length) return step('Go on', { do: 'page', to: page + 1 });
  return moment.isEnding ? step('Debrief', { do: 'debrief', page: 0 }) : onQuestion(state, track);
}

/** The obvious next step, for a clicker and the big button; undefined where the trainer has to decide, as when two replies lead alike. */
export function nextStep(state: LiveState): Step | undefined {
  const { run } = state;
  if (run.blank) return step('Show the screen', { do: 'blank', on: false });
  if (!run.begun) return step('Begin the story', { do: 'begin' });
  if (run.compare) return step('Back to the story', { do: 'compare', on: false });
  return run.debrief === null ? inStory(state) : inDebrief(state, run.debrief);
}

/** Back to the moment where so many choices had been made, on its last page. */
export function rewindTo(to: number): LiveAction {
  // The page beyond the last is shown as the last, so that the options stand there at once.
  return { do: 'rewind', to, page: 99 };
}

function backInStory(state: LiveState, track: Track): LiveAction | undefined {
  if (track.revealed) return { do: 'reveal findings', on: false };
  if (track.shown) return { do: 'show counts', on: false };
  const page = pageShown(momentOf(state), track);
  if (page > 0) return { do: 'page', to: page - 1 };
  return track.path.length > 0 ? rewindTo(track.path.length - 1) : undefined;
}

/** One step back, for a clicker; undefined at the very beginning. Nothing that was counted is lost by it but on a way that is rewound. */
export function backStep(state: LiveState): LiveAction | undefined {
  const { run } = state;
  if (run.blank) return { do: 'blank', on: false };
  if (run.compare) return { do: 'compare', on: false };
  if (run.debrief !== null) return { do: 'debrief', page: run.debrief === 0 ? null : run.debrief - 1 };
  return run.begun ? backInStory(state, trackOf(run)) : undefined;
}
