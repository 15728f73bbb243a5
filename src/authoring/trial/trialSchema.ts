import { z } from 'zod';
import { facts } from '../schema/kinds.ts';
import { ruleEntry } from '../schema/rule.ts';

const acts = z.array(z.string());
const tells = z.record(z.string(), z.string());

const step = z.strictObject({
  'on entering': acts.optional().describe('Acts that happen by entering a scene'),
  scene: facts.optional().describe('Facts that the scene makes known, after its acts'),
  acts: acts.optional().describe('Acts of the choice, in order'),
  tells: tells.optional().describe('What the choice claims that the document says'),
  facts: facts.optional().describe('Facts that the choice brings to light, after its acts and tells'),
  'passed over': z.array(acts).optional().describe('The acts of each other option on offer'),
});

const answer = z.strictObject({
  question: z.string(),
  answer: z.string().optional(),
  silent: z.literal('yes').optional(),
  when: facts.optional(),
});

const question = z.strictObject({ question: z.string(), weight: z.int().min(1).optional() });

const finding = z.strictObject({
  rule: z.string().optional(),
  question: z.string().optional(),
  status: z.string(),
  decision: z.int().optional(),
});

/** A rule tried out needs no clause: it goes into a pack only later. */
const triedRule = ruleEntry.extend({ clause: z.string().optional() });

/** One trial: rules and answers in force, facts known at the start, the steps of one run, what is expected to come out. */
export const trial = z.strictObject({
  vector: z.string(),
  rules: z.array(triedRule).optional(),
  answers: z.array(answer).optional(),
  questions: z.array(question).optional(),
  start: facts.optional(),
  steps: z.array(step),
  expect: z.strictObject({ findings: z.array(finding), lost: z.int().optional() }).optional(),
});

export const trials = z.array(trial);

export type Trial = z.infer<typeof trial>;
export type TrialStep = z.infer<typeof step>;
