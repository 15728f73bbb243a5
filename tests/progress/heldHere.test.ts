import { afterEach, expect, it, vi } from 'vitest';
import { aRecord } from '../domain/builders/aRecord.ts';
import { holdsNotes, holdsRecord, tellRecorded, whenRecorded } from '#src/progress/heldHere.ts';
import { makeBrowserStore } from '#src/records/browserStore.ts';
import { makeNotes } from '#src/records/notes.ts';
import { Browser } from '../records/aBrowser.ts';

/** A browser in whose page the code under test runs. */
function here(): Browser {
  const browser = new Browser();
  const page = new EventTarget();
  vi.stubGlobal('localStorage', browser.storage);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));
  return browser;
}

afterEach(() => vi.unstubAllGlobals());

it('notes that were kept are known of, until they are deleted', () => {
  const browser = here();
  expect(holdsNotes()).toBe(false);
  const notes = makeNotes(browser.tab());
  notes.keep('pad/1', 'Who leads our network?', '2026-11-21T09:00:00.000Z');
  expect(holdsNotes()).toBe(true);
  notes.clear();
  expect(holdsNotes()).toBe(false);
});

it('a record is known of as soon as it has begun, until it is deleted', () => {
  const records = makeBrowserStore(here().tab());
  expect(holdsRecord()).toBe(false);
  records.change(() => aRecord());
  expect(holdsRecord()).toBe(true);
  records.clear();
  expect(holdsRecord()).toBe(false);
});

it('what waits for a record is shown once: at once where there is one, or when one begins', () => {
  const records = makeBrowserStore(here().tab());
  const show = vi.fn();
  whenRecorded(show);
  expect(show).not.toHaveBeenCalled();
  records.change(() => aRecord());
  tellRecorded();
  tellRecorded();
  expect(show).toHaveBeenCalledTimes(1);
  whenRecorded(show);
  expect(show).toHaveBeenCalledTimes(2);
});

it('a browser that keeps nothing holds nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  expect([holdsNotes(), holdsRecord()]).toEqual([false, false]);
});
