import { describe, expect, it } from 'vitest';
import { EMPTY_RECORD, withAttempt, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { makeBrowserStore, RECORD_KEY } from '#src/records/browserStore.ts';
import { anAttempt, TEN } from '../domain/builders/aRecord.ts';
import { Browser } from './aBrowser.ts';

const adding = (id: string) => (record: LearnerRecord) => withAttempt(record, anAttempt(id));
const ids = ({ attempts }: LearnerRecord) => attempts.map(({ id }) => id);
const asideIn = ({ storage }: Browser) =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index)!)
    .filter((key) => key.startsWith(`${RECORD_KEY}/`))
    .map((key) => storage.getItem(key));

describe('a record in the browser', () => {
  it('is there when the page is opened again', () => {
    const browser = new Browser();
    makeBrowserStore(browser.tab()).change(adding('one'));
    expect(ids(makeBrowserStore(browser.tab()).read())).toEqual(['one']);
  });

  it('lies under one key, with the version of its form', () => {
    const browser = new Browser();
    makeBrowserStore(browser.tab()).change(adding('one'));
    expect(JSON.parse(browser.storage.getItem(RECORD_KEY)!)).toMatchObject({ format: 'first-port-stored-record', version: 1 });
    expect(browser.storage.length).toBe(1);
  });

  it('tells whoever listens of each change, until they stop listening', () => {
    const store = makeBrowserStore(new Browser().tab());
    let heard = 0;
    const stop = store.subscribe(() => (heard += 1));
    store.change(adding('one'));
    stop();
    store.change(adding('two'));
    expect(heard).toBe(1);
  });

  it('is gone once it is deleted, with all that was set aside of it, and nothing else is', () => {
    const browser = new Browser();
    browser.storage.setItem('first-port/shortcut', 'yes');
    browser.storage.setItem(RECORD_KEY, 'not a record');
    const store = makeBrowserStore(browser.tab());
    store.change(adding('one'));
    store.clear();
    expect(store.read()).toEqual(EMPTY_RECORD);
    expect(browser.storage.length).toBe(1);
    expect(browser.storage.getItem('first-port/shortcut')).toBe('yes');
  });
});

describe('two tabs at once', () => {
  it('lose nothing of each other, even before either has heard of the other', () => {
    const browser = new Browser();
    const [left, right] = [makeBrowserStore(browser.tab()), makeBrowserStore(browser.tab())];
    left.change(adding('left'));
    right.change(adding('right'));
    left.change(adding('left again'));
    expect(ids(makeBrowserStore(browser.tab()).read()).sort()).toEqual(['left', 'left again', 'right']);
  });

  it('hear of each other', () => {
    const browser = new Browser();
    const [left, right] = [makeBrowserStore(browser.tab()), makeBrowserStore(browser.tab())];
    let heard = 0;
    right.subscribe(() => (heard += 1));
    left.change(adding('left'));
    browser.deliver(RECORD_KEY);
    browser.deliver('some/other/key');
    expect(heard).toBe(1);
    expect(ids(right.read())).toEqual(['left']);
  });

  it('do not bring back what one of them has deleted', () => {
    const browser = new Browser();
    const [left, right] = [makeBrowserStore(browser.tab()), makeBrowserStore(browser.tab())];
    left.change(adding('one'));
    right.read();
    left.clear();
    expect(ids(right.change(adding('two')))).toEqual(['two']);
  });
});

describe('a browser that keeps nothing', () => {
  it('with storage off, the record goes on in memory and says so', () => {
    const browser = new Browser();
    browser.switchedOff = true;
    const store = makeBrowserStore(browser.tab());
    store.change(adding('one'));
    expect(ids(store.change(adding('two')))).toEqual(['one', 'two']);
    expect(store.keeping()).toEqual({ where: 'memory', because: 'storage is off' });
  });

  it('with storage full, keeps what was stored before and goes on in memory', () => {
    const browser = new Browser();
    const store = makeBrowserStore(browser.tab());
    store.change(adding('one'));
    browser.storage.quota = browser.storage.getItem(RECORD_KEY)!.length + RECORD_KEY.length;
    expect(ids(store.change(adding('two')))).toEqual(['one', 'two']);
    expect(store.keeping()).toEqual({ where: 'memory', because: 'storage is full' });
    expect(ids(store.read())).toEqual(['one', 'two']);
    expect(ids(makeBrowserStore(browser.tab()).read())).toEqual(['one']);
  });

  it('keeps everything again as soon as there is room, what another tab stored meanwhile included', () => {
    const browser = new Browser();
    const store = makeBrowserStore(browser.tab());
    browser.storage.quota = 10;
    store.change(adding('one'));
    browser.storage.quota = 5_000_000;
    makeBrowserStore(browser.tab()).change(adding('elsewhere'));
    store.change(adding('two'));
    expect(store.keeping()).toEqual({ where: 'device' });
    expect(ids(makeBrowserStore(browser.tab()).read()).sort()).toEqual(['elsewhere', 'one', 'two']);
  });
});

describe('stored text that cannot be read', () => {
  const unreadable = [
    ['broken JSON', '{"format":"first-port-stored-record","vers'],
    ['another program’s JSON', '{"theme":"dark"}'],
    ['null', 'null'],
    ['a later version', '{"format":"first-port-stored-record","version":2,"record":{}}'],
    ['a field of the wrong kind', '{"format":"first-port-stored-record","version":1,"record":{"attempts":7}}'],
  ] as const;

  it.each(unreadable)('%s is set aside as it was, and a fresh record begins', (_, text) => {
    const browser = new Browser();
    browser.storage.setItem(RECORD_KEY, text);
    const store = makeBrowserStore(browser.tab());
    expect(store.read()).toEqual(EMPTY_RECORD);
    store.change(adding('one'));
    expect(asideIn(browser)).toEqual([text]);
    expect(ids(makeBrowserStore(browser.tab()).read())).toEqual(['one']);
  });

  it('never pushes out what was set aside before', () => {
    const browser = new Browser();
    for (const text of ['first', 'second', 'third']) {
      browser.storage.setItem(RECORD_KEY, text);
      makeBrowserStore(browser.tab());
    }
    expect(asideIn(browser)).toEqual(['first', 'second', 'third']);
  });

  it('stays where it is when there is no room to set it aside, and is not written over', () => {
    const browser = new Browser();
    browser.storage.setItem(RECORD_KEY, 'not a record');
    browser.storage.quota = RECORD_KEY.length + 'not a record'.length;
    const store = makeBrowserStore(browser.tab());
    expect(ids(store.change(adding('one')))).toEqual(['one']);
    expect(store.keeping()).toEqual({ where: 'memory', because: 'storage is full' });
    expect(browser.storage.getItem(RECORD_KEY)).toBe('not a record');
  });
});

it('an attempt taken further in one tab is the one both tabs have', () => {
  const browser = new Browser();
  const [left, right] = [makeBrowserStore(browser.tab()), makeBrowserStore(browser.tab())];
  left.change(adding('one'));
  right.change((record) => withAttempt(record, anAttempt('one', { choices: [{ choice: 'listen' }], updatedAt: TEN })));
  left.change(adding('one'));
  expect(left.read().attempts).toMatchObject([{ choices: [{ choice: 'listen' }] }]);
});
