import { z } from 'zod';
import { act, actPatterns, count, entry, facts, id, oneOrMore, outcomes, text, yesNo } from './kinds.ts';

/** How an example may come out for its rule. */
export const EXPECTED = ['fulfilled', 'violated', 'left undone', 'missed', 'exercised', 'undetermined', 'no finding'] as const;

const example = entry({
  start: facts.optional().describe('What is known from the start'),
  acts: z.array(act).describe('Acts in the order done; [] for none'),
  expect: z.enum(EXPECTED, {
    error: (issue) => `"${String(issue.input)}" is not a finding that a rule can give.\nWrite one of: ${EXPECTED.join(', ')}.`,
  }),
});

/** A rule of the charter or of a pack: what a clause asks of the officer. */
export const ruleEntry = entry({
  rule: id.describe('Unique over the charter and all packs'),
  title: text.optional().describe('A few words to hold on to: limits before the story'),
  clause: text.describe('The clause it comes from, in quotes, as listed under "clauses"'),
  must: actPatterns.optional().describe('One of must, should, must not and may'),
  should: actPatterns.optional(),
  'must not': actPatterns.optional(),
  may: actPatterns.optional(),
  before: actPatterns.optional().describe('The act that comes too late for it'),
  by: z.literal('end', { error: 'The only time that "by" knows is the end.\nWrite by: end.' }).optional(),
  after: actPatterns.optional().describe('Only with by: end: the act from which the duty stands'),
  when: facts.optional(),
  unless: facts.optional().describe('Only with must not: the facts that allow it'),
  overrides: oneOrMore(id).optional().describe('Only with may: the prohibitions that it silences'),
  sharpens: id.optional().describe('The charter rule that this one replaces while the pack is in force'),
  weight: count.optional().describe('3 for must and must not, 1 for should'),
  critical: yesNo.optional(),
  outcomes: outcomes.optional(),
  why: text.optional().describe('What the rule protects'),
  examples: z.array(example).optional().describe('At least one that is met and one that is not'),
  'not in stories': text.optional().describe('Why no scenario brings it up'),
});

export type RuleEntry = z.infer<typeof ruleEntry>;
