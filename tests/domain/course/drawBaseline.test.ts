import { describe, expect, it } from 'vitest';
import { drawBaseline, type BaselinePool, type BaselineWish } from '#src/domain/course/drawBaseline.ts';
import { anItem, aScenarioToDraw } from '../builders/aCourse.ts';

const OUTCOMES = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8', 'O9'];
const aTalk = (id: string, minutes: number, rest = {}) => ({ ...aScenarioToDraw(id, rest), minutes });

const POOL: BaselinePool = {
  modules: [{ scenarios: ['short', 'long', 'noted', 'required', 'unread'] }],
  requiredScenarios: ['required'],
  scenarios: [
    aTalk('elsewhere', 5),
    aTalk('long', 14),
    aTalk('short', 12),
    aTalk('noted', 9, { hasNote: true }),
    aTalk('required', 8),
    aTalk('unread', 7, { reviewWanted: true }),
  ],
  items: OUTCOMES.flatMap((outcome) => [
    anItem(`${outcome}-plain`, { outcomes: [outcome] }),
    anItem(`${outcome}-hard`, { outcomes: [`${outcome}/part`], harder: true }),
    anItem(`${outcome}-jcu`, { outcomes: [outcome], procedure: 'jcu' }),
  ]),
};
const WISH: BaselineWish = { procedure: 'harbour', withNotes: false, seen: new Set(), drawnBefore: new Set(), seed: 's' };
const draw = (wish: Partial<BaselineWish> = {}) => drawBaseline(POOL, { scenarios: 1, items: 10 }, { ...WISH, ...wish });

describe('a baseline', () => {
  it('asks ten questions over all nine outcomes, the harder ones first, none of another procedure', () => {
    const { items } = draw();
    expect(items).toHaveLength(10);
    expect(items.filter((item) => item.endsWith('-hard'))).toHaveLength(9);
    expect(items.filter((item) => item.endsWith('-plain'))).toHaveLength(1);
  });

  it('draws the shortest conversation of the modules: none that is required, none that wants a review', () => {
    expect(draw().scenarios).toEqual(['short']);
  });

  it('draws one with a content note only for those who opted in', () => {
    expect(draw({ withNotes: true }).scenarios).toEqual(['noted']);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(draw()).toEqual(draw());
    expect(draw({ seed: 'other' }).items).not.toEqual(draw().items);
  });

  it('draws again only what nothing else is left for', () => {
    const first = draw();
    const second = draw({ drawnBefore: new Set([...first.items, ...first.scenarios]) });
    expect(second.scenarios).toEqual(['long']);
    expect(second.items.filter((item) => first.items.includes(item))).toHaveLength(2);
  });

  it('prefers, of two equally short ones, the one that was not met', () => {
    const even = { ...POOL, scenarios: [aTalk('short', 12), aTalk('long', 12)] };
    for (const [seen, drawn] of [
      ['short', 'long'],
      ['long', 'short'],
    ] as const) {
      expect(drawBaseline(even, { scenarios: 1, items: 0 }, { ...WISH, seen: new Set([seen]) }).scenarios).toEqual([drawn]);
    }
  });
});
