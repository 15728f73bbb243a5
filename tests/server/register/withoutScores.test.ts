import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createApi } from '#src/server/api.ts';
import { EXPORT_FORMATS } from '#src/protocol/register.ts';
import { aUser } from '../support/aService.ts';
import { openSqliteTest } from '../support/databases.ts';
import { routesOf } from '../support/routesOf.ts';
import { aCompletion, aLearnerRow, anAssignment, aRegister, type TestRegister } from './support/aRegister.ts';

const open = openSqliteTest();

/** Numbers and words that nothing else on the register is. */
const SCORES = ['73.5', '7351', '7352'];
const CHOICE = 'choice-that-nobody-may-see';

async function filled(scoresToHr: boolean): Promise<TestRegister> {
  const register = await aRegister(await open(), { scoresToHr });
  await anAssignment(register, await aLearnerRow(register, { id: 'nobody', name: 'Ana Tui', staff_number: '1' }));
  const claim = JSON.stringify({ choices: [CHOICE] });
  await aCompletion(register, 'nobody', { id: 'done', course_score: 7351, claim });
  await aCompletion(register, 'nobody', {
    id: 'refused',
    standing: 'set aside',
    because: 'The file says 7352 of 100, competent.',
    course_score: 7352,
    claim,
  });
  const at = '2026-01-01T00:00:00.000Z';
  const attempt = {
    learner_id: 'nobody',
    scenario: 'failed-story',
    procedure: 'harbour',
    content_hash: '',
    claim,
    claim_hash: '',
    ended_at: at,
    received_at: at,
  };
  await register.service.database
    .insertInto('attempts')
    .values([
      { ...attempt, id: 'failed', standing: 'holds', because: '', score: 7351, competent: 0 },
      {
        ...attempt,
        id: 'odd',
        scenario: 'other-story',
        standing: 'set aside',
        because: 'It says a score of 7352.',
        score: null,
        competent: null,
      },
    ])
    .execute();
  await register.service.database
    .insertInto('learner_records')
    .values({ learner_id: 'nobody', version: 1, record: claim, updated_at: at })
    .execute();
  return register;
}

/** Every answer that HR can get with a question: each GET route of the service, every format, every learner's page. */
async function everyReply(register: TestRegister): Promise<string[]> {
  const { headers } = await aUser(register.service, 'admin');
  const api = createApi(register.service);
  const paths = routesOf(api)
    .filter(({ method, path }) => method === 'GET' && path.startsWith('/hr/'))
    .flatMap(({ path }) =>
      path.includes(':format') ? EXPORT_FORMATS.map((format) => path.replace(':format', format)) : [path.replace(':id', 'nobody')],
    );
  const replies: string[] = [];
  for (const path of paths) {
    const answer = await api.request(path, { headers });
    expect([path, answer.status]).toEqual([path, 200]);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    replies.push(
      isZip
        ? Object.values(unzipSync(bytes))
            .map((file) => strFromU8(file))
            .join('\n')
        : strFromU8(bytes),
    );
  }
  return replies;
}

describe('what HR is told', () => {
  it('holds no score and no failed attempt anywhere while the organisation keeps them from HR', async () => {
    const replies = await everyReply(await filled(false));
    expect(replies.length).toBeGreaterThan(14);
    for (const reply of replies) {
      for (const score of SCORES) expect(reply).not.toContain(score);
      expect(reply).not.toContain('failed-story');
    }
  });

  it('holds scores where the organisation has switched them on', async () => {
    const all = (await everyReply(await filled(true))).join('\n');
    for (const told of ['7351', '7352', 'failed-story', '73.51']) expect(all).toContain(told);
  });

  it.each([false, true])('never holds a single choice, whether scores are on or not (%s)', async (scoresToHr) => {
    for (const reply of await everyReply(await filled(scoresToHr))) expect(reply).not.toContain(CHOICE);
  });
});
