import { ballotParts } from '#src/protocol/ballotName.ts';
import type { BallotCounted, RoomTally } from '#src/protocol/liveRoom.ts';
import { EMPTY_BALLOT } from '../session/ballot.ts';
import type { LiveAction } from '../session/liveAction.ts';
import { pathKey, timesRewound, type Track } from '../session/liveRun.ts';
import { questionParts } from '../session/questionId.ts';
import type { LiveMoment } from './liveMoment.ts';
import type { LiveState } from './liveState.ts';
import { repliesAt } from './repliesAt.ts';

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

interface Place {
  readonly question: string;
  readonly path: readonly string[];
  readonly round: 1 | 2;
  readonly track: Track;
  readonly moment: LiveMoment;
}

/** The question that a vote was on; undefined where it is of another session, or of a way that was left. */
function placeOf({ session, run, moments }: LiveState, ballot: string): Place | undefined {
  const named = ballotParts(ballot);
  const at = named?.session === session.id ? questionParts(named.question) : undefined;
  const [track, moment] = at ? [run.tracks[at.track], moments[at.track]] : [];
  if (!named || !at || !track || !moment || timesRewound(run, at.track, at.path) !== named.again) return undefined;
  const path = partsOf(at.path);
  const isOnTheWay = path.every((choice, index) => track.path[index] === choice);
  return isOnTheWay ? { question: named.question, path, round: at.round, track, moment } : undefined;
}

/** What one count comes to at the desk; undefined where it has no place there, or is nothing new. */
function actionOf(state: LiveState, { ballot, counts, passes }: BallotCounted): LiveAction | undefined {
  const place = placeOf(state, ballot);
  if (!place) return undefined;
  const { question, path, round, track, moment } = place;
  const { options } = repliesAt(state.live, moment, path);
  const before = track.ballots[pathKey(path)]?.[round - 1] ?? EMPTY_BALLOT;
  const now = options.map(({ letter, choice }) => [choice.id, counts[letter] ?? 0] as const);
  const isSame = before.phonePasses === passes && now.every(([choice, count]) => (before.phones[choice] ?? 0) === count);
  return isSame ? undefined : { do: 'phones', question, counts: Object.fromEntries(now), passes };
}

/** What the desk does with counts from the service: each goes to the question, the way and the round that it was for. */
export function tallyActions(state: LiveState, { ballots }: RoomTally): LiveAction[] {
  return ballots.flatMap((counted) => actionOf(state, counted) ?? []);
}
