/** The role of the person who comes, played by a colleague: what they know and tell, and what they hold back at first. */
export interface VisitorCard {
  readonly card: string;
  /** Told only if the officer listens well enough for it to come out. */
  readonly hidden: readonly string[];
}

/** The role of the person who listens and watches, and speaks when the talk is over. */
export interface ObserverCard {
  readonly card: string;
  readonly watchFor: readonly string[];
}

/** How a trainer runs a scenario in a room, with cards for two or three colleagues. Learners do not see it. Source: DESIGN 4. */
export interface TrainerNotes {
  /** What the room should be able to do afterwards, in a sentence. */
  readonly aim: string;
  readonly setUp: string;
  readonly listenFor: readonly string[];
  readonly askTheRoom: readonly string[];
  readonly traps: readonly string[];
  readonly debrief: readonly string[];
  /** The opening in two minutes, to be read out or acted. */
  readonly twoMinuteStart: readonly string[];
  readonly roles: {
    readonly visitor: VisitorCard;
    readonly officer: { readonly card: string };
    readonly observer: ObserverCard;
  };
}
