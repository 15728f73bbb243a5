import type { FindingStatus } from '#src/domain/assessment/finding.ts';
import type { Rule } from '#src/domain/procedure/rule.ts';
import { standingOf, valueOf, type KnownFacts } from '#src/domain/vocabulary/facts.ts';
import type { WordsForPlay } from '../scenarioForPlay.ts';
import { actsAsked, actsDone, asSentence, capitalised, withinSentence } from './actsInWords.ts';

/** What a decision did, said about the document and stood on, for the words of its findings. */
export interface DecisionMade {
  /** The acts of the choice, then those of the moment it led to. */
  readonly acts: readonly string[];
  readonly tells: Readonly<Record<string, string>>;
  /** What the officer knew when the choice was made. */
  readonly known: KnownFacts;
}

type Labels = Pick<WordsForPlay, 'acts' | 'facts'>;

function breachInWords(rule: Rule, { acts }: Labels, done: readonly string[]): string {
  if (rule.form === 'before') {
    const came = actsDone(done, rule.before, acts);
    const lacking = actsAsked(rule.acts, acts);
    if (came === '') return '';
    return lacking === '' ? `Came too early: ${came}` : `Came first: ${came}. Not yet done then: ${lacking}`;
  }
  return `In this reply: ${actsDone(done, rule.acts, acts)}`;
}

function undoneInWords(rule: Rule, { acts }: Labels): string {
  const asked = actsAsked(rule.acts, acts);
  return asked === '' ? 'Not done by the end' : `Not done by the end: ${asked}`;
}

function unknownInWords(rule: Rule, { facts }: Labels, known: KnownFacts): string {
  const open = Object.keys(rule.when).filter((fact) => valueOf(known, fact) === 'unknown');
  const named = open.map((fact) => `whether ${withinSentence(facts[fact] ?? fact)}`).join(', and ');
  if (standingOf(rule.when, known) !== 'unknown' || named === '') return 'Whether that may be done is not settled by what is known so far';
  return `Whether that may be done turns on something not known yet: ${named}`;
}

type InWords = (rule: Rule, labels: Labels, made: DecisionMade) => string;

const did: InWords = (rule, { acts }, made) => capitalised(actsDone(made.acts, rule.acts, acts));
const broke: InWords = (rule, labels, made) => breachInWords(rule, labels, made.acts);

/** What was done, before the reason is given, where it was done in one decision. */
const ACT_IN_WORDS: Readonly<Partial<Record<FindingStatus, InWords>>> = {
  fulfilled: did,
  violated: broke,
  missed: broke,
  undetermined: (rule, labels, made) => `${asSentence(did(rule, labels, made))} ${unknownInWords(rule, labels, made.known)}`,
  exercised: (rule, { acts }, made) => `Allowed here: ${actsDone(made.acts, rule.acts, acts)}`,
  kept: () => 'Another reply on offer would have broken this',
};

function actInWords(rule: Rule, status: FindingStatus, labels: Labels, made: DecisionMade | undefined): string {
  const inWords = ACT_IN_WORDS[status];
  if (made && inWords) return inWords(rule, labels, made);
  return status === 'left undone' || status === 'missed' ? undoneInWords(rule, labels) : '';
}

/** A finding of a rule as one or two sentences: the act, then what the rule protects. */
export function ruleFindingInWords(rule: Rule, status: FindingStatus, labels: Labels, made: DecisionMade | undefined): string {
  return [asSentence(actInWords(rule, status, labels, made)), asSentence(rule.why)].filter((part) => part !== '').join(' ');
}
