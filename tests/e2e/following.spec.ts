import type { Browser, Page } from '@playwright/test';
import { put, scenarioOf } from './support/courseWalk.ts';
import { test } from './support/linkedService.ts';
import { begin, bestPath, playableOf, playInAssessment } from './support/play.ts';
import { someWeeks } from './support/realRecord.ts';
import { expect, expectAxeClean, open } from './support/test.ts';

const scenario = scenarioOf('promise-me');
const LESSON = './lessons/initial/what-a-contact-officer-does/';

const followed = (page: Page) => page.getByRole('heading', { name: 'Your record follows you' });
const said = (page: Page) => page.locator('[data-my-link="said"]');
const taken = (page: Page, path: string) =>
  page.waitForResponse((response) => response.url().endsWith(`/api/learner/${path}`) && response.ok());

async function openLink(page: Page, link: string): Promise<void> {
  await open(page, link);
  const together = taken(page, 'record');
  await page.getByRole('button', { name: 'Open my course' }).click();
  await expect(followed(page)).toBeFocused();
  await together;
}

async function elsewhere(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, serviceWorkers: 'block' });
  return context.newPage();
}

test('what was done in one browser, with the register out of reach in between, is there in another', async ({
  page,
  browser,
  service,
  complaints,
}) => {
  test.slow();
  const link = await service.linkFor('Ana Tui');
  const bodies: string[] = [];
  page.on('request', (request) => void bodies.push(request.postData() ?? ''));
  await openLink(page, link);
  await page.evaluate(() => {
    const note = { text: 'a reflection for nobody else', updatedAt: '2026-11-20T00:00:00.000Z' };
    localStorage.setItem('first-port/notes', JSON.stringify({ format: 'first-port-notes', version: 1, notes: { 'reflection/one': note } }));
  });
  await test.step('a lesson is done', async () => {
    await open(page, LESSON);
    const together = taken(page, 'record');
    await page.getByRole('button', { name: 'Mark as done' }).click();
    await together;
  });
  await test.step('an assessment is played while the register cannot be reached', async () => {
    await page.route('**/api/**', (route) => route.abort('internetdisconnected'));
    await begin(page, scenario, 'Assessment');
    await playInAssessment(page, bestPath(playableOf(scenario)));
    await open(page, './record/');
    await expect(page.getByRole('region', { name: 'Kept together with the register' })).toContainText('1 result could not be sent');
    await expect(page.getByRole('region', { name: 'Kept together with the register' })).toContainText('Nothing is lost');
    expect(await service.database.selectFrom('attempts').selectAll().execute()).toEqual([]);
  });
  await test.step('once it can be, the assessment is sent and counts once', async () => {
    await page.unroute('**/api/**');
    await page.reload();
    await expect(page.getByRole('region', { name: 'Kept together with the register' })).toContainText('All sent');
    await page.reload();
    await expect(page.getByRole('region', { name: 'Kept together with the register' })).toContainText('All sent');
    const stored = await service.database.selectFrom('attempts').select(['scenario', 'standing', 'score', 'competent']).execute();
    expect(stored).toEqual([{ scenario: scenario.id, standing: 'holds', score: 100, competent: 1 }]);
    const begun = await service.database.selectFrom('assignments').select('begun_on').executeTakeFirstOrThrow();
    expect(begun.begun_on).not.toBeNull();
    await expectAxeClean(page);
  });
  await test.step('both are there in another browser', async () => {
    const other = await elsewhere(browser, service.address);
    await openLink(other, link);
    await open(other, './record/');
    await expect(other.getByRole('link', { name: scenario.title }).first()).toBeVisible();
    await open(other, LESSON);
    await expect(other.getByRole('button', { name: 'Not done after all' })).toBeVisible();
    await other.context().close();
  });
  expect(bodies.filter((body) => body.includes('"choices"')).length, 'calls that bear a run').toBeGreaterThan(0);
  expect(bodies.join()).not.toContain('a reflection for nobody else');
  complaints.forgive(/ERR_INTERNET_DISCONNECTED/);
});

test.describe('a personal link', () => {
  test('sends nothing before the button is pressed, and leaves the address bar and the history at once', async ({ page, service }) => {
    const calls: string[] = [];
    page.on('request', (request) => (request.url().includes('/api/') ? calls.push(`${request.method()} ${request.url()}`) : undefined));
    await open(page, await service.linkFor('Ben Okoro'));
    await expect(page.getByRole('heading', { name: 'What HR sees' })).toBeVisible();
    expect(page.url()).toBe(`${service.address}my-link/`);
    expect(calls).toEqual([]);
    await expectAxeClean(page);
    await page.getByRole('button', { name: 'Open my course' }).click();
    await expect(followed(page)).toBeFocused();
    await expect(page.getByText('Ben Okoro')).toBeVisible();
    expect(calls[0]).toBe(`POST ${service.address}api/learner/exchange`);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie)).not.toContain('a-token-of');
    await expectAxeClean(page);
  });

  test('that was ended says how to go on', async ({ page, service, complaints }) => {
    await open(page, await service.linkFor('Cy Vance', { revokedAt: '2026-11-02T00:00:00.000Z' }));
    await page.getByRole('button', { name: 'Open my course' }).click();
    await expect(said(page)).toContainText('Look for the newest');
    complaints.forgive(/410/);
  });

  test('asks whose the record is that a browser holds already; another’s is put aside and comes back', async ({ page, service }) => {
    await put(page, someWeeks);
    await open(page, await service.linkFor('Dee Marsh'));
    await page.getByRole('button', { name: 'Open my course' }).click();
    await expect(said(page)).toContainText('Say first whose the record is');
    await page.getByRole('radio', { name: 'It is not mine' }).check();
    await page.getByRole('button', { name: 'Open my course' }).click();
    await expect(followed(page)).toBeFocused();
    await open(page, './record/');
    await expect(page.getByRole('region', { name: 'Kept together with the register' })).toContainText('All sent');
    await expect(page.getByRole('link', { name: scenario.title })).toHaveCount(0);
    await page.getByRole('link', { name: 'Stop on this device' }).click();
    await page.getByRole('button', { name: 'Stop, and remove everything here' }).click();
    await expect(said(page)).toContainText('Stopped on this device.');
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect(said(page)).toContainText('It is back');
    await open(page, './record/');
    await expect(page.getByRole('link', { name: scenario.title }).first()).toBeVisible();
    const sent = await service.database
      .selectFrom('learner_records')
      .select('record')
      .where('learner_id', 'in', (learners) => learners.selectFrom('learners').select('id').where('name', '=', 'Dee Marsh'))
      .execute();
    expect(JSON.stringify(sent)).not.toContain(scenario.id);
  });

  test('ends when its session does: the page says so, and everything stays on the device', async ({ page, service, complaints }) => {
    await openLink(page, await service.linkFor('Eli Roe'));
    await service.database.deleteFrom('sessions').execute();
    await open(page, LESSON);
    await page.getByRole('button', { name: 'Mark as done' }).click();
    await expect(page.locator('[data-following-notice]')).toContainText('Your link with the register has ended');
    await page.reload();
    await expect(page.getByRole('button', { name: 'Not done after all' })).toBeVisible();
    complaints.forgive(/401/);
  });

  test('that was deleted with the record on My record stays ended: nothing comes back', async ({ page, service }) => {
    await openLink(page, await service.linkFor('Fay Lund'));
    await open(page, LESSON);
    const together = taken(page, 'record');
    await page.getByRole('button', { name: 'Mark as done' }).click();
    await together;
    await open(page, './record/');
    const signedOut = taken(page, 'sign-out');
    await page.getByRole('button', { name: 'Delete from this device' }).click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await signedOut;
    await open(page, LESSON);
    await expect(page.getByRole('button', { name: 'Mark as done' })).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('first-port/following'))).toBeNull();
  });
});

test('a certificate is checked by its number and its name', async ({ page, service }) => {
  await service.linkFor('Gil Ash');
  const { id } = await service.database.selectFrom('learners').select('id').where('name', '=', 'Gil Ash').executeTakeFirstOrThrow();
  const completion = '0123456789abcdef'.repeat(2);
  await service.database
    .insertInto('completions')
    .values({
      ...{
        id: completion,
        learner_id: id,
        course: 'initial',
        kind: 'online',
        standing: 'holds',
        because: '',
        role: 'officer',
        procedure: 'jcu',
      },
      ...{
        procedure_version: '1',
        content_version: '',
        judged_by: null,
        completed_at: '2026-11-20T00:00:00.000Z',
        completed_on: '2026-11-20',
      },
      ...{ valid_until_on: '2099-11-20', refresher_due_on: '2027-11-20', course_score: 90, outcomes: '[]', claim: '', claim_hash: '' },
      ...{ provider: '', entered_by: null, received_at: '2026-11-20T00:00:00.000Z' },
    })
    .execute();
  await open(page, `./verify/#${completion}`);
  await page.getByLabel('Name', { exact: true }).fill('gil ash');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('status')).toContainText('Yes. The register has this certificate for this name');
  await page.getByLabel('Name', { exact: true }).fill('Gil Ashe');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('status')).toContainText('No. The register has no certificate');
  await expectAxeClean(page);
});
