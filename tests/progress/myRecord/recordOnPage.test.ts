import { describe, expect, it } from 'vitest';
import { EMPTY_RECORD, withAttempt } from '#src/domain/record/learnerRecord.ts';
import { createRecordOnPage } from '#src/progress/myRecord/recordOnPage.ts';
import type { Protection } from '#src/progress/myRecord/protection.ts';
import { makeBrowserStore, readSetAside, RECORD_KEY } from '#src/records/browserStore.ts';
import { anAttempt, aRecord } from '../../domain/builders/aRecord.ts';
import { Browser } from '../../records/aBrowser.ts';

function aPage(browser = new Browser(), answer: Protection = 'promised') {
  const records = makeBrowserStore(browser.tab());
  const readSetAsideHere = () => readSetAside(browser.tab());
  const surroundings = {
    records,
    readSetAside: readSetAsideHere,
    readProtection: async () => 'may be cleared' as const,
    askForPersistence: async () => answer,
  };
  return { browser, records, page: createRecordOnPage(surroundings) };
}

describe('the record on its page', () => {
  it('shows what the device holds, and follows what is added or deleted', () => {
    const { records, page } = aPage();
    records.change((record) => withAttempt(record, anAttempt('one')));
    const stop = page.getState().follow();
    page.getState().add(aRecord({ attempts: [anAttempt('two')] }));
    expect(page.getState().record.attempts.map(({ id }) => id)).toEqual(['one', 'two']);
    page.getState().clear();
    expect(page.getState().record).toEqual(EMPTY_RECORD);
    stop();
    records.change((record) => withAttempt(record, anAttempt('three')));
    expect(page.getState().record).toEqual(EMPTY_RECORD);
  });

  it('hears of another tab', () => {
    const { browser, page } = aPage();
    page.getState().follow();
    makeBrowserStore(browser.tab()).change((record) => withAttempt(record, anAttempt('elsewhere')));
    browser.deliver(RECORD_KEY);
    expect(page.getState().record.attempts.map(({ id }) => id)).toEqual(['elsewhere']);
  });

  it('says when it is kept in memory alone', () => {
    const browser = new Browser();
    browser.switchedOff = true;
    expect(aPage(browser).page.getState().keeping).toEqual({ where: 'memory', because: 'storage is off' });
  });

  it('knows what could not be read and was set aside, until it is deleted', () => {
    const browser = new Browser();
    browser.storage.setItem(RECORD_KEY, 'not a record');
    const { page } = aPage(browser);
    page.getState().follow();
    expect(page.getState().setAside).toEqual(['not a record']);
    page.getState().clear();
    expect(page.getState().setAside).toEqual([]);
  });

  it('finds out what the browser has promised, and what it answers when it is asked', async () => {
    const { page } = aPage(new Browser(), 'refused');
    expect(page.getState().protection).toBe('not known yet');
    page.getState().follow();
    await Promise.resolve();
    expect(page.getState().protection).toBe('may be cleared');
    await page.getState().askToProtect();
    expect(page.getState().protection).toBe('refused');
  });
});
