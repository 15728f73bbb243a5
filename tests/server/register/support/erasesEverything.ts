import { expect, it } from 'vitest';
import { audit } from '#src/server/audit.ts';
import { startSession } from '#src/server/signIn/sessions.ts';
import type { OpenTest } from '../../support/databases.ts';
import { aCompletion, aLearnerRow, anAbsence, anAssignment, aRegister } from './aRegister.ts';

const OF_A_LEARNER = [
  'assignments',
  'absences',
  'learner_links',
  'learner_records',
  'attempts',
  'completions',
  'counted_runs',
  'sessions',
] as const;
const AT = '2026-01-01T00:00:00.000Z';

/** Erases one of two learners who have everything that a learner can have, and looks into every table. */
export function erasesEverything(openTest: OpenTest): void {
  it('removes all that hangs on the learner from every table, leaves others whole, and keeps counts that tell of nobody', async () => {
    const register = await aRegister(await openTest());
    const { service } = register;
    for (const id of ['ana', 'bob']) {
      await anAssignment(register, await aLearnerRow(register, { id, name: `The name of ${id}` }));
      await aCompletion(register, id, { id: `completion-${id}` });
      await anAbsence(register, id, { id: `absence-${id}` });
      const { database } = service;
      await database.insertInto('learner_records').values({ learner_id: id, version: 1, record: '{}', updated_at: AT }).execute();
      await database.insertInto('counted_runs').values({ learner_id: id, scenario: 'needed', procedure: 'harbour' }).execute();
      const attempt = {
        id: `attempt-${id}`,
        learner_id: id,
        scenario: 'needed',
        procedure: 'harbour',
        content_hash: '',
        claim: '{}',
        claim_hash: '',
      };
      const judged = { standing: 'holds' as const, because: '', score: 40, competent: 0, ended_at: AT, received_at: AT };
      await database
        .insertInto('attempts')
        .values({ ...attempt, ...judged })
        .execute();
      await startSession(service, { learner: id });
      await audit(service, { user: null, action: 'link opened', subject: id });
    }
    await service.database
      .insertInto('decision_counts')
      .values({ scenario: 'needed', procedure: 'harbour', scene: 'door', choice: 'explain', learners: 2 })
      .execute();
    await register.call('POST', '/hr/links', {});

    const { status, body } = await register.call('POST', '/hr/erase', { learners: ['ana'], reason: 'asked for' });
    expect([status, body]).toEqual([200, { erased: 1 }]);
    const everything: Record<string, unknown[]> = {};
    for (const table of [...OF_A_LEARNER, 'learners', 'decision_counts', 'audit_log'] as const)
      everything[table] = await service.database.selectFrom(table).selectAll().execute();
    expect(JSON.stringify(everything)).not.toMatch(/\bana\b|-ana\b/);
    for (const table of OF_A_LEARNER) expect([table, JSON.stringify(everything[table]).includes('bob')]).toEqual([table, true]);
    expect(everything['decision_counts']).toContainEqual(expect.objectContaining({ choice: 'explain', learners: 2 }));
    expect(everything['audit_log']).toContainEqual(expect.objectContaining({ action: 'learners erased', subject: 'erased' }));
    expect((await register.call('POST', '/hr/erase', { learners: ['ana'], reason: 'asked for' })).status).toBe(404);
  });
}
