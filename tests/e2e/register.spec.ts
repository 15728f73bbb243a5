import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { JudgesAtHand } from '#src/domain/record/replay/judgesAtHand.ts';
import type { RegisterPage } from '#src/protocol/register.ts';
import { makeBrowserStore, RECORD_KEY } from '#src/records/browserStore.ts';
import { Browser as StoringBrowser } from '../records/aBrowser.ts';
import { completedRecord } from './support/completedCourse.ts';
import { readyForTheFinal } from './support/courseWalk.ts';
import { startOwnService, type OwnService } from './support/ownService.ts';
import { Complaints, expect, expectAxeClean, test, waitForIslands, watch } from './support/test.ts';

const PASSWORD = 'four words that nobody guesses';
const HANA = { name: 'Hana Harper', email: 'hana@example.org' };
const ANA = { name: 'Ana Núñez', email: 'ana@example.org', staffNumber: '007' };

// One service, and one story on it: each test goes on where the one before has left off.
test.describe.configure({ mode: 'serial' });

let service: OwnService;
let hr: BrowserContext;
let page: Page;
let links: readonly { readonly name: string; readonly link: string }[] = [];
const heard = new Complaints();

async function aBrowserContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: service.address,
    locale: 'en-AU',
    timezoneId: 'Australia/Brisbane',
    serviceWorkers: 'block',
  });
  context.on('page', (opened) => watch(opened, new URL(service.address).origin, heard));
  return context;
}

test.beforeAll(async ({ browser }) => {
  service = await startOwnService();
  hr = await aBrowserContext(browser);
  page = await hr.newPage();
});

test.afterAll(async () => {
  await hr.close();
  await service.stop();
});

test.afterEach(() => {
  expect(heard.all, 'what pages complained of').toEqual([]);
});

async function visit(path: string, on = page): Promise<void> {
  await on.goto(new URL(path, service.address).href);
  await waitForIslands(on);
}

/** Thirty learners, each with the initial course; two rows cannot be read. */
function aRoster(): string {
  const rows = Array.from({ length: 30 }, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    if (index === 6) return `${ANA.name},${ANA.email},${ANA.staffNumber},Library,initial,2027-03-31`;
    if (index === 11) return `Learner ${number},l${number}@example.org,1${number},Library,intial,2027-03-31`;
    if (index === 19) return `Learner ${number},l${number}@example.org,1${number},Law,initial,31/31/2027`;
    return `Learner ${number},l${number}@example.org,1${number},${index % 2 ? 'Law' : 'Library'},initial,2027-03-31`;
  });
  return ['Name,E-mail,Staff number,Unit,Course,Due date', ...rows].join('\r\n');
}

async function saved(download: Promise<Download>): Promise<{ readonly name: string; readonly path: string }> {
  const file = await download;
  return { name: file.suggestedFilename(), path: await file.path() };
}

/** The text that the store of the site would have written for a record. */
function asStored(record: LearnerRecord): string {
  const browser = new StoringBrowser();
  makeBrowserStore(browser.tab()).change(() => record);
  return browser.storage.getItem(RECORD_KEY) ?? '';
}

async function recordIn(on: Page): Promise<LearnerRecord | undefined> {
  const text = await on.evaluate((key) => localStorage.getItem(key), RECORD_KEY);
  return text === null ? undefined : (JSON.parse(text) as { record: LearnerRecord }).record;
}

async function statusOfAna(): Promise<string | undefined> {
  const answer = await page.request.get(new URL(`api/hr/register?search=${ANA.staffNumber}`, service.address).href);
  return ((await answer.json()) as RegisterPage).rows[0]?.status;
}

/** Opens a personal link in a browser that holds no record, and follows the learner from there on. */
async function openLink(on: Page, link: string): Promise<void> {
  await on.goto(link);
  await on.getByRole('button', { name: 'Open my course' }).click();
  await expect(on.getByRole('heading', { name: 'Your record follows you' })).toBeVisible();
  expect(on.url()).not.toContain('#');
}

test('the link at the console makes the first administrator, and leaves the address at once', async () => {
  await page.goto(service.setUpLink);
  await waitForIslands(page);
  await expect(page.getByLabel('Your name')).toBeVisible();
  expect(page.url()).not.toContain('#');
  await page.getByLabel('Your name').fill(HANA.name);
  await page.getByLabel('Email address').fill(HANA.email);
  const password = page.getByLabel('Password', { exact: true });
  await password.fill(PASSWORD);
  await page.getByLabel('Show the password').check();
  await expect(password).toHaveAttribute('type', 'text');
  await expect(password).toHaveAttribute('autocomplete', 'new-password');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.getByRole('link', { name: 'Open the register' }).click();
  await expect(page.getByRole('heading', { name: /^Nobody is on the register/ })).toBeVisible();
});

test('HR signs out, and signs in again after a wrong password without losing what was typed', async () => {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Email address').fill(HANA.email);
  await page.getByLabel('Password').fill('something else altogether');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText(/\S/);
  await expect(page.getByLabel('Email address')).toHaveValue(HANA.email);
  heard.forgive(/401/);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText(`${HANA.name}, administrator`)).toBeVisible();
});

test('HR loads a roster of thirty: two bad rows are shown, nothing is half loaded, and mended it is loaded whole', async () => {
  await page.getByRole('link', { name: 'Load a roster' }).click();
  await waitForIslands(page);
  await page.getByLabel('Choose a CSV file').setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(aRoster()) });
  await expect(page.getByRole('heading', { name: '2 problems in 30 rows' })).toBeFocused();
  const problems = page.getByRole('region', { name: 'Problems by row' });
  await expect(problems.getByRole('row').nth(1)).toContainText('13');
  await expect(problems).toContainText('initial, refresher');
  await expect(page.getByRole('button', { name: /^Load / })).toHaveCount(0);
  await expectAxeClean(page);

  const box = page.getByLabel(/What is in roster.csv/);
  await box.fill((await box.inputValue()).replace('intial', 'initial').replace('31/31/2027', '31/3/2027'));
  await page.getByRole('button', { name: /^Check it/ }).click();
  await expect(page.getByRole('heading', { name: '30 rows, all readable' })).toBeFocused();
  await page.getByRole('button', { name: 'Load 30 rows' }).click();
  await expect(page.getByRole('heading', { name: '30 rows loaded' })).toBeFocused();
});

test('HR makes personal links, saves them for a mail merge, and prints slips', async () => {
  await page.getByRole('link', { name: 'Make personal links' }).click();
  await waitForIslands(page);
  await page.getByRole('button', { name: 'Make links' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make them' }).click();
  await expect(page.getByRole('heading', { name: '30 links made' })).toBeFocused();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /mail merge/ }).click();
  const { path } = await saved(download);
  links = parse(readFileSync(path), { bom: true, columns: true });
  expect(links).toHaveLength(30);
  expect(new Set(links.map(({ link }) => link)).size).toBe(30);
  expect(links.find(({ name }) => name === ANA.name)).toMatchObject({ 'staff number': '007', email: ANA.email });

  await page.getByRole('button', { name: /Slips to print/ }).click();
  await expect(page.getByRole('img', { name: `Code of the link for ${ANA.name}` })).toBeVisible();
  await expectAxeClean(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.locator('.hr-slip')).toHaveCount(30);
  await page.emulateMedia({ media: null });
  // Links are shown once: the page, opened again, has forgotten them.
  await page.reload();
  await expect(page.locator('.hr-slip')).toHaveCount(0);
});

test('a learner opens the link, goes on in another browser, and completes the course; HR sees it', async ({ browser }) => {
  const link = links.find(({ name }) => name === ANA.name)?.link ?? '';
  const judges = (await (await page.request.get(new URL('content/judges.json', service.address).href)).json()) as JudgesAtHand;
  const [one, other] = [await aBrowserContext(browser), await aBrowserContext(browser)];
  const [first, second] = [await one.newPage(), await other.newPage()];

  await openLink(first, link);
  // All that comes before the final assessment, as the course would have kept it.
  await first.evaluate(([key, text]) => localStorage.setItem(key, text), [RECORD_KEY, asStored(readyForTheFinal())] as const);
  await visit('record/', first);
  await expect.poll(statusOfAna, { timeout: 30_000 }).toBe('under way');

  await openLink(second, link);
  await visit('record/', second);
  await expect.poll(async () => (await recordIn(second))?.lessons.length).toBe(readyForTheFinal().lessons.length);
  await second.evaluate(([key, text]) => localStorage.setItem(key, text), [RECORD_KEY, asStored(completedRecord(judges))] as const);
  await visit('record/', second);
  // Each attempt is sent on its own, then what rests on them.
  await expect.poll(statusOfAna, { timeout: 30_000 }).toBe('completed');
  await expect(second.getByText('All sent')).toBeVisible();
  await one.close();
  await other.close();

  await visit('hr/register/');
  await page.getByLabel('Name, email or staff number').fill('núñez');
  await expect(page.getByRole('row').filter({ hasText: ANA.name }).getByRole('cell', { name: 'Completed' }).first()).toBeVisible();
  await expect(page).toHaveURL(/search=n/);
  await page.getByRole('link', { name: ANA.name }).click();
  await waitForIslands(page);
  await expect(page.getByRole('heading', { name: ANA.name })).toBeVisible();
  await expect(page.getByText('Holds')).toBeVisible();
  await page.getByText('Online, replayed: versions').click();
  await expect(page.getByText('Content version')).toBeVisible();
  await expectAxeClean(page);
});

test('HR filters the register by status, and Back undoes it', async () => {
  await visit('hr/register/');
  await expect(page.getByRole('heading', { name: '30 rows', exact: true })).toBeVisible();
  await page
    .getByRole('group', { name: 'Status' })
    .getByRole('button', { name: /^Completed/ })
    .click();
  await expect(page.getByRole('heading', { name: '1 row', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\?status=completed$/);
  await page.goBack();
  await expect(page.getByRole('heading', { name: '30 rows', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Unit' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Unit' })).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Unit' })).toHaveAttribute('aria-sort', 'descending');
  // As at a day before anything was done, nobody has completed it.
  await page.getByLabel(/^As at/).fill('2020-01-01');
  await expect(page.getByRole('heading', { name: '0 rows', exact: true })).toBeVisible();
});

test('HR exports the register as CSV and XLSX, which read back as they should', async () => {
  await visit('hr/register/');
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  const rows = parse<Record<string, string>>(readFileSync((await saved(csv)).path), { bom: true, columns: true });
  expect(rows).toHaveLength(30);
  expect(rows.find(({ name }) => name === ANA.name)).toMatchObject({
    'staff number': '007',
    status: 'completed',
    course: 'initial',
  });
  expect(rows[0]).not.toHaveProperty('score');
  expect(rows.filter(({ status }) => status === 'completed')).toHaveLength(1);

  const xlsx = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as XLSX' }).click();
  const [heads = [], ...cells] = await readSheet((await saved(xlsx)).path);
  expect(cells).toHaveLength(30);
  const [name, staffNumber, status] = ['name', 'staff number', 'status'].map((head) => heads.indexOf(head));
  const ana = cells.find((row) => row[name!] === ANA.name);
  expect([ana?.[staffNumber!], ana?.[status!]]).toEqual(['007', 'completed']);
});

test('HR puts columns together by keyboard alone, and exports with them', async () => {
  await visit('hr/exports/');
  await page.getByRole('button', { name: 'Put columns together' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name of this set')).toBeFocused();
  await page.keyboard.type('Ours');
  for (const column of ['email', 'unit', 'course', 'status', 'as at', 'due'])
    await page.getByRole('checkbox', { name: column, exact: true }).press('Space');
  await page.getByLabel('Name of the column staff number').fill('EMPLID');
  await page.getByRole('button', { name: 'Move staff number up' }).press('Enter');
  await page.getByRole('button', { name: 'Move staff number up' }).press('Enter');
  await page.getByRole('button', { name: 'Save this set' }).press('Enter');
  await expect(page.getByText('Ours is saved.')).toBeVisible();
  await page.getByLabel('Columns of CSV and XLSX').selectOption({ label: 'Ours' });
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save: CSV for a spreadsheet' }).click();
  const [heads = []] = parse(readFileSync((await saved(csv)).path), { bom: true });
  expect(heads.slice(0, 2)).toEqual(['EMPLID', 'name']);
  expect(heads).not.toContain('unit');
  await page.getByText('Show the log').click();
  await expect(page.getByRole('region', { name: 'Log' }).getByRole('row').nth(1)).toContainText(HANA.name);
});

test('HR enters leave, and erases a learner only after typing the name', async () => {
  await visit('hr/register/');
  await page.getByRole('link', { name: 'Learner 02' }).click();
  await waitForIslands(page);
  await page.getByText('Enter leave or an exemption').click();
  await page.getByLabel('First day').fill('2026-01-01');
  await page.getByLabel('Reason').fill('Parental leave');
  await page.getByRole('button', { name: 'Enter it' }).click();
  await expect(page.getByText('On leave')).toBeVisible();

  await page.getByRole('button', { name: 'Erase this learner' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Erase for good' }).press('Enter');
  await expect(dialog).toBeVisible();
  await dialog.getByLabel(/To confirm, type/).fill('Learner 02');
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByText('The learner is erased from the register.')).toBeVisible();
  await visit('hr/register/');
  await expect(page.getByRole('heading', { name: '29 rows', exact: true })).toBeVisible();
});

test('a session that ends keeps what was typed', async () => {
  await visit('hr/roster/');
  await page.getByLabel('Or paste the table').fill(aRoster());
  await hr.clearCookies();
  await page.getByRole('button', { name: /^Check it/ }).click();
  const again = page.getByRole('dialog', { name: 'Sign in again' });
  await again.getByLabel('Password').fill(PASSWORD);
  await again.getByRole('button', { name: 'Sign in' }).click();
  await expect(again).toBeHidden();
  await expect(page.getByLabel('Or paste the table')).toHaveValue(/intial/);
  heard.forgive(/401/);
});

const PAGES = ['', 'register/', 'roster/', 'entries/', 'links/', 'exports/', 'figures/', 'set-aside/', 'settings/'];

test('each page of HR is open to everyone, in light and dark, wide and narrow', async () => {
  test.setTimeout(180_000);
  for (const path of PAGES) {
    await visit(`hr/${path}`);
    await expect(page.getByText(`${HANA.name}, administrator`)).toBeVisible();
    await expect(page.getByText(/^Loading /)).toHaveCount(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAxeClean(page);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `width of hr/${path}`).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 720 });
  }
});

test('an administrator invites a trainer, who sees the figures, enters who attended, and nothing else', async ({ browser }) => {
  await visit('hr/settings/');
  await page.getByLabel('Name', { exact: true }).fill('Tom Trainer');
  await page.getByLabel('Email address').fill('tom@example.org');
  await page.getByLabel('Role', { exact: true }).last().selectOption('trainer');
  await page.getByRole('button', { name: 'Make the account and its link' }).click();
  const link = await page.getByLabel('Link for Tom Trainer to choose a password').inputValue();
  const context = await aBrowserContext(browser);
  const tom = await context.newPage();
  await tom.goto(link);
  await waitForIslands(tom);
  await tom.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await tom.getByRole('button', { name: 'Keep this password' }).click();
  await expect(tom.getByText('You are signed in.')).toBeVisible();
  await visit('hr/figures/', tom);
  await expect(tom.getByText(/nothing to publish yet/)).toBeVisible();
  await expect(tom.getByRole('navigation', { name: 'For HR' }).getByRole('link', { name: 'Exports' })).toBeHidden();
  await visit('hr/entries/', tom);
  await expect(tom.getByText(/As a trainer you enter who attended/)).toBeVisible();
  await expect(tom.getByRole('radio')).toHaveCount(0);
  await visit('hr/register/', tom);
  await expect(tom.getByText(/This page is for HR/)).toBeVisible();
  await context.close();
});

test('a site without the service says so as soon as somebody begins to sign in', async ({ page: plain, complaints }) => {
  await plain.goto('./hr/');
  await waitForIslands(plain);
  await plain.getByLabel('Email address').click();
  await expect(plain.getByText(/^There is no register here/)).toBeFocused();
  complaints.forgive(/404/);
  await plain.getByRole('main').getByRole('link', { name: 'read the record files' }).click();
  await expect(plain.getByRole('heading', { level: 1, name: 'Records from files' })).toBeVisible();
});
