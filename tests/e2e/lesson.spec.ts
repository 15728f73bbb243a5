import type { Locator, Page } from '@playwright/test';
import { activityCalled, groupsOfThings, knowledgeCheck, optionsThatHold, pickByKeyboard, RECORD_KEY } from './support/activities.ts';
import { expect, expectAxeClean, open, test } from './support/test.ts';

const address = './lessons/initial/what-a-contact-officer-does/';

const sort = (page: Page) => activityCalled(page, 'whose-task');
const check = knowledgeCheck;
const rolesOfTasks = groupsOfThings;

async function sortOne(page: Page, found: Locator, role: string): Promise<void> {
  await pickByKeyboard(page, found, role);
  await page.keyboard.press('Enter');
  await expect(found.locator('.feedback h4')).toBeFocused();
}

/** Keeps an answer to the first task that belongs to another role than its own. */
async function sortFirstWrongly(page: Page): Promise<Locator> {
  const found = await sort(page);
  const task = await found.locator('.activity__ask').innerText();
  const role = (await rolesOfTasks(found)).get(task) === 'Investigator' ? 'EAP' : 'Investigator';
  await found.getByRole('radio', { name: role }).check();
  await found.getByRole('button', { name: 'Check' }).click();
  return found;
}

test.describe('the lesson', () => {
  test('is read and completed by keyboard alone, and what was done is there after a reload', async ({ page }) => {
    test.slow();
    await open(page, address);
    await test.step('every task is sorted', async () => {
      const found = await sort(page);
      const roles = await rolesOfTasks(found);
      expect(roles.size).toBe(12);
      for (let task = 1; task <= roles.size; task += 1) {
        await expect(found.getByRole('heading', { level: 3, name: `Task ${task} of 12` })).toBeVisible();
        await sortOne(page, found, roles.get(await found.locator('.activity__ask').innerText()) ?? 'no such role');
        await expect(found.locator('.feedback')).toContainText('Holds');
        if (task === roles.size) break;
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect(found.getByRole('heading', { level: 3, name: `Task ${task + 1} of 12` })).toBeFocused();
      }
      await expect(found.getByText('12 of 12 hold so far.')).toBeVisible();
    });
    await test.step('every question is answered', async () => {
      const found = await check(page);
      const held = await optionsThatHold(found);
      for (let question = 1; question <= held.size; question += 1) {
        await pickByKeyboard(page, found, held.get(await found.locator('.activity__ask').innerText()) ?? 'no such option');
        await pickByKeyboard(page, found, 'Fairly sure');
        await page.keyboard.press('Enter');
        await expect(found.locator('.feedback h4')).toBeFocused();
        if (question < held.size) await found.getByRole('button', { name: 'Next question' }).press('Enter');
      }
      await expect(found.getByText(`${held.size} of ${held.size} hold so far.`)).toBeVisible();
    });
    await test.step('the lesson is marked as done', async () => {
      await page.getByRole('button', { name: 'Mark as done' }).press('Enter');
      await expect(page.getByRole('button', { name: 'Not done after all' })).toBeFocused();
      await expect(page.locator('[data-lesson-status]')).toHaveText('Marked as done.');
    });
    await page.reload();
    await expect(page.locator('[data-lesson-state]')).toContainText('Marked as done on');
    await expect(page.locator('[data-lesson-meter]')).toContainText('19 of 19 answered');
    await expect((await sort(page)).getByText('12 of 12 hold so far.')).toBeVisible();
    await expect((await check(page)).getByText('7 of 7 hold so far.')).toBeVisible();
  });

  test('gives a reason for an answer that does not hold, and lets it be tried again', async ({ page }) => {
    await open(page, address);
    const found = await sortFirstWrongly(page);
    await expect(found.getByRole('heading', { level: 4, name: /^Belongs elsewhere Put with: (Investigator|EAP)$/ })).toBeFocused();
    await expect(found.getByText('0 of 12 hold so far, 11 to go.')).toBeVisible();
    await found.getByRole('button', { name: 'Try again' }).click();
    await expect(found.getByRole('heading', { level: 3 })).toBeFocused();
    const task = await found.locator('.activity__ask').innerText();
    await sortOne(page, found, (await rolesOfTasks(found)).get(task) ?? 'no such role');
    await expect(found.getByText('1 of 12 hold so far, 11 to go.')).toBeVisible();
    await expect(found.getByRole('button', { name: 'Task 1, holds' })).toHaveAttribute('aria-current', 'step');
  });

  test('says what is missing when nothing was picked, and asks again', async ({ page }) => {
    await open(page, address);
    const found = await check(page);
    await found.getByRole('button', { name: 'Check' }).click();
    await expect(found.getByText('Pick one of the answers first.')).toBeVisible();
    await expect(found.getByRole('radio').first()).toBeFocused();
  });

  test('keeps how sure the learner was before the reason was shown', async ({ page }) => {
    await open(page, address);
    const found = await check(page);
    const first = found.getByRole('radio').first();
    const item = (await first.getAttribute('name'))?.replace(/^check-/, '') ?? '';
    await first.check();
    await found.getByRole('radio', { name: 'Not sure' }).check();
    await found.getByRole('button', { name: 'Check' }).click();
    await expect(found.locator('.feedback')).toBeVisible();
    expect(await page.evaluate((key) => localStorage.getItem(key), RECORD_KEY)).toContain(`"${item}/sure":"not sure"`);
  });

  test('offers the place where reading stopped', async ({ page }) => {
    await open(page, address);
    await expect(page.locator('[data-lesson-go-on]')).toBeHidden();
    await page.getByRole('heading', { level: 2, name: 'Where universities differ' }).evaluate((heading) => heading.scrollIntoView());
    await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), RECORD_KEY)).toContain('where-universities-differ');
    await open(page, address);
    await page.getByRole('link', { name: 'Go on at “Where universities differ”' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Where universities differ' })).toBeInViewport();
  });

  test('takes back that it is done', async ({ page }) => {
    await open(page, address);
    await page.getByRole('button', { name: 'Mark as done' }).click();
    await page.getByRole('button', { name: 'Not done after all' }).click();
    await expect(page.getByRole('button', { name: 'Mark as done' })).toBeFocused();
    await page.reload();
    await expect(page.locator('[data-lesson-state]')).toHaveText('Begun, not marked as done yet.');
  });

  test('goes on where the browser keeps nothing, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('Storage is off.', 'SecurityError');
        },
      });
    });
    await open(page, address);
    await expect(page.getByText('Your answers stay only while this page is open.')).toBeVisible();
    const found = await sortFirstWrongly(page);
    await expect(found.getByText('Belongs elsewhere')).toBeVisible();
  });

  test('cites clauses that open in place', async ({ page }) => {
    await open(page, address);
    await page.getByText('Read the UniSQ schedule, 3.2.1 ¶3').click();
    const cited = page.locator('.cited', { hasText: '3.2.1 ¶3' });
    await expect(cited.getByText('The document’s own word: can.')).toBeVisible();
    await cited.getByRole('link', { name: 'Open it in the whole document' }).click();
    await expect(page.locator(':target')).toContainText('3.2.1 ¶3');
  });
});

test.describe('the lesson without script', () => {
  test.use({ javaScriptEnabled: false });

  test('can be read whole, with its answers', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.lesson__top noscript .notice')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Mark as done' })).toHaveCount(0);
    const task = page.locator('.activity__reading li').first();
    await expect(task.locator('details strong')).toBeHidden();
    await task.getByText('Where it belongs, and why').click();
    await expect(task.locator('details strong')).toBeVisible();
  });
});

test('the lesson on paper lists every task and question with its answer, and no control', async ({ page }) => {
  await open(page, address);
  await page.emulateMedia({ media: 'print' });
  for (const reading of await page.locator('.activity__reading').all()) await expect(reading).toBeVisible();
  await expect(page.locator('.activity__reading details strong').first()).toBeVisible();
  await expect(page.locator('.activity__work').first()).toBeHidden();
  await expect(page.getByRole('button', { name: 'Mark as done' })).toBeHidden();
});

for (const width of [360, 1280]) {
  test(`axe finds nothing while activities are answered, ${width} px wide`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await open(page, address);
    await sortFirstWrongly(page);
    const found = await check(page);
    await expectAxeClean(page);
    await found.getByRole('radio').first().check();
    await found.getByRole('button', { name: 'Check' }).click();
    await found.locator('.feedback summary').click();
    await expectAxeClean(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
