import type { Browser, Page } from '@playwright/test';
import { content } from './support/play.ts';
import { expect, expectAxeClean, open, test } from './support/test.ts';

/** Presses Tab until the focus is on what is looked for, as a person without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.getByRole('link', { name, exact: true }).evaluateAll((links) => links.includes(document.activeElement as HTMLElement)))
      return;
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

async function withoutScript(browser: Browser, baseURL: string | undefined, path: string): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(new URL(path, `${baseURL}/`).href);
  return page;
}

const search = (page: Page) => page.getByRole('searchbox', { name: 'Look for' });
const found = (page: Page) => page.locator('[data-search-results]');

test.describe('the search', () => {
  test('finds by keyboard, marks the words, leads to the place, and remembers what was looked for', async ({ page }) => {
    await open(page, './search/');
    await search(page).focus();
    await page.keyboard.type('vicarious liability');
    await expect(page.getByRole('status').filter({ hasText: 'found' })).toHaveText(/^\d+ places found\.$/);
    const glossary = found(page).locator('section', { has: page.getByRole('heading', { name: 'Glossary' }) });
    await expect(glossary.locator('mark').first()).toHaveText('Vicarious');
    await expectAxeClean(page);
    await tabTo(page, 'Vicarious liability');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/glossary\/#vicarious-liability$/);
    await expect(page.locator('#vicarious-liability')).toBeInViewport();
    await page.goBack();
    await expect(search(page)).toHaveValue('vicarious liability');
    await expect(glossary).toBeVisible();
  });

  test('puts what is typed into no address, and asks no page for it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page, './search/');
    await search(page).fill('harassment');
    await search(page).press('Enter');
    await expect(found(page).getByRole('link').first()).toBeVisible();
    expect(page.url()).not.toContain('harassment');
    expect(asked.filter((address) => address.includes('harassment'))).toEqual([]);
  });

  test('leads to the very part of a lesson, of the law and of a procedure', async ({ page }) => {
    await open(page, './search/');
    const clause = content.procedures.find(({ id }) => id === content.organisation.procedureInForce)!.clauses[0]!;
    await search(page).fill(clause.gist);
    await expect(found(page).locator(`a[href$="#${clause.id}"]`).first()).toBeVisible();
    const entries = (await (await page.request.get('./search/entries.json')).json()) as { kind: string; href: string }[];
    const partOf = (kind: string) => entries.filter((entry) => entry.kind === kind && entry.href.includes('#')).at(-1)!.href;
    for (const href of [partOf('lesson'), partOf('law'), partOf('clause')]) {
      await page.goto(href);
      await expect(page.locator(`[id="${href.split('#')[1]!}"]`)).toHaveCount(1);
    }
  });

  test('says so when nothing is found, and lists everything', async ({ page }) => {
    await open(page, './search/');
    await search(page).fill('xylophone');
    await expect(page.getByRole('status').filter({ hasText: 'xylophone' })).toHaveText(
      'Nothing was found for “xylophone”. Try a shorter or another word.',
    );
    await expect(page.getByRole('heading', { name: 'Everything, by kind' })).toBeVisible();
  });

  test('says so when it could not be loaded, and is loaded by the next try', async ({ page, complaints }) => {
    await page.route('**/search/entries.json', (route) => route.abort(), { times: 1 });
    await open(page, './search/');
    await search(page).focus();
    await expect(page.getByText('The search could not be loaded. Everything is listed below.')).toBeVisible();
    await search(page).fill('mediation');
    await expect(found(page).getByRole('link').first()).toBeVisible();
    complaints.forgive(/entries\.json/);
  });

  test('lists all by kind without script', async ({ browser, baseURL }) => {
    const page = await withoutScript(browser, baseURL, './search/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByText(`Cases (${String(content.cases.length)})`).click();
    await expect(page.getByRole('link', { name: content.cases[0]!.name })).toBeVisible();
    await page.context().close();
  });
});

test.describe('a page on the law', () => {
  test('says whose law it is, how sure we are, who reviewed it and when, and that it is no advice', async ({ page }) => {
    await open(page, './law/');
    await expect(page.getByText('Queensland, Australia', { exact: true })).toBeVisible();
    await expect(page.locator('main .card')).toHaveCount(content.law.length);
    await page.getByRole('link', { name: 'Bullying at work' }).click();
    const main = page.locator('main');
    await expect(main.getByText('General information, not legal advice.')).toBeVisible();
    const about = page.getByRole('complementary', { name: 'About this page' });
    for (const name of ['Jurisdiction', 'Confidence', 'Reviewed by', 'Last reviewed', 'Next review']) {
      await expect(about.getByText(name, { exact: true })).toBeVisible();
    }
    await expect(page.getByText('The review of this page is overdue.')).toBeHidden();
  });

  test('says when its review is overdue, whenever it was built', async ({ page }) => {
    const { id, nextReview } = content.law[0]!;
    const dayAfter = new Date(Date.parse(nextReview) + 24 * 60 * 60 * 1000);
    await page.clock.setFixedTime(dayAfter);
    await open(page, `./law/${id}/`);
    await expect(page.getByText('The review of this page is overdue.')).toBeVisible();
  });

  test('keeps a table readable on a phone, with the heading of the column at each cell', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, './law/clocks/');
    const cell = page.locator('td', { hasText: /^21 days$/ });
    await cell.scrollIntoViewIfNeeded();
    await expect(cell).toBeInViewport({ ratio: 1 });
    expect(await cell.evaluate((node) => getComputedStyle(node, '::before').content)).toContain('How long');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test.describe('a published case', () => {
  const noted = content.cases.find(({ contentNote }) => contentNote !== undefined)!;

  test('with a content note keeps its story folded until the reader goes on', async ({ page }) => {
    await open(page, `./cases/${noted.id}/`);
    const main = page.locator('main');
    await expect(main.getByText(noted.contentNote!)).toBeVisible();
    await expect(main.getByText(noted.told[0]!)).toBeHidden();
    await main.getByRole('link', { name: 'Skip to what it teaches' }).press('Enter');
    await expect(main.getByRole('heading', { name: 'What it teaches' })).toBeFocused();
    await main.getByText('Read on').press('Enter');
    await expect(main.getByText(noted.told[0]!)).toBeVisible();
    await expectAxeClean(page);
  });

  test('is found by its topic, and the list narrows to it', async ({ page }) => {
    await open(page, `./cases/${noted.id}/`);
    const topic = noted.topics[0]!;
    await page.locator('.topics').getByRole('link', { name: topic, exact: true }).click();
    const shown = page.locator('[data-case]:visible');
    const about = content.cases.filter(({ topics }) => topics.includes(topic));
    await expect(shown).toHaveCount(about.length);
    await page.getByLabel('Only cases without a content note').check();
    await expect(shown).toHaveCount(about.filter(({ contentNote }) => contentNote === undefined).length);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(shown).toHaveCount(content.cases.length);
  });

  test('is listed without script, its story folded all the same', async ({ browser, baseURL }) => {
    const page = await withoutScript(browser, baseURL, './cases/');
    await expect(page.locator('[data-case]:visible')).toHaveCount(content.cases.length);
    await expect(page.getByText(noted.told[0]!)).toBeHidden();
    await page.context().close();
  });
});

test('a term of the glossary has an address of its own, and leads to the others', async ({ page }) => {
  const term = content.glossary.find(({ see }) => see.length > 0)!;
  await open(page, `./glossary/#${term.id}`);
  const entry = page.locator(`#${term.id}`);
  await expect(entry).toBeInViewport();
  await entry.getByRole('link', { name: term.see[0]! }).click();
  const other = content.glossary.find((each) => each.term === term.see[0])!;
  await expect(page.locator(`#${other.id}`)).toBeInViewport();
});

test('what is ticked off before the course is there after a reload, on this device alone', async ({ page }) => {
  await open(page, './courses/initial/prepare/');
  const family = page.getByRole('checkbox');
  await expect(family).toHaveCount(7);
  await page.getByRole('checkbox', { name: 'Bullying and harassment' }).check();
  await page.getByRole('checkbox', { name: 'Students' }).check();
  await expect(page.getByText('2 of 7 read. Kept on this device.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Bullying and harassment' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Students' }).uncheck();
  await page.reload();
  await expect(page.getByText('1 of 7 read. Kept on this device.')).toBeVisible();
});

test('the foot of every page leads to the search, the sources, privacy and accessibility, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, './');
  const foot = page.getByRole('contentinfo');
  await expect(foot).toContainText('Queensland, Australia');
  for (const name of ['Search', 'Sources', 'Privacy', 'Accessibility']) {
    await open(page, './');
    await foot.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
});
