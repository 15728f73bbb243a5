import type { OutcomeRef } from '../vocabulary/vocabulary.ts';

/** In which form a fact is asked: to be picked out among others, or to be said before one looks. */
export type CardForm = 'recognise' | 'recall';

/** What a card was made from. */
export type CardSource = 'pack' | 'charter' | 'case' | 'own question' | 'own decision';

interface CardBase {
  /** The fact and the form: `pack/jcu/complaint-anonymous/recall`. Never changes, so that what was learned is not lost. */
  readonly id: string;
  readonly fact: string;
  readonly source: CardSource;
  readonly ask: string;
  /** What is to be known, in a sentence or two; shown after an answer. */
  readonly says: string;
  /** Where to read it, as it is printed: "JCU procedure, 1.6". */
  readonly where?: string | undefined;
  readonly outcomes: readonly OutcomeRef[];
  /** It speaks of suicide, assault or violence: a card comes unasked, so these come only to those who opted in. */
  readonly hasNote?: true | undefined;
}

export interface RecogniseCard extends CardBase {
  readonly form: 'recognise';
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** The id of the option that holds. */
  readonly key: string;
}

export interface RecallCard extends CardBase {
  readonly form: 'recall';
}

/** One question of the practice over the year. Each fact has a card in each of two forms. */
export type PracticeCard = RecogniseCard | RecallCard;

const WORDS_A_MINUTE = 200;
/** To decide, or to say it; the same that the reckoning of the courses gives a decision. */
const SECONDS_TO_ANSWER = 20;

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The seconds that a card takes: 200 words a minute, and 20 seconds to answer. */
export function cardSeconds(card: PracticeCard): number {
  const options = card.form === 'recognise' ? card.options.map(({ text }) => text) : [];
  const words = [card.ask, card.says, ...options].reduce((sum, text) => sum + countWords(text), 0);
  return Math.round((words * 60) / WORDS_A_MINUTE + SECONDS_TO_ANSWER);
}

/** A fact as it is known before it is put into its forms. */
export interface Fact {
  readonly fact: string;
  readonly source: CardSource;
  readonly says: string;
  readonly where?: string | undefined;
  readonly outcomes: readonly OutcomeRef[];
  readonly hasNote?: true | undefined;
  readonly recognise: Pick<RecogniseCard, 'ask' | 'options' | 'key'> & { readonly says?: string };
  readonly recall: string;
}

const NOTED = /suicid|assault|violen/i;

/** The cards of a fact, one in each form. */
export function cardsOfFact({ recognise, recall, ...known }: Fact): [RecogniseCard, RecallCard] {
  // Options that do not hold count too: they are read like the others.
  const isNoted =
    known.hasNote === true || NOTED.test([known.says, recall, recognise.ask, ...recognise.options.map(({ text }) => text)].join(' '));
  const fact = { ...known, ...(isNoted ? { hasNote: true as const } : {}) };
  return [
    { ...fact, id: `${fact.fact}/recognise`, form: 'recognise', ...recognise, says: recognise.says ?? fact.says },
    { ...fact, id: `${fact.fact}/recall`, form: 'recall', ask: recall },
  ];
}
