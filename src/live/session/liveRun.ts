import { counted, EMPTY_BALLOT, type Ballot } from './ballot.ts';
import type { LiveAction } from './liveAction.ts';
import type { SessionSetup } from './sessionSetup.ts';
import { questionId, questionParts } from './questionId.ts';

export type Voting = 'not yet' | 'open' | 'closed';

/** The ballots of one question: the first vote, and the second where there was one. */
export type Ballots = readonly Ballot[];

/** One way through the story: that of the whole group, of one small group, or of the same group under the other procedure. */
export interface Track {
  readonly name: string;
  readonly procedure: string;
  /** The choices taken, in order. */
  readonly path: readonly string[];
  /** The page of the moment at hand, from 0. */
  readonly page: number;
  readonly voting: Voting;
  readonly round: 1 | 2;
  readonly shown: boolean;
  readonly revealed: boolean;
  /** By the path that led to the question. */
  readonly ballots: Readonly<Record<string, Ballots>>;
}

/** Votes on a way that was rewound; they are kept for the figures after the session. */
export interface BallotsSetAside {
  readonly track: number;
  readonly path: string;
  readonly ballots: Ballots;
}

/** A session as it stands. Plain values; it follows from the setup and the log, and holds neither clock nor chance. */
export interface LiveRun {
  readonly begun: boolean;
  readonly tracks: readonly Track[];
  readonly at: number;
  readonly blank: boolean;
  readonly compare: boolean;
  readonly debrief: number | null;
  /** Counts on the debrief's page of votes. */
  readonly debriefShown: boolean;
  readonly inRoom: number;
  /** The block of the course plan, from 0; null where the session is part of none. */
  readonly block: number | null;
  readonly parking: readonly string[];
  readonly timerEndsAt: number | null;
  readonly setAside: readonly BallotsSetAside[];
}

const AT_QUESTION = { voting: 'not yet', round: 1, shown: false, revealed: false } as const;

/** The key of a question within a track. */
export function pathKey(path: readonly string[]): string {
  return path.join('/');
}

/** A session before its first action: the agreements are on the screen. */
export function openRun({ tracks, people, plan }: SessionSetup): LiveRun {
  return {
    begun: false,
    tracks: tracks.map(({ name, procedure }) => ({ name, procedure, path: [], page: 0, ...AT_QUESTION, ballots: {} })),
    at: 0,
    blank: false,
    compare: false,
    debrief: null,
    debriefShown: false,
    inRoom: people,
    block: plan?.at ?? null,
    parking: [],
    timerEndsAt: null,
    setAside: [],
  };
}

/** The track on the screen. */
export function trackOf(run: LiveRun): Track {
  const track = run.tracks[run.at];
  if (!track) throw new Error('The session has no such track.');
  return track;
}

/** The ballot at hand: of the question and the round on the screen. */
export function ballotOf({ ballots, path, round }: Track): Ballot {
  return ballots[pathKey(path)]?.[round - 1] ?? EMPTY_BALLOT;
}

/** The name of the vote at hand, for phones. */
export function questionOf(run: LiveRun): string {
  const { path, round } = trackOf(run);
  return questionId(run.at, pathKey(path), round);
}

/** How often votes on a question were set aside by a rewind: what is voted now is apart from them. */
export function timesRewound({ setAside }: LiveRun, track: number, path: string): number {
  return setAside.filter((each) => each.track === track && each.path === path).length;
}

function withTrack(run: LiveRun, at: number, change: (track: Track) => Track): LiveRun {
  return { ...run, tracks: run.tracks.map((track, index) => (index === at ? change(track) : track)) };
}

function withBallot(track: Track, path: string, round: 1 | 2, change: (ballot: Ballot) => Ballot): Track {
  const before = track.ballots[path] ?? [];
  const ballots = Array.from({ length: Math.max(before.length, round) }, (_, index) => {
    const ballot = before[index] ?? EMPTY_BALLOT;
    return index === round - 1 ? change(ballot) : ballot;
  });
  return { ...track, ballots: { ...track.ballots, [path]: ballots } };
}

const here = (run: LiveRun, change: (track: Track) => Track): LiveRun => withTrack(run, run.at, change);

const onBallot = (run: LiveRun, change: (ballot: Ballot) => Ballot): LiveRun =>
  here(run, (track) => withBallot(track, pathKey(track.path), track.round, change));

function rewound(run: LiveRun, to: number, page: number): LiveRun {
  const { path, ballots } = trackOf(run);
  if (to < 0 || to > path.length) return run;
  const kept = path.slice(0, to);
  // A question is behind the rewind when fewer choices led to it than are kept.
  const isKept = (key: string): boolean => key.split('/').filter((part) => part !== '').length < to;
  const aside = Object.entries(ballots).filter(([key]) => !isKept(key));
  const rest = Object.fromEntries(Object.entries(ballots).filter(([key]) => isKept(key)));
  const moved = here(run, (track) => ({ ...track, ...AT_QUESTION, path: kept, page, ballots: rest }));
  const setAside = aside.map(([key, each]) => ({ track: run.at, path: key, ballots: each }));
  return { ...moved, debrief: null, debriefShown: false, setAside: [...run.setAside, ...setAside] };
}

function phonesCounted(run: LiveRun, { question, counts, passes }: Extract<LiveAction, { do: 'phones' }>): LiveRun {
  const parts = questionParts(question);
  if (!parts || !run.tracks[parts.track]) return run;
  return withTrack(run, parts.track, (track) =>
    withBallot(track, parts.path, parts.round, (ballot) => ({ ...ballot, phones: counts, phonePasses: passes })),
  );
}

type Does = { readonly [Name in LiveAction['do']]: (run: LiveRun, action: Extract<LiveAction, { do: Name }>) => LiveRun };

const DOES: Does = {
  begin: (run) => ({ ...run, begun: true }),
  page: (run, { to }) => here(run, (track) => ({ ...track, page: Math.max(0, to) })),
  'open voting': (run) => here(run, (track) => ({ ...track, voting: 'open', shown: false })),
  'close voting': (run) => here(run, (track) => ({ ...track, voting: 'closed' })),
  'show counts': (run, { on }) => (run.debrief === null ? here(run, (track) => ({ ...track, shown: on })) : { ...run, debriefShown: on }),
  'vote again': (run) =>
    here(run, (track) => {
      const again = withBallot({ ...track, round: 2 }, pathKey(track.path), 2, (ballot) => ballot);
      return { ...again, voting: 'open', shown: false, revealed: false };
    }),
  hand: (run, { choice, by }) =>
    onBallot(run, (ballot) => ({ ...ballot, hands: { ...ballot.hands, [choice]: counted(ballot.hands[choice], by) } })),
  pass: (run, { by }) => onBallot(run, (ballot) => ({ ...ballot, handPasses: counted(ballot.handPasses, by) })),
  take: (run, { choice }) => here(run, (track) => ({ ...track, ...AT_QUESTION, path: [...track.path, choice], page: 0 })),
  rewind: (run, { to, page }) => rewound(run, to, page),
  'reveal findings': (run, { on }) => here(run, (track) => ({ ...track, revealed: on })),
  blank: (run, { on }) => ({ ...run, blank: on }),
  debrief: (run, { page }) => ({ ...run, debrief: page === null ? null : Math.max(0, page), debriefShown: false, compare: false }),
  compare: (run, { on }) => ({ ...run, compare: on }),
  track: (run, { to }) => (run.tracks[to] ? { ...run, at: to, compare: false, debrief: null, debriefShown: false } : run),
  people: (run, { inRoom }) => ({ ...run, inRoom: Math.max(0, Math.floor(inRoom)) }),
  block: (run, { to }) => (run.block === null ? run : { ...run, block: Math.max(0, to) }),
  park: (run, { text }) => ({ ...run, parking: [...run.parking, text] }),
  unpark: (run, { index }) => ({ ...run, parking: run.parking.filter((_, each) => each !== index) }),
  timer: (run, { endsAt }) => ({ ...run, timerEndsAt: endsAt }),
  phones: phonesCounted,
};

/** The session after one action. Pure: the same run and action always give the same. */
export function actOn<Name extends LiveAction['do']>(run: LiveRun, action: Extract<LiveAction, { do: Name }>): LiveRun {
  const does = DOES[action.do as Name] as (run: LiveRun, action: Extract<LiveAction, { do: Name }>) => LiveRun;
  return does(run, action);
}
