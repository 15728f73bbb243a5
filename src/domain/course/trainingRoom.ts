/** A way in which a room works through a scenario together. */
export interface WayOfRunning {
  readonly id: string;
  readonly name: string;
  /** When it is a good choice, in a sentence. */
  readonly suits: string;
  /** What the trainer does, step by step. */
  readonly steps: readonly string[];
}

/** A move of a talk that an observer can see, and what to look for. */
export interface ObservedMove {
  readonly move: string;
  readonly lookFor: string;
}

/** What holds in every training room, whatever the course. */
export interface TrainingRoom {
  /** What everyone agrees to before anything else. */
  readonly agreements: readonly string[];
  /** The rule on stories from the role, in two or three sentences. */
  readonly noNames: string;
  /** How a trainer makes it easy to sit something out. */
  readonly optOut: readonly string[];
  /** What a trainer does when somebody is upset, in order. */
  readonly ifUpset: readonly string[];
  readonly ways: readonly WayOfRunning[];
  /** Questions for the room after any scenario. */
  readonly debrief: readonly string[];
  readonly observe: readonly ObservedMove[];
  /** Questions of the evaluation form, beside the one on each outcome. */
  readonly evaluation: readonly string[];
}
