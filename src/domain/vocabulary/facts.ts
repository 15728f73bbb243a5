/** The name of something told or seen in the case, as listed in `facts.yaml`. */
export type Fact = string;

/** What the officer knows of a fact. A fact that nobody has mentioned is `unknown`. */
export type FactValue = 'yes' | 'no' | 'unknown';

/** What the officer has learned so far; absent means unknown. An account is told, not found. */
export type KnownFacts = Readonly<Record<Fact, FactValue>>;

/** Facts with the value each must have, for a rule, an answer or a turn of the story to apply. */
export type Conditions = Readonly<Record<Fact, FactValue>>;

/** Three-valued: `holds` only when every fact has exactly the value asked; `contradicted` when one is known to differ. */
export type Standing = 'holds' | 'contradicted' | 'unknown';

/** The value of one fact among those known. */
export function valueOf(known: KnownFacts, fact: Fact): FactValue {
  return known[fact] ?? 'unknown';
}

/** How conditions stand against what is known. No conditions at all always hold. */
export function standingOf(conditions: Conditions, known: KnownFacts): Standing {
  let standing: Standing = 'holds';
  for (const [fact, asked] of Object.entries(conditions)) {
    const value = valueOf(known, fact);
    if (value === asked) continue;
    if (value !== 'unknown') return 'contradicted';
    standing = 'unknown';
  }
  return standing;
}

/** Whether every condition holds on what is known. */
export function holds(conditions: Conditions, known: KnownFacts): boolean {
  return standingOf(conditions, known) === 'holds';
}

/** What is known once more is learned; the last thing learned counts. */
export function learn(known: KnownFacts, facts: KnownFacts): KnownFacts {
  for (const fact in facts) if (valueOf(known, fact) !== facts[fact]) return { ...known, ...facts };
  return known;
}
