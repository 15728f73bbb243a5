import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figures } from '#src/protocol/register.ts';
import { decisionsShown, nextSnapshot, shown, STEP, type CountedNow, type Snapshot } from '#src/server/register/figures/steppedCounts.ts';
import { openSqliteTest } from '../support/databases.ts';
import { aLearnerRow, aRegister, type TestRegister } from './support/aRegister.ts';

/** Learners who come one after the other, each by a way through a story of two scenes; and how many come between two looks. */
const learnersAndLooks = fc.record({
  ways: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(fc.constantFrom('x', 'y', 'z'), { nil: null })), {
    maxLength: 120,
  }),
  looks: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 30 }),
});
type Way = readonly [string, string | null];

function count(ways: readonly Way[]): CountedNow {
  const choices: Record<string, Record<string, number>> = { first: {}, second: {} };
  const add = (scene: string, choice: string): void => void (choices[scene]![choice] = (choices[scene]![choice] ?? 0) + 1);
  for (const [first, second] of ways) {
    add('first', first);
    if (second !== null) add('second', second);
  }
  return { learners: ways.length, choices };
}

/** Every number that is shown, with the learners who really stand behind it. */
function numbersOf(snapshot: Snapshot, { learners, choices }: CountedNow): Map<string, { shown: number; behind: number }> {
  const numbers = new Map([['learners', { shown: shown(snapshot.learners), behind: learners }]]);
  for (const { scene, choices: made } of decisionsShown(snapshot))
    for (const one of made) numbers.set(`${scene}/${one.choice}`, { shown: one.learners, behind: choices[scene]?.[one.choice] ?? 0 });
  return numbers;
}

describe('figures published in steps', () => {
  it('never show a number of fewer than five, nor a change that fewer than five learners have made', () => {
    fc.assert(
      fc.property(learnersAndLooks, ({ ways, looks }) => {
        let snapshot: Snapshot | undefined;
        const raisedAt = new Map<string, { shown: number; behind: number }>();
        let here = 0;
        for (const look of looks) {
          here += look;
          const now = count(ways.slice(0, here));
          snapshot = nextSnapshot(snapshot, now);
          if (snapshot === undefined) continue;
          for (const [name, number] of numbersOf(snapshot, now)) {
            expect(number.shown % STEP).toBe(0);
            expect(number.shown).toBeLessThanOrEqual(number.behind);
            const before = raisedAt.get(name) ?? { shown: 0, behind: 0 };
            if (number.shown === before.shown) continue;
            expect(number.behind - before.behind).toBeGreaterThanOrEqual(STEP);
            raisedAt.set(name, number);
          }
          for (const { choices, others } of decisionsShown(snapshot)) {
            expect([others % STEP, choices.every(({ learners }) => learners >= STEP)]).toEqual([0, true]);
            expect(choices.length + (others > 0 ? 1 : 0)).toBeGreaterThanOrEqual(2);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('change only once five learners are new', () => {
    const ways = (many: number): Way[] => Array.from({ length: many }, (_, index) => [index % 2 === 0 ? 'a' : 'b', null]);
    expect(nextSnapshot(undefined, count(ways(4)))).toBeUndefined();
    const first = nextSnapshot(undefined, count(ways(10)));
    expect(decisionsShown(first!)).toEqual([
      {
        scene: 'first',
        choices: [
          { choice: 'a', learners: 5 },
          { choice: 'b', learners: 5 },
        ],
        others: 0,
      },
    ]);
    expect(nextSnapshot(first, count(ways(14)))).toBe(first);
    expect(nextSnapshot(first, count(ways(15)))).not.toBe(first);
  });

  it('leave a decision out in which everybody chose the same', () => {
    const all = nextSnapshot(undefined, count(Array.from({ length: 20 }, () => ['a', null])));
    expect(decisionsShown(all!)).toEqual([]);
  });
});

describe('the figures of the service', () => {
  const open = openSqliteTest();

  async function play({ service: { database } }: TestRegister, learner: string, choice: string): Promise<void> {
    await database.insertInto('counted_runs').values({ learner_id: learner, scenario: 'needed', procedure: 'harbour' }).execute();
    const cell = { scenario: 'needed', procedure: 'harbour', scene: 'door', choice };
    const found = await database.selectFrom('decision_counts').select('learners').where('choice', '=', choice).executeTakeFirst();
    if (found)
      await database
        .updateTable('decision_counts')
        .set({ learners: found.learners + 1 })
        .where('choice', '=', choice)
        .execute();
    else
      await database
        .insertInto('decision_counts')
        .values({ ...cell, learners: 1 })
        .execute();
  }

  it('are published first at five learners, then in steps, and stay when learners are erased', async () => {
    const register = await aRegister(await open());
    const figures = async (): Promise<Figures> => (await register.call<Figures>('GET', '/hr/figures')).body;
    const come = async (from: number, to: number): Promise<void> => {
      for (let number = from; number < to; number += 1) {
        await play(register, await aLearnerRow(register, { id: `l${String(number)}` }), number % 3 === 0 ? 'promise' : 'explain');
      }
    };
    await come(0, 4);
    expect(await figures()).toEqual({ scenarios: [], tooFew: 1 });
    await come(4, 16);
    const first = await figures();
    expect(first.scenarios).toMatchObject([
      {
        learners: 15,
        decisions: [
          {
            scene: 'door',
            choices: [
              { choice: 'explain', learners: 10 },
              { choice: 'promise', learners: 5 },
            ],
            others: 0,
          },
        ],
      },
    ]);
    await register.call('POST', '/hr/erase', { learners: ['l0', 'l1', 'l2', 'l3', 'l4', 'l5'], reason: 'asked for' });
    await come(16, 20);
    register.service.pass(3600);
    expect(await figures()).toEqual(first);
    await come(20, 21);
    expect((await figures()).scenarios[0]).toMatchObject({ learners: 20, publishedAt: register.service.now().toISOString() });
  });
});
