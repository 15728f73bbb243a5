import { content } from './support/play.ts';
import { sheetsOf } from './support/sheetsOf.ts';
import { expect, open, test } from './support/test.ts';

/** How many A4 sheets each printable may take. */
const SHEETS: Readonly<Record<string, number>> = {
  'summary-card': 1,
  'tally-sheet': 1,
  poster: 1,
  'network-agenda': 1,
  'discussion-plan': 2,
};

for (const [printable, most] of Object.entries(SHEETS)) {
  test(`${printable} fits ${most === 1 ? 'one sheet' : `${most} sheets`} of A4`, async ({ page }) => {
    await open(page, `./print/${printable}/`);
    expect(await sheetsOf(page)).toBeLessThanOrEqual(most);
  });
}

test('the list of what can be printed leads to every printable and to a script for every scenario', async ({ page }) => {
  await open(page, './print/');
  for (const printable of Object.keys(SHEETS)) await expect(page.locator(`main a[href$="/print/${printable}/"]`)).toHaveCount(1);
  const scripted = content.scenarios.filter(({ forTrainers }) => forTrainers !== undefined);
  await expect(page.locator('main a[href*="/print/pair-script/"]')).toHaveCount(scripted.length);
});

test("a script keeps the visitor's card folded on screen, and prints it on a sheet of its own", async ({ page }) => {
  const { id, forTrainers } = content.scenarios[0]!;
  const hidden = page.getByText(forTrainers!.roles.visitor.hidden[0]!);
  await open(page, `./print/pair-script/${id}/`);
  await expect(hidden).toBeHidden();
  await page.getByText(/^The visitor’s card/).click();
  await expect(hidden).toBeVisible();
  expect(await sheetsOf(page)).toBeGreaterThan(1);
});
