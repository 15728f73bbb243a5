import { describe, expect, it } from 'vitest';
import type { LogPage, RetentionDue } from '#src/protocol/register.ts';
import { audit } from '#src/server/audit.ts';
import { tidyLogs } from '#src/server/register/retention/tidyLogs.ts';
import { openSqliteTest } from '../support/databases.ts';
import { aCompletion, aLearnerRow, anAssignment, aRegister } from './support/aRegister.ts';
import { erasesEverything } from './support/erasesEverything.ts';

const open = openSqliteTest();

describe('how long learners are kept', () => {
  it('names those of whom nothing is newer than the period', async () => {
    const register = await aRegister(await open());
    const before = { created_at: '2010-01-01T00:00:00.000Z' };
    for (const id of ['gone', 'back', 'serving', 'never'])
      await aLearnerRow(register, { id, ...before, appointed_to: id === 'serving' ? null : '2019-11-01' });
    await aLearnerRow(register, { id: 'until', ...before, appointed_to: '2019-11-22' });
    await aCompletion(register, 'gone', { id: 'c1', completed_on: '2019-06-30' });
    await aCompletion(register, 'back', { id: 'c2', completed_on: '2021-06-30' });
    await anAssignment(register, 'serving', { assigned_on: '2024-01-01' });
    const due = (await register.call<RetentionDue>('GET', '/hr/retention')).body;
    expect(due).toEqual({
      keepForMonths: 84,
      learners: [
        { id: 'gone', name: 'Learner gone', lastOn: '2019-11-01' },
        { id: 'never', name: 'Learner never', lastOn: '2019-11-01' },
      ],
    });
  });

  it('removes lines of the log after their time, and no others', async () => {
    const register = await aRegister(await open());
    const { service } = register;
    service.setNow('2024-11-21T00:00:00.000Z');
    await audit(service, { user: null, action: 'old' });
    service.setNow('2024-11-23T00:00:00.000Z');
    await audit(service, { user: null, action: 'kept' });
    service.setNow('2026-11-22T01:00:00.000Z');
    expect(await tidyLogs(service)).toBe(1);
    expect((await register.call<LogPage>('GET', '/hr/log')).body.lines.map(({ action }) => action)).toEqual(['kept']);
  });
});

describe('erasing a learner', () => {
  erasesEverything(open);
});
