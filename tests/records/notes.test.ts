import { describe, expect, it } from 'vitest';
import { makeNotes, NOTES_KEY } from '#src/records/notes.ts';
import { makeBrowserStore, RECORD_KEY } from '#src/records/browserStore.ts';
import { EMPTY_RECORD, withAttempt } from '#src/domain/record/learnerRecord.ts';
import { anAttempt } from '../domain/builders/aRecord.ts';
import { Browser } from './aBrowser.ts';

const NINE = '2026-11-21T09:00:00.000Z';
const TEN = '2026-11-21T10:00:00.000Z';

describe('a note on the device', () => {
  it('is there when the page is opened again, with when it was written', () => {
    const browser = new Browser();
    makeNotes(browser.tab()).keep('pad/1', 'Who keeps the tally?', NINE);
    expect(makeNotes(browser.tab()).read('pad/1')).toEqual({ text: 'Who keeps the tally?', updatedAt: NINE });
  });

  it('takes the place of the one before it, and leaves the others', () => {
    const notes = makeNotes(new Browser().tab());
    notes.keep('words/opening', 'First', NINE);
    notes.keep('words/pitch', 'Another', NINE);
    notes.keep('words/opening', 'Second', TEN);
    expect(notes.read('words/opening')).toEqual({ text: 'Second', updatedAt: TEN });
    expect(notes.read('words/pitch')?.text).toBe('Another');
  });

  it('is the same object until it changes, so that a screen need not be drawn again', () => {
    const notes = makeNotes(new Browser().tab());
    notes.keep('pad/1', 'One', NINE);
    const before = notes.read('pad/1');
    expect(notes.read('pad/1')).toBe(before);
  });

  it('is found with its like by the beginning of the key', () => {
    const notes = makeNotes(new Browser().tab());
    for (const key of ['pad/1', 'pad/2', 'sheet/raise-with']) notes.keep(key, key, NINE);
    expect(Object.keys(notes.below('pad/'))).toEqual(['pad/1', 'pad/2']);
    expect(notes.below('reflection/')).toEqual({});
  });

  it('is gone once it is forgotten, and the rest stays', () => {
    const browser = new Browser();
    const notes = makeNotes(browser.tab());
    notes.keep('pad/1', 'One', NINE);
    notes.keep('pad/2', 'Two', NINE);
    notes.forget('pad/1');
    expect(notes.read('pad/1')).toBeUndefined();
    expect(Object.keys(makeNotes(browser.tab()).below(''))).toEqual(['pad/2']);
  });

  it('is never part of the record, and deleting one leaves the other', () => {
    const browser = new Browser();
    const notes = makeNotes(browser.tab());
    const record = makeBrowserStore(browser.tab());
    notes.keep('reflection/after/one', 'A private thought', NINE);
    record.change((before) => withAttempt(before, anAttempt('one')));
    expect(browser.storage.getItem(RECORD_KEY)).not.toContain('private thought');
    notes.clear();
    expect(record.read()).not.toEqual(EMPTY_RECORD);
    record.clear();
    expect(browser.storage.length).toBe(0);
  });
});

describe('clearing the notes', () => {
  it('removes every note and what was set aside of them, and tells whoever listens', () => {
    const browser = new Browser();
    browser.storage.setItem(NOTES_KEY, 'not notes');
    const notes = makeNotes(browser.tab());
    notes.keep('pad/1', 'One', NINE);
    expect(browser.storage.length).toBe(2);
    let heard = 0;
    notes.subscribe(() => (heard += 1));
    notes.clear();
    expect(heard).toBe(1);
    expect(browser.storage.length).toBe(0);
    expect(notes.below('')).toEqual({});
  });
});

describe('two tabs at once', () => {
  it('lose nothing of each other, even before either has heard of the other', () => {
    const browser = new Browser();
    const [left, right] = [makeNotes(browser.tab()), makeNotes(browser.tab())];
    left.keep('pad/1', 'left', NINE);
    right.keep('pad/2', 'right', NINE);
    expect(left.read('pad/2')?.text).toBe('right');
    expect(Object.keys(left.below('pad/'))).toEqual(['pad/1', 'pad/2']);
  });

  it('hear of each other, and not of what concerns other keys', () => {
    const browser = new Browser();
    const [left, right] = [makeNotes(browser.tab()), makeNotes(browser.tab())];
    let heard = 0;
    right.subscribe(() => (heard += 1));
    left.keep('pad/1', 'left', NINE);
    browser.deliver(NOTES_KEY);
    browser.deliver(RECORD_KEY);
    expect(heard).toBe(1);
  });

  it('both forget when one deletes everything, even what only one of them knew', () => {
    const browser = new Browser();
    const [left, right] = [makeNotes(browser.tab()), makeNotes(browser.tab())];
    left.keep('pad/1', 'kept', NINE);
    browser.storage.quota = 0;
    right.keep('pad/2', 'not kept', NINE);
    left.clear();
    browser.deliver(NOTES_KEY);
    expect(right.below('')).toEqual({});
  });
});

describe('where the browser keeps nothing', () => {
  it('notes stay in memory while the page is open, and it says so', () => {
    const browser = new Browser();
    browser.switchedOff = true;
    const notes = makeNotes(browser.tab());
    expect(notes.read('pad/1')).toBeUndefined();
    notes.keep('pad/1', 'One', NINE);
    expect(notes.read('pad/1')?.text).toBe('One');
    expect(notes.keeping()).toEqual({ where: 'memory', because: 'storage is off' });
    notes.forget('pad/1');
    expect(notes.below('')).toEqual({});
    expect(() => notes.clear()).not.toThrow();
  });

  it('a full storage holds what it held, and takes the rest as soon as there is room', () => {
    const browser = new Browser();
    const notes = makeNotes(browser.tab());
    notes.keep('pad/1', 'One', NINE);
    browser.storage.quota = 10;
    notes.keep('pad/2', 'Two', NINE);
    expect(notes.keeping()).toEqual({ where: 'memory', because: 'storage is full' });
    expect(Object.keys(notes.below('pad/'))).toEqual(['pad/1', 'pad/2']);
    expect(Object.keys(makeNotes(browser.tab()).below('pad/'))).toEqual(['pad/1']);
    browser.storage.quota = 5_000;
    notes.keep('pad/3', 'Three', TEN);
    expect(notes.keeping()).toEqual({ where: 'device' });
    expect(Object.keys(makeNotes(browser.tab()).below('pad/'))).toEqual(['pad/1', 'pad/2', 'pad/3']);
  });
});

describe('text that cannot be read as notes', () => {
  it.each([
    ['no JSON', '{'],
    ['a later version', JSON.stringify({ format: 'first-port-notes', version: 2, notes: {} })],
    ['something else', 'null'],
  ])('is set aside and not written over: %s', (_, text) => {
    const browser = new Browser();
    browser.storage.setItem(NOTES_KEY, text);
    const notes = makeNotes(browser.tab());
    notes.keep('pad/1', 'One', NINE);
    expect(browser.storage.getItem(`${NOTES_KEY}/set-aside-1`)).toBe(text);
    expect(Object.keys(makeNotes(browser.tab()).below(''))).toEqual(['pad/1']);
  });

  it('leaves out only those notes that are none', () => {
    const browser = new Browser();
    const stored = { format: 'first-port-notes', version: 1, notes: { 'pad/1': 'bare', 'pad/2': { text: 'Two', updatedAt: NINE } } };
    browser.storage.setItem(NOTES_KEY, JSON.stringify(stored));
    expect(Object.keys(makeNotes(browser.tab()).below(''))).toEqual(['pad/2']);
  });
});
