import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { CsvLoaded, CsvPreview, RegisterPage } from '#src/protocol/register.ts';
import { fillRegister } from '#src/commands/bench/register/fillRegister.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { aRegister, TODAY } from './support/aRegister.ts';
import { erasesEverything } from './support/erasesEverything.ts';
import { likeTheOracle } from './support/likeTheOracle.ts';

const MANY = 50_000;

describeOnEachDatabase((_name, openTest) => {
  describe('the register as at a day', () => likeTheOracle(openTest, { times: 40, histories: 45 }));
  describe('erasing a learner', () => erasesEverything(openTest));

  it('loads a roster of fifty thousand whole, and the same again as no change', { timeout: 240_000 }, async () => {
    const register = await aRegister(await openTest());
    const rows = Array.from(
      { length: MANY },
      (_, number) =>
        `Learner ${String(number)},s${String(number)}@harbour.example,${String(number).padStart(6, '0')},Unit ${String(number % 40)},initial,2027-03-31`,
    );
    const csv = ['name,email,staff number,unit,course,due', ...rows].join('\r\n');
    const began = performance.now();
    expect((await register.call<CsvLoaded>('POST', '/hr/roster/load', { csv })).body).toEqual({ loaded: MANY });
    // Far above what it takes, even where others use the machine; a statement for each row would take minutes.
    expect(performance.now() - began).toBeLessThan(60_000);
    expect((await register.call<CsvPreview>('POST', '/hr/roster/preview', { csv })).body).toMatchObject({ unchanged: MANY, problems: [] });
    expect((await register.call<RegisterPage>('GET', '/hr/register?search=learner+49999')).body.rows).toMatchObject([
      { staffNumber: '049999' },
    ]);
  });

  it('exports thousands of learners as CSV and as a workbook that read back alike', { timeout: 240_000 }, async () => {
    const register = await aRegister(await openTest());
    await fillRegister(register.service.database, { learners: 5000, attempts: 0, today: TODAY, courses: ['initial'] });
    const { text } = await register.take('/hr/exports/machine-csv');
    const fromCsv: string[][] = parse(text);
    expect(fromCsv.length - 1).toBe((await register.call<RegisterPage>('GET', '/hr/register')).body.total);
    const fromSheet = await readSheet(Buffer.from((await register.take('/hr/exports/xlsx')).bytes));
    expect(fromSheet.length).toBe(fromCsv.length);
    for (const row of [0, 1, 1000, 1001, fromCsv.length - 1])
      expect(fromSheet[row]?.map((cell) => String(cell ?? ''))).toEqual(fromCsv[row]);
  });
});
