import { beforeEach, describe, expect, it } from 'vitest';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { aRun, CARELESS } from '../../domain/builders/aCourse.ts';
import { aLesson, aRecord, ELEVEN, NINE, TEN } from '../../domain/builders/aRecord.ts';
import { aService, type TestService } from '../support/aService.ts';
import { openSqliteTest } from '../support/databases.ts';
import { aDevice, type Device } from './aDevice.ts';

const openTest = openSqliteTest();
let service: TestService;
let device: Device;

beforeEach(async () => {
  service = await aService(await openTest());
  device = await aDevice(service);
});

const run = aRun('needed', { updatedAt: TEN });
const attempts = () => service.database.selectFrom('attempts').selectAll().execute();
const counts = () =>
  service.database.selectFrom('decision_counts').select(['scene', 'choice', 'learners']).orderBy('scene').orderBy('choice').execute();
const holdsAs = (id: string) => ({ status: 200, body: { acknowledged: id, standing: 'holds', because: [] } });

describe('an assessment attempt handed in', () => {
  it('is acknowledged by name, and stored with what replaying it gives', async () => {
    expect(await device.submit(run)).toEqual(holdsAs(run.id));
    expect(await attempts()).toMatchObject([
      {
        id: run.id,
        learner_id: device.learner,
        scenario: 'needed',
        standing: 'holds',
        because: '',
        score: 100,
        competent: 1,
        ended_at: TEN,
      },
    ]);
  });

  it('is stored with the score of its choices where it states none', async () => {
    const { result: _result, ...silent } = aRun('needed', {}, CARELESS);
    await device.submit(silent);
    expect(await attempts()).toMatchObject([{ standing: 'holds', competent: 0 }]);
  });

  it('is stored once, and acknowledged as before, however often it comes', async () => {
    for (let times = 0; times < 3; times += 1) expect(await device.submit(run)).toEqual(holdsAs(run.id));
    expect(await attempts()).toHaveLength(1);
  });

  it('marks its course as begun on the day it was begun in the time zone of the organisation', async () => {
    const assigned = { learner_id: device.learner, course: 'initial', assigned_on: '2026-11-01', due_on: null, begun_on: null };
    await service.database.insertInto('assignments').values(assigned).execute();
    await device.submit(aRun('needed', { startedAt: '2026-11-20T20:00:00.000Z', updatedAt: TEN }));
    expect(await service.database.selectFrom('assignments').select('begun_on').execute()).toEqual([{ begun_on: '2026-11-21' }]);
  });

  it('says nothing of its learner in the log', async () => {
    await device.submit(run);
    expect(service.logged).toEqual([JSON.stringify({ event: 'submission received', of: 'attempt', standing: 'holds' })]);
  });
});

describe('what is refused, with nothing changed', () => {
  it.each<[string, Attempt, string | undefined, string]>([
    ['practice', { ...run, mode: 'practice' }, undefined, 'Practice is private'],
    ['a run under way', { ...run, state: 'under way' }, undefined, 'has not come to its end'],
    ['a run that was left', { ...run, state: 'abandoned' }, undefined, 'has not come to its end'],
    ['a run under another name', run, 'another-name', 'not the id of the run'],
    ['a mark that is none', { ...run, contentHash: 'abc' }, undefined, 'The mark of its content'],
    ['a scenario that is none', { ...run, scenario: '../../etc' }, undefined, 'can have such a name'],
    [
      'more decisions than there can be',
      { ...run, choices: Array.from({ length: 201 }, () => ({ choice: 'listen' })) },
      undefined,
      'more than 200',
    ],
  ])('%s', async (_, attempt, id, says) => {
    const { status, body } = await device.submit(attempt, id);
    expect([status, body['refused']]).toEqual([422, expect.stringContaining(says)]);
    expect(await attempts()).toEqual([]);
  });

  it('another content under an id that is taken; the first stays as it was', async () => {
    await device.submit(run);
    const other = aRun('needed', { id: run.id, updatedAt: TEN }, CARELESS);
    expect(await device.submit(other)).toMatchObject({ status: 422, body: { refused: expect.stringContaining('under this id before') } });
    expect(await attempts()).toMatchObject([{ score: 100 }]);
  });

  it("an id under which another learner's run was received, in the same words", async () => {
    await device.submit(run);
    const other = await aDevice(service, 'Ben Okoro');
    expect(await other.submit(run)).toMatchObject({ status: 422, body: { refused: expect.stringContaining('under this id before') } });
    expect(await attempts()).toMatchObject([{ learner_id: device.learner }]);
  });

  it('a message over a megabyte', async () => {
    const long = { ...run, choices: [{ choice: 'x'.repeat(1_000_001) }] };
    expect(await device.submit(long)).toMatchObject({ status: 413, body: { refused: expect.stringContaining('1 MB') } });
  });

  it('a broken message, with the first value that is wrong', async () => {
    expect(await device.post('submissions', '{"kind":"att')).toMatchObject({ status: 400 });
    const wrong = { kind: 'attempt', id: run.id, attempt: { ...run, choices: 'listen' } };
    expect(await device.post('submissions', wrong)).toMatchObject({
      status: 400,
      body: { refused: expect.stringContaining('choices should be a list') },
    });
  });
});

describe('what is set aside, with a reason that names no score', () => {
  const careless = aRun('needed', {}, CARELESS);
  it.each<[string, Attempt, string]>([
    ['a raised score', { ...careless, result: { ...careless.result!, score: 100 } }, 'does not follow from its choices'],
    ['a breach left out', { ...careless, result: { ...careless.result!, criticalBreaches: [] } }, 'does not follow from its choices'],
    ['a choice that is not offered', { ...run, choices: [{ choice: 'refer' }, { choice: 'listen' }] }, 'decision 1 names a choice'],
    ['a run cut short', { ...run, choices: run.choices.slice(0, 1), result: undefined }, 'do not come to an end'],
    ['a run that goes on after the end', { ...run, choices: [...run.choices, { choice: 'listen' }] }, 'decision 3 names a choice'],
    ['a mark that no content here bears', { ...run, contentHash: 'ab'.repeat(32) }, 'No content seen here bears its mark'],
    [
      'the mark of another scenario',
      { ...run, contentHash: aRun('one').contentHash, scenario: 'no-such-scenario' },
      'No content seen here',
    ],
    ['a day that has not come', { ...run, updatedAt: '2026-11-24T02:00:00.000Z' }, 'ahead of today'],
    ['an end before the beginning', { ...run, startedAt: ELEVEN, updatedAt: '2026-11-19T09:00:00.000Z' }, 'ended before it began'],
  ])('%s', async (_, attempt, says) => {
    const { status, body } = await device.submit(attempt);
    expect(status).toBe(200);
    expect(body).toEqual({ acknowledged: run.id, standing: 'set aside', because: [expect.stringContaining(says)] });
    expect(await attempts()).toMatchObject([{ standing: 'set aside', score: null, competent: null }]);
    expect(await counts()).toEqual([]);
    expect(String(body['because'])).not.toMatch(/\d+ of 100/);
  });

  it('a clock that is hours ahead is no reason', async () => {
    expect(await device.submit({ ...run, updatedAt: '2026-11-22T14:00:00.000Z' })).toEqual(holdsAs(run.id));
  });
});

describe('the figures of decisions', () => {
  it("count a learner's first run of a scenario, each decision in its scene, and no later one", async () => {
    await device.submit(run);
    await device.submit(aRun('needed', { id: 'again-and-again' }, CARELESS));
    expect(await counts()).toEqual([
      { scene: 'door', choice: 'listen', learners: 1 },
      { scene: 'story', choice: 'refer', learners: 1 },
    ]);
  });

  it('count each learner once', async () => {
    await device.submit(run);
    const other = await aDevice(service, 'Ben Okoro');
    await other.submit(aRun('needed', { id: 'of-another-learner' }, CARELESS));
    expect(await counts()).toEqual([
      { scene: 'door', choice: 'listen', learners: 1 },
      { scene: 'door', choice: 'question', learners: 1 },
      { scene: 'story', choice: 'listen', learners: 1 },
      { scene: 'story', choice: 'refer', learners: 1 },
    ]);
  });
});

describe('the record that follows', () => {
  it('is made one of what both sides have, and goes to this learner alone', async () => {
    await device.post('record', { record: aRecord({ lessons: [aLesson('initial/first')] }) });
    const practice = aRun('one', { mode: 'practice' });
    const { status, body } = await device.post('record', { record: aRecord({ attempts: [practice] }) });
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 2, record: { lessons: [{ lesson: 'initial/first' }], attempts: [{ id: practice.id }] } });
    const other = await aDevice(service, 'Ben Okoro');
    expect(await other.post('record', { record: aRecord() })).toMatchObject({
      body: { version: 0, record: { lessons: [], attempts: [] } },
    });
    expect(await attempts()).toEqual([]);
  });

  it('keeps its version where nothing is new', async () => {
    const record = aRecord({ lessons: [aLesson('initial/first')] });
    for (let times = 0; times < 3; times += 1) expect(await device.post('record', { record })).toMatchObject({ body: { version: 1 } });
  });

  it('marks each assigned course as begun by the first thing in it, and an earlier day stays', async () => {
    const rows = ['initial', 'refresher'].map((course) => ({
      ...{ learner_id: device.learner, course, assigned_on: '2026-11-01', due_on: null, begun_on: null },
    }));
    await service.database.insertInto('assignments').values(rows).execute();
    await device.post('record', { record: aRecord({ lessons: [aLesson('initial/first', { openedAt: TEN })] }) });
    await device.post('record', { record: aRecord({ lessons: [aLesson('initial/second', { openedAt: '2026-11-24T02:00:00.000Z' })] }) });
    await device.post('record', { record: aRecord({ lessons: [aLesson('initial/third', { openedAt: '2026-11-18T09:00:00.000Z' })] }) });
    const begun = await service.database.selectFrom('assignments').select(['course', 'begun_on']).orderBy('course').execute();
    expect(begun).toEqual([
      { course: 'initial', begun_on: '2026-11-18' },
      { course: 'refresher', begun_on: null },
    ]);
  });

  it('refuses what is no record, and what is longer than any', async () => {
    expect(await device.post('record', { record: { attempts: 'none' } })).toMatchObject({ status: 400 });
    const long = aRecord({ lessons: [aLesson('initial/first', { answers: { a: 'x'.repeat(4_000_000) } })] });
    expect(await device.post('record', { record: long })).toMatchObject({ status: 413 });
  });

  it('does not grow beyond what can be kept, and stays as it was', async () => {
    const answers = (item: string) => aRecord({ lessons: [aLesson(`initial/${item}`, { answers: { a: 'x'.repeat(2_500_000) } })] });
    expect(await device.post('record', { record: answers('one') })).toMatchObject({ status: 200 });
    expect(await device.post('record', { record: answers('two') })).toMatchObject({ status: 413 });
    expect(await device.post('record', { record: aRecord() })).toMatchObject({ body: { version: 1 } });
  });

  it('is refused to whoever has not opened a link', async () => {
    const { aDeviceOf } = await import('./aDevice.ts');
    const nobody = aDeviceOf(service, '', { 'content-type': 'application/json' });
    expect(await nobody.post('record', { record: aRecord() })).toMatchObject({ status: 401 });
    expect(await nobody.submit(aRun('needed', { startedAt: NINE }))).toMatchObject({ status: 401 });
  });
});
