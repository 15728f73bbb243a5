import { beforeEach, describe, expect, it } from 'vitest';
import type { Completion } from '#src/domain/record/completion/completion.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { judgesAtHand, type JudgesAtHand } from '#src/domain/record/replay/judgesAtHand.ts';
import { openPublishedContent } from '#src/server/content/publishedContent.ts';
import { aCourseAtHand, aRun, CARELESS, judgeOf, SCENARIOS } from '../../domain/builders/aCourse.ts';
import { aJudge, TWO_DECISIONS } from '../../domain/builders/aPlayable.ts';
import { NINE } from '../../domain/builders/aRecord.ts';
import { aFinishedFinal, aWholeCourse } from '../../domain/builders/aWholeCourse.ts';
import { answered } from '../../domain/builders/aFinal.ts';
import { aService, type TestService } from '../support/aService.ts';
import { openSqliteTest } from '../support/databases.ts';
import { aBuild } from '../support/publishedTexts.ts';
import { aDevice, earnedBy, handInAll, type Device } from './aDevice.ts';

const openTest = openSqliteTest();
let service: TestService;
let device: Device;

beforeEach(async () => {
  service = await aService(await openTest());
  device = await aDevice(service);
});

const whole = aWholeCourse();
const completion = earnedBy(whole);
const completions = () => service.database.selectFrom('completions').selectAll().execute();
const acknowledged = { status: 200, body: { acknowledged: completion.id, standing: 'holds', because: [] } };

describe('a completion handed in after its runs', () => {
  it('is stored with what working it out again gives, by days in the time zone of the organisation', async () => {
    const late = earnedBy(whole, {
      completedAt: '2026-11-21T20:00:00.000Z',
      validUntil: '2028-11-21T20:00:00.000Z',
      refresherDue: '2027-11-21T20:00:00.000Z',
    });
    expect(await handInAll(device, whole, late)).toEqual(acknowledged);
    expect(await completions()).toMatchObject([
      {
        ...{ id: completion.id, learner_id: device.learner, course: 'initial', kind: 'online', standing: 'holds', because: '' },
        ...{ role: 'officer', procedure: 'harbour', procedure_version: '3', content_version: completion.contentVersion },
        ...{ judged_by: service.published.version, completed_at: '2026-11-21T20:00:00.000Z', completed_on: '2026-11-22' },
        ...{
          valid_until_on: '2028-11-22',
          refresher_due_on: '2027-11-22',
          course_score: completion.courseScore,
          outcomes: '["O1","O2","O3"]',
        },
        ...{ provider: '', entered_by: null },
      },
    ]);
  });

  it('puts a learner on the register for a course that nobody assigned them', async () => {
    await handInAll(device, whole, completion);
    const assigned = await service.database.selectFrom('assignments').selectAll().execute();
    expect(assigned).toMatchObject([{ learner_id: device.learner, course: 'initial', due_on: null }]);
  });

  it('is stored once, and acknowledged as before', async () => {
    await handInAll(device, whole, completion);
    expect(await handInAll(device, whole, completion)).toEqual(acknowledged);
    expect(await completions()).toHaveLength(1);
  });

  it('is asked for again while a run is missing, and taken once it is there', async () => {
    const [first, ...rest] = whole.attempts;
    for (const attempt of rest) await device.submit(attempt);
    expect(await device.complete(completion, whole)).toMatchObject({
      status: 409,
      body: { refused: expect.stringContaining('sent first') },
    });
    expect(await completions()).toEqual([]);
    await device.submit(first!);
    expect(await device.complete(completion, whole)).toEqual(acknowledged);
  });

  it('rests on runs of the same learner alone', async () => {
    const other = await aDevice(service, 'Ben Okoro');
    for (const attempt of whole.attempts) await other.submit(attempt);
    expect(await device.complete(completion, whole)).toMatchObject({ status: 409 });
  });

  it('is worked out with the runs that are stored, whatever is sent along', async () => {
    const poor = { ...whole, attempts: whole.attempts.map((run) => (run.id === 'run-of-two' ? aRun('two', run, CARELESS) : run)) };
    const careless = {
      ...poor,
      attempts: poor.attempts.map((run) => (run.id === 'run-of-two' ? { ...aRun('two', { ...run, result: undefined }, CARELESS) } : run)),
    };
    for (const attempt of careless.attempts) await device.submit(attempt);
    expect(await device.complete(completion, whole)).toMatchObject({ body: { standing: 'set aside' } });
  });

  it('marks its course as begun', async () => {
    const assigned = { learner_id: device.learner, course: 'initial', assigned_on: '2026-11-01', due_on: null, begun_on: null };
    await service.database.insertInto('assignments').values(assigned).execute();
    await handInAll(device, whole, completion);
    expect(await service.database.selectFrom('assignments').select('begun_on').execute()).toEqual([{ begun_on: '2026-11-21' }]);
  });
});

describe('a completion that is set aside, with a reason', () => {
  const dates = { validUntil: '2028-11-25T10:00:00.000Z', refresherDue: '2027-11-25T10:00:00.000Z' };
  it.each<[string, Partial<Completion>, Partial<LearnerRecord>, string]>([
    ['a raised score', { courseScore: 101 }, {}, 'A result in it does not follow'],
    ['an outcome more', { outcomes: ['O1', 'O2', 'O3', 'O9'] }, {}, 'It names the outcomes'],
    ['a longer life', { validUntil: '2040-01-01T00:00:00.000Z' }, {}, 'Its dates do not follow'],
    ['a day that has not come', { completedAt: '2026-11-25T10:00:00.000Z', ...dates }, {}, 'ahead of today'],
    [
      'a day before its runs',
      { completedAt: '2026-11-01T10:00:00.000Z', validUntil: '2028-11-01T10:00:00.000Z', refresherDue: '2027-11-01T10:00:00.000Z' },
      {},
      'before the end of what it rests on',
    ],
    ['another version of the procedure', { procedureVersion: '4' }, {}, 'a version of the procedure'],
    ['a course that is not here', { course: 'no-such-course' }, {}, 'No content seen here has this course'],
    ['a mark that was changed', { contentVersion: 'ab'.repeat(32) }, {}, 'or its mark was changed'],
    ['no final assessment', {}, { finals: [] }, 'is not in the record'],
    ['a lesson not read', {}, { lessons: [] }, 'is not marked as done'],
    [
      'answers that were changed',
      {},
      { finals: [aFinishedFinal({ items: answered({ a: 'wrong', b: 'wrong', e: 'wrong', f: 'wrong' }) })] },
      'A result in it does not follow',
    ],
  ])('%s', async (_, change, held, says) => {
    const { status, body } = await handInAll(device, { ...whole, ...held, attempts: whole.attempts }, { ...completion, ...change });
    expect(status).toBe(200);
    expect(body).toMatchObject({ acknowledged: completion.id, standing: 'set aside' });
    expect(String(body['because'])).toContain(says);
    expect(String(body['because'])).not.toMatch(/\d+ of 100/);
    expect(await completions()).toMatchObject([{ standing: 'set aside', judged_by: null, course_score: null }]);
  });

  it('a run of it that was set aside', async () => {
    const forged = { ...whole.attempts[0]!, result: { ...whole.attempts[0]!.result!, met: 99 } };
    const { body } = await handInAll(device, { ...whole, attempts: [forged, ...whole.attempts.slice(1)] }, completion);
    expect(body).toEqual({ acknowledged: completion.id, standing: 'set aside', because: ['A run that it rests on was set aside.'] });
  });

  it('a final that has earned a completion long before', async () => {
    await handInAll(device, whole, completion);
    service.setNow('2027-01-15T00:00:00.000Z');
    const [at, validUntil, refresherDue] = ['2027-01-14T11:00:00.000Z', '2029-01-14T11:00:00.000Z', '2028-01-14T11:00:00.000Z'];
    const again = { ...completion, id: 'd1'.repeat(16), completedAt: at, validUntil, refresherDue };
    expect(await device.complete(again, whole)).toMatchObject({
      body: { standing: 'set aside', because: [expect.stringContaining('One final earns one')] },
    });
  });

  it('not the same final found earned on two devices within the hour', async () => {
    await handInAll(device, whole, completion);
    expect(await device.complete({ ...completion, id: 'd1'.repeat(16) }, whole)).toMatchObject({ body: { standing: 'holds' } });
  });

  it('scores are named where they are for HR', async () => {
    const open = await aService(await openTest(), { register: { scoresToHr: true } });
    const { body } = await handInAll(await aDevice(open), whole, { ...completion, courseScore: 101 });
    expect(String(body['because'])).toContain('101 of 100');
  });
});

describe('a completion that is refused, with nothing changed', () => {
  it.each<[string, Partial<Completion>, string]>([
    ['a course that can be none', { course: 'a course' }, 'can have such a name'],
    ['a mark that is none', { contentVersion: 'abc' }, 'none that this site makes'],
    [
      'more runs than any course asks',
      { attempts: Array.from({ length: 201 }, (_, index) => `run-${String(index)}`) },
      'more than 200 runs',
    ],
  ])('%s', async (_, change, says) => {
    const { status, body } = await device.complete({ ...completion, ...change }, whole);
    expect([status, body['refused']]).toEqual([422, expect.stringContaining(says)]);
    expect(await completions()).toEqual([]);
  });

  it('another content, or another learner, under an id that is taken', async () => {
    await handInAll(device, whole, completion);
    expect(await device.complete({ ...completion, courseScore: 1 }, whole)).toMatchObject({ status: 422 });
    expect(await (await aDevice(service, 'Ben Okoro')).complete(completion, whole)).toMatchObject({ status: 422 });
    expect(await completions()).toMatchObject([{ learner_id: device.learner, course_score: completion.courseScore }]);
  });
});

describe('content that has changed since', () => {
  /** The same organisation after its rules for one scenario have changed. */
  function changedBuild(changed: string) {
    const { register } = aBuild();
    const other = (id: string) => aJudge({ ...TWO_DECISIONS, id }, [...judgeOf(id).rulebook.rules].slice(0, 2));
    const stories = SCENARIOS.map(({ id }) => ({ ...TWO_DECISIONS, id }));
    const judges: JudgesAtHand = judgesAtHand(stories, ({ id }) => [id === changed ? other(id) : judgeOf(id)], {
      courses: [aCourseAtHand()],
      versions: { harbour: '3' },
    });
    return { register, judges: JSON.stringify(judges) };
  }

  const under = async (changed: string): Promise<TestService> => ({
    ...service,
    published: await openPublishedContent(service.database, changedBuild(changed), service.now),
  });

  it('a run and a completion made before it hold under the version that they were made in', async () => {
    const before = service.published.version;
    service.pass(60);
    const later = await under('one');
    const { aDeviceOf } = await import('./aDevice.ts');
    const { aLearner } = await import('../support/aService.ts');
    const { id, headers } = await aLearner(later, 'Cy Vance');
    expect(await handInAll(aDeviceOf(later, id, headers), whole, completion)).toEqual(acknowledged);
    expect(await completions()).toMatchObject([{ standing: 'holds', judged_by: before }]);
  });

  it('a course begun before it and completed after it holds, with the outcomes of all its runs', async () => {
    // The required scenario was played before its rules changed; the final after it.
    service.pass(60);
    const later = await under('needed');
    const site = await later.published.siteFor(later.published.version);
    const by = site!.against('initial')!;
    const { courseStanding } = await import('#src/domain/record/completion/courseStanding.ts');
    const { completionOf } = await import('#src/domain/record/completion/completeCourse.ts');
    const made = { id: 'c0'.repeat(16), at: completion.completedAt, versionOf: () => '3' };
    const earned = completionOf(courseStanding(whole, by.course, by.replay), whole, by.course, made)!;
    const { aDeviceOf } = await import('./aDevice.ts');
    const { aLearner } = await import('../support/aService.ts');
    const { id, headers } = await aLearner(later, 'Cy Vance');
    expect(await handInAll(aDeviceOf(later, id, headers), whole, earned)).toEqual(acknowledged);
    expect(await completions()).toMatchObject([{ standing: 'holds', outcomes: '["O1","O2","O3"]' }]);
  });

  it('a run under content that was never seen here is set aside', async () => {
    const unseen = aJudge({ ...TWO_DECISIONS, id: 'needed' }, judgeOf('needed').rulebook.rules.slice(1));
    const { body } = await device.submit(aRun('needed', { contentHash: unseen.contentHash, startedAt: NINE }));
    expect(body).toMatchObject({ standing: 'set aside' });
  });
});
