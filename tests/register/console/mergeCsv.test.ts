import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { LinksMade } from '#src/protocol/register.ts';
import { csvTextOf } from '#src/register/console/intake/readCsvFile.ts';
import { mergeCsv } from '#src/register/console/links/mergeCsv.ts';
import { wholeLink } from '#src/register/console/links/wholeLink.ts';

const ana: LinksMade['links'][number] = {
  learner: 'l1',
  name: 'Ana "Nina" Núñez',
  email: 'ana@example.org',
  staffNumber: '007',
  unit: '=1+1, "Library"',
  course: 'Contact Officer, initial course',
  dueOn: null,
  link: 'my-link/#abc',
};
// Already the next day in Brisbane.
const made: LinksMade = { expiresAt: '2027-02-19T20:00:00.000Z', links: [ana] };

describe('the table of links for a mail merge', () => {
  it('has each link whole, reads back as it was, and runs nothing in a spreadsheet', async () => {
    const text = await mergeCsv(made, 'Australia/Brisbane', (link) => wholeLink('/port/', link, 'https://hr.example.org/port/hr/links/'));
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(parse(text, { bom: true, columns: true })).toEqual([
      {
        name: 'Ana "Nina" Núñez',
        email: 'ana@example.org',
        'staff number': '007',
        unit: '\'=1+1, "Library"',
        course: 'Contact Officer, initial course',
        'due date': '',
        link: 'https://hr.example.org/port/my-link/#abc',
        'link works until': '2027-02-20',
      },
    ]);
  });
});

describe('a link as a person is sent it', () => {
  it('stands behind the address at which the site is open, whatever its folder', () => {
    expect(wholeLink('/', 'hr/set-up/#abc', 'http://localhost:4321/hr/settings/')).toBe('http://localhost:4321/hr/set-up/#abc');
    expect(wholeLink('/port/', '/my-link/#abc', 'https://example.org/port/hr/')).toBe('https://example.org/port/my-link/#abc');
  });
});

describe('a CSV file that HR chose', () => {
  it('is read in the letters it was saved in', () => {
    expect(csvTextOf(new TextEncoder().encode('Ana Núñez').buffer)).toBe('Ana Núñez');
    const windows = Uint8Array.from([0x4e, 0xfa, 0xf1, 0x65, 0x7a]);
    expect(csvTextOf(windows.buffer)).toBe('Núñez');
  });
});
