/** Practice shows each finding at once; assessment shows nothing until the debrief. */
export type Mode = 'practice' | 'assessment';

/** How sure the learner was, said before anything was revealed. */
export type Sureness = 'not sure' | 'fairly sure' | 'sure';

/** One choice of a run, with how sure the learner was where it was asked. */
export interface MadeChoice {
  readonly choice: string;
  readonly sure?: Sureness | undefined;
}

/** What an attempt came to when it ended. Replay must give the same. */
export interface AttemptResult {
  readonly score: number;
  readonly lost: number;
  readonly met: number;
  readonly competent: boolean;
  readonly criticalBreaches: readonly string[];
}

/** The choices of one run, with the hash of what its assessment depends on. Times are ISO 8601 in UTC. */
export interface Attempt {
  readonly id: string;
  readonly scenario: string;
  readonly procedure: string;
  readonly mode: Mode;
  readonly contentHash: string;
  readonly choices: readonly MadeChoice[];
  readonly state: 'under way' | 'ended' | 'abandoned';
  readonly startedAt: string;
  readonly updatedAt: string;
  /** The attempt whose first choices this one shares: "try another reply". */
  readonly branchedFrom?: string | undefined;
  readonly result?: AttemptResult | undefined;
}
