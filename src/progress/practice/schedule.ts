import { fsrs, Rating, State, type Card } from 'ts-fsrs';
import { cardSeconds, type PracticeCard } from '#src/domain/course/practiceCard.ts';
import type { PracticeState } from '#src/domain/record/practiceState.ts';

/** No more than this on one day, however much is due. */
export const MOST_A_DAY = 10;
/** New ones among them, so that a day is never all new. */
export const NEW_A_DAY = 5;
/** Six minutes in any seven days in a row. */
export const SECONDS_A_WEEK = 360;

/** A card that this site does not know takes as long as most. */
const USUAL_SECONDS = 35;
const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;
/** How far ahead "the next cards" are looked for. */
const DAYS_AHEAD = 60;

// Rather more facts than more certainty: with six minutes a week, to ask for each sooner would be to ask for fewer.
// Without chance and without steps within a day, so that the same answers always lead to the same days.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, request_retention: 0.85, maximum_interval: 180 });

/** How well a card was known. */
export type Known = 'not yet' | 'in part' | 'known';

const RATINGS = { 'not yet': Rating.Again, 'in part': Rating.Hard, known: Rating.Good } as const;

/** Days are the learner's own: a number that is the same from midnight to midnight. */
function dayNumber(moment: Date | string): number {
  const date = new Date(moment);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS);
}

function asFsrsCard({ due, stability, difficulty, scheduledDays, reps, lapses, lastReview }: PracticeState, now: Date): Card {
  return {
    due: new Date(due),
    stability,
    difficulty,
    scheduled_days: scheduledDays,
    elapsed_days: Math.max(0, Math.floor((now.getTime() - Date.parse(lastReview)) / DAY_MS)),
    learning_steps: 0,
    reps,
    lapses,
    state: State.Review,
    last_review: new Date(lastReview),
  };
}

function emptyCard(now: Date): Card {
  const none = { stability: 0, difficulty: 0, elapsed_days: 0, scheduled_days: 0, learning_steps: 0, reps: 0, lapses: 0 };
  return { due: now, ...none, state: State.New };
}

/** The state of a card once it was answered: when it comes again, worked out by FSRS. The same always gives the same. */
export function reviewed(card: string, before: PracticeState | undefined, known: Known, now: Date): PracticeState {
  const { card: next } = scheduler.next(before ? asFsrsCard(before, now) : emptyCard(now), now, RATINGS[known]);
  const today = dayNumber(now);
  const lately = (before?.lately ?? []).filter((moment) => today - dayNumber(moment) < WEEK_DAYS);
  return {
    card,
    due: next.due.toISOString(),
    stability: next.stability,
    difficulty: next.difficulty,
    scheduledDays: next.scheduled_days,
    reps: next.reps,
    lapses: next.lapses,
    lastReview: now.toISOString(),
    lately: [...lately, now.toISOString()],
  };
}

/** The chance that a card is still known, as FSRS reckons it. */
export function chanceKnown(state: PracticeState, now: Date): number {
  return scheduler.get_retrievability(asFsrsCard(state, now), now, false);
}

/** What there is to practise with: the cards, in the order in which new ones come, and how each stands. */
export interface Deck {
  readonly cards: readonly PracticeCard[];
  readonly states: readonly PracticeState[];
}

/** What one day still holds. */
interface Room {
  cards: number;
  fresh: number;
  seconds: number;
  /** Facts met on this day: the other form of one comes on another day. */
  readonly facts: Set<string>;
}

function roomOn(now: Date, { cards, states }: Deck): Room {
  const today = dayNumber(now);
  const known = new Map(cards.map((card) => [card.id, card]));
  const room: Room = { cards: MOST_A_DAY, fresh: NEW_A_DAY, seconds: SECONDS_A_WEEK, facts: new Set() };
  for (const { card: id, lately, reps } of states) {
    const card = known.get(id);
    const days = lately.map((moment) => today - dayNumber(moment)).filter((ago) => ago >= 0 && ago < WEEK_DAYS);
    const onToday = days.filter((ago) => ago === 0).length;
    room.seconds -= days.length * (card ? cardSeconds(card) : USUAL_SECONDS);
    room.cards -= onToday;
    if (onToday > 0 && reps === 1) room.fresh -= 1;
    if (onToday > 0 && card) room.facts.add(card.fact);
  }
  return room;
}

/** Takes a card into the day, where there is room for it. */
function takes(room: Room, card: PracticeCard, isNew: boolean): boolean {
  const seconds = cardSeconds(card);
  if (room.cards < 1 || room.seconds < seconds || room.facts.has(card.fact) || (isNew && room.fresh < 1)) return false;
  room.cards -= 1;
  room.seconds -= seconds;
  if (isNew) room.fresh -= 1;
  room.facts.add(card.fact);
  return true;
}

/** New cards in the order in which they come: the second form of what was met once, then all others as the deck has them. */
function newCards({ cards, states }: Deck): PracticeCard[] {
  const met = new Set(states.map(({ card }) => card));
  const facts = new Set(cards.flatMap(({ id, fact }) => (met.has(id) ? fact : [])));
  const fresh = cards.filter(({ id }) => !met.has(id));
  const seconds = fresh.filter(({ fact }) => facts.has(fact));
  // A fact is met by picking it out before it is asked for without help.
  return [...seconds, ...fresh.filter(({ fact, form }) => !facts.has(fact) && form === 'recognise')];
}

/**
 * The cards of a day: those that are due, the longest overdue first, then new ones; at most ten, no fact twice, and never more
 * than six minutes in seven days. A card that is left out is due on the next day.
 */
export function cardsOn(now: Date, deck: Deck): PracticeCard[] {
  const room = roomOn(now, deck);
  const today = dayNumber(now);
  const known = new Map(deck.cards.map((card) => [card.id, card]));
  const due = deck.states
    .filter((state) => dayNumber(state.due) <= today && dayNumber(state.lastReview) < today)
    .sort((one, other) => (one.due === other.due ? (one.card < other.card ? -1 : 1) : one.due < other.due ? -1 : 1));
  const old = due.flatMap(({ card }) => known.get(card) ?? []).filter((card) => takes(room, card, false));
  return [...old, ...newCards(deck).filter((card) => takes(room, card, true))];
}

/** So many days later, at the same time of day. */
export function daysLater(now: Date, days: number): Date {
  const then = new Date(now);
  then.setDate(then.getDate() + days);
  return then;
}

/** The next day after today that holds cards, and how many; undefined where none does for two months. */
export function nextCards(now: Date, deck: Deck): { readonly on: Date; readonly count: number } | undefined {
  for (let days = 1; days <= DAYS_AHEAD; days += 1) {
    const on = daysLater(now, days);
    const count = cardsOn(on, deck).length;
    if (count > 0) return { on, count };
  }
  return undefined;
}

/** Minutes that cards take, at least one. */
export function minutesFor(cards: readonly PracticeCard[]): number {
  return Math.max(1, Math.round(cards.reduce((sum, card) => sum + cardSeconds(card), 0) / 60));
}
