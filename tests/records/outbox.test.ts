import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { callService } from '#src/records/callService.ts';
import { makeOutbox, type Outbox } from '#src/records/outbox.ts';
import { readSent } from '#src/records/sentHere.ts';
import { EMPTY_RECORD, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { anAttempt, aCompletion, aLesson, aRecord, TEN } from '../domain/builders/aRecord.ts';
import { Browser } from './aBrowser.ts';
import { Register, type Weather } from './aRegister.ts';

const ended = (id: string) => anAttempt(id, { state: 'ended', updatedAt: TEN });
const COMPLETION = 'c0'.repeat(16);
const practice = anAttempt('practice', { mode: 'practice', state: 'ended' });

let browser: Browser;
let register: Register;
let record: LearnerRecord;
let clock: Date;

beforeEach(() => {
  browser = new Browser();
  register = new Register();
  clock = new Date('2026-11-22T01:00:00.000Z');
  record = aRecord({
    attempts: [ended('run-one'), practice, ended('run-two'), anAttempt('under-way')],
    completions: [aCompletion(COMPLETION, { attempts: ['run-one', 'run-two'] })],
  });
});

/** The outbox of a page that was just opened: what it knows, it knows from the device. */
function openPage(): Outbox {
  return makeOutbox({
    records: { read: () => record },
    storage: () => browser.storage,
    now: () => clock,
    post: (path, message) => callService(register.fetch, 'http://site/api/learner/', path, message),
  });
}

const storedIds = () => [...register.stored.keys()];
const waitingIn = (outbox: Outbox) => outbox.waiting().map(({ id }) => id);
const state = () => readSent(() => browser.storage);

describe('the outbox', () => {
  it('sends assessments that ended and then completions, one at a time; no practice, nothing under way', async () => {
    expect(await openPage().send()).toBe('all sent');
    expect(register.heard.map(({ path, body }) => [path, body['id']])).toEqual([
      ['submissions', 'run-one'],
      ['submissions', 'run-two'],
      ['submissions', COMPLETION],
    ]);
  });

  it('sends nothing again that was acknowledged, after a reload too', async () => {
    await openPage().send();
    expect(await openPage().send()).toBe('all sent');
    expect(register.heard).toHaveLength(3);
  });

  it.each<Weather>(['dead', 'captive portal', 'redirect', 'proxy', 'busy', 'without service', 'answer lost'])(
    'keeps all of it where what answers is: %s',
    async (weather) => {
      register.weather = weather;
      expect(await openPage().send()).toBe('waiting');
      expect(waitingIn(openPage())).toEqual(['run-one', 'run-two', COMPLETION]);
      register.weather = 'fair';
      expect(await openPage().send()).toBe('all sent');
      expect(storedIds()).toEqual(['run-one', 'run-two', COMPLETION]);
    },
  );

  it('takes a reply for another id for no acknowledgement', async () => {
    const outbox = makeOutbox({
      ...{ records: { read: () => record }, storage: () => browser.storage, now: () => clock },
      post: async () => ({ kind: 'answered', body: { acknowledged: 'another', standing: 'holds', because: [] } }),
    });
    expect(await outbox.send()).toBe('waiting');
    expect(waitingIn(outbox)).toHaveLength(3);
  });

  it('says since when it waits, how often it tried and why, over reloads, and nothing any more once it is sent', async () => {
    register.weather = 'dead';
    for (let tries = 0; tries < 4; tries += 1) {
      await openPage().send();
      clock = new Date(clock.getTime() + 20 * 60_000);
    }
    expect(state().waiting).toEqual({
      since: '2026-11-22T01:00:00.000Z',
      failures: 4,
      because: expect.stringContaining('could not be reached'),
    });
    register.weather = 'captive portal';
    await openPage().send();
    expect(state().waiting).toMatchObject({ failures: 5, because: expect.stringContaining('may ask you to sign in') });
    register.weather = 'fair';
    await openPage().send();
    expect(state().waiting).toBeUndefined();
  });

  it('keeps and shows what is refused for good, sends the rest, and does not send it again', async () => {
    register.refuses.set('run-one', 'Something else was received under this id before.');
    expect(await openPage().send()).toBe('all sent');
    expect(state().verdicts).toEqual({
      'run-one': { standing: 'refused', because: ['Something else was received under this id before.'] },
      'run-two': { standing: 'holds', because: [] },
      [COMPLETION]: { standing: 'refused', because: ['A run that it rests on was refused.'] },
    });
    const calls = register.heard.length;
    await openPage().send();
    expect(register.heard).toHaveLength(calls);
    expect(record.attempts.map(({ id }) => id)).toContain('run-one');
  });

  it('takes what was set aside for received, with its reason', async () => {
    register.setsAside.set('run-two', 'No content seen here bears its mark.');
    await openPage().send();
    expect(state().verdicts['run-two']).toEqual({ standing: 'set aside', because: ['No content seen here bears its mark.'] });
  });

  it('goes on after a completion that came too early, and sends it again later', async () => {
    record = aRecord({ completions: [aCompletion(COMPLETION, { attempts: ['on-another-device'] }), aCompletion('d1'.repeat(16))] });
    expect(await openPage().send()).toBe('waiting');
    expect(storedIds()).toEqual(['d1'.repeat(16)]);
    register.stored.set('on-another-device', 1);
    expect(await openPage().send()).toBe('all sent');
  });

  it('stops where the service no longer knows this browser, and keeps all of it', async () => {
    register.weather = 'signed out';
    expect(await openPage().send()).toBe('not signed in');
    expect(waitingIn(openPage())).toHaveLength(3);
  });

  it('sends once however often it is asked to while it is sending', async () => {
    const outbox = openPage();
    await Promise.all([outbox.send(), outbox.send(), outbox.send()]);
    expect(register.heard).toHaveLength(3);
  });

  it('sends what ended while it was sending', async () => {
    const outbox = openPage();
    const sending = outbox.send();
    record = { ...record, attempts: [...record.attempts, ended('run-three')] };
    await sending;
    expect(storedIds()).toContain('run-three');
  });

  it('does no harm from two tabs at once', async () => {
    expect(await Promise.all([openPage().send(), openPage().send()])).toEqual(['all sent', 'all sent']);
    expect(waitingIn(openPage())).toEqual([]);
    expect(storedIds().sort()).toEqual([COMPLETION, 'run-one', 'run-two']);
  });

  it('sends all of it where the device keeps nothing', async () => {
    browser.storage.quota = 0;
    record = aRecord({ attempts: [ended('run-one')] });
    const outbox = makeOutbox({
      ...{ records: { read: () => record }, now: () => clock },
      storage: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
      post: async (path, message) => {
        const reply = await callService(register.fetch, 'http://site/api/learner/', path, message);
        record = EMPTY_RECORD;
        return reply;
      },
    });
    expect(await outbox.send()).toBe('all sent');
    expect(storedIds()).toEqual(['run-one']);
  });

  it('hands over no answer of a lesson, no practice and no other run with a completion', async () => {
    record = aRecord({
      ...record,
      attempts: [...record.attempts, ended('run-elsewhere')],
      lessons: [aLesson('initial/first', { doneAt: TEN, answers: { 'what-i-think': 'a-private-answer' } })],
    });
    await openPage().send();
    const { body } = register.heard.at(-1)!;
    expect(body).toMatchObject({
      kind: 'completion',
      restsOn: { lessons: [{ lesson: 'initial/first', doneAt: TEN, answers: {} }], practice: [] },
    });
    expect((body['restsOn'] as LearnerRecord).attempts.map(({ id }) => id)).toEqual(['run-one', 'run-two']);
    expect(JSON.stringify(register.heard)).not.toContain('a-private-answer');
  });

  it('whatever the weather, and wherever a page is closed in the middle: in the end each is stored, and nothing is unsent', async () => {
    const weathers = fc.constantFrom<Weather>(
      'fair',
      'dead',
      'captive portal',
      'redirect',
      'proxy',
      'answer lost',
      'busy',
      'without service',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ weather: weathers, calls: fc.nat({ max: 3 }) }), { maxLength: 12 }), async (days) => {
        [browser, register] = [new Browser(), new Register()];
        for (const { weather, calls } of days) {
          let left = calls;
          register.weather = weather;
          const page = makeOutbox({
            ...{ records: { read: () => record }, storage: () => browser.storage, now: () => clock },
            // A page that is closed hears no answer, though the register may have stored what it was sent.
            post: async (path, message) => {
              const reply = await callService(register.fetch, 'http://site/api/learner/', path, message);
              left -= 1;
              return left < 0 ? { kind: 'unreachable' } : reply;
            },
          });
          await page.send();
          expect([...new Set([...storedIds(), ...waitingIn(page)])].sort()).toEqual([COMPLETION, 'run-one', 'run-two']);
        }
        register.weather = 'fair';
        expect(await openPage().send()).toBe('all sent');
        expect(storedIds().sort()).toEqual([COMPLETION, 'run-one', 'run-two']);
      }),
    );
  });
});
