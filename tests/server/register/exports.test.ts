import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readXlsx, { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_COLUMNS, EXPORT_FORMATS, type LogPage, type Preset, type PresetsListed } from '#src/protocol/register.ts';
import { openSqliteTest } from '../support/databases.ts';
import { aCompletion, aLearnerRow, anAbsence, anAssignment, aRegister, TODAY, type TestRegister } from './support/aRegister.ts';

const open = openSqliteTest();
const FORMULA = '=HYPERLINK("http://elsewhere.example","Ana")';
const AWKWARD = 'O’Neil, "Zoë"\n<&> constructor \u0001 ✓';

let register: TestRegister;
beforeAll(async () => {
  register = await aRegister(await open());
  await anAssignment(register, await aLearnerRow(register, { id: 'a', name: FORMULA, staff_number: '007', unit: '\t@SUM(1)' }), {
    due_on: '2026-12-01',
  });
  await anAssignment(register, await aLearnerRow(register, { id: 'b', name: AWKWARD, staff_number: '-5+3', unit: 'constructor' }));
  await anAssignment(register, await aLearnerRow(register, { id: 'c', name: 'Cem', unit: 'Arts' }), { due_on: '2026-11-01' });
  await aCompletion(register, 'b', { id: 'c0ffee', course_score: 93 });
  await aCompletion(register, 'b', { id: 'older', completed_on: '2025-02-01', valid_until_on: '2027-02-01', course_score: 93 });
  await aCompletion(register, 'c', { id: 'refused', standing: 'set aside', because: 'The final does not replay.' });
  await anAbsence(register, 'c', { id: 'exempt-c', kind: 'exempt', course: 'refresher', reason: 'Trains others' });
});

const table = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });
const columns = EXPORT_COLUMNS.filter((column) => column !== 'score');

describe('the canonical CSV', () => {
  it('opens in a spreadsheet with its letters and without a formula, and reads back', async () => {
    const { text, headers } = await register.take('/hr/exports/csv?sort=due');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="first-port-register-${TODAY}.csv"`);
    const rows = table(text);
    expect(Object.keys(rows[0] ?? {})).toEqual(columns);
    expect(rows.map((row) => row['name'])).toEqual(['Cem', `'${FORMULA}`, AWKWARD]);
    expect(rows.map((row) => row['staff number'])).toEqual(['', '007', `'-5+3`]);
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[\s]*[=+\-@]/);
    expect(rows[2]).toMatchObject({
      status: 'completed',
      completed: '2026-01-10',
      'completed (UTC)': '2026-01-10T01:00:00.000Z',
      'record id': 'c0ffee',
    });
    expect(rows[2]).toMatchObject({
      procedure: 'harbour',
      'procedure version': '3',
      'content version': 'c1',
      'as at': TODAY,
      kind: 'online',
    });
  });

  it('is raw for a machine: no mark, no apostrophes', async () => {
    const { text } = await register.take('/hr/exports/machine-csv?sort=due');
    expect(text.startsWith('name,email')).toBe(true);
    expect(table(text).map((row) => row['name'])).toEqual(['Cem', FORMULA, AWKWARD]);
  });

  it('has the rows that the register shows for the same question', async () => {
    expect(table((await register.take('/hr/exports/csv?status=overdue')).text).map((row) => row['name'])).toEqual(['Cem']);
    expect(table((await register.take('/hr/exports/csv?on=2023-01-01')).text)).toEqual([]);
  });
});

describe('the workbook', () => {
  it('reads back cell by cell: text stays text, 007 keeps its noughts, nothing is a formula', async () => {
    const { bytes, headers } = await register.take('/hr/exports/xlsx?sort=due');
    expect(headers.get('content-type')).toContain('spreadsheetml.sheet');
    const rows = await readSheet(Buffer.from(bytes));
    expect(rows[0]).toEqual(columns);
    expect(rows.slice(1).map(([name]) => name)).toEqual(['Cem', FORMULA, AWKWARD.replace('\u0001', '')]);
    expect(rows.slice(1).map((row) => row[2])).toEqual([null, '007', '-5+3']);
    expect(rows[3]).toContain('constructor');
    expect(rows[3]?.[columns.indexOf('completed')]).toBe('2026-01-10');
    expect(Object.values(unzipSync(bytes)).some((file) => /<f[ >]/.test(strFromU8(file)))).toBe(false);
    expect((await readXlsx(Buffer.from(bytes))).map(({ sheet }) => sheet)).toEqual(['Register']);
  });
});

describe('presets', () => {
  it('choose and rename columns, are replaced by name, and removed', async () => {
    const wanted = [
      { column: 'staff number', as: 'PERSON_ID' },
      { column: 'completed', as: '=Date' },
    ];
    await register.call('POST', '/hr/presets', { name: 'Payroll', columns: wanted.slice(0, 1) });
    const { body } = await register.call<Preset>('POST', '/hr/presets', { name: 'Payroll', columns: wanted });
    expect((await register.call<PresetsListed>('GET', '/hr/presets')).body.presets).toEqual([{ ...body, columns: wanted }]);
    const { text } = await register.take(`/hr/exports/csv?sort=due&preset=${body.id}`);
    expect(table(text)).toEqual([
      { PERSON_ID: '', "'=Date": '' },
      { PERSON_ID: '007', "'=Date": '' },
      { PERSON_ID: `'-5+3`, "'=Date": '2026-01-10' },
    ]);
    expect((await readSheet(Buffer.from((await register.take(`/hr/exports/xlsx?preset=${body.id}`)).bytes)))[0]).toEqual([
      'PERSON_ID',
      '=Date',
    ]);
    expect((await register.call('DELETE', `/hr/presets/${body.id}`)).status).toBe(200);
    expect((await register.take(`/hr/exports/csv?preset=${body.id}`)).status).toBe(404);
  });
});

describe('exports for other systems', () => {
  it('give JSON with what it is as at', async () => {
    const { text } = await register.take('/hr/exports/json?course=initial');
    const { organisation, timeZone, asAt, rows } = JSON.parse(text) as Record<string, unknown> & { rows: Record<string, string>[] };
    expect([organisation, timeZone, asAt, rows.length]).toEqual(['Harbour University', 'Australia/Brisbane', TODAY, 3]);
    expect(Object.keys(rows[0] ?? {})).toEqual(columns);
    expect(JSON.parse((await register.take('/hr/exports/json?search=nobody')).text)).toMatchObject({ rows: [] });
  });

  it('give statements with ids that stay the same, accounts and no addresses of people', async () => {
    const { text } = await register.take('/hr/exports/xapi');
    const statements = JSON.parse(text) as {
      id: string;
      verb: { id: string };
      actor: object;
      object: { id: string };
      result: object;
      timestamp: string;
    }[];
    expect(statements.map(({ verb }) => verb.id)).toEqual([
      'http://adlnet.gov/expapi/verbs/completed',
      'http://adlnet.gov/expapi/verbs/passed',
    ]);
    for (const { id, actor, object, timestamp } of statements) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(actor).toEqual({ objectType: 'Agent', name: AWKWARD, account: { homePage: 'http://localhost/', name: '-5+3' } });
      expect([object.id, timestamp]).toEqual(['http://localhost/courses/initial/', '2026-01-10T01:00:00.000Z']);
    }
    expect(statements.map(({ result }) => result)).toEqual([{ completion: true }, { success: true }]);
    expect(text).not.toMatch(/mbox|harbour\.example/);
    expect((await register.take('/hr/exports/xapi')).text).toBe(text);
  });

  it('give reminders to whoever something is asked of', async () => {
    const rows = table((await register.take('/hr/exports/reminders')).text);
    expect(rows.map((row) => [row['name'], row['status'], row['by'], row['days left'], row['days over'], row['course title']])).toEqual([
      [`'${FORMULA}`, 'due', '2026-12-01', '9', '0', 'Initial course'],
      ['Cem', 'overdue', '2026-11-01', '0', '21', 'Initial course'],
    ]);
  });
});

describe('the audit pack', () => {
  it('holds what an auditor asks for, each file as the checksums say', async () => {
    const files = unzipSync((await register.take('/hr/exports/audit-pack?course=initial')).bytes);
    const names = Object.keys(files).sort();
    const sums = strFromU8(files['SHA256SUMS.txt']!)
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums.map(([, name]) => name).sort()).toEqual(names.filter((name) => name !== 'SHA256SUMS.txt'));
    for (const [sum, name] of sums) expect([name, createHash('sha256').update(files[name!]!).digest('hex')]).toEqual([name, sum]);
    const readme = strFromU8(files['README.txt']!);
    for (const name of names) if (name !== 'README.txt') expect(readme).toContain(name);
    const rows = (name: string): Record<string, string>[] => table(strFromU8(files[name]!));
    expect(rows('completions.csv').map((row) => row['record id'])).toEqual(['older', 'c0ffee']);
    expect(rows('set-aside.csv').map((row) => row['record id'])).toEqual(['refused']);
    expect(rows('exemptions.csv')).toMatchObject([{ name: 'Cem', kind: 'exempt', reason: 'Trains others' }]);
    expect(rows('roster.csv')).toHaveLength(3);
    expect(rows('procedures.csv')).toMatchObject([{ procedure: 'harbour', version: '3' }]);
    expect(rows('content-versions.csv')).toMatchObject([{ 'content version': 'c1', 'procedure version': '3', times: '2' }]);
    expect(strFromU8(files['course-outlines.txt']!)).toContain('The first, 30 minutes');
    expect(rows('export-log.csv').at(-1)).toMatchObject({ what: 'audit-pack' });
  });
});

describe('the log of exports', () => {
  it('has a line for each, with how many rows and without what was searched for', async () => {
    for (const format of EXPORT_FORMATS) {
      register.service.pass(1);
      await register.take(`/hr/exports/${format}?search=Cem`);
    }
    const { lines, total } = (await register.call<LogPage>('GET', '/hr/log?only=exports')).body;
    expect(
      lines
        .slice(0, EXPORT_FORMATS.length)
        .map(({ action }) => action)
        .sort(),
    ).toEqual(EXPORT_FORMATS.map((format) => `export: ${format}`).sort());
    expect(lines.find(({ action }) => action === 'export: csv')?.detail).toMatchObject({ rows: 1, searched: true, on: TODAY });
    expect([total >= lines.length, JSON.stringify(lines).includes('Cem')]).toEqual([true, false]);
  });

  it('knows no other format', async () => {
    expect((await register.call('GET', '/hr/exports/pdf')).status).toBe(404);
  });
});
