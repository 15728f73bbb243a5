import type { Rule } from '#src/domain/procedure/rule.ts';
import { matchesPattern, type ActPattern } from '#src/domain/vocabulary/acts.ts';
import type { Conditions, FactValue } from '#src/domain/vocabulary/facts.ts';
import { content } from '../_content.ts';

const MOST_NAMED = 6;

/** "Must", "Should", "Must not" or "May": how strongly a rule puts it. */
export function strengthOf(rule: Rule): string {
  if (rule.form === 'must not') return 'Must not';
  if (rule.form === 'may') return 'May';
  return rule.strength === 'must' ? 'Must' : 'Should';
}

function labelsOf(patterns: readonly ActPattern[]): string {
  const labels = content.vocabulary.acts
    .filter((act) => patterns.some((pattern) => matchesPattern(pattern, act.id)))
    .map((act) => act.label);
  const more = labels.length - MOST_NAMED;
  const named = more > 0 ? [...labels.slice(0, MOST_NAMED), `${more} more like these`] : labels;
  return named.join('; or ');
}

const asKnown: Readonly<Record<FactValue, (label: string) => string>> = {
  yes: (label) => label,
  no: (label) => `${label}: no`,
  unknown: (label) => `${label}: not known`,
};

/** Conditions in words: "Someone is in danger right now; They agree that it may be shared: no". */
export function conditionsInWords(conditions: Conditions): string {
  return Object.entries(conditions)
    .map(([fact, value]) => {
      const label = content.vocabulary.facts.find((entry) => entry.id === fact)?.label ?? fact;
      return asKnown[value](label);
    })
    .join('; ');
}

/** The facts under which an answer holds, as the beginning of a sentence; nothing where it always does. */
export function whenInWords(conditions: Conditions): string {
  const words = conditionsInWords(conditions);
  return words === '' ? '' : `When ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

function titleOf(rule: string): string {
  const rules = [...content.charter.rules, ...content.procedures.flatMap((procedure) => procedure.rules)];
  return rules.find((each) => each.id === rule)?.title ?? rule;
}

function termsOf(rule: Rule): [string, string][] {
  switch (rule.form) {
    case 'before':
      return [['Before', labelsOf(rule.before)]];
    case 'by end':
      return rule.after.length > 0 ? [['By the end, after', labelsOf(rule.after)]] : [['Time', 'By the end of the conversation']];
    case 'must not':
      return [['Unless', conditionsInWords(rule.unless)]];
    case 'may':
      return [['Although', rule.overrides.map(titleOf).join('; ')]];
  }
}

/** What a rule looks at, as pairs of a term and its meaning, for a reader who wants to know how a choice is judged. */
export function ruleInWords(rule: Rule): [string, string][] {
  const act: [string, string] = [rule.form === 'must not' ? 'Rules out' : 'The act', labelsOf(rule.acts)];
  const when: [string, string] = ['When', conditionsInWords(rule.when)];
  return [act, ...termsOf(rule), when].filter(([, words]) => words !== '');
}
