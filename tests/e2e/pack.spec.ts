import type { Page } from '@playwright/test';
import { scenariosOf, wholeMinutes } from '#src/domain/course/coursePlan.ts';
import { leastMinutes } from '#src/domain/course/fitPlan.ts';
import { content } from './support/play.ts';
import { sheetsOf } from './support/sheetsOf.ts';
import { expect, expectAxeClean, open, test } from './support/test.ts';

const { plans } = content;
const [first] = plans;
if (!first) throw new Error('There is no run sheet to test.');

/** The most A4 sheets that each part of a pack may take. */
const SHEETS: Readonly<Record<string, number>> = {
  letter: 1,
  'run-sheet': 3,
  agreements: 1,
  letters: 2,
  observer: 1,
  'own-procedure': 1,
  debrief: 1,
  support: 1,
  evaluation: 1,
};

/** Unticks every part of a pack but one, as somebody would who wants that one on paper. */
async function wantOnly(page: Page, part: string): Promise<void> {
  await page.getByRole('button', { name: 'Tick none' }).click();
  await page.locator(`#${part} [data-part-wanted]`).check();
}

for (const plan of plans) {
  test(`each part of the pack of ${plan.id} fits its sheets, alone and together`, async ({ page }) => {
    await open(page, `./print/pack/${plan.id}/`);
    const parts = await page.locator('[data-part]').evaluateAll((found) => found.map(({ id }) => id));
    expect(parts).toEqual(Object.keys(SHEETS));
    let together = 0;
    for (const part of parts) {
      await wantOnly(page, part);
      const sheets = await sheetsOf(page);
      expect(sheets, part).toBeLessThanOrEqual(SHEETS[part] ?? 0);
      together += sheets;
    }
    await page.getByRole('button', { name: 'Tick all' }).click();
    expect(await sheetsOf(page)).toBe(together);
  });

  test(`the run sheet of ${plan.id} leads to every scenario it plays, and to what is printed for it`, async ({ page }) => {
    await open(page, `./live/plans/${plan.id}/`);
    for (const scenario of scenariosOf(plan)) await expect(page.locator(`main a[href*="scenario=${scenario}&"]`)).toHaveCount(1);
    for (const { id, scenarios } of plan.blocks) {
      await expect(page.locator(`main a[href$="/print/pack/${plan.id}/${id}/"]`)).toHaveCount(scenarios.length > 0 ? 1 : 0);
    }
  });

  test(`the run sheet of ${plan.id} is there as plain values too`, async ({ request }) => {
    const file = await request.get(`./content/plans/${plan.id}.json`);
    expect(await file.json()).toEqual(JSON.parse(JSON.stringify(plan)));
  });
}

test.describe('fitting a run sheet to the clock', () => {
  const minutes = (page: Page) => page.getByLabel(/^Minutes you have/);
  const said = (page: Page) => page.locator('[data-plan-said]');
  const shown = (page: Page) => page.locator('[data-block]:visible');

  test('shortens first, then leaves out, and goes back to the plan', async ({ page }) => {
    await open(page, `./live/plans/${first.id}/`);
    await expect(shown(page)).toHaveCount(first.blocks.length);
    await expect(page.locator('[data-block-short]:visible')).toHaveCount(0);

    await minutes(page).fill(String(wholeMinutes(first.blocks) - 30));
    await expect(said(page)).toContainText('Shorter:');
    await expect(said(page)).not.toContainText('Left out:');
    await expect(page.locator('[data-block-short]:visible').first()).toBeVisible();

    await minutes(page).fill(String(leastMinutes(first)));
    await expect(said(page)).toContainText('Left out:');
    expect(await shown(page).count()).toBeLessThan(first.blocks.length);
    await expectAxeClean(page);

    await page.getByRole('button', { name: 'As planned' }).click();
    await expect(shown(page)).toHaveCount(first.blocks.length);
  });

  test('says in a sentence why it cannot, and leaves the sheet as it was', async ({ page }) => {
    await open(page, `./live/plans/${first.id}/`);
    await minutes(page).fill(String(leastMinutes(first) - 5));
    await expect(said(page)).toContainText(`it takes ${String(leastMinutes(first))}`);
    await expect(shown(page)).toHaveCount(first.blocks.length);
  });

  test('starts when the trainer starts', async ({ page }) => {
    await open(page, `./live/plans/${first.id}/`);
    await page.getByLabel('Starts at').fill('10:30');
    await expect(page.locator('[data-block-starts]').first()).toHaveText('10:30');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the run sheet stands at the planned minutes', async ({ page }) => {
    await page.goto(`./live/plans/${first.id}/`);
    await expect(page.locator('[data-block-starts]').first()).toHaveText(first.startsAt);
    await expect(page.locator('form[data-plan]')).toBeHidden();
  });

  test('a part that is not ticked stays off the paper', async ({ page }) => {
    await page.goto(`./print/pack/${first.id}/`);
    const whole = await sheetsOf(page);
    await page.locator('#letter [data-part-wanted]').uncheck();
    expect(await sheetsOf(page)).toBe(whole - 1);
  });
});

test('one part is printed alone, and what was ticked before is ticked again', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset['printed'] = [...document.querySelectorAll<HTMLInputElement>('[data-part-wanted]:checked')]
        .map((box) => box.closest('[data-part]')?.id)
        .join(' ');
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await open(page, `./print/pack/${first.id}/`);
  await page.locator('#agreements').getByRole('button', { name: 'This part alone' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'agreements');
  await expect(page.locator('[data-part-wanted]:checked')).toHaveCount(Object.keys(SHEETS).length);
});

test.describe('a scenario on paper', () => {
  const story = content.scenarios.find(({ id }) => id === scenariosOf(first)[0]);
  if (!story?.forTrainers) throw new Error('The first scenario of the plan has no notes for trainers.');

  test('prints the visitor’s card on a sheet of its own, and a map on one', async ({ page }) => {
    await open(page, `./print/pack/script/${story.id}/`);
    await wantOnly(page, `cards-${story.id}`);
    expect(await sheetsOf(page)).toBe(2);
    await wantOnly(page, `map-${story.id}`);
    expect(await sheetsOf(page)).toBe(1);
    await wantOnly(page, `notes-${story.id}`);
    expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
  });

  test('tells every moment once, and each reply leads to one that is there', async ({ page }) => {
    await open(page, `./print/pack/script/${story.id}/`);
    const numbers = await page.locator('.moment .number').allTextContents();
    expect(numbers.map(Number)).toEqual(story.scenes.map((_, index) => index + 1));
    const leads = await page.locator('.ways strong').allTextContents();
    expect(leads.length).toBeGreaterThanOrEqual(story.scenes.flatMap(({ choices }) => choices).length);
    expect(leads.filter((to) => !numbers.includes(to))).toEqual([]);
  });

  test('shows the findings under one procedure, under the other, or under each', async ({ page }) => {
    await open(page, `./print/pack/script/${story.id}/`);
    const under = (document: number) => page.locator(`.best[data-doc="${String(document)}"]`);
    await page.getByRole('radio').first().check();
    await expect(under(0)).toBeVisible();
    await expect(under(1)).toBeHidden();
    await page.getByRole('radio', { name: 'each of them' }).check();
    await expect(under(0)).toBeVisible();
    await expect(under(1)).toBeVisible();
  });
});

test('every scenario has a script on paper, and the list of run sheets leads to it', async ({ page, request }) => {
  await open(page, './live/plans/');
  await expect(page.locator('main a[href*="/print/pack/script/"]')).toHaveCount(content.scenarios.length);
  expect(content.scenarios.length).toBeGreaterThan(0);
  for (const { id } of content.scenarios) expect((await request.get(`./print/pack/script/${id}/`)).status(), id).toBe(200);
});

test('nothing scrolls sideways on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const path of ['live/plans/', `live/plans/${first.id}/`, `print/pack/${first.id}/`]) {
    await open(page, `./${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
  }
});
