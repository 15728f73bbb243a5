import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { EMPTY_RECORD, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { modulesFor } from '#src/domain/course/courseProgress.ts';
import { readRecordFile } from '#src/domain/record/file/readRecordFile.ts';
import { makeRecordFile, RECORD_VERSION, type RecordFile } from '#src/domain/record/file/recordFile.ts';
import { makeBrowserStore, RECORD_KEY } from '#src/records/browserStore.ts';
import { Browser } from '../records/aBrowser.ts';
import { course } from './support/courseWalk.ts';
import { attemptOf, lastOfferedPath, promiseMe, someWeeks } from './support/realRecord.ts';
import { expect, expectAxeClean, open, test } from './support/test.ts';

/** As many as an officer works through. */
const modules = modulesFor(course, 'officer').length;

const ana = { name: 'Ana Núñez', staffNumber: '0042' };
const whole = makeRecordFile(someWeeks, ana, '2026-11-21T03:00:00.000Z');

/** The text that the store of the site would have written for a record. */
function asStored(record: LearnerRecord): string {
  const browser = new Browser();
  makeBrowserStore(browser.tab()).change(() => record);
  return browser.storage.getItem(RECORD_KEY) ?? '';
}

/** Opens the record page in a browser that holds this record. */
async function openWith(page: Page, record: LearnerRecord): Promise<void> {
  await open(page, './record/');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [RECORD_KEY, asStored(record)] as const);
  await open(page, './record/');
}

async function everythingStored(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
}

async function storedRecord(page: Page): Promise<LearnerRecord | undefined> {
  const text = await page.evaluate((key) => localStorage.getItem(key), RECORD_KEY);
  return text === null ? undefined : (JSON.parse(text) as { record: LearnerRecord }).record;
}

async function readIn(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page.getByLabel('Choose a record file').setInputFiles({ name: 'record.json', mimeType: 'application/json', buffer });
}

function textOf(download: Download): Promise<string> {
  return download.path().then((path) => readFileSync(path, 'utf8'));
}

async function downloadForHr(page: Page): Promise<Download> {
  await page.getByRole('button', { name: 'Download the record for HR' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record for HR' });
  await dialog.getByLabel('Name', { exact: true }).fill(ana.name);
  await dialog.getByLabel(/Staff number/).fill(ana.staffNumber);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download', exact: true }).click(),
  ]);
  await expect(dialog).toBeHidden();
  return download;
}

async function downloadBackup(page: Page): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download my own backup', exact: true }).click(),
  ]);
  return download;
}

/** A file of the record with one thing changed by hand: its seal is as it was. */
function changed(change: (file: RecordFile) => unknown): string {
  const copy = structuredClone(whole);
  change(copy);
  return JSON.stringify(copy);
}

test.describe('my record', () => {
  test('says what it is and where to begin while there is nothing in it', async ({ page }) => {
    await open(page, './record/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My record');
    await expect(page.getByRole('link', { name: 'See the courses' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Try a scenario' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Delete|Download/ })).toHaveCount(0);
  });

  test('lists lessons and runs with date, mode, procedure, score and competence', async ({ page }) => {
    await openWith(page, someWeeks);
    const run = page.getByRole('listitem').filter({ hasText: '20 November 2026' });
    await expect(run).toContainText('11:12 am');
    await expect(run).toContainText('JCU');
    await expect(run).toContainText('Assessment');
    await expect(run).toContainText('100 of 100');
    await expect(run).toContainText('Competent');
    const practice = page.getByRole('listitem').filter({ hasText: '19 November 2026 at 9:40' });
    await expect(practice).toContainText('Practice, private');
    await expect(practice).toContainText('Not yet competent');
    await expect(page.getByRole('link', { name: 'Go on with it' })).toHaveAttribute('href', /scenarios\/promise-me\/$/);
    await expect(page.getByText('It counts the same.')).toContainText('19 November 2026');
    await expect(page.getByText('1 run left for another reply')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'What a Contact Officer does' })).toContainText('Done on 17 November 2026');
    await expect(page.getByText(`1 of ${String(modules)} modules · 2 of 3 scenarios`)).toBeVisible();
  });

  test('is announced as headings, lists and words', async ({ page }) => {
    await openWith(page, someWeeks);
    await expect(page.getByRole('region', { name: 'Conversations' })).toMatchAriaSnapshot(`
      - region "Conversations":
        - heading "Conversations" [level=2]
        - paragraph
        - article:
          - heading "Promise you won’t tell anyone" [level=3]
          - text: Counts as done
          - list:
            - listitem:
              - paragraph:
                - time: 21 November 2026 at 12:00 pm
                - text: · JCU procedure · Practice, private
              - paragraph:
                - text: 2 choices made Under way
                - link "Go on with it"
            - listitem:
              - paragraph:
                - time: 20 November 2026 at 11:12 am
                - text: · JCU procedure · Assessment
              - paragraph: Score 100 of 100
              - text: Competent
            - listitem:
              - paragraph:
                - time: 19 November 2026 at 9:40 am
                - text: · JCU procedure · Practice, private
              - paragraph: /Score \\d+ of 100/
              - text: Not yet competent
          - group: 1 run left for another reply, or before the end
        - article:
          - heading "The last slide" [level=3]
          - text: Counts as done
          - paragraph: Read in a summary, all questions answered on 19 November 2026. It counts the same.
    `);
  });

  test('says in plain words what may clear it, and asks the browser to keep it', async ({ page }) => {
    await open(page, './record/');
    const kept = page.getByRole('region', { name: 'Where it is kept' });
    await expect(kept).toContainText('Safari, on iPhone, iPad and Mac, deletes it after seven days of use without a visit');
    await expect(kept).toContainText('A private window forgets it');
    await kept.getByRole('button', { name: 'Ask the browser to keep it' }).click();
    await expect(kept.getByRole('status')).toContainText(/has promised|did not promise/);
  });

  test('has nothing that axe finds, at any width, in both themes, with a dialog open as well', async ({ page }) => {
    await openWith(page, someWeeks);
    await readIn(
      page,
      changed(({ record }) => Object.assign(record.attempts[1]!, { contentHash: 'f00' })),
    );
    await expect(page.getByRole('heading', { name: 'What the file holds' })).toBeFocused();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await expectAxeClean(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAxeClean(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.getByRole('button', { name: 'Download the record for HR' }).click();
    await expectAxeClean(page);
  });
});

test.describe('taking the record along', () => {
  test('for HR: ended assessments alone, sealed, with the name in the file and nowhere else', async ({ page }) => {
    await openWith(page, someWeeks);
    const download = await downloadForHr(page);
    expect(download.suggestedFilename()).toMatch(/^record-for-hr-Ana-Nunez-0042-\d{4}-\d\d-\d\d\.json$/);
    const read = readRecordFile(await textOf(download));
    expect(read).toMatchObject({ kind: 'read', sealHolds: true, file: { for: 'hr', learner: ana } });
    const [assessed] = someWeeks.attempts.filter(({ mode }) => mode === 'assessment');
    const choices = assessed!.choices.map(({ choice }) => ({ choice }));
    expect(read.kind === 'read' && read.file.record).toEqual({ ...EMPTY_RECORD, attempts: [{ ...assessed, choices }] });
    expect(await everythingStored(page)).not.toMatch(/Núñez|0042/);
  });

  test('as a backup: everything, sealed, and no name', async ({ page }) => {
    await openWith(page, someWeeks);
    const download = await downloadBackup(page);
    expect(download.suggestedFilename()).toMatch(/^my-own-backup-\d{4}-\d\d-\d\d\.json$/);
    const read = readRecordFile(await textOf(download));
    expect(read).toMatchObject({ kind: 'read', sealHolds: true, file: { for: 'backup', learner: { name: '', staffNumber: '' } } });
    expect(read.kind === 'read' && read.file.record).toEqual(someWeeks);
  });

  test('offers HR nothing while nothing was assessed', async ({ page }) => {
    await openWith(page, { ...EMPTY_RECORD, attempts: someWeeks.attempts.filter(({ mode }) => mode === 'practice') });
    await expect(page.getByText('There is nothing for HR in it yet')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Download the record for HR' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Download my own backup' })).toBeVisible();
  });

  test('asks for a name before it hands over the file for HR, and can be cancelled by keyboard', async ({ page }) => {
    await openWith(page, someWeeks);
    const button = page.getByRole('button', { name: 'Download the record for HR' });
    await button.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Record for HR' });
    await dialog.getByLabel('Name', { exact: true }).press('Enter');
    await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  });
});

test.describe('a record read back in', () => {
  test('from either file, is told for what it is, and is added', async ({ page }) => {
    await openWith(page, someWeeks);
    const [forHr, backup] = [await textOf(await downloadForHr(page)), await textOf(await downloadBackup(page))];
    await page.evaluate(() => localStorage.clear());
    await open(page, './record/');
    await readIn(page, forHr);
    await expect(page.getByText(/^The record for HR of Ana Núñez, staff number 0042, downloaded on .+: 1 run\.$/)).toBeVisible();
    await page.getByRole('button', { name: 'Add to this device' }).click();
    await readIn(page, backup);
    await expect(page.getByText(/^A backup, downloaded on .+: 4 runs, 1 lesson and 1 summary\.$/)).toBeVisible();
    await page.getByRole('button', { name: 'Add to this device' }).click();
    await expect.poll(async () => (await storedRecord(page))?.attempts.length).toBe(4);
    expect((await storedRecord(page))?.lessons).toEqual(someWeeks.lessons);
  });

  test('unchanged, replays the same on a fresh device and is added once', async ({ page }) => {
    await open(page, './record/');
    for (const _ of ['once', 'again']) {
      await readIn(page, JSON.stringify(whole));
      await expect(page.getByText('A backup of Ana Núñez, staff number 0042')).toBeVisible();
      await expect(page.getByText('The file is as it was downloaded.')).toBeVisible();
      await expect(page.getByText('Replays the same')).toHaveCount(4);
      await page.getByRole('button', { name: 'Add to this device' }).click();
      await expect(page.getByText(/^Added: 4 runs, 1 lesson and 1 summary/)).toBeVisible();
    }
    expect(await storedRecord(page)).toEqual(someWeeks);
    expect(await everythingStored(page)).not.toContain('Núñez');
  });

  test('takes nothing away from what is on the device', async ({ page }) => {
    const mine = attemptOf(promiseMe, lastOfferedPath(promiseMe), { id: 'mine' });
    await openWith(page, { ...EMPTY_RECORD, attempts: [mine] });
    await readIn(page, JSON.stringify(whole));
    expect((await storedRecord(page))?.attempts).toEqual([mine]);
    await page.getByRole('button', { name: 'Add to this device' }).click();
    await expect
      .poll(async () => (await storedRecord(page))?.attempts.map(({ id }) => id))
      .toEqual(['mine', ...someWeeks.attempts.map(({ id }) => id)]);
  });

  const changes: readonly [string, (file: RecordFile) => unknown, RegExp][] = [
    [
      'a choice that is not offered',
      ({ record }) => Object.assign(record.attempts[1]!.choices[2]!, { choice: 'make-coffee' }),
      /Decision 3 names a choice \("make-coffee"\)/,
    ],
    [
      'a choice left out at the end',
      ({ record }) => (record.attempts[1]!.choices as unknown[]).pop(),
      /The file says 100 of 100, competent; its choices come to/,
    ],
    [
      'a better result than the choices earn',
      ({ record }) => Object.assign(record.attempts[0]!.result!, { score: 100, competent: true }),
      /The file says 100 of 100, competent; its choices come to/,
    ],
    [
      'another content hash',
      ({ record }) => Object.assign(record.attempts[1]!, { contentHash: 'f'.repeat(64) }),
      /Its content mark is not the one of this site/,
    ],
  ];
  for (const [what, change, says] of changes) {
    test(`with ${what}, is reported as changed, and only what replays may be added`, async ({ page }) => {
      await open(page, './record/');
      await readIn(page, changed(change));
      await expect(page.getByText('The file was changed after it was downloaded.')).toBeVisible();
      await expect(page.getByText(says)).toBeVisible();
      await expect(page.getByText('Replays the same')).toHaveCount(3);
      await page.getByRole('button', { name: 'Add to this device' }).click();
      await expect(page.getByText(/^Added: 3 runs\./)).toBeVisible();
      expect((await storedRecord(page))?.lessons).toEqual([]);
    });
  }

  test('with a result changed and sealed anew, is still caught by its choices', async ({ page }) => {
    const record = structuredClone(someWeeks);
    Object.assign(record.attempts[0]!.result!, { score: 100, competent: true });
    await open(page, './record/');
    await readIn(page, JSON.stringify(makeRecordFile(record, ana, whole.exportedAt)));
    await expect(page.getByText('The file is as it was downloaded.')).toBeVisible();
    await expect(page.getByText(/The file says 100 of 100, competent; its choices come to/)).toBeVisible();
    await page.getByRole('button', { name: 'Add to this device' }).click();
    await expect(page.getByText(/^Added: 3 runs, 1 lesson and 1 summary/)).toBeVisible();
  });

  const refusals = [
    ['broken JSON', JSON.stringify(whole).slice(0, 300), 'This file is not complete JSON'],
    ['foreign JSON', '{"resourceType":"Patient"}', 'This file is not a First Port record.'],
    ['a newer record', JSON.stringify({ ...whole, version: RECORD_VERSION + 1 }), 'made by a newer First Port'],
    ['a field of the wrong kind', JSON.stringify({ ...whole, record: { ...someWeeks, attempts: 7 } }), 'record.attempts should be a list.'],
  ] as const;
  for (const [what, text, says] of refusals) {
    test(`from ${what}, gets one clear sentence and nothing is lost`, async ({ page }) => {
      await openWith(page, someWeeks);
      await readIn(page, text);
      await expect(page.getByRole('region', { name: 'Read a record file' }).getByRole('status').first()).toContainText(says);
      expect(await storedRecord(page)).toEqual(someWeeks);
    });
  }

  test('without what the site judges by, says so and can be tried again', async ({ page, complaints }) => {
    await open(page, './record/');
    await page.route('**/content/judges.json', (route) => route.abort());
    await readIn(page, JSON.stringify(whole));
    await expect(page.getByText('what this site judges by could not be loaded')).toBeVisible();
    complaints.forgive(/Failed to load resource/);
    await page.unroute('**/content/judges.json');
    await readIn(page, JSON.stringify(whole));
    await expect(page.getByText('Replays the same')).toHaveCount(4);
  });
});

test.describe('a browser that keeps nothing', () => {
  test('with storage off, the record still works in memory and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    });
    await open(page, './record/');
    await expect(page.getByText('This browser keeps nothing for this site')).toBeVisible();
    await readIn(page, JSON.stringify(whole));
    await page.getByRole('button', { name: 'Add to this device' }).click();
    await expect(page.getByText('100 of 100', { exact: true })).toBeVisible();
    const read = readRecordFile(await textOf(await downloadBackup(page)));
    expect(read.kind === 'read' && read.file.record).toEqual(someWeeks);
  });

  test('with storage full, says so and keeps what was there', async ({ page }) => {
    await openWith(page, { ...EMPTY_RECORD, lessons: someWeeks.lessons });
    await page.evaluate(() => {
      for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (let at = 0; ; at += 1) localStorage.setItem(`filler-${String(size)}-${String(at)}`, 'x'.repeat(size));
        } catch {
          continue;
        }
      }
    });
    await readIn(page, JSON.stringify(whole));
    await page.getByRole('button', { name: 'Add to this device' }).click();
    await expect(page.getByText('storage for the site is full')).toBeVisible();
    await expect(page.getByText('100 of 100', { exact: true })).toBeVisible();
    expect(await storedRecord(page)).toEqual({ ...EMPTY_RECORD, lessons: someWeeks.lessons });
  });

  test('stored text that cannot be read is set aside, and a fresh record begins', async ({ page }) => {
    await open(page, './record/');
    await page.evaluate((key) => localStorage.setItem(key, '{"format":"first-port-stored-record","vers'), RECORD_KEY);
    await open(page, './record/');
    await expect(page.getByRole('link', { name: 'Try a scenario' })).toBeVisible();
    await expect(page.getByText('This browser held a record that cannot be read here')).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download what was set aside' }).click(),
    ]);
    expect(await textOf(download)).toBe('{"format":"first-port-stored-record","vers');
  });
});

test.describe('two tabs at once', () => {
  test('show each other’s changes, and lose none', async ({ page, context }) => {
    await openWith(page, { ...EMPTY_RECORD, attempts: someWeeks.attempts.slice(0, 1) });
    const other = await context.newPage();
    await open(other, './record/');
    await readIn(other, JSON.stringify(whole));
    await other.getByRole('button', { name: 'Add to this device' }).click();
    await expect(page.getByText('100 of 100', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Delete from this device' }).click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await expect(other.getByRole('link', { name: 'Try a scenario' })).toBeVisible();
    expect(await storedRecord(other)).toBeUndefined();
  });
});

test.describe('deleting the record', () => {
  test('asks first, and keeps it when told so', async ({ page }) => {
    await openWith(page, someWeeks);
    await page.getByRole('button', { name: 'Delete from this device' }).press('Enter');
    await expect(page.getByRole('dialog')).toContainText('This deletes 4 runs and the progress in 1 lesson');
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Keep it' })).toBeFocused();
    await page.keyboard.press('Enter');
    expect(await storedRecord(page)).toEqual(someWeeks);
  });

  test('leaves nothing of it behind, and nothing of the private notes', async ({ page }) => {
    await openWith(page, someWeeks);
    const note = JSON.stringify({
      format: 'first-port-notes',
      version: 1,
      notes: { 'pad/1': { text: 'Who leads us?', updatedAt: '2026-11-21T03:00:00.000Z' } },
    });
    await page.evaluate((text) => localStorage.setItem('first-port/notes', text), note);
    await open(page, './record/');
    await page.getByRole('button', { name: 'Delete from this device' }).click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await expect(page.getByText('Deleted. Nothing of the record and of your notes is left in this browser.')).toBeFocused();
    expect(await everythingStored(page)).toBe('{}');
    await open(page, './record/');
    await expect(page.getByRole('link', { name: 'Try a scenario' })).toBeVisible();
  });

  test('for somebody else, offers a download before it starts fresh', async ({ page }) => {
    await openWith(page, someWeeks);
    await page.getByRole('button', { name: 'Start fresh' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: 'Download my own backup first' }).click(),
    ]);
    expect(readRecordFile(await textOf(download))).toMatchObject({ kind: 'read', sealHolds: true });
    await expect(page.getByRole('dialog', { name: 'Start fresh for another person?' })).toBeVisible();
    await page.getByRole('button', { name: 'Delete and start fresh' }).click();
    expect(await storedRecord(page)).toBeUndefined();
  });
});

test.describe('progress on other pages', () => {
  test('the home page shows how far the course is, and goes on with it', async ({ page }) => {
    await open(page, './');
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await openWith(page, someWeeks);
    await open(page, './');
    await expect(page.getByRole('progressbar', { name: 'Modules done of Contact Officer, initial course' })).toHaveAttribute('value', '1');
    await expect(
      page.getByText(new RegExp(`1\\sof\\s${String(modules)}\\smodules · 2\\sof\\s3\\sscenarios · \\d\\sh(\\s\\d+\\smin)?\\sleft`)),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'Go on with the course' })).toHaveAttribute('href', /scenarios\/promise-me\/$/);
    await expectAxeClean(page);
  });

  test('the course page says what is done, lesson by lesson and scenario by scenario', async ({ page }) => {
    await openWith(page, someWeeks);
    await open(page, './courses/initial/');
    await expect(page.locator('[data-module="initial/what-officers-do"]')).toContainText('Done');
    await expect(page.locator('[data-module="initial/welcome"]')).not.toContainText('Done');
    await expect(
      page
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: /It is my boss/ }) })
        .last(),
    ).not.toContainText('Done');
    await expectAxeClean(page);
  });
});
