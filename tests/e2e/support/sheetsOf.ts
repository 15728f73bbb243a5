import type { Page } from '@playwright/test';

/** How many sheets of paper a page takes: each page object of the file that the browser would print says so once. */
export async function sheetsOf(page: Page): Promise<number> {
  const file = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  return file.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
