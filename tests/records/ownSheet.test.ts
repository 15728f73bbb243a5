import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearNotes, keepNote } from '#src/records/notes.ts';
import { keepWhoseSheet, notedAnswer, OWN_ON_PAPER, sheetNotes, whoseSheet } from '#src/records/ownSheet.ts';
import { BrowserStorage } from './aBrowser.ts';

const NINE = '2026-11-21T09:00:00.000Z';

vi.stubGlobal('localStorage', new BrowserStorage());
vi.stubGlobal('addEventListener', () => undefined);
beforeEach(() => clearNotes());

describe('what was noted of one’s own procedure', () => {
  it('is nothing before anything was written', () => {
    expect(notedAnswer('raise-with')).toBeUndefined();
    expect(whoseSheet()).toBe('');
  });

  it('is the answer with its clause, for that question alone', () => {
    keepNote(sheetNotes('raise-with').says, ' Their supervisor ', NINE);
    keepNote(sheetNotes('raise-with').clause, '4.2', NINE);
    expect(notedAnswer('raise-with')).toEqual({ says: 'Their supervisor', clause: '4.2' });
    expect(notedAnswer('advice-from')).toBeUndefined();
  });

  it('may be the clause alone', () => {
    keepNote(sheetNotes('raise-with').clause, '4.2', NINE);
    expect(notedAnswer('raise-with')).toEqual({ says: '', clause: '4.2' });
  });

  it('knows whose procedure it is, until that is taken back', () => {
    keepWhoseSheet(OWN_ON_PAPER, NINE);
    expect(whoseSheet()).toBe(OWN_ON_PAPER);
    keepWhoseSheet('', NINE);
    expect(whoseSheet()).toBe('');
  });
});
