/**
 * How an act or a silence stands against one rule or answer. Source: DESIGN 3.
 * `violated`, `left undone`, `missed`, `inaccurate` and `unfounded` lose; `fulfilled` and `accurate` meet; `kept` counts in
 * mastery alone; `exercised`, `undetermined` and `not entered` are shown and neither earn nor lose.
 */
export type FindingStatus =
  | 'fulfilled'
  | 'violated'
  | 'left undone'
  | 'missed'
  | 'undetermined'
  | 'exercised'
  | 'kept'
  | 'accurate'
  | 'inaccurate'
  | 'unfounded'
  | 'not entered';

/** One rule or answer held against the trace. */
export interface Finding {
  readonly rule?: string;
  readonly question?: string;
  readonly clause?: string;
  readonly status: FindingStatus;
  /** The decision it came from, numbered from 1; absent where it belongs to the whole run. */
  readonly decision?: number;
  /** What the rule or question weighs, whether or not this finding costs it. */
  readonly weight: number;
}

/** What a rule or question has come to in a run; the worst counts, so lost wins. */
export type Tally = 'none' | 'kept' | 'met' | 'lost';

const TALLY_OF: Readonly<Record<FindingStatus, Tally>> = {
  fulfilled: 'met',
  accurate: 'met',
  kept: 'kept',
  violated: 'lost',
  'left undone': 'lost',
  missed: 'lost',
  inaccurate: 'lost',
  unfounded: 'lost',
  undetermined: 'none',
  exercised: 'none',
  'not entered': 'none',
};

const RANK: Readonly<Record<Tally, number>> = { none: 0, kept: 1, met: 2, lost: 3 };

/** The tally once another finding of the same rule or question is known. */
export function tallyWith(tally: Tally, status: FindingStatus): Tally {
  const other = TALLY_OF[status];
  return RANK[other] > RANK[tally] ? other : tally;
}
