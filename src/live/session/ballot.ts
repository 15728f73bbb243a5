/** The answers to one question in one round, as counts. Nothing in it says whose they are. */
export interface Ballot {
  /** Hands counted by the trainer, by choice. */
  readonly hands: Readonly<Record<string, number>>;
  readonly handPasses: number;
  /** Votes by phone, by choice, as the service counts them. */
  readonly phones: Readonly<Record<string, number>>;
  readonly phonePasses: number;
}

export const EMPTY_BALLOT: Ballot = { hands: {}, handPasses: 0, phones: {}, phonePasses: 0 };

/** A count after so many more or fewer; never below none. */
export function counted(before: number | undefined, by: number): number {
  return Math.max(0, (before ?? 0) + by);
}

/** Hands and phones together for one choice. */
export function votesFor({ hands, phones }: Ballot, choice: string): number {
  return (hands[choice] ?? 0) + (phones[choice] ?? 0);
}

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, count) => total + count, 0);

/** Those who chose, without those who passed. */
export function votesIn({ hands, phones }: Ballot): number {
  return sum(hands) + sum(phones);
}

export function passesIn({ handPasses, phonePasses }: Ballot): number {
  return handPasses + phonePasses;
}

/** All who have answered, those who passed among them. */
export function answeredIn(ballot: Ballot): number {
  return votesIn(ballot) + passesIn(ballot);
}

/** The choice that leads; undefined without a vote or with two that lead alike. */
export function leadingChoice(ballot: Ballot, choices: readonly string[]): string | undefined {
  const ranked = choices.map((choice) => ({ choice, votes: votesFor(ballot, choice) })).sort((one, other) => other.votes - one.votes);
  const [first, second] = ranked;
  if (!first || first.votes === 0 || first.votes === second?.votes) return undefined;
  return first.choice;
}
