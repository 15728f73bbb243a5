import { describe, expect, it } from 'vitest';
import type { CsvLoaded, CsvPreview, LearnerPage, LogPage, RegisterPage } from '#src/protocol/register.ts';
import { createApi } from '#src/server/api.ts';
import { aUser } from '../support/aService.ts';
import { callApi } from '../support/callApi.ts';
import { openSqliteTest } from '../support/databases.ts';
import { aCompletion, aLearnerRow, anAssignment, aRegister, type TestRegister } from './support/aRegister.ts';

const open = openSqliteTest();
const CSV =
  'staff number,course,date,provider,valid until\n007,initial,2026-03-05,Harbour Training,\n007,refresher,1/10/2026,Harbour Training,2027-06-30';

const enter = (register: TestRegister, step: 'preview' | 'load', csv: string, kind = 'attendance') =>
  register.call<CsvPreview & CsvLoaded & { refused?: string }>('POST', `/hr/entries/${step}`, { csv, kind });

async function withAna(): Promise<TestRegister> {
  const register = await aRegister(await open());
  await aLearnerRow(register, { id: 'ana', name: 'Ana Tui', staff_number: '007' });
  await anAssignment(register, 'ana');
  return register;
}

describe('a trainer', () => {
  it('enters who attended a session, and nothing of another kind', async () => {
    const register = await withAna();
    const { headers } = await aUser(register.service, 'trainer');
    const api = createApi(register.service);
    const load = (kind: string) => callApi(api, 'POST', '/hr/entries/load', { csv: CSV, kind }, headers);
    expect(await load('past')).toMatchObject({ status: 403 });
    expect(await load('attendance')).toMatchObject({ status: 200, body: { loaded: 2 } });
  });
});

describe('completions entered by hand', () => {
  it('count like any other, bear who entered them and hold as long as is said, or as the course does', async () => {
    const register = await withAna();
    expect((await enter(register, 'preview', CSV)).body).toMatchObject({ adds: 2, changes: 0, problems: [] });
    expect((await enter(register, 'load', CSV)).body).toEqual({ loaded: 2 });
    const { completions } = (await register.call<LearnerPage>('GET', '/hr/learners/ana')).body;
    expect(completions).toMatchObject([
      {
        course: 'refresher',
        kind: 'attendance',
        completedOn: '2026-10-01',
        validUntilOn: '2027-06-30',
        enteredBy: 'Somebody with the role hr',
      },
      {
        course: 'initial',
        completedOn: '2026-03-05',
        completedAt: '2026-03-04T14:00:00.000Z',
        validUntilOn: '2028-03-05',
        refresherDueOn: '2027-03-05',
      },
    ]);
    const { rows } = (await register.call<RegisterPage>('GET', '/hr/register')).body;
    expect(rows.map(({ course, status, kind }) => [course, status, kind])).toEqual([
      ['initial', 'completed', 'attendance'],
      ['refresher', 'completed', 'attendance'],
    ]);
  });

  it('are there once, however often the list is loaded, and change where the list has changed', async () => {
    const register = await withAna();
    await enter(register, 'load', CSV);
    expect((await enter(register, 'load', CSV)).body).toEqual({ loaded: 0 });
    expect((await enter(register, 'preview', CSV.replaceAll('Harbour Training', 'Another'))).body).toMatchObject({ changes: 2, adds: 0 });
    await enter(register, 'load', CSV.replaceAll('Harbour Training', 'Another'));
    const { completions } = (await register.call<LearnerPage>('GET', '/hr/learners/ana')).body;
    expect(completions.map(({ provider }) => provider)).toEqual(['Another', 'Another']);
    expect((await enter(register, 'load', CSV, 'past')).body).toEqual({ loaded: 2 });
  });

  it('are refused whole while one row cannot be', async () => {
    const register = await withAna();
    const says = async (...rows: string[]): Promise<string[]> =>
      (await enter(register, 'preview', ['staff number,email,course,date,valid until', ...rows].join('\n'))).body.problems.map(
        (problem) => problem.says,
      );
    expect(await says('008,,initial,2026-01-01,')).toEqual([expect.stringContaining('No learner is known as 008')]);
    expect(await says('007,,initial,2026-11-23,')).toEqual([expect.stringContaining('lies in the future')]);
    expect(await says('007,,initial,,')).toEqual([expect.stringContaining('The date is missing')]);
    expect(await says(',,initial,2026-01-01,')).toEqual([expect.stringContaining('Neither an email address nor')]);
    expect(await says('007,,initial,2026-01-01,2025-12-31')).toEqual([expect.stringContaining('before it was done')]);
    expect(await says('007,,initial,2026-01-01,', '007,,initial,1/1/2026,')).toEqual([
      expect.stringContaining('Row 2 enters the same course'),
    ]);
    expect((await enter(register, 'load', `${CSV}\n008,initial,2026-01-01,,`)).status).toBe(422);
    expect((await register.call<LearnerPage>('GET', '/hr/learners/ana')).body.completions).toEqual([]);
  });

  it('can be taken back, which the log remembers; what was completed online cannot', async () => {
    const register = await withAna();
    await enter(register, 'load', CSV);
    await aCompletion(register, 'ana', { id: 'online' });
    const before = (await register.call<LearnerPage>('GET', '/hr/learners/ana')).body.completions;
    const entered = before.find(({ kind, course }) => kind === 'attendance' && course === 'refresher');
    expect((await register.call('DELETE', `/hr/entries/${entered?.id ?? ''}`)).status).toBe(200);
    expect((await register.call('DELETE', `/hr/entries/${entered?.id ?? ''}`)).status).toBe(404);
    expect((await register.call('DELETE', '/hr/entries/online')).status).toBe(409);
    expect((await register.call<LearnerPage>('GET', '/hr/learners/ana')).body.completions).toHaveLength(2);
    const { lines } = (await register.call<LogPage>('GET', '/hr/log')).body;
    expect(lines.find(({ action }) => action === 'entry taken back')).toMatchObject({
      subject: 'ana',
      detail: { course: 'refresher', kind: 'attendance', completed_on: '2026-10-01', entered_by: register.user },
    });
  });
});

describe('leave and exemptions', () => {
  it('are entered with a reason, end, and can be taken back', async () => {
    const register = await withAna();
    const status = async (): Promise<string | undefined> =>
      (await register.call<RegisterPage>('GET', '/hr/register?course=initial')).body.rows[0]?.status;
    const absence = { learner: 'ana', course: '', kind: 'leave', reason: 'Long service leave', fromOn: '2026-11-01', toOn: null };
    const { body } = await register.call<{ id: string }>('POST', '/hr/absences', absence);
    expect(await status()).toBe('leave');
    expect((await register.call<LearnerPage>('GET', '/hr/learners/ana')).body.absences).toMatchObject([
      { reason: 'Long service leave', toOn: null, enteredBy: 'Somebody with the role hr' },
    ]);
    expect((await register.call('PATCH', `/hr/absences/${body.id}`, { toOn: '2026-10-01' })).status).toBe(422);
    expect((await register.call('PATCH', `/hr/absences/${body.id}`, { toOn: '2026-11-21' })).status).toBe(200);
    expect(await status()).toBe('assigned');
    expect((await register.call('DELETE', `/hr/absences/${body.id}`)).status).toBe(200);
    expect((await register.call<LearnerPage>('GET', '/hr/learners/ana')).body.absences).toEqual([]);
  });

  it('are refused for nobody, for a course that is not there, without a reason, and back to front', async () => {
    const register = await withAna();
    const absence = { learner: 'ana', course: 'initial', kind: 'exempt', reason: 'Trained elsewhere', fromOn: '2026-11-01', toOn: null };
    const enterIt = async (changes: object): Promise<number> =>
      (await register.call('POST', '/hr/absences', { ...absence, ...changes })).status;
    expect([await enterIt({ learner: 'nobody' }), await enterIt({ course: 'none' }), await enterIt({ reason: ' ' })]).toEqual([
      404, 422, 400,
    ]);
    expect([await enterIt({ toOn: '2026-10-31' }), await enterIt({})]).toEqual([422, 200]);
  });
});
