import { outcomeOf } from '#src/domain/vocabulary/vocabulary.ts';
import { begin, content } from './support/play.ts';
import { expect, open, test } from './support/test.ts';

const all = content.scenarios;

test.describe('the index of scenarios', () => {
  test('narrows by what is looked for, and says how many are shown', async ({ page }) => {
    await open(page, './scenarios/');
    const cards = page.locator('[data-scenario-card]:visible');
    await expect(cards).toHaveCount(all.length);
    await page.getByText('Find a scenario').click();
    await page.getByLabel('Content note').selectOption('With one');
    const withNote = all.filter(({ contentNote }) => contentNote).length;
    await expect(cards).toHaveCount(withNote);
    await expect(page.getByRole('status').filter({ hasText: 'scenarios' })).toHaveText(
      `${String(withNote)} of ${String(all.length)} scenarios`,
    );
    await page.getByLabel('What it trains').selectOption({ index: 1 });
    const first = await page.getByLabel('What it trains').inputValue();
    await expect(cards).toHaveCount(
      all.filter(({ contentNote, outcomes }) => contentNote && outcomes.map(outcomeOf).includes(first)).length,
    );
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(cards).toHaveCount(all.length);
  });

  test('shows the learner’s own progress', async ({ page }) => {
    const scenario = all[0]!;
    await begin(page, scenario, 'Practice');
    await page.locator('input[name="reply"]').first().check();
    await page.getByRole('button', { name: 'Choose' }).click();
    await open(page, './scenarios/');
    await expect(page.locator(`[data-scenario-card="${scenario.id}"]`)).toContainText('Under way');
    await page.getByText('Find a scenario').click();
    await page.getByLabel('Your progress').selectOption('Under way');
    await expect(page.locator('[data-scenario-card]:visible')).toHaveCount(1);
  });

  test('lists everything without script', async ({ browser, baseURL }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(new URL('./scenarios/', baseURL).href);
    await expect(page.locator('[data-scenario-card]:visible')).toHaveCount(all.length);
    await expect(page.getByText('Find a scenario')).toBeHidden();
    await page.context().close();
  });
});
