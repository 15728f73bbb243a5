/** What a trainer does at the desk. Each is kept in the log of the session, and the state of the run follows from the log alone. */
export type LiveAction =
  /** From the agreements to the first moment. */
  | { readonly do: 'begin' }
  /** To a page of the moment, from 0. */
  | { readonly do: 'page'; readonly to: number }
  | { readonly do: 'open voting' }
  | { readonly do: 'close voting' }
  | { readonly do: 'show counts'; readonly on: boolean }
  /** A second vote on the same question; the first stays as it was. */
  | { readonly do: 'vote again' }
  | { readonly do: 'hand'; readonly choice: string; readonly by: 1 | -1 }
  | { readonly do: 'pass'; readonly by: 1 | -1 }
  | { readonly do: 'take'; readonly choice: string }
  /** Back to where so many choices had been made, at the page given. */
  | { readonly do: 'rewind'; readonly to: number; readonly page: number }
  | { readonly do: 'reveal findings'; readonly on: boolean }
  | { readonly do: 'blank'; readonly on: boolean }
  /** To a page of the debrief, from 0; null goes back to the story. */
  | { readonly do: 'debrief'; readonly page: number | null }
  | { readonly do: 'compare'; readonly on: boolean }
  /** To another group, or to the same story under the other procedure. */
  | { readonly do: 'track'; readonly to: number }
  | { readonly do: 'people'; readonly inRoom: number }
  /** To another block of the course plan, from 0. */
  | { readonly do: 'block'; readonly to: number }
  | { readonly do: 'park'; readonly text: string }
  | { readonly do: 'unpark'; readonly index: number }
  /** A clock that only the trainer sees; `endsAt` in milliseconds since 1970, null to put it away. */
  | { readonly do: 'timer'; readonly endsAt: number | null }
  /** What the service has counted for one question; `question` names track, path and round, so that a late count goes where it belongs. */
  | {
      readonly do: 'phones';
      readonly question: string;
      readonly counts: Readonly<Record<string, number>>;
      readonly passes: number;
    };

const NOT_UNDONE: ReadonlySet<LiveAction['do']> = new Set(['people', 'block', 'park', 'unpark', 'timer', 'phones']);

/** Whether undo takes an action back. What phones sent, the block of the day, the parking list and the trainer's own clock stay. */
export function isUndone(action: LiveAction): boolean {
  return !NOT_UNDONE.has(action.do);
}
