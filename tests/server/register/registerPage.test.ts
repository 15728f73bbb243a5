import { beforeAll, describe, expect, it } from 'vitest';
import type { Overview, RegisterPage } from '#src/protocol/register.ts';
import { openSqliteTest } from '../support/databases.ts';
import { aCompletion, aLearnerRow, anAbsence, anAssignment, aRegister, TODAY, type TestRegister } from './support/aRegister.ts';
import { likeTheOracle } from './support/likeTheOracle.ts';

const open = openSqliteTest();

describe('the register as at a day', () => {
  likeTheOracle(open, { times: 6, histories: 40 });
});

describe('the register', () => {
  let register: TestRegister;
  const page = async (query: string): Promise<RegisterPage> => (await register.call<RegisterPage>('GET', `/hr/register?${query}`)).body;
  const names = async (query: string): Promise<string[]> => (await page(query)).rows.map(({ name }) => name);

  beforeAll(async () => {
    register = await aRegister(await open());
    const people = [
      { id: 'a', name: 'Zoë Ångström', unit: 'Library', staff_number: '007' },
      { id: 'b', name: 'ana tui', unit: 'Arts' },
      { id: 'c', name: 'Bob 100% O’Brien', unit: '' },
      { id: 'd', name: 'Chen Wei', unit: 'Library', appointed_to: '2026-11-21' },
      { id: 'e', name: 'Dana_Smith', unit: 'Arts' },
    ];
    for (const person of people) await anAssignment(register, await aLearnerRow(register, person), { due_on: '2027-06-01' });
    await aCompletion(register, 'a', { id: 'done-a' });
    await anAssignment(register, 'b', { course: 'refresher', due_on: '2026-11-30' });
    await anAbsence(register, 'e', { id: 'away-e' });
    await anAbsence(register, 'e', { id: 'free-e', kind: 'exempt', course: 'initial', to_on: TODAY });
  });

  it('is as at today in the organisation’s time zone unless a day is asked for', async () => {
    expect((await page('')).on).toBe(TODAY);
    register.service.setNow('2026-11-21T13:59:59.000Z');
    expect((await page('')).on).toBe('2026-11-21');
    register.service.setNow('2026-11-22T01:00:00.000Z');
  });

  it('has a row for each learner and course, and nobody whose appointment is over', async () => {
    expect(await names('')).toEqual(['ana tui', 'ana tui', 'Bob 100% O’Brien', 'Dana_Smith', 'Zoë Ångström']);
    expect(await names('on=2026-11-21&course=initial')).toContain('Chen Wei');
  });

  it('finds parts of names, addresses and staff numbers, without capitals and accents, and takes no letter for a wildcard', async () => {
    expect(await names('search=ANGSTROM+zoe')).toEqual(['Zoë Ångström']);
    expect(await names('search=007')).toEqual(['Zoë Ångström']);
    expect(await names('search=b@HARBOUR&course=initial')).toEqual(['ana tui']);
    expect(await names('search=%25')).toEqual(['Bob 100% O’Brien']);
    expect(await names('search=a_s')).toEqual(['Dana_Smith']);
    expect(await names('search=nobody')).toEqual([]);
  });

  it('counts by status over all filters but the status', async () => {
    const { counts, total, rows } = await page('course=initial&status=completed');
    expect(counts).toEqual({ assigned: 2, completed: 1, exempt: 1 });
    expect([total, rows.map(({ learner }) => learner)]).toEqual([1, ['a']]);
    expect((await page('unit=Arts')).counts).toEqual({ assigned: 1, due: 1, exempt: 1 });
  });

  it('sorts by what wants doing first, and puts what is not there last whichever way', async () => {
    expect((await page('sort=status')).rows.map(({ status }) => status)).toEqual(['due', 'assigned', 'assigned', 'completed', 'exempt']);
    expect((await names('sort=completed&course=initial'))[0]).toBe('Zoë Ångström');
    expect((await names('sort=completed&direction=down&course=initial'))[0]).toBe('Zoë Ångström');
    expect((await names('sort=unit')).at(-1)).toBe('Bob 100% O’Brien');
    expect(await names('direction=down&course=initial')).toEqual(['Zoë Ångström', 'Dana_Smith', 'Bob 100% O’Brien', 'ana tui']);
  });

  it('lists the units there are, and tells a completion with its versions', async () => {
    const { units, rows } = await page('search=zoe');
    expect(units).toEqual(['Arts', 'Library']);
    expect(rows[0]).toMatchObject({
      completion: 'done-a',
      procedure: 'harbour',
      procedureVersion: '3',
      contentVersion: 'c1',
      kind: 'online',
    });
  });

  it('refuses a day that the calendar does not have, in a sentence', async () => {
    const { status, body } = await register.call('GET', '/hr/register?on=2026-02-30');
    expect([status, typeof body['refused']]).toEqual([400, 'string']);
  });
});

describe('the pages of the register', () => {
  it('show everybody once, fifty to a page', async () => {
    const register = await aRegister(await open());
    for (let number = 0; number < 120; number += 1) {
      await aLearnerRow(register, { id: `l${String(number)}`, name: `Same name ${String(number % 3)}` });
      await anAssignment(register, `l${String(number)}`);
    }
    for (const sort of ['name', 'unit', 'status', 'due', 'completed']) {
      const pages = await Promise.all(
        [1, 2, 3, 4].map(
          async (page) => (await register.call<RegisterPage>('GET', `/hr/register?sort=${sort}&page=${String(page)}`)).body.rows,
        ),
      );
      expect(pages.map(({ length }) => length)).toEqual([50, 50, 20, 0]);
      expect(new Set(pages.flat().map(({ learner }) => learner)).size).toBe(120);
    }
  });
});

describe('the overview', () => {
  it('counts standing by unit, completions of the year, and each learner’s next refresher once', async () => {
    const register = await aRegister(await open());
    for (const [id, unit] of [
      ['a', 'Library'],
      ['b', 'Arts'],
      ['c', 'Arts'],
    ] as const)
      await anAssignment(register, await aLearnerRow(register, { id, unit }));
    await aCompletion(register, 'a', { id: 'first', completed_on: '2025-12-01', refresher_due_on: '2026-12-01' });
    await aCompletion(register, 'a', { id: 'refreshed', course: 'refresher', completed_on: '2026-11-02', refresher_due_on: '2027-10-02' });
    await aCompletion(register, 'b', { id: 'early', completed_on: '2025-11-30', refresher_due_on: '2026-12-30' });
    await aCompletion(register, 'c', { id: 'refused', completed_on: '2026-10-05', standing: 'set aside' });
    const { body } = await register.call<Overview>('GET', '/hr/overview');
    expect(body.byUnit).toEqual([
      { unit: 'Arts', counts: { completed: 1, assigned: 1 } },
      { unit: 'Library', counts: { completed: 1 } },
    ]);
    expect(body.completionsByMonth.map(({ month }) => month).slice(0, 2)).toEqual(['2025-12', '2026-01']);
    expect(body.completionsByMonth.filter(({ count }) => count > 0)).toEqual([
      { month: '2025-12', count: 1 },
      { month: '2026-11', count: 1 },
    ]);
    expect(body.refreshersDueByMonth).toHaveLength(12);
    expect(body.refreshersDueByMonth.filter(({ count }) => count > 0)).toEqual([
      { month: '2026-12', count: 1 },
      { month: '2027-10', count: 1 },
    ]);
    const ofInitial = (await register.call<Overview>('GET', '/hr/overview?course=initial')).body.refreshersDueByMonth;
    expect(ofInitial.filter(({ count }) => count > 0)).toEqual([{ month: '2026-12', count: 1 }]);
  });
});
