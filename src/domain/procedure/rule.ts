import type { ActPattern } from '../vocabulary/acts.ts';
import type { Conditions } from '../vocabulary/facts.ts';
import type { OutcomeRef } from '../vocabulary/vocabulary.ts';

/** Acts done in a made-up run and the finding that they must give: how an author tries a rule out in the pack itself. */
export interface RuleExample {
  readonly start: Conditions;
  readonly acts: readonly string[];
  /** The status expected of this rule, or `no finding`. */
  readonly expect: string;
}

interface RuleBase {
  readonly id: string;
  /** A few words a learner can hold on to: "limits before the story". */
  readonly title: string;
  /** Locator of the clause the rule comes from, as printed; in the charter, the charter point. */
  readonly clause: string;
  readonly acts: readonly ActPattern[];
  readonly when: Conditions;
  readonly weight: number;
  readonly critical: boolean;
  readonly outcomes: readonly OutcomeRef[];
  /** What the rule protects, in words for the learner. Speaks of the act, never of the learner. */
  readonly why: string;
  readonly sharpens?: string | undefined;
  readonly examples: readonly RuleExample[];
  /** Why no scenario brings it up, where none does. For the author alone. */
  readonly notInStories?: string | undefined;
}

/** "must" weighs 3 unless stated and is violated or left undone; "should" weighs 1 and is only ever missed. */
export type Strength = 'must' | 'should';

export interface ObligationBefore extends RuleBase {
  readonly form: 'before';
  readonly strength: Strength;
  readonly before: readonly ActPattern[];
}

export interface ObligationByEnd extends RuleBase {
  readonly form: 'by end';
  readonly strength: Strength;
  /** Empty where the duty stands from the start. */
  readonly after: readonly ActPattern[];
}

export interface Prohibition extends RuleBase {
  readonly form: 'must not';
  readonly unless: Conditions;
}

export interface Permission extends RuleBase {
  readonly form: 'may';
  readonly overrides: readonly string[];
}

/** What a clause asks of the officer, over acts and facts. Source: DESIGN 2 and 3. */
export type Rule = ObligationBefore | ObligationByEnd | Prohibition | Permission;
