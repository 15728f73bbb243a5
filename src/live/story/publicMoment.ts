import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { MomentScreen, PublicMoment, PublicOption, PublicQuestion } from '#src/protocol/live.ts';
import { answeredIn, votesFor } from '../session/ballot.ts';
import { ballotOf, pathKey, questionOf, timesRewound, trackOf, type Track } from '../session/liveRun.ts';
import { compareWays } from './compareWays.ts';
import { debriefPages } from './debriefPages.ts';
import { findingsOfOption, publicFindings } from './findingsOfOption.ts';
import type { LetteredChoice } from './liveMoment.ts';
import { momentOf, pageShown, type LiveState } from './liveState.ts';

/** Most findings of one reply that fit beside three others. */
const FINDINGS_OF_A_REPLY = 2;

function countsOf(track: Track, choice: string): Pick<PublicOption, 'count' | 'countBefore'> {
  if (!track.shown) return {};
  const count = votesFor(ballotOf(track), choice);
  const first = track.round === 2 ? track.ballots[pathKey(track.path)]?.[0] : undefined;
  return first ? { count, countBefore: votesFor(first, choice) } : { count };
}

function publicOption(state: LiveState, track: Track, { letter, text, choice }: LetteredChoice): PublicOption {
  const findings = track.revealed
    ? { findings: publicFindings(findingsOfOption(state.live, momentOf(state), choice.id), FINDINGS_OF_A_REPLY) }
    : {};
  return { letter, text, deed: choice.deed, ...countsOf(track, choice.id), ...findings };
}

function publicQuestion(state: LiveState): PublicQuestion {
  const { run } = state;
  const track = trackOf(run);
  const again = timesRewound(run, run.at, pathKey(track.path));
  const isCounting = track.voting !== 'not yet' && !track.shown;
  return {
    id: questionOf(run),
    options: momentOf(state).options.map((option) => publicOption(state, track, option)),
    ...(again > 0 ? { again } : {}),
    voting: track.voting,
    round: track.round,
    ...(isCounting ? { answered: answeredIn(ballotOf(track)) } : {}),
    ...(isCounting && run.inRoom > 0 ? { of: run.inRoom } : {}),
  };
}

function momentScreen(state: LiveState): MomentScreen {
  const moment = momentOf(state);
  const page = pageShown(moment, trackOf(state.run));
  const isLast = page === moment.pages.length - 1;
  return {
    screen: 'moment',
    number: moment.number,
    most: moment.most,
    title: moment.title,
    ...(moment.place === undefined ? {} : { place: moment.place }),
    lines: [...(moment.pages[page] ?? [])],
    page: page + 1,
    pages: moment.pages.length,
    isEnding: moment.isEnding,
    ...(isLast && moment.options.length > 0 ? { question: publicQuestion(state) } : {}),
  };
}

function screenNow(state: LiveState): PublicMoment['now'] {
  const { run, live } = state;
  if (run.blank) return { screen: 'blank' };
  if (run.compare) return compareWays(state);
  if (run.debrief !== null) {
    const pages = debriefPages(state);
    const page = Math.min(run.debrief, pages.length - 1);
    const debrief = pages[page];
    if (debrief) return { screen: 'debrief', page: page + 1, pages: pages.length, debrief };
  }
  if (run.begun) return momentScreen(state);
  const { contentNote } = live.scenario;
  const { terms } = momentOf(state).procedure;
  return {
    screen: 'agreements',
    ...(contentNote === undefined ? {} : { contentNote: fillTerms(contentNote, terms) }),
    agreements: [...live.room.agreements],
  };
}

/** What the room may see at this moment, and nothing else. */
export function publicMomentOf(state: LiveState): PublicMoment {
  const { live, session, run } = state;
  return {
    session: session.id,
    version: session.version,
    scenario: live.scenario.title,
    procedure: momentOf(state).procedure.name,
    ...(run.tracks.length > 1 ? { group: trackOf(run).name } : {}),
    now: screenNow(state),
  };
}
