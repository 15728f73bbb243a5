import { describe, expect, it } from 'vitest';
import { drawFinal, type FinalPool, type FinalWish } from '#src/domain/course/drawFinal.ts';
import { outcomeOf } from '#src/domain/vocabulary/vocabulary.ts';
import { aModule, anItem, aScenarioToDraw } from '../builders/aCourse.ts';

const OUTCOMES = ['O1', 'O2', 'O3/options', 'O4'];
const pool: FinalPool = {
  course: 'initial',
  modules: [aModule('first'), aModule('supporting', { for: ['supporter'] })],
  requiredScenarios: ['needed'],
  scenarios: [
    ...['needed', 'one', 'two', 'three', 'four'].map((id) => aScenarioToDraw(id)),
    aScenarioToDraw('noted', { hasNote: true }),
    aScenarioToDraw('unread', { reviewWanted: true }),
  ],
  items: [
    ...Array.from({ length: 12 }, (_, at) => anItem(`many-${String(at)}`)),
    ...OUTCOMES.flatMap((outcome) => [1, 2, 3].map((at) => anItem(`${outcome}-${String(at)}`, { outcomes: [outcome] }))),
    anItem('only-elsewhere', { procedure: 'elsewhere' }),
    anItem('for-supporters', { lesson: 'initial/supporting' }),
    anItem('of-another-course', { lesson: 'refresher/first' }),
    anItem('noted-item', { hasNote: true }),
  ],
};
const wish: FinalWish = { procedure: 'harbour', role: 'officer', withNotes: false, seen: new Set(), drawnBefore: new Set(), seed: 's' };
const draw = (rest: Partial<FinalWish> = {}, terms = { scenarios: 2, items: 8 }) => drawFinal(pool, terms, { ...wish, ...rest });
/** What some draws hold together, so that no lucky seed passes. */
const often = (rest: Partial<FinalWish> = {}, terms = { scenarios: 2, items: 8 }) =>
  Array.from({ length: 40 }, (_, at) => draw({ ...rest, seed: String(at) }, terms));

describe('the draw of a final assessment', () => {
  it('gives the same for the same seed, and something else for another', () => {
    expect(draw()).toEqual(draw());
    expect(new Set(often().map((each) => each.scenarios.join())).size).toBeGreaterThan(3);
  });

  it('holds as many scenarios and items as the course asks for, none twice', () => {
    for (const { scenarios, items } of often()) expect([new Set(scenarios).size, new Set(items).size]).toEqual([2, 8]);
  });

  it('never holds a required scenario, one that wants a review, or one with a content note', () => {
    const drawn = new Set(often().flatMap(({ scenarios }) => scenarios));
    expect([...drawn].sort()).toEqual(['four', 'one', 'three', 'two']);
  });

  it('holds scenarios with a content note for a learner who opted in, and still none that wants a review', () => {
    const drawn = new Set(often({ withNotes: true }).flatMap(({ scenarios }) => scenarios));
    expect([...drawn].sort()).toEqual(['four', 'noted', 'one', 'three', 'two']);
  });

  it('takes scenarios that the learner has not met first, and those of earlier finals last', () => {
    const rest = { seen: new Set(['one', 'two', 'three']), drawnBefore: new Set(['two']) };
    for (const { scenarios } of often(rest, { scenarios: 1, items: 0 })) expect(scenarios).toEqual(['four']);
    for (const { scenarios } of often(rest, { scenarios: 3, items: 0 })) expect(scenarios).not.toContain('two');
  });

  it('spreads its items evenly over the outcomes', () => {
    for (const { items } of often()) {
      const asked = items.map((id) => outcomeOf(pool.items.find((item) => item.id === id)!.outcomes[0]!));
      for (const outcome of ['O1', 'O2', 'O3', 'O4']) expect(asked.filter((each) => each === outcome)).toHaveLength(2);
    }
  });

  it('takes other items than those of earlier finals as long as there are some', () => {
    const drawnBefore = new Set(draw().items);
    for (const { items } of often({ drawnBefore }, { scenarios: 0, items: 4 })) {
      expect(items.filter((item) => drawnBefore.has(item))).toEqual([]);
    }
  });

  it('holds no item of another procedure, of another course, or of a lesson for another role', () => {
    const all = { scenarios: 0, items: 99 };
    expect(draw({}, all).items).toHaveLength(24);
    expect(draw({ procedure: 'elsewhere' }, all).items).toContain('only-elsewhere');
    expect(draw({ role: 'supporter' }, all).items).toContain('for-supporters');
    for (const rest of [{}, { procedure: 'elsewhere' }]) expect(draw(rest, all).items).not.toContain('of-another-course');
  });

  it('asks a question with a content note only of a learner who opted in', () => {
    const all = { scenarios: 0, items: 99 };
    expect(draw({}, all).items).not.toContain('noted-item');
    expect(draw({ withNotes: true }, all).items).toContain('noted-item');
  });

  it('draws all there is where that is less than the course asks for', () => {
    expect(draw({}, { scenarios: 9, items: 0 }).scenarios).toHaveLength(4);
  });
});
