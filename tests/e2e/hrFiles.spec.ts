import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { hashOf } from '#src/domain/record/canonicalJson.ts';
import { makeFileForHr, makeRecordFile, type LearnerName } from '#src/domain/record/file/recordFile.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { JudgesAtHand } from '#src/domain/record/replay/judgesAtHand.ts';
import { completedRecord } from './support/completedCourse.ts';
import { content } from './support/play.ts';
import { expect, expectAxeClean, open, test } from './support/test.ts';

const MADE = '2026-11-22T03:00:00.000Z';
const course = content.courses.find(({ id }) => id === 'initial')!.title;

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function upload(name: string, value: unknown): Upload {
  return { name, mimeType: 'application/json', buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)) };
}

/** The record of a learner who has completed the initial course; the id of the completion is so many times this digit. */
async function completed(page: Page, digit: string): Promise<LearnerRecord> {
  const judges = (await (await page.request.get('./content/judges.json')).json()) as JudgesAtHand;
  const record = completedRecord(judges);
  return { ...record, completions: record.completions.map((completion) => ({ ...completion, id: digit.repeat(32) })) };
}

/** Three good files, one with another name in it, one that is no record, and one of the version before there were two files. */
async function sixFiles(page: Page): Promise<Upload[]> {
  const made = async (digit: string, learner: LearnerName) => makeFileForHr(await completed(page, digit), learner, MADE);
  const { for: _for, seal: _seal, ...rest } = makeRecordFile(await completed(page, '5'), { name: 'Eve Older', staffNumber: '5' }, MADE);
  const older = { ...rest, version: 3 };
  return [
    upload('ana.json', await made('1', { name: 'Ana Núñez', staffNumber: '007' })),
    upload('bo.json', await made('2', { name: '=HYPERLINK("http://x")', staffNumber: '12' })),
    upload('cy.json', await made('3', { name: 'Cy Ward', staffNumber: '' })),
    upload('changed.json', { ...(await made('4', { name: 'Dee Fox', staffNumber: '4' })), learner: { name: 'Not Dee', staffNumber: '9' } }),
    upload('patient.json', '{"resourceType":"Patient"}'),
    upload('older.json', { ...older, seal: hashOf(older) }),
  ];
}

async function choose(page: Page, files: Upload[]): Promise<void> {
  await page.getByLabel('Record files', { exact: true }).setInputFiles(files);
}

/** Drops files on the page as a file manager would. */
async function drop(page: Page, files: Upload[]): Promise<void> {
  const texts = files.map(({ name, buffer }) => ({ name, text: buffer.toString() }));
  const dropped = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all) transfer.items.add(new File([text], name, { type: 'application/json' }));
    return transfer;
  }, texts);
  await page.locator('main').dispatchEvent('dragover', { dataTransfer: dropped });
  await page.locator('main').dispatchEvent('drop', { dataTransfer: dropped });
}

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

async function save(page: Page, format: 'CSV' | 'XLSX'): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Save as ${format}` }).click()]);
  return download;
}

test.describe('HR’s page over files', () => {
  test('says how a learner makes the file, what it keeps and what replaying proves, before there is any', async ({ page }) => {
    await open(page, './hr/files/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Records from files');
    await expect(page.getByText('closing the page forgets them')).toBeVisible();
    await expect(page.getByText('It does not show who made those choices')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Nothing here yet' })).toContainText('Download the record for HR');
    await expect(page.getByRole('table')).toHaveCount(0);
  });

  test('shows what was dropped: what holds, what does not, and what is no record', async ({ page }) => {
    await open(page, './hr/files/');
    await drop(page, await sixFiles(page));
    await expect(page.getByText('5 files read, 1 not. 5 completions: 4 hold, 1 does not hold.')).toBeVisible();
    const row = rowOf(page, 'Ana Núñez');
    for (const cell of ['007', course, 'Contact officer', '20 Nov 2026', '20 Nov 2028', 'Holds']) await expect(row).toContainText(cell);
    await expect(rowOf(page, 'Eve Older')).toContainText('Holds');
    await expect(rowOf(page, 'Not Dee')).toContainText('Does not hold');
    await expect(rowOf(page, 'Not Dee')).toContainText('The file was changed after it was made');
    await expect(page.getByRole('region', { name: 'Nothing was taken from one file' })).toContainText(
      'This file is not a First Port record.',
    );
    const { attempts } = await completed(page, '1');
    const shown = await page.locator('main').innerText();
    for (const { choice } of attempts.flatMap(({ choices }) => choices)) expect(shown).not.toContain(choice);
  });

  test('reads a whole folder, with folders in it, and passes over what a system has left there', async ({ page }) => {
    await open(page, './hr/files/');
    const folder = mkdtempSync(join(tmpdir(), 'first-port-hr-'));
    mkdirSync(join(folder, 'november'));
    writeFileSync(join(folder, '.DS_Store'), 'x');
    for (const { name, buffer } of await sixFiles(page)) writeFileSync(join(folder, 'november', name), buffer);
    await page.getByLabel('A folder of record files').setInputFiles(folder);
    await expect(page.getByText('5 files read, 1 not. 5 completions: 4 hold, 1 does not hold.')).toBeVisible();
    rmSync(folder, { recursive: true });
  });

  test('finds rows by name, course and status, and lets a file be taken off', async ({ page }) => {
    await open(page, './hr/files/');
    await choose(page, await sixFiles(page));
    await expect(page.getByRole('row')).toHaveCount(6);
    await page.getByLabel('Name or staff number').fill('nunez');
    await expect(page.getByRole('row')).toHaveCount(2);
    await expect(page.getByText('1 of 5 shown')).toBeVisible();
    await page.getByLabel('Name or staff number').fill('');
    await page.getByLabel('Status').selectOption('Does not hold');
    await expect(rowOf(page, 'Not Dee')).toBeVisible();
    await expect(page.getByRole('row')).toHaveCount(2);
    await page.getByText('The 5 files that were read').click();
    await page.getByRole('button', { name: 'Remove changed.json' }).click();
    await expect(page.getByRole('row')).toHaveCount(1);
    await page.getByLabel('Status').selectOption('Any status');
    await expect(page.getByRole('row')).toHaveCount(5);
  });

  test('gives one CSV and one XLSX over all, which other programs read as expected', async ({ page }) => {
    await open(page, './hr/files/');
    await choose(page, await sixFiles(page));
    await page.getByLabel('Name or staff number').fill('nobody');
    const csv = await save(page, 'CSV');
    expect(csv.suggestedFilename()).toMatch(/^completions-\d{4}-\d\d-\d\d\.csv$/);
    const text = readFileSync(await csv.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(5);
    expect(rows.find(({ name }) => name === 'Ana Núñez')).toMatchObject({
      'staff number': '007',
      course,
      status: 'completed',
      completed: '2026-11-20',
      'completed (UTC)': '2026-11-20T05:00:00.000Z',
      'valid until': '2028-11-20',
      role: 'officer',
      score: '',
      check: 'holds',
      file: 'ana.json',
    });
    expect(rows.map(({ name }) => name)).toContain('\'=HYPERLINK("http://x")');
    expect(rows.find(({ name }) => name === 'Not Dee')).toMatchObject({ status: 'not settled', check: 'does not hold' });

    const xlsx = await save(page, 'XLSX');
    const cells = (await readSheet(await xlsx.path())) as unknown[][];
    expect(cells[0]).toEqual(Object.keys(rows[0]!));
    const ana = cells.find(([name]) => name === 'Ana Núñez')!;
    expect(ana[cells[0]!.indexOf('staff number')]).toBe('007');
    expect(ana[cells[0]!.indexOf('completed')]).toBe('2026-11-20');
    expect(cells.map(([name]) => name)).toContain('=HYPERLINK("http://x")');
  });

  test('asks for nothing but the site’s own files, sends nothing, and has forgotten all once it is opened again', async ({
    page,
    baseURL,
  }) => {
    await open(page, './hr/files/');
    const files = await sixFiles(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await choose(page, files);
    await expect(rowOf(page, 'Ana Núñez')).toBeVisible();
    await Promise.all([save(page, 'CSV'), save(page, 'XLSX')]);
    const own = asked.filter((request) => !/^GET blob:/.test(request));
    for (const request of own) expect(request).toMatch(new RegExp(`^GET ${baseURL}/(content/judges\\.json|_astro/[^?]+)$`));
    const kept = await page.evaluate(async () => [
      { ...localStorage },
      { ...sessionStorage },
      await indexedDB.databases(),
      document.cookie,
    ]);
    expect(kept).toEqual([{}, {}, [], '']);
    await page.reload();
    await expect(page.getByRole('region', { name: 'Nothing here yet' })).toBeVisible();
  });

  test('stays alive while it reads some hundreds of files', async ({ page }) => {
    await open(page, './hr/files/');
    const record = await completed(page, '1');
    const many = Array.from({ length: 300 }, (_, at) => {
      const id = String(at).padStart(32, '0');
      const own = { ...record, completions: record.completions.map((completion) => ({ ...completion, id })) };
      return upload(
        `${String(at)}.json`,
        makeFileForHr(own, { name: `Learner ${String(at)}`, staffNumber: String(at).padStart(5, '0') }, MADE),
      );
    });
    const longest = page.evaluate(async () => {
      const until = performance.now() + 60_000;
      let last = performance.now();
      let most = 0;
      while (performance.now() < until && !document.querySelector('table')) {
        await new Promise((resolve) => setTimeout(resolve));
        most = Math.max(most, performance.now() - last);
        last = performance.now();
      }
      return most;
    });
    await choose(page, many);
    await expect(page.getByText('300 files read. 300 completions: 300 hold.')).toBeVisible({ timeout: 40_000 });
    expect(await longest).toBeLessThan(2_000);
    await expect(page.getByRole('row')).toHaveCount(101);
    await page.getByRole('button', { name: 'Show 100 more' }).click();
    await expect(page.getByRole('row')).toHaveCount(201);
    const xlsx = await save(page, 'XLSX');
    expect(await readSheet(await xlsx.path())).toHaveLength(301);
  });

  test('can be used by keyboard alone', async ({ page }) => {
    await open(page, './hr/files/');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /Drop the files here, or choose them/ }).press('Enter');
    await (await choosing).setFiles(await sixFiles(page));
    await expect(rowOf(page, 'Ana Núñez')).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).press('Enter')]);
    expect(download.suggestedFilename()).toContain('.csv');
  });

  test('has nothing that axe finds, at any width, in both themes, with files on it', async ({ page }) => {
    await open(page, './hr/files/');
    await choose(page, await sixFiles(page));
    await page.getByText('The 5 files that were read').click();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await expectAxeClean(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAxeClean(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test('without what the site judges by, says so and can be tried again', async ({ page, complaints }) => {
    await open(page, './hr/files/');
    const files = await sixFiles(page);
    await page.route('**/content/judges.json', (route) => route.abort());
    await choose(page, files);
    await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded, so no file was read' })).toBeVisible();
    complaints.forgive(/Failed to load resource/);
    await page.unroute('**/content/judges.json');
    await choose(page, files);
    await expect(rowOf(page, 'Ana Núñez')).toContainText('Holds');
  });
});

test.describe('HR’s page without script', () => {
  test.use({ javaScriptEnabled: false });

  test('says that it needs one', async ({ page }) => {
    await page.goto('./hr/files/');
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(page.locator('main noscript p')).toContainText('This page works by a script, which is switched off in this browser.');
  });
});

test.describe('HR’s page on a device that has kept the site', () => {
  test.use({ serviceWorkers: 'allow' });

  test('does all of it without a network', async ({ page, context }) => {
    await page.goto('./');
    await expect(page.locator('[data-offline-said]')).toHaveText(/^Works offline on this device/, { timeout: 30_000 });
    const files = await sixFiles(page);
    await context.setOffline(true);
    await page.goto('./hr/files/');
    await choose(page, files);
    await expect(rowOf(page, 'Ana Núñez')).toContainText('Holds');
    const csv = await save(page, 'CSV');
    expect(readFileSync(await csv.path(), 'utf8')).toContain('Ana Núñez');
    expect((await readSheet(await (await save(page, 'XLSX')).path())).length).toBe(6);
  });
});
