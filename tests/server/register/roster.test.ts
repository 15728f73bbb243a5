import { describe, expect, it } from 'vitest';
import type { CsvLoaded, CsvPreview, RegisterPage } from '#src/protocol/register.ts';
import { openSqliteTest } from '../support/databases.ts';
import { aLearnerRow, aRegister, type TestRegister } from './support/aRegister.ts';

const open = openSqliteTest();

const HEADING = 'name,email,staff number,unit,course,due date,appointed from,appointed to';
const GOOD = [
  HEADING,
  'Ana Tui,ana@harbour.example,007,Library,initial,2027-03-31,2026-01-01,',
  'Bob Lee,bob@harbour.example,,Arts,initial,,,',
].join('\n');

const preview = async ({ call }: TestRegister, csv: string): Promise<CsvPreview> =>
  (await call<CsvPreview>('POST', '/hr/roster/preview', { csv })).body;
const load = ({ call }: TestRegister, csv: string) => call<CsvLoaded & { refused?: string }>('POST', '/hr/roster/load', { csv });
const tables = async ({ service: { database } }: TestRegister): Promise<string> => {
  const learners = await database.selectFrom('learners').selectAll().orderBy('staff_number').orderBy('email').execute();
  return JSON.stringify([learners, await database.selectFrom('assignments').selectAll().orderBy('course').orderBy('learner_id').execute()]);
};
const problems = async (register: TestRegister, ...rows: string[]): Promise<string[]> =>
  (await preview(register, [HEADING, ...rows].join('\n'))).problems.map(({ row, column, says }) => `${String(row)} ${column}: ${says}`);

describe('loading a roster', () => {
  it('shows what it comes to before anything is written, and writes all of it', async () => {
    const register = await aRegister(await open());
    expect(await preview(register, GOOD)).toMatchObject({ total: 2, adds: 2, changes: 0, unchanged: 0, problems: [] });
    expect(await tables(register)).toBe('[[],[]]');
    expect((await load(register, GOOD)).body).toEqual({ loaded: 2 });
    const { rows } = (await register.call<RegisterPage>('GET', '/hr/register')).body;
    expect(rows.map(({ name, staffNumber, dueOn }) => [name, staffNumber, dueOn])).toEqual([
      ['Ana Tui', '007', '2027-03-31'],
      ['Bob Lee', '', null],
    ]);
  });

  it('changes nothing when the same file is loaded twice', async () => {
    const register = await aRegister(await open());
    await load(register, GOOD);
    const before = await tables(register);
    expect(await preview(register, GOOD)).toMatchObject({ adds: 0, changes: 0, unchanged: 2 });
    expect((await load(register, GOOD)).body).toEqual({ loaded: 0 });
    expect(await tables(register)).toBe(before);
  });

  it('loads nothing at all while one row has a problem', async () => {
    const register = await aRegister(await open());
    const { status, body } = await load(register, `${GOOD}\nCem,,,,initial,,,`);
    expect([status, body.refused]).toEqual([422, expect.stringMatching(/^Nothing was loaded\. Row 4/)]);
    expect(await tables(register)).toBe('[[],[]]');
  });

  it('knows a learner by the staff number, else by the email, and keeps what an empty cell does not say', async () => {
    const register = await aRegister(await open());
    await load(register, GOOD);
    const again = [
      HEADING,
      'Ana Tui-Lee,ana.tui@harbour.example,007,,initial,,,2027-12-31',
      'Bob Lee,BOB@harbour.example,0012,,refresher,30/6/2027,,',
    ].join('\n');
    expect(await preview(register, again)).toMatchObject({ total: 2, adds: 1, changes: 1, problems: [] });
    await load(register, again);
    const learners = await register.service.database.selectFrom('learners').selectAll().orderBy('staff_number').execute();
    expect(learners).toHaveLength(2);
    expect(learners).toMatchObject([
      { staff_number: '0012', email: 'bob@harbour.example', unit: 'Arts' },
      { name: 'Ana Tui-Lee', email: 'ana.tui@harbour.example', unit: 'Library', appointed_from: '2026-01-01', appointed_to: '2027-12-31' },
    ]);
    expect((await register.call<RegisterPage>('GET', '/hr/register?search=tui-lee')).body.rows[0]?.dueOn).toBe('2027-03-31');
  });
});

describe('reading a roster', () => {
  it.each([
    ['semicolons and a byte-order mark', '\uFEFFE-Mail;Due;COURSE;Full Name\nana@harbour.example;31/03/2027;Initial Course;"Tui; Ana"'],
    ['tabs', 'Email Address\tDue by\tcourse\tName\nana@harbour.example\t2027-03-31\tinitial\tTui; Ana'],
    ['a line that names the separator', 'sep=;\r\nemail;due date;course;name\r\nana@harbour.example;31.3.2027;INITIAL;"Tui; Ana"\r\n\r\n'],
    ['columns that are not ours', 'Work phone,email,due date,course,name\n07,ana@harbour.example,2027-03-31,initial,Tui; Ana'],
  ])('takes %s', async (_, csv) => {
    const read = await preview(await aRegister(await open()), csv);
    expect(read.problems).toEqual([]);
    expect(read.rows[0]).toMatchObject({ name: 'Tui; Ana', email: 'ana@harbour.example', course: 'initial', 'due date': '2027-03-31' });
  });

  it('takes line breaks inside quotes, and counts rows as a spreadsheet does', async () => {
    const register = await aRegister(await open());
    const csv = 'name,unit,email,course\n"Ana\nTui","Library,\nLevel 2",ana@harbour.example,initial\n\nBob,,bob@harbour.example,nothing';
    const { rows, problems: found } = await preview(register, csv);
    expect(rows[0]).toMatchObject({ name: 'Ana Tui', unit: 'Library, Level 2' });
    expect(found.map(({ row, column }) => [row, column])).toEqual([[4, 'course']]);
  });

  it('says which way round a date was read that can be read in two', async () => {
    const { notes } = await preview(await aRegister(await open()), `${HEADING}\nAna,a@harbour.example,,,initial,3/4/2027,,`);
    expect(notes?.join(' ')).toContain('3/4/2027 was read as 2027-04-03: day, month, year.');
  });

  it('says of each row what is wrong and what would mend it', async () => {
    const register = await aRegister(await open());
    expect(await problems(register, ',a@harbour.example,,,initial,,,')).toEqual([expect.stringContaining('2 name: The name is missing')]);
    expect(await problems(register, 'Ana,,,,initial,,,')).toEqual([expect.stringContaining('2 email: Neither an email address nor')]);
    expect(await problems(register, 'Ana,not an address,,,initial,,,')).toEqual([
      expect.stringContaining('"not an address" is not an email'),
    ]);
    expect(await problems(register, 'Ana,a@harbour.example,,,advanced,,,')).toEqual([
      '2 course: There is no course "advanced". Write one of: initial, refresher.',
    ]);
    expect(await problems(register, 'Ana,a@harbour.example,,,initial,4/13/2027,,')).toEqual([
      expect.stringContaining('has 13 as its month'),
    ]);
    expect(await problems(register, 'Ana,a@harbour.example,,,initial,31/2/2027,,')).toEqual([
      expect.stringContaining('the calendar does not have'),
    ]);
    expect(await problems(register, 'Ana,a@harbour.example,,,initial,46387,,')).toEqual([expect.stringContaining('own number for a date')]);
    expect(await problems(register, 'Ana,a@harbour.example,,,initial,soon,,')).toEqual([expect.stringContaining('"soon" is not a date')]);
    expect(await problems(register, 'Ana,a@harbour.example,,,initial,,2027-01-01,2026-01-01')).toEqual([
      expect.stringContaining('2 appointed to: The appointment ends (2026-01-01) before it begins'),
    ]);
    expect(await problems(register, 'Ana,a@harbour.example,1,U,initial,,,,more')).toEqual([
      expect.stringContaining('This row has 9 cells'),
    ]);
    expect(await problems(register, 'An\uFFFD,a@harbour.example,,,initial,,,')).toEqual([expect.stringContaining('not UTF-8')]);
    expect(await problems(register)).toEqual([expect.stringContaining('There is nothing below the heading')]);
  });

  it('finds rows that say two things of one person, or one thing twice', async () => {
    const register = await aRegister(await open());
    const ana = 'Ana,a@harbour.example,7,,initial,,,';
    expect(await problems(register, ana, ana)).toEqual(['3 course: Row 2 assigns this course to the same person. Remove one of the two.']);
    expect(await problems(register, ana, 'Anna,A@harbour.example,7,,refresher,,,')).toEqual([
      expect.stringContaining('3 name: Row 2 says "Ana"'),
    ]);
    expect(await problems(register, ana, 'Bob,b@harbour.example,8,,initial,,,', 'Cem,a@harbour.example,8,,initial,,,')).toEqual([
      expect.stringContaining('4 email: This row is one person with row'),
    ]);
  });

  it('finds a row that means two learners', async () => {
    const register = await aRegister(await open());
    await aLearnerRow(register, { id: 'one', email: 'one@harbour.example', staff_number: '1' });
    await aLearnerRow(register, { id: 'two', email: 'two@harbour.example', staff_number: '2' });
    expect(await problems(register, 'X,two@harbour.example,1,,initial,,,')).toEqual([
      expect.stringContaining('belongs to one learner and'),
    ]);
    expect(await problems(register, 'X,two@harbour.example,3,,initial,,,')).toEqual([
      expect.stringContaining('is known with the staff number 2'),
    ]);
  });

  it('says what the first row lacks, and when a quotation mark does not end', async () => {
    const register = await aRegister(await open());
    const says = async (csv: string): Promise<string[]> => (await preview(register, csv)).problems.map((problem) => problem.says);
    expect(await says('who,what\nAna,initial')).toHaveLength(3);
    expect(await says('name,name,email,course\nAna,Ana,a@harbour.example,initial')).toEqual([
      'The column "name" is there twice. Remove one of the two.',
    ]);
    expect(await says(`${HEADING}\nAna,"a@harbour.example,7,,initial,,,`)).toEqual([
      expect.stringContaining('A quotation mark in or near this row'),
    ]);
    expect(await says('')).not.toEqual([]);
  });
});

describe('changing a learner by hand', () => {
  it('keeps addresses and staff numbers apart, and dates in order', async () => {
    const register = await aRegister(await open());
    await aLearnerRow(register, { id: 'one', email: 'one@harbour.example', staff_number: '1' });
    await aLearnerRow(register, { id: 'two', email: 'two@harbour.example' });
    const change = async (message: object): Promise<number> => (await register.call('PATCH', '/hr/learners/two', message)).status;
    expect(await change({ email: 'ONE@harbour.example' })).toBe(409);
    expect(await change({ staffNumber: '1' })).toBe(409);
    expect(await change({ email: '' })).toBe(422);
    expect(await change({ appointedFrom: '2026-02-01', appointedTo: '2026-01-01' })).toBe(422);
    expect(await change({ name: 'Ünal Öz', staffNumber: '02', email: '' })).toBe(200);
    await register.call('PUT', '/hr/learners/two/courses/initial', { dueOn: '2027-01-01' });
    expect((await register.call<RegisterPage>('GET', '/hr/register?search=unal')).body.rows[0]).toMatchObject({
      staffNumber: '02',
      dueOn: '2027-01-01',
    });
    expect((await register.call('DELETE', '/hr/learners/two/courses/initial')).status).toBe(200);
    expect((await register.call('DELETE', '/hr/learners/two/courses/initial')).status).toBe(404);
  });
});
