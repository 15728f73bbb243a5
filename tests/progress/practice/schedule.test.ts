import { describe, expect, it } from 'vitest';
import { cardsOfFact, cardSeconds, type PracticeCard } from '#src/domain/course/practiceCard.ts';
import type { PracticeState } from '#src/domain/record/practiceState.ts';
import {
  cardsOn,
  daysLater,
  MOST_A_DAY,
  NEW_A_DAY,
  nextCards,
  reviewed,
  SECONDS_A_WEEK,
  type Known,
} from '#src/progress/practice/schedule.ts';

const MONDAY = new Date(2026, 10, 23, 9);
const on = (days: number): Date => daysLater(MONDAY, days);

function aFact(fact: string, words = 1): PracticeCard[] {
  const says = Array.from({ length: words }, () => 'word').join(' ');
  const recognise = {
    ask: fact,
    options: [
      { id: 'yes', text: 'yes' },
      { id: 'no', text: 'no' },
    ],
    key: 'yes',
  };
  return cardsOfFact({ fact, source: 'pack', says, outcomes: [], recognise, recall: fact });
}

const cards = Array.from({ length: 40 }, (_, index) => aFact(`fact-${String(index).padStart(2, '0')}`)).flat();

function practise(states: readonly PracticeState[], now: Date, known: Known = 'known', all = cards): PracticeState[] {
  const asked = cardsOn(now, { cards: all, states });
  const after = asked.map(({ id }) =>
    reviewed(
      id,
      states.find(({ card }) => card === id),
      known,
      now,
    ),
  );
  return [...states.filter(({ card }) => !asked.some(({ id }) => id === card)), ...after];
}

describe('a card', () => {
  it('comes again later each time it is known, and soon when it is not', () => {
    const first = reviewed('c', undefined, 'known', MONDAY);
    const second = reviewed('c', first, 'known', new Date(first.due));
    expect(second.scheduledDays).toBeGreaterThan(first.scheduledDays);
    const lapsed = reviewed('c', second, 'not yet', new Date(second.due));
    expect(lapsed.scheduledDays).toBeLessThan(second.scheduledDays / 2);
    expect(lapsed.lapses).toBe(1);
    expect(reviewed('c', undefined, 'not yet', MONDAY).scheduledDays).toBe(1);
    expect(reviewed('c', first, 'in part', new Date(first.due)).scheduledDays).toBeLessThan(second.scheduledDays);
  });

  it('always comes to the same days', () => {
    const go = () => [1, 4, 9, 30].reduce<PracticeState | undefined>((state, day) => reviewed('c', state, 'known', on(day)), undefined);
    expect(go()).toEqual(go());
  });

  it('remembers its reviews of one week and no more', () => {
    const twice = reviewed('c', reviewed('c', undefined, 'not yet', MONDAY), 'known', on(6));
    expect(twice.lately).toEqual([MONDAY, on(6)].map((day) => day.toISOString()));
    expect(reviewed('c', twice, 'known', on(7)).lately).toEqual([on(6), on(7)].map((day) => day.toISOString()));
  });
});

describe('the cards of a day', () => {
  it('are at most five new ones, each of another fact, in the form that is easier', () => {
    const first = cardsOn(MONDAY, { cards, states: [] });
    expect(first).toHaveLength(NEW_A_DAY);
    expect(first.map(({ form }) => form)).toEqual(Array.from({ length: NEW_A_DAY }, () => 'recognise'));
  });

  it('are none once they are done, until the next day', () => {
    const states = practise([], MONDAY);
    expect(cardsOn(MONDAY, { cards, states })).toEqual([]);
    expect(cardsOn(new Date(2026, 10, 24, 0, 1), { cards, states })).not.toEqual([]);
  });

  it('go on where they were left on the same day', () => {
    const [first, ...others] = cardsOn(MONDAY, { cards, states: [] });
    const states = [reviewed(first!.id, undefined, 'known', MONDAY)];
    expect(cardsOn(MONDAY, { cards, states })).toEqual(others);
  });

  it('hold the second form of a fact on another day, before any new fact', () => {
    const states = practise([], MONDAY);
    const next = cardsOn(on(1), { cards, states });
    expect(next.filter(({ form }) => form === 'recall').map(({ fact }) => fact)).toEqual(states.map(({ card }) => card.split('/')[0]));
  });

  it('are at most ten, those that are longest overdue first', () => {
    let states: PracticeState[] = [];
    for (let day = 0; day < 28; day += 1) states = practise(states, on(7 * day));
    const later = cardsOn(on(400), { cards, states });
    expect(later).toHaveLength(MOST_A_DAY);
    const due = later.map(({ id }) => states.find(({ card }) => card === id)?.due ?? '');
    expect(due).toEqual([...due].sort());
  });

  it('never come to more than six minutes in seven days, however long the cards are', () => {
    const long = Array.from({ length: 30 }, (_, index) => aFact(`long-${String(index)}`, 60)).flat();
    let states: PracticeState[] = [];
    const seconds: number[] = [];
    for (let day = 0; day < 60; day += 1) {
      seconds.push(cardsOn(on(day), { cards: long, states }).reduce((sum, card) => sum + cardSeconds(card), 0));
      states = practise(states, on(day), day % 3 === 0 ? 'not yet' : 'known', long);
    }
    const weeks = seconds.map((_, day) => seconds.slice(Math.max(0, day - 6), day + 1).reduce((sum, one) => sum + one, 0));
    expect(Math.max(...weeks)).toBeLessThanOrEqual(SECONDS_A_WEEK);
    expect(Math.max(...weeks)).toBeGreaterThan(SECONDS_A_WEEK / 2);
  });

  it('are there again after a week', () => {
    const states = practise([], MONDAY);
    const due = cardsOn(on(7), { cards, states }).filter(({ id }) => states.some(({ card }) => card === id));
    expect(due).toHaveLength(NEW_A_DAY);
  });

  it('leave out cards that this site no longer has', () => {
    const gone = reviewed('gone/recall', undefined, 'known', MONDAY);
    expect(cardsOn(on(30), { cards, states: [gone] }).map(({ id }) => id)).not.toContain('gone/recall');
  });
});

it('the next day that holds cards is told with their number', () => {
  const states = practise([], MONDAY);
  expect(nextCards(MONDAY, { cards, states })).toEqual({ on: on(1), count: cardsOn(on(1), { cards, states }).length });
  expect(nextCards(MONDAY, { cards: [], states: [] })).toBeUndefined();
});
