import type { Content } from '#src/authoring/content.ts';
import { practiceCards } from '#src/domain/course/practiceCards.ts';
import { cardSeconds, type PracticeCard } from '#src/domain/course/practiceCard.ts';
import type { PracticeState } from '#src/domain/record/practiceState.ts';
import { inDeckOrder } from '#src/progress/practice/deckOrder.ts';
import { cardsOn, chanceKnown, daysLater, reviewed } from '#src/progress/practice/schedule.ts';

/** How somebody practises: on every so many days, and how likely they know what the schedule takes for known. */
export interface Habit {
  readonly name: string;
  readonly everyDays: number;
  /** Against the chance that the schedule reckons with: 1 is as it reckons. */
  readonly knows: number;
}

export const HABITS: readonly Habit[] = [
  { name: 'every day, as reckoned', everyDays: 1, knows: 1 },
  { name: 'every day, forgetful', everyDays: 1, knows: 0.75 },
  { name: 'twice a week, as reckoned', everyDays: 3, knows: 1 },
  { name: 'once a week, as reckoned', everyDays: 7, knows: 1 },
  { name: 'once a week, forgetful', everyDays: 7, knows: 0.75 },
];

/** What a year of practice comes to. */
export interface PracticeYear {
  readonly habit: string;
  readonly cards: number;
  /** Minutes of a week on average, and of the seven days in a row that held the most. */
  readonly minutesAWeek: number;
  readonly mostInAWeek: number;
  readonly mostOnADay: number;
  /** Facts met, and of these the facts met in both forms. */
  readonly facts: number;
  readonly inBothForms: number;
}

const DAYS = 364;
const WEEK_DAYS = 7;
/** The chance to know a card that was never asked. */
const KNOWN_AT_FIRST = 0.6;
const BEGIN = new Date(2026, 10, 23, 9);

/** Chances that are the same in every run. */
function seededChances(): () => number {
  let state = 20_261_123;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The cards that everybody has under a procedure on offer, in the order in which they come. */
export function deckOf(content: Content, procedureId: string): PracticeCard[] {
  const offered = content.procedures.filter(({ id }) => content.organisation.proceduresOffered.includes(id));
  const procedure = offered.find(({ id }) => id === procedureId);
  if (!procedure) throw new Error(`The procedure ${procedureId} is not on offer.`);
  return inDeckOrder(practiceCards({ ...content, procedure, others: offered.filter((other) => other !== procedure) }), procedureId);
}

function mostInAWeek(secondsByDay: readonly number[]): number {
  const weeks = secondsByDay.map((_, day) => secondsByDay.slice(Math.max(0, day - WEEK_DAYS + 1), day + 1));
  return Math.max(...weeks.map((week) => week.reduce((sum, seconds) => sum + seconds, 0)));
}

/** A year of practice by one habit, answered by seeded chance. */
export function simulateYear(cards: readonly PracticeCard[], { name, everyDays, knows }: Habit): PracticeYear {
  const chance = seededChances();
  const states = new Map<string, PracticeState>();
  const secondsByDay: number[] = [];
  const countByDay: number[] = [];
  for (let day = 0; day < DAYS; day += 1) {
    const now = daysLater(BEGIN, day);
    const asked = day % everyDays === 0 ? cardsOn(now, { cards, states: [...states.values()] }) : [];
    for (const { id } of asked) {
      const before = states.get(id);
      const known = chance() < (before ? chanceKnown(before, now) : KNOWN_AT_FIRST) * knows;
      states.set(id, reviewed(id, before, known ? 'known' : 'not yet', now));
    }
    countByDay.push(asked.length);
    secondsByDay.push(asked.reduce((sum, card) => sum + cardSeconds(card), 0));
  }
  const met = Map.groupBy(
    cards.filter(({ id }) => states.has(id)),
    ({ fact }) => fact,
  );
  const inMinutes = (seconds: number): number => Math.round((10 * seconds) / 60) / 10;
  return {
    habit: name,
    cards: countByDay.reduce((sum, count) => sum + count, 0),
    minutesAWeek: inMinutes((secondsByDay.reduce((sum, seconds) => sum + seconds, 0) * WEEK_DAYS) / DAYS),
    mostInAWeek: inMinutes(mostInAWeek(secondsByDay)),
    mostOnADay: Math.max(...countByDay),
    facts: met.size,
    inBothForms: [...met.values()].filter(({ length }) => length === 2).length,
  };
}
