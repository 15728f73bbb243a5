import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { openDatabase } from '#src/server/database/openDatabase.ts';
import { openPublishedContent } from '#src/server/content/publishedContent.ts';
import { aRun, CARELESS } from '../../domain/builders/aCourse.ts';
import { aLesson, aRecord } from '../../domain/builders/aRecord.ts';
import { aWholeCourse } from '../../domain/builders/aWholeCourse.ts';
import { aLearner, aService, type TestService } from '../support/aService.ts';
import { describeOnEachDatabase, type OpenTest, type TestDatabase } from '../support/databases.ts';
import { aBuild } from '../support/publishedTexts.ts';
import { aDevice, aDeviceOf, earnedBy, handInAll, type Device } from './aDevice.ts';

const SCENARIOS = ['needed', 'one', 'two', 'three'];
const runs: readonly Attempt[] = SCENARIOS.flatMap((scenario) => [
  aRun(scenario, { id: `${scenario}-with-care` }),
  aRun(scenario, { id: `${scenario}-careless` }, CARELESS),
]);

/**
 * A learner with two devices. On PostgreSQL each calls a service of its own, as with two processes. Two connections to SQLite within one
 * process would stand still waiting for each other; there, real processes are tried in `killed.slow.test.ts`.
 */
async function twoDevices(openTest: OpenTest): Promise<{ service: TestService; devices: readonly Device[]; close: () => Promise<void> }> {
  const opened: TestDatabase = await openTest();
  const service = await aService(opened);
  const isPostgres = opened.configuration.database.kind === 'postgres';
  const database = isPostgres ? await openDatabase(opened.configuration) : opened.database;
  const other: TestService = { ...service, database, published: await openPublishedContent(database, aBuild(), service.now) };
  const { id, headers } = await aLearner(service, 'Ana Tui');
  return {
    service,
    devices: [aDeviceOf(service, id, headers), aDeviceOf(other, id, headers)],
    close: async () => void (isPostgres && (await database.destroy())),
  };
}

const sorted = (ids: readonly string[]): string[] => [...ids].sort();

describeOnEachDatabase((_, openTest) => {
  it('the same eighty submissions on two devices at once leave one row for each, and count each learner once', async () => {
    const { service, devices, close } = await twoDevices(openTest);
    const calls = Array.from({ length: 5 }, () => runs).flatMap((each) =>
      devices.flatMap((device) => each.map((run) => device.submit(run))),
    );
    const answers = await Promise.all(calls);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(80);
    const stored = await service.database.selectFrom('attempts').select(['id', 'standing']).execute();
    expect(sorted(stored.map(({ id }) => id))).toEqual(sorted(runs.map(({ id }) => id)));
    const counted = await service.database.selectFrom('decision_counts').select(['learners', 'scenario', 'scene']).execute();
    expect(counted).toHaveLength(8);
    expect(counted.every(({ learners }) => learners === 1)).toBe(true);
    await close();
  });

  it('forty learners who end the same scenario at once are each counted', async () => {
    const service = await aService(await openTest());
    const devices = await Promise.all(Array.from({ length: 40 }, (_each, index) => aDevice(service, `Learner ${String(index)}`)));
    await Promise.all(devices.map((device, index) => device.submit(aRun('needed', { id: `run-number-${String(index)}` }))));
    const counted = await service.database.selectFrom('decision_counts').select(['scene', 'choice', 'learners']).orderBy('scene').execute();
    expect(counted).toEqual([
      { scene: 'door', choice: 'listen', learners: 40 },
      { scene: 'story', choice: 'refer', learners: 40 },
    ]);
  });

  it('thirty devices that send what only they have, at once, lose nothing of it', async () => {
    const { service, devices, close } = await twoDevices(openTest);
    const lessons = Array.from({ length: 30 }, (_each, index) => aLesson(`initial/lesson-${String(index)}`));
    const answers = await Promise.all(
      lessons.map((lesson, index) => devices[index % 2]!.post('record', { record: aRecord({ lessons: [lesson] }) })),
    );
    expect(answers.map(({ status }) => status)).toEqual(lessons.map(() => 200));
    const { record, version } = await service.database
      .selectFrom('learner_records')
      .select(['record', 'version'])
      .executeTakeFirstOrThrow();
    expect((JSON.parse(record) as { lessons: unknown[] }).lessons).toHaveLength(30);
    expect(version).toBe(30);
    await close();
  });

  it('a completion from two devices at once is stored once', async () => {
    const { service, devices, close } = await twoDevices(openTest);
    const whole = aWholeCourse();
    const completion = earnedBy(whole);
    const answers = await Promise.all(devices.map((device) => handInAll(device, whole, completion)));
    expect(answers.map(({ body }) => body['standing'])).toEqual(['holds', 'holds']);
    expect(await service.database.selectFrom('completions').select(['id', 'standing', 'judged_by']).execute()).toEqual([
      { id: completion.id, standing: 'holds', judged_by: service.published.version },
    ]);
    await close();
  });

  it('two services that start with the same content at once keep it once', async () => {
    const opened = await openTest();
    const now = () => new Date('2026-11-22T00:00:00.000Z');
    await Promise.all([1, 2, 3].map(() => openPublishedContent(opened.database, aBuild(), now)));
    expect(await opened.database.selectFrom('content_versions').select('hash').execute()).toHaveLength(1);
    expect(await opened.database.selectFrom('judged_content').select('content_hash').execute()).toHaveLength(7);
  });

  it('whatever is sent again, in whatever order, with whatever answers lost: one row for each id, as it was first acknowledged', async () => {
    const sendings = fc.array(fc.record({ run: fc.nat({ max: runs.length - 1 }), device: fc.nat({ max: 1 }), tampered: fc.boolean() }), {
      minLength: 1,
      maxLength: 24,
    });
    const { service, devices, close } = await twoDevices(openTest);
    await fc.assert(
      fc.asyncProperty(sendings, fc.boolean(), async (sent, atOnce) => {
        await service.database.deleteFrom('attempts').execute();
        const send = ({ run, device, tampered }: (typeof sent)[number]) => {
          const attempt = runs[run]!;
          return devices[device]!.submit(tampered ? { ...attempt, result: { ...attempt.result!, met: 77 } } : attempt);
        };
        const answers = [];
        if (atOnce) answers.push(...(await Promise.all(sent.map(send))));
        else for (const each of sent) answers.push(await send(each));
        const stored = await service.database.selectFrom('attempts').select(['id', 'claim', 'standing']).execute();
        expect(sorted(stored.map(({ id }) => id))).toEqual(sorted([...new Set(sent.map(({ run }) => runs[run]!.id))]));
        for (const [index, { body, status }] of answers.entries()) {
          const row = stored.find(({ id }) => id === runs[sent[index]!.run]!.id)!;
          const isTampered = (JSON.parse(row.claim) as Attempt).result?.met === 77;
          expect(row.standing).toBe(isTampered ? 'set aside' : 'holds');
          if (isTampered === sent[index]!.tampered) expect(body).toMatchObject({ acknowledged: row.id, standing: row.standing });
          else expect(status).toBe(422);
        }
      }),
      { numRuns: 30 },
    );
    await close();
  }, 120_000);
});
