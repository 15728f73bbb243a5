import type { Page } from '@playwright/test';
import { builtPages } from './support/builtPages.ts';
import { expect, expectAxeClean, open, test } from './support/test.ts';

// One visit for each page: there are many pages, and opening one is what takes the time.
for (const path of builtPages()) {
  test(`the page ${path} is open to everyone and closed to strangers`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await open(page, path);
    await test.step('says what it is', () => expectSaysWhatItIs(page));
    await test.step('loads nothing but its own', () => expectPolicy(page));
    await test.step('has nothing that axe finds, in light colours', () => expectAxeClean(page));
    await page.emulateMedia({ colorScheme: 'dark' });
    await test.step('has nothing that axe finds, in dark colours', () => expectAxeClean(page));
    await test.step('needs no sideways scrolling on the narrowest screen', () => expectNoSidewaysScrolling(page));
  });
}

async function expectSaysWhatItIs(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/\S/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-AU');
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}

async function expectPolicy(page: Page): Promise<void> {
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
}

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

test('an unknown address has a page of its own, with the status 404', async ({ page, complaints }) => {
  const response = await page.goto('./no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAxeClean(page);
  complaints.forgive(/404/);
});
