/** What a problem rests on: a point of the charter, a clause of a pack, a page on the law, or a published case. */
export interface Ground {
  /** `charter`, the id of a pack, `law` or `case`. */
  readonly in: string;
  /** The locator of the clause, or the id of the page or case. */
  readonly name: string;
}

/** A problem that officers meet in the role, with what helps to think it through. Nobody is in it. */
export interface ClinicProblem {
  readonly id: string;
  /** As an officer would say it: "Someone wants me to keep it secret, and it sounds dangerous". */
  readonly title: string;
  /** The group it stands in. */
  readonly about: string;
  /** Other words by which somebody may look for it. */
  readonly words: readonly string[];
  readonly askYourself: readonly string[];
  /** The same problem as a question to other officers, with nobody in it. */
  readonly toTheNetwork: string;
  readonly restsOn: readonly Ground[];
  /** Questions of the vocabulary whose answers under the officer's own procedure bear on it. */
  readonly questions: readonly string[];
  /** Contacts of the organisation to ask: `network-lead`, `hr`. */
  readonly ask: readonly string[];
  /** The scenario that trains it. */
  readonly scenario: string;
  /** Whether it may be about danger. */
  readonly safety: boolean;
}
