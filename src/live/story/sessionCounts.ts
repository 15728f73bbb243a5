import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import { wordsOfChoice } from '#src/simulator/Said.tsx';
import { passesIn, type Ballot } from '../session/ballot.ts';
import type { Ballots } from '../session/liveRun.ts';
import { repliesAt } from './repliesAt.ts';
import type { LiveState } from './liveState.ts';

/** One reply in one vote, as a figure. No row tells of a person, an answer's owner or a moment in time. */
export interface CountRow {
  readonly scenario: string;
  readonly procedure: string;
  readonly group: string;
  readonly moment: number;
  readonly title: string;
  readonly vote: number;
  readonly letter: string;
  readonly reply: string;
  readonly hands: number;
  readonly phones: number;
  readonly passes: number;
  /** Whether the path went on with this reply; of a way that was rewound it says so. */
  readonly path: 'taken' | 'not taken' | 'rewound';
}

interface Voted {
  readonly track: number;
  readonly path: readonly string[];
  readonly ballots: Ballots;
  readonly isAside: boolean;
}

const pathOf = (key: string): string[] => key.split('/').filter((part) => part !== '');

function everyVote({ run }: LiveState): Voted[] {
  const kept = run.tracks.flatMap(({ ballots }, track) =>
    Object.entries(ballots).map(([key, each]) => ({ track, path: pathOf(key), ballots: each, isAside: false })),
  );
  const aside = run.setAside.map(({ track, path, ballots }) => ({ track, path: pathOf(path), ballots, isAside: true }));
  return [...kept, ...aside];
}

function rowsOf(state: LiveState, { track, path, ballots, isAside }: Voted): CountRow[] {
  const { live, run, moments } = state;
  const moment = moments[track];
  const { name, path: taken } = run.tracks[track] ?? { name: '', path: [] };
  if (!moment) return [];
  const { procedure } = moment;
  const { position, options } = repliesAt(live, moment, path);
  const went = taken[path.length];
  const goes = (choice: string): CountRow['path'] => (isAside ? 'rewound' : choice === went ? 'taken' : 'not taken');
  return ballots.flatMap((ballot: Ballot, index) =>
    options.map(({ letter, text, choice }) => ({
      scenario: live.scenario.title,
      procedure: procedure.name,
      group: name,
      moment: path.length + 1,
      title: fillTerms(position.scene.title, procedure.terms),
      vote: index + 1,
      letter,
      reply: wordsOfChoice({ text, deed: choice.deed }, procedure.terms),
      hands: ballot.hands[choice.id] ?? 0,
      phones: ballot.phones[choice.id] ?? 0,
      passes: passesIn(ballot),
      path: goes(choice.id),
    })),
  );
}

/** Every vote of a session as figures, in the order of the story. */
export function sessionCounts(state: LiveState): CountRow[] {
  return everyVote(state).flatMap((voted) => rowsOf(state, voted));
}
