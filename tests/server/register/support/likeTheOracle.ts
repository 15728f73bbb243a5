import fc from 'fast-check';
import { expect, it } from 'vitest';
import { registerStatus, type KnownOfLearner } from '#src/domain/record/register/registerStatus.ts';
import { daysLater } from '#src/domain/record/register/daysLater.ts';
import type { RegisterPage } from '#src/protocol/register.ts';
import type { OpenTest } from '../../support/databases.ts';
import { aCompletion, aLearnerRow, anAbsence, anAssignment, aRegister, TODAY, type TestRegister } from './aRegister.ts';

/** Days near and on the edges that the rules speak of: today, the day after, and thirty days to either side. */
const anOffset = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(-31, -30, -29, -1, 0, 1, 29, 30, 31) },
  { weight: 1, arbitrary: fc.integer({ min: -80, max: 80 }) },
);
const aDay = anOffset.map((days) => daysLater(TODAY, days));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const aHistory = fc.record({
  appointed_from: maybe(aDay),
  appointed_to: maybe(aDay),
  assigned_on: aDay,
  due_on: maybe(aDay),
  begun_on: maybe(aDay),
  completions: fc.array(
    fc.record({
      on: aDay,
      valid_until_on: aDay,
      course: fc.constantFrom('initial', 'refresher'),
      standing: fc.constantFrom('holds', 'set aside'),
    }),
    { maxLength: 4 },
  ),
  absences: fc.array(
    fc.record({
      kind: fc.constantFrom('leave', 'exempt'),
      course: fc.constantFrom('', 'initial', 'refresher'),
      from_on: aDay,
      to_on: maybe(aDay),
    }),
    { maxLength: 3 },
  ),
});
type History = typeof aHistory extends fc.Arbitrary<infer T> ? T : never;

/** What the oracle is told of a history, by the rules in words: which completion counts, and what absence covers the day. */
function knownOf(history: History, on: string): KnownOfLearner {
  const counting = history.completions.filter((done) => done.course === 'initial' && done.standing === 'holds' && done.on <= on);
  const longest = counting.sort((one, other) => (one.valid_until_on < other.valid_until_on ? 1 : -1))[0];
  const covering = history.absences.filter(
    ({ course, from_on, to_on }) => course !== 'refresher' && from_on <= on && (to_on === null || to_on >= on),
  );
  const away = covering.some(({ kind }) => kind === 'exempt') ? 'exempt' : covering.length > 0 ? 'leave' : undefined;
  return {
    assignedOn: history.assigned_on,
    dueOn: history.due_on ?? undefined,
    begunOn: history.begun_on ?? undefined,
    completion: longest && { on: longest.on, validUntil: longest.valid_until_on },
    away,
  };
}

/** Who is on the register on a day: appointed on it, and assigned the course by then or done with it. */
function isOnRegister({ appointed_from: from, appointed_to: to, ...history }: History, on: string): boolean {
  const isAppointed = (from === null || from <= on) && (to === null || to >= on);
  const isDone = history.completions.some((done) => done.course === 'initial' && done.standing === 'holds' && done.on <= on);
  return isAppointed && (history.assigned_on <= on || isDone);
}

/** Puts these histories in the place of those before, in one transaction: each on its own would wait for the disk. */
async function write({ service }: TestRegister, histories: readonly History[]): Promise<void> {
  await service.database.transaction().execute(async (database) => {
    const register = { service: { ...service, database } };
    await database.deleteFrom('learners').execute();
    for (const [number, history] of histories.entries()) {
      const { appointed_from, appointed_to, assigned_on, due_on, begun_on } = history;
      const learner = await aLearnerRow(register, { id: `l${String(number)}`, appointed_from, appointed_to });
      await anAssignment(register, learner, { assigned_on, due_on, begun_on });
      for (const [index, { on, standing, ...done }] of history.completions.entries()) {
        const id = `c${String(number)}-${String(index)}`;
        await aCompletion(register, learner, { id, completed_on: on, ...done, standing: standing as 'holds' });
      }
      for (const [index, absence] of history.absences.entries())
        await anAbsence(register, learner, { id: `b${String(number)}-${String(index)}`, ...absence, kind: absence.kind as 'leave' });
    }
  });
}

/** Holds the register's query against `registerStatus`, row for row, for histories and days made by chance. */
export function likeTheOracle(openTest: OpenTest, rounds: { readonly times: number; readonly histories: number }): void {
  it('gives each learner the status that the domain gives, on any day, and has nobody else on it', { timeout: 240_000 }, async () => {
    const register = await aRegister(await openTest());
    await fc.assert(
      fc.asyncProperty(
        fc.array(aHistory, { minLength: rounds.histories, maxLength: rounds.histories }),
        fc.array(aDay, { minLength: 6, maxLength: 6 }),
        async (histories, days) => {
          await write(register, histories);
          for (const on of days) {
            const { body } = await register.call<RegisterPage>('GET', `/hr/register?course=initial&on=${on}`);
            const expected = histories.flatMap((history, number) =>
              isOnRegister(history, on) ? [[`l${String(number)}`, registerStatus(knownOf(history, on), on)]] : [],
            );
            expect(body.rows.map(({ learner, status }) => [learner, status]).sort()).toEqual(expected.sort());
            expect(Object.values(body.counts).reduce((sum, count) => sum + count, 0)).toBe(expected.length);
          }
        },
      ),
      { numRuns: rounds.times, seed: 20_261_122 },
    );
  });
}
