import { fillTerms } from '../procedure/fillTerms.ts';
import type { Charter, Procedure } from '../procedure/procedure.ts';
import type { Rule } from '../procedure/rule.ts';
import type { Item } from '../scenario/scenario.ts';
import type { OutcomeRef, Vocabulary } from '../vocabulary/vocabulary.ts';
import { withFewerOptions } from './drawItems.ts';
import type { KnowledgeItem } from './knowledgeItem.ts';
import { cardsOfFact, type Fact, type PracticeCard } from './practiceCard.ts';
import type { PublishedCase } from './publishedCase.ts';
import { questionItems } from './questionItems.ts';
import { inSeededOrder } from './seededOrder.ts';

/** How many options a card made of rules offers: the one that holds, and so many others. */
const OTHERS_OFFERED = 3;

/** A rule as cards need it: its own words and those of its clause, with the names of a procedure filled in. */
export interface RuleInWords {
  readonly rule: string;
  readonly title: string;
  readonly why: string;
  /** What the clause asks. */
  readonly gist: string;
  /** Where it is printed: "Charter of the role, point 2". */
  readonly where: string;
  readonly outcomes: readonly OutcomeRef[];
}

/** In the charter each point ends with its sources in brackets; nobody has to learn those. */
function withoutSources(gist: string): string {
  return gist.replace(/\s*\([^()]*\)\s*$/, '');
}

const beginLarge = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The rules of a charter or a pack in words, under one procedure's own names for people and offices. */
export function rulesInWords(source: Charter | Procedure, terms: Procedure['terms']): RuleInWords[] {
  const isCharter = !('answers' in source);
  return source.rules.flatMap((rule: Rule) => {
    const clause = source.clauses.find(({ locator }) => locator === rule.clause);
    if (!clause) return [];
    return [
      {
        rule: rule.id,
        title: beginLarge(fillTerms(rule.title, terms)),
        why: fillTerms(rule.why, terms),
        gist: fillTerms(isCharter ? withoutSources(clause.gist) : clause.gist, terms),
        where: isCharter ? `${source.name}, point ${clause.locator}` : `${source.name}, ${clause.locator}`,
        outcomes: rule.outcomes,
      },
    ];
  });
}

/** Three others to choose among: such as read differently, in an order that follows from the fact. */
function othersFor<T extends { readonly id: string; readonly text: string }>(key: T, all: readonly T[], seed: string): T[] {
  const different = all.filter(({ text }, index) => text !== key.text && all.findIndex((other) => other.text === text) === index);
  return inSeededOrder(different, seed).slice(0, OTHERS_OFFERED);
}

const asOption = ({ rule, title }: RuleInWords) => ({ id: rule, text: title });

function charterFact(rule: RuleInWords, all: readonly RuleInWords[]): Fact {
  const key = asOption(rule);
  const fact = `charter/${rule.rule}`;
  return {
    fact,
    source: 'charter',
    says: `${rule.gist} ${rule.why}`,
    where: rule.where,
    outcomes: rule.outcomes,
    recognise: {
      ask: `Which rule of the role is this the reason for? “${rule.why}”`,
      options: [key, ...othersFor(key, all.map(asOption), fact)],
      key: key.id,
      says: rule.gist,
    },
    recall: `What does the role ask when it comes to this: “${rule.title}”? And why?`,
  };
}

/** One reason may stand behind several rules; a card asks for the first, or it would have two answers. */
function charterFacts(rules: readonly RuleInWords[]): Fact[] {
  const single = rules.filter(
    ({ why, title }, index) =>
      rules.findIndex((other) => other.why === why) === index && rules.findIndex((other) => other.title === title) === index,
  );
  return single.map((rule) => charterFact(rule, single));
}

/** The option that holds, and why; where the reason begins with the same words, the reason alone. */
function heldInWords(text: string, because: string): string {
  const held = /[.!?”]$/.test(text) ? text : `${text}.`;
  return because.startsWith(held) ? because : `${held} ${because}`;
}

function itemFact(item: Item, fact: string, rest: Pick<Fact, 'source' | 'outcomes' | 'where'>): Fact {
  const key = item.options.find(({ id }) => id === item.key);
  // Where to read it stands under the card, so it need not end the reason as well.
  const because = (key?.because ?? '').replace(` (${rest.where ?? ''})`, '');
  return {
    ...rest,
    fact,
    says: heldInWords(key?.text ?? '', because),
    recognise: { ask: item.ask, options: item.options.map(({ id, text }) => ({ id, text })), key: item.key, says: because },
    recall: item.ask,
  };
}

function packFacts(procedure: Procedure, others: readonly Procedure[], vocabulary: Vocabulary): Fact[] {
  return questionItems(procedure, others, vocabulary).map((item) => {
    const question = vocabulary.questions.find(({ id }) => id === item.question);
    const fact = `pack/${item.id}`;
    const rest = { source: 'pack' as const, outcomes: question?.outcomes ?? [], where: `${procedure.name}, ${item.clause}` };
    return itemFact(withFewerOptions(item, fact), fact, rest);
  });
}

/** Cases with a content note are left out: a card comes unasked. So are those that nobody has put a question to. */
function caseFacts(cases: readonly PublishedCase[]): Fact[] {
  return cases.flatMap(({ id, name, citation, told, held, teaches, outcomes, jury, contentNote }) => {
    if (!jury || contentNote !== undefined) return [];
    const fact = `case/${id}`;
    const item = { id: fact, ask: `${told.join(' ')} ${jury.ask}`, options: jury.options, key: jury.key };
    return [
      {
        ...itemFact(item, fact, { source: 'case', outcomes, where: `${name} ${citation}` }),
        says: `${held} ${teaches}`,
        recall: `${told.join(' ')} What was held, and what does it teach an officer?`,
      },
    ];
  });
}

/** What the cards of everybody under one procedure are made from. */
export interface CardMatter {
  readonly procedure: Procedure;
  readonly others: readonly Procedure[];
  readonly charter: Charter;
  readonly cases: readonly PublishedCase[];
  readonly vocabulary: Vocabulary;
}

/** The cards that everybody has under a procedure: of its answers, of the rules of the role, and of published cases. */
export function practiceCards({ procedure, others, charter, cases, vocabulary }: CardMatter): PracticeCard[] {
  return [
    ...packFacts(procedure, others, vocabulary),
    ...charterFacts(rulesInWords(charter, procedure.terms)),
    ...caseFacts(cases),
  ].flatMap(cardsOfFact);
}

/** The cards of questions that a learner answered with some certainty, and not as the document has it. */
export function confidentMistakeCards(
  items: readonly Pick<KnowledgeItem, keyof Item | 'outcomes' | 'hasNote'>[],
  procedure: Pick<Procedure, 'terms'>,
): PracticeCard[] {
  return items.flatMap((item) => {
    const words = (text: string): string => fillTerms(text, procedure.terms);
    const options = item.options.map(({ id, text, because }) => ({ id, text: words(text), because: words(because) }));
    const filled = { ...item, ask: words(item.ask), options };
    const noted = item.hasNote === true ? { hasNote: true as const } : {};
    return cardsOfFact({ ...itemFact(filled, `item/${item.id}`, { source: 'own question', outcomes: item.outcomes }), ...noted });
  });
}

/** A rule that a learner's choices went against, or left open, and the title of the conversation where that was last so. */
export interface MissedRule {
  readonly rule: string;
  readonly scenario: string;
}

/** The cards of a learner's own missed decisions: what the clause asks, and why. They speak of the choice, never of who made it. */
export function missedDecisionCards(missed: readonly MissedRule[], rules: readonly RuleInWords[]): PracticeCard[] {
  const options = rules.map(({ rule, gist }) => ({ id: rule, text: gist }));
  return missed.flatMap(({ rule: id, scenario }) => {
    const rule = rules.find((each) => each.rule === id);
    if (!rule) return [];
    const fact = `decision/${id}`;
    const key = { id, text: rule.gist };
    return cardsOfFact({
      fact,
      source: 'own decision',
      says: `${rule.gist} ${rule.why}`,
      where: rule.where,
      outcomes: rule.outcomes,
      recognise: {
        ask: `In “${scenario}”, a choice left this at stake: “${rule.why}” What does the rule behind it ask?`,
        options: [key, ...othersFor(key, options, fact)],
        key: id,
        says: `The rule is called “${rule.title}”.`,
      },
      recall: `In “${scenario}”, a choice did not stand with this rule: “${rule.title}”. What does it ask, and why?`,
    });
  });
}
