import { beforeEach, describe, expect, it } from 'vitest';
import { makeBrowserStore, RECORD_KEY } from '#src/records/browserStore.ts';
import { beginFollowed, forgetFollowed, readFollowed } from '#src/records/followedHere.ts';
import { AFTER_A_CHANGE_MS, makeFollowing, STILL_TOGETHER_MS, type Following } from '#src/records/following.ts';
import { makeNotes, NOTES_KEY } from '#src/records/notes.ts';
import { ASIDE_KEY, putAside, putAsideOn, removeAside, takeBack } from '#src/records/putAside.ts';
import type { RecordStore } from '#src/records/RecordStore.ts';
import { mergeRecords, withAttempt } from '#src/domain/record/learnerRecord.ts';
import { anAttempt, aLesson, aRecord, TEN } from '../domain/builders/aRecord.ts';
import { Browser } from './aBrowser.ts';
import { Register } from './aRegister.ts';

const LEARNER = { name: 'Ana Tui', organisation: 'Harbour University', courses: [{ course: 'initial', dueOn: null }], scoresToHr: false };

/** One browser with its clock and its timers, over a register. */
class Device {
  readonly browser = new Browser();
  clock = Date.parse('2026-11-22T01:00:00.000Z');
  readonly #timers = new Set<{ readonly due: number; readonly call: () => void }>();
  readonly #register: Register;

  constructor(register: Register) {
    this.#register = register;
  }

  readonly storage = () => this.browser.storage;
  readonly now = () => new Date(this.clock);

  follow(learner = LEARNER): void {
    beginFollowed(this.storage, learner, this.now());
  }

  /** A page that is opened: its store and its following. */
  openPage(): { readonly records: RecordStore; readonly following: Following } {
    const records = makeBrowserStore(this.browser.tab());
    const following = makeFollowing({
      ...{ records, storage: this.storage, fetch: this.#register.fetch, now: this.now, api: 'http://site/api/learner/' },
      later: (milliseconds, call) => {
        const timer = { due: this.clock + milliseconds, call };
        this.#timers.add(timer);
        return () => void this.#timers.delete(timer);
      },
    });
    return { records, following };
  }

  /** Lets time pass, and what is due then happen. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.clock + milliseconds;
    for (;;) {
      const next = [...this.#timers].sort((one, other) => one.due - other.due)[0];
      if (!next || next.due > until) break;
      this.#timers.delete(next);
      this.clock = Math.max(this.clock, next.due);
      next.call();
      await settled();
    }
    this.clock = until;
  }
}

/** Until everything that was answered has been worked off; nothing here waits for a network. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

let register: Register;
let office: Device;
let home: Device;

beforeEach(() => {
  register = new Register();
  [office, home] = [new Device(register), new Device(register)];
});

const lesson = aRecord({ lessons: [aLesson('initial/first', { doneAt: TEN })] });
const run = anAttempt('an-assessment', { state: 'ended', updatedAt: TEN });

describe('a learner who is followed', () => {
  it('finds on another device what was done on the first, and the first what was done on the other', async () => {
    for (const device of [office, home]) device.follow();
    const [here, there] = [office.openPage(), home.openPage()];
    here.records.change(() => lesson);
    await here.following.keepTogether();
    await there.following.keepTogether();
    expect(there.records.read().lessons).toEqual(lesson.lessons);
    there.records.change((record) => withAttempt(record, run));
    await home.pass(AFTER_A_CHANGE_MS);
    await office.pass(STILL_TOGETHER_MS);
    await here.following.keepTogether();
    expect(here.records.read().attempts).toEqual([run]);
    expect([...register.stored.keys()]).toEqual(['an-assessment']);
  });

  it('is sent for a moment after the last change, not at each', async () => {
    office.follow();
    const { records, following } = office.openPage();
    await following.keepTogether();
    const before = register.heard.length;
    for (let times = 0; times < 5; times += 1) {
      records.change((record) => mergeRecords(record, aRecord({ lessons: [aLesson(`initial/lesson-${String(times)}`)] })));
      await office.pass(AFTER_A_CHANGE_MS / 2);
    }
    await office.pass(AFTER_A_CHANGE_MS);
    expect(register.heard.slice(before).map(({ path }) => path)).toEqual(['record']);
    expect(register.record.lessons).toHaveLength(5);
  });

  it('is not asked about again by a page that is opened soon after another', async () => {
    office.follow();
    await office.openPage().following.keepTogether();
    await office.openPage().following.keepTogether();
    expect(register.heard).toHaveLength(1);
    await office.pass(STILL_TOGETHER_MS);
    await office.openPage().following.keepTogether();
    expect(register.heard).toHaveLength(2);
  });

  it('does not send again what it has just fetched', async () => {
    register.record = lesson;
    office.follow();
    await office.openPage().following.keepTogether();
    await office.pass(STILL_TOGETHER_MS - 1);
    expect(register.heard).toHaveLength(1);
  });

  it('loses nothing while the register is down for an hour: it is tried by itself, ever more seldom, and then all is there', async () => {
    office.follow();
    const { records, following } = office.openPage();
    register.weather = 'dead';
    records.change((record) => withAttempt(record, run));
    await office.pass(3_600_000);
    const { waiting, toSend } = following.state();
    expect([toSend, waiting?.since, waiting?.because]).toEqual([
      1,
      '2026-11-22T01:00:02.000Z',
      expect.stringContaining('could not be reached'),
    ]);
    expect(waiting!.failures).toBeGreaterThan(10);
    expect(waiting!.failures).toBeLessThan(20);
    register.weather = 'fair';
    await office.pass(300_000);
    expect(following.state()).toMatchObject({ toSend: 0, waiting: undefined });
    expect(register.stored.get('an-assessment')).toBe(1);
    expect(register.record.attempts).toEqual([run]);
  });

  it('has results sent even where the rest of the record is not taken', async () => {
    office.follow();
    const { records, following } = office.openPage();
    records.change((record) => withAttempt(record, run));
    const { fetch } = register;
    Object.assign(register, {
      fetch: (url: string, init: RequestInit) =>
        url.endsWith('/record')
          ? Promise.resolve(Response.json({ refused: 'The record has grown too large.' }, { status: 413 }))
          : fetch(url, init),
    });
    const page = office.openPage();
    await page.following.keepTogether();
    expect(page.following.state().apart).toBe('The record has grown too large.');
    expect([...register.stored.keys()]).toEqual(['an-assessment']);
    expect(following.state().toSend).toBe(0);
  });

  it('keeps everything on the device once the link has ended, says so, and sends no more', async () => {
    office.follow();
    const { records, following } = office.openPage();
    records.change((record) => withAttempt(record, run));
    register.weather = 'signed out';
    await following.keepTogether();
    expect(following.state().followed).toMatchObject({ name: 'Ana Tui', endedAt: '2026-11-22T01:00:00.000Z' });
    expect(records.read().attempts).toEqual([run]);
    const calls = register.heard.length;
    records.change(() => mergeRecords(records.read(), lesson));
    await office.pass(3_600_000);
    expect(register.heard).toHaveLength(calls);
  });

  it('goes on with a fresh link: what was acknowledged stays so, the rest is sent', async () => {
    office.follow();
    const { records, following } = office.openPage();
    records.change((record) => withAttempt(record, run));
    await following.keepTogether();
    register.weather = 'signed out';
    records.change((record) => withAttempt(record, { ...run, id: 'another-assessment' }));
    await following.keepTogether();
    register.weather = 'fair';
    office.follow();
    await following.keepTogether();
    expect(Object.fromEntries(register.stored)).toEqual({ 'an-assessment': 1, 'another-assessment': 1 });
  });

  it('is given nothing of an answer that comes after following was stopped', async () => {
    office.follow();
    register.record = lesson;
    const { records, following } = office.openPage();
    const under = following.keepTogether();
    forgetFollowed(office.storage);
    await under;
    expect(records.read().lessons).toEqual([]);
    expect(readFollowed(office.storage)).toBeUndefined();
  });

  it('stops on this device: the service is told, the record stays, and nothing is sent any more', async () => {
    office.follow();
    const { records, following } = office.openPage();
    records.change(() => lesson);
    await following.keepTogether();
    expect(await following.stop()).toBe(true);
    expect(register.heard.at(-1)!.path).toBe('sign-out');
    records.change((record) => withAttempt(record, run));
    await office.pass(3_600_000);
    expect(register.heard.at(-1)!.path).toBe('sign-out');
    expect(records.read().lessons).toEqual(lesson.lessons);
    register.weather = 'dead';
    expect(await following.stop()).toBe(false);
  });

  it.each(['captive portal', 'proxy', 'redirect', 'without service'] as const)(
    'keeps the record as it is where what answers is: %s',
    async (weather) => {
      office.follow();
      const { records, following } = office.openPage();
      records.change(() => lesson);
      register.weather = weather;
      await following.keepTogether();
      expect(records.read()).toEqual(lesson);
      expect(following.state().apart).toBeDefined();
      expect(following.state().followed?.endedAt).toBeUndefined();
    },
  );

  it('is nobody at first: then nothing is sent, whatever changes', async () => {
    const { records, following } = office.openPage();
    records.change((record) => withAttempt(record, run));
    await following.keepTogether();
    await office.pass(3_600_000);
    expect(register.heard).toEqual([]);
  });
});

describe('what is never sent', () => {
  it('is any note, reflection or word of one’s own: no call holds them', async () => {
    office.follow();
    const notes = makeNotes(office.browser.tab());
    const keepNote = (key: string) => notes.keep(key, `secret of ${key}`, TEN);
    for (const key of ['reflection/one', 'words/one', 'sheet/limits', 'map/one', 'brief/one', 'pad/1', 'confidence/after/O1'])
      keepNote(key);
    const { records, following } = office.openPage();
    records.change(() => mergeRecords(lesson, aRecord({ attempts: [run] })));
    await following.keepTogether();
    await following.stop();
    expect(office.browser.storage.getItem(NOTES_KEY)).toContain('secret of');
    expect(register.heard.map(({ path }) => path)).toEqual(['record', 'submissions', 'sign-out']);
    expect(JSON.stringify(register.heard)).not.toContain('secret of');
  });
});

describe('a record that somebody else left in the browser', () => {
  const at = new Date('2026-11-22T01:00:00.000Z');

  it('is put aside with its notes, is sent to nobody, and comes back whole', async () => {
    const { records, following } = office.openPage();
    records.change(() => lesson);
    office.browser.storage.setItem(NOTES_KEY, 'notes of another');
    expect(putAside(office.browser.storage, at)).toBe(true);
    office.follow();
    await following.keepTogether();
    expect([records.read().lessons, office.browser.storage.getItem(NOTES_KEY)]).toEqual([[], null]);
    expect(JSON.stringify(register.heard)).not.toContain('initial/first');
    records.clear();
    expect(putAsideOn(office.browser.storage)).toEqual(['2026-11-22T01:00:00.000Z']);
    takeBack(office.browser.storage, records);
    expect([records.read().lessons, office.browser.storage.getItem(NOTES_KEY)]).toEqual([lesson.lessons, 'notes of another']);
    expect(office.browser.storage.getItem(ASIDE_KEY)).toBeNull();
  });

  it('stays as it was where the device has no room to put it aside', () => {
    const { records } = office.openPage();
    records.change(() => lesson);
    office.browser.storage.quota = office.browser.storage.getItem(RECORD_KEY)!.length + RECORD_KEY.length + 5;
    expect(putAside(office.browser.storage, at)).toBe(false);
    expect(records.read()).toEqual(lesson);
  });

  it('can be removed', () => {
    putAside(office.browser.storage, at);
    removeAside(office.browser.storage);
    expect(office.browser.storage.length).toBe(0);
  });
});
