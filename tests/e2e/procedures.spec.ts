import type { Page } from '@playwright/test';
import { sheetsOf } from './support/sheetsOf.ts';
import { expect, expectAxeClean, open, test } from './support/test.ts';

const READERS = ['unisq', 'jcu'] as const;

async function withoutScript(page: Page): Promise<Page> {
  const context = await page
    .context()
    .browser()!
    .newContext({ javaScriptEnabled: false, baseURL: test.info().project.use.baseURL ?? '' });
  return context.newPage();
}

test.describe('The reader of a procedure', () => {
  for (const id of READERS) {
    test(`${id} tells its stages in words, in the order of the drawing`, async ({ page }) => {
      await open(page, `./procedures/${id}/`);
      const drawn = await page.locator('svg[role="img"]:visible text').allTextContents();
      const told = await page.locator('main ol:has(> li[id^="stage-"]) h3').allTextContents();
      expect(drawn.join(' ').replaceAll(/\s+/g, ' ').trim()).toBe(told.join(' ').replaceAll(':', '').replaceAll(/\s+/g, ' ').trim());
      await expect(page.getByText('Who receives it').first()).toBeVisible();
    });

    test(`${id} leads from each stage to clauses that are there`, async ({ page }) => {
      await open(page, `./procedures/${id}/`);
      const targets = await page.locator('main a[href^="#"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      const missing = await page.evaluate((hrefs) => hrefs.filter((href) => document.getElementById(href.slice(1)) === null), targets);
      expect(targets.length).toBeGreaterThan(50);
      expect(missing).toEqual([]);
    });
  }

  test('says that it is a paraphrase, how current it is, who reviewed it and when next', async ({ page }) => {
    await open(page, './procedures/unisq/');
    await expect(page.getByText('Check that this is current.')).toBeVisible();
    await expect(page.getByText(/A paraphrase for training/)).toBeVisible();
    await expect(page.getByText(/Reviewed by .+ on \d+ \w+ \d{4}; next review \d+ \w+ \d{4}/)).toBeVisible();
  });

  test('finds clauses by number or words, and a link to a clause shows them all again', async ({ page }) => {
    await open(page, './procedures/jcu/');
    const search = page.getByRole('searchbox', { name: 'Find a clause' });
    const all = await page.locator('[data-clause]').count();
    await expect(page.locator('form[role="search"] [role="status"]')).toHaveText(`${String(all)} clauses`);
    await search.fill('2.3');
    await expect(page.locator('#c-2-3')).toBeVisible();
    await expect(page.locator('#c-2-2')).toBeHidden();
    await search.fill('without a name');
    await expect(page.locator('#c-2-2')).toBeVisible();
    await expect(page.locator('form[role="search"] [role="status"]')).toHaveText(new RegExp(`^\\d+ of ${String(all)} clauses$`));
    await expectAxeClean(page);
    await page.locator('main a[href="#c-1-6-a"]').first().click();
    await expect(page.locator('#c-1-6-a')).toBeInViewport();
    await expect(page.locator('#c-2-3')).toBeVisible();
    await expect(search).toHaveValue('');
  });

  test('needs no script: every clause is there, and the search that would do nothing is not', async ({ page }) => {
    const plain = await withoutScript(page);
    await plain.goto('./procedures/jcu/#c-2-3');
    await expect(plain.locator('#c-2-3')).toBeInViewport();
    await expect(plain.getByRole('searchbox')).toBeHidden();
    await expect(plain.locator('main noscript p')).toBeVisible();
    await plain.context().close();
  });
});

test.describe('Two procedures side by side', () => {
  test('say in words where they differ, and show a silence with the nearest clause and whom to ask', async ({ page }) => {
    await open(page, './procedures/compare/');
    const row = page.locator('#complaint-anonymous');
    await expect(row.getByText('One is silent')).toBeVisible();
    await expect(row.getByRole('cell').nth(0)).toContainText(/Does not say\. .+ Nearest: 3\.2\.3 ¶2, sentence 3\. Ask: /);
    await expect(row.getByRole('cell').nth(1)).toContainText('No. The person has to take part');
    await expect(page.locator('#mediation-needs-both').getByText('They differ')).toBeVisible();
    await expect(page.locator('#support-person').getByText('Both say the same')).toBeVisible();
  });

  test('show under the plain answer what holds in a case of its own', async ({ page }) => {
    await open(page, './procedures/compare/');
    const row = page.locator('#raise-with');
    await expect(row.getByText('They differ in one case')).toBeVisible();
    await expect(row.getByText('When the concern is about their own supervisor:')).toHaveCount(2);
  });

  test('narrow to where they differ without script, by as many rows as promised', async ({ page }) => {
    const plain = await withoutScript(page);
    await plain.goto('./procedures/compare/');
    const only = plain.getByRole('checkbox', { name: /^Only where they differ/ });
    const promised = Number(/\((\d+)\)/.exec((await plain.getByText(/^Only where they differ/).textContent()) ?? '')?.[1]);
    const rows = plain.locator('tr:has(td):visible');
    const all = await rows.count();
    await only.check();
    await expect(rows).toHaveCount(promised);
    expect(promised).toBeLessThan(all);
    await expect(plain.locator('#support-person')).toBeHidden();
    await plain.context().close();
  });

  test('lead from an answer to its clause in the reader', async ({ page }) => {
    await open(page, './procedures/compare/');
    await page.locator('#complaint-anonymous').getByRole('link', { name: '2.3', exact: true }).click();
    await expect(page).toHaveURL(/procedures\/jcu\/#c-2-3$/);
    await expect(page.locator('#c-2-3')).toBeInViewport();
  });

  test('read one after the other on a phone, each answer under the name of its procedure', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, './procedures/compare/');
    const row = page.locator('#complaint-anonymous');
    const [left, right] = [await row.getByRole('cell').nth(0).boundingBox(), await row.getByRole('cell').nth(1).boundingBox()];
    expect(right!.y).toBeGreaterThanOrEqual(left!.y + left!.height);
    await expect(row.getByText('UniSQ schedule', { exact: true })).toBeVisible();
    await expect(row.getByText('JCU procedure', { exact: true })).toBeVisible();
  });
});

test.describe('On paper', () => {
  for (const id of READERS) {
    test(`${id} fits one sheet, with stages, time limits, confidence and contacts`, async ({ page }) => {
      await open(page, `./procedures/${id}/one-page/`);
      await page.emulateMedia({ media: 'print' });
      for (const heading of ['Stages', 'Confidence', 'Contacts']) await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      await expect(page.getByText('13 11 14').last()).toBeVisible();
      await expect(page.getByText(/working days/).first()).toBeVisible();
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
      expect(await sheetsOf(page)).toBe(1);
    });
  }

  test('the two side by side print as a table of three columns, without the tools of the screen', async ({ page }) => {
    await open(page, './procedures/compare/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('checkbox')).toBeHidden();
    const row = page.locator('#complaint-anonymous');
    const [left, right] = [await row.getByRole('cell').nth(0).boundingBox(), await row.getByRole('cell').nth(1).boundingBox()];
    expect(right!.y).toBe(left!.y);
    expect(right!.x).toBeGreaterThan(left!.x);
  });
});

test.describe('Practise', () => {
  test('draws ten questions on the procedure chosen and says why each option holds or not, by keyboard alone', async ({ page }) => {
    await open(page, './practise/questions/');
    await page.getByRole('radio', { name: 'UniSQ schedule' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Question 1 of 10' })).toBeFocused();
    await expect(page.getByText(/^Under the UniSQ schedule/)).toBeVisible();
    await expect(page.getByRole('radio', { name: 'It does not say' })).toBeVisible();
    await expectAxeClean(page);
    await page.getByRole('radio', { name: 'It does not say' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Check' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /^(Holds|Does not hold)$/ })).toBeFocused();
    await expect(page.getByRole('link', { name: /^Read .+ in the UniSQ schedule/ })).toHaveAttribute('href', /procedures\/unisq\/#c-/);
    await expect(page.getByText('What holds, and why').or(page.getByText('Why the others do not'))).toBeVisible();
    await expectAxeClean(page);
    await page.getByRole('button', { name: 'Next question' }).click();
    await expect(page.getByRole('heading', { name: 'Question 2 of 10' })).toBeFocused();
  });

  test('can be gone through to the end, draws others, and keeps nothing', async ({ page }) => {
    await open(page, './practise/questions/');
    await page.getByRole('button', { name: 'Draw ten questions' }).click();
    const asked = new Set<string>();
    for (let at = 1; at <= 10; at += 1) {
      asked.add((await page.locator('.activity__ask').textContent()) ?? '');
      await page.getByRole('radio', { name: 'It does not say' }).check();
      await page.getByRole('button', { name: 'Check' }).click();
      if (at < 10) await page.getByRole('button', { name: 'Next question' }).click();
    }
    expect(asked.size).toBe(10);
    const holding = Number(/^(\d+) of 10 hold\./.exec((await page.getByText(/of 10 hold\./).textContent()) ?? '')?.[1]);
    expect(holding).toBeLessThanOrEqual(5);
    await page.getByRole('button', { name: 'Draw ten others' }).click();
    await expect(page.getByRole('heading', { name: 'Question 1 of 10' })).toBeFocused();
    await expect(page.getByText('0 of 10 hold so far.')).toBeVisible();
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('says where to read the answers when there is no script', async ({ page }) => {
    const plain = await withoutScript(page);
    await plain.goto('./practise/questions/');
    await expect(plain.getByRole('button', { name: 'Draw ten questions' })).toBeDisabled();
    await expect(plain.locator('main').getByRole('link', { name: 'JCU procedure' })).toHaveAttribute('href', /procedures\/jcu\/#answers$/);
    await plain.context().close();
  });
});
