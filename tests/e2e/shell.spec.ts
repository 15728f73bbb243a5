import type { Page } from '@playwright/test';
import { expect, expectAxeClean, open, test } from './support/test.ts';

const ELSEWHERE = /^https:\/\/www\.bom\.gov\.au\//;

/** Stands in for the neutral site, which a test must not call. */
async function answerElsewhere(page: Page): Promise<void> {
  await page.route(ELSEWHERE, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Fine.</p>' }));
}

function leaveLink(page: Page) {
  return page.getByRole('banner').getByRole('link', { name: 'Leave quickly' });
}

test.describe('Support', () => {
  test('opens over any page by keyboard, lists numbers to call, and gives focus back', async ({ page }) => {
    await open(page, './procedures/');
    const button = page.getByRole('button', { name: 'Support' });
    await button.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Support' });
    await expect(panel.getByRole('heading', { name: 'Support', level: 2 })).toBeFocused();
    await expect(panel.getByRole('link', { name: '000' }).first()).toHaveAttribute('href', 'tel:000');
    await expect(panel.getByRole('link', { name: '13 11 14' })).toHaveAttribute('href', 'tel:131114');
    await expectAxeClean(page);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('works without script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/`);
    await page.getByRole('button', { name: 'Support' }).click();
    await expect(page.getByRole('dialog', { name: 'Support' })).toBeVisible();
    await context.close();
  });

  test('is a page in the order of urgency, with the day the numbers were checked', async ({ page }) => {
    await open(page, './support/');
    await expect(page.locator('main').getByRole('heading', { level: 2 }).first()).toHaveText('Now');
    await expect(page.getByText(/Numbers checked on \d+ \w+ \d{4}/)).toBeVisible();
  });
});

test.describe('Leave quickly', () => {
  test('hides the page at once, and Back brings it back', async ({ page, complaints }) => {
    await answerElsewhere(page);
    await open(page, './scenarios/');
    const hidden = await leaveLink(page).evaluate((link: HTMLElement) => {
      link.click();
      return { title: document.title, main: getComputedStyle(document.querySelector('main') as HTMLElement).display };
    });
    expect(hidden).toEqual({ title: 'Loading', main: 'none' });
    await page.waitForURL(ELSEWHERE);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveTitle(/Scenarios/);
    complaints.forgive(/bom\.gov\.au/);
  });

  test('is an ordinary link without script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/`);
    await expect(leaveLink(page)).toHaveAttribute('href', ELSEWHERE);
    await context.close();
  });

  test('listens for Shift three times only where that was chosen, and never for Escape', async ({ page, complaints }) => {
    await answerElsewhere(page);
    await open(page, './support/');
    const shiftThreeTimes = async () => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    };
    await shiftThreeTimes();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByLabel(/Shift three times/).check();
    await expect(page.getByRole('status')).toHaveText('On, on this device.');
    await open(page, './courses/');
    await shiftThreeTimes();
    await page.waitForURL(ELSEWHERE);
    complaints.forgive(/bom\.gov\.au/);
  });

  test('says that it does not erase history', async ({ page }) => {
    await open(page, './support/');
    await expect(page.getByText('It does not erase your browser’s history.')).toBeVisible();
  });
});

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const path of ['./', './courses/', './courses/refresher/', './scenarios/', './procedures/charter/', './support/']) {
    test(`${path} keeps Support and the way out in sight`, async ({ page }) => {
      await open(page, path);
      await expect(page.getByRole('button', { name: 'Support' })).toBeInViewport();
      await expect(leaveLink(page)).toBeInViewport();
    });
  }
});

test('the first tab leads past the header', async ({ page }) => {
  await open(page, './');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
