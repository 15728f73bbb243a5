import type { Locator, Page } from '@playwright/test';
import {
  activityCalled,
  groupsOfThings,
  knowledgeCheck,
  lookAgain,
  optionsThatHold,
  pickByKeyboard,
  RECORD_KEY,
} from './support/activities.ts';
import { expect, expectAxeClean, open, test } from './support/test.ts';

const law = './lessons/initial/the-law-in-plain-words/';
const employer = './lessons/initial/why-the-employer-may-have-to-answer/';
const safety = './lessons/initial/effects-safety-and-where-to-turn/';
const role = './lessons/initial/what-a-contact-officer-does/';

const spectrum = (page: Page) => activityCalled(page, 'behaviour-spectrum');
const signs = (page: Page) => activityCalled(page, 'red-amber-green');
const jury = (page: Page) => activityCalled(page, 'reasonable-steps-jury');

async function kept(page: Page): Promise<string> {
  return (await page.evaluate((key) => localStorage.getItem(key), RECORD_KEY)) ?? '';
}

/** Sorts what is shown, by its text, into another group than its own. Gives the name of the group where it belongs. */
async function sortWrongly(found: Locator): Promise<string> {
  const thing = await found.locator('.activity__item').locator('.activity__ask, .activity__reply').innerText();
  const group = (await groupsOfThings(found)).get(thing) ?? 'no such thing';
  const names = await found.locator('.choice__text').allInnerTexts();
  const other = names.findIndex((name) => !name.includes(group));
  await found.getByRole('radio').nth(other).check();
  await found.getByRole('button', { name: 'Check' }).click();
  await expect(found.locator('.feedback h4')).toBeFocused();
  return group;
}

/** Answers the question shown with certainty, and not as it holds. Gives the question and the option that holds. */
async function answerWrongly(found: Locator): Promise<{ readonly ask: string; readonly held: string }> {
  const ask = await found.locator('.activity__ask').innerText();
  const held = (await optionsThatHold(found)).get(ask) ?? 'no such question';
  const names = await found.locator('fieldset').first().locator('.choice__text').allInnerTexts();
  await found.getByRole('radio', { name: names.find((name) => name !== held) ?? '', exact: true }).check();
  await found.getByRole('radio', { name: 'Sure', exact: true }).check();
  await found.getByRole('button', { name: 'Check' }).click();
  return { ask, held };
}

test.describe('sorting', () => {
  test('shows signals by shape and word, and a person’s words as hers', async ({ page }) => {
    await open(page, safety);
    const found = await signs(page);
    const shapes = new Set<string>();
    for (const word of ['Red', 'Amber', 'Green']) {
      const signal = found.locator('.choice', { hasText: word }).locator('.signal');
      await expect(signal).toHaveText(word);
      shapes.add(await signal.locator('svg').innerHTML());
    }
    expect(shapes.size).toBe(3);
    await expect(found.locator('.activity__item blockquote.person__words')).toHaveText(/^“.+”$/);
  });

  test('is done by keyboard alone, thing by thing', async ({ page }) => {
    await open(page, safety);
    const found = await signs(page);
    const groups = await groupsOfThings(found);
    for (const thing of [1, 2, 3]) {
      await expect(found.getByRole('heading', { level: 3, name: `Sign ${thing} of ${groups.size}` })).toBeVisible();
      await pickByKeyboard(page, found, groups.get(await found.locator('.activity__reply').innerText()) ?? 'no such thing');
      await page.keyboard.press('Enter');
      await expect(found.locator('.feedback h4')).toBeFocused();
      await expect(found.locator('.feedback h4')).toContainText('Holds');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(found.getByRole('heading', { level: 3, name: `Sign ${thing + 1} of ${groups.size}` })).toBeFocused();
    }
  });

  test('draws on a scale where a thing was put and where it belongs, in words too', async ({ page }) => {
    await open(page, law);
    const found = await spectrum(page);
    const group = await sortWrongly(found);
    const scale = found.locator('.scale');
    await expect(scale.locator('li', { hasText: 'It belongs here' })).toContainText(group);
    await expect(scale.locator('li', { hasText: 'You put it here' })).toHaveCount(1);
    await expect(scale.locator('.scale__dot--full')).toHaveCount(1);
  });

  test('shows the three-part test part by part, and that all three are needed', async ({ page }) => {
    await open(page, law);
    const found = await spectrum(page);
    await found.getByText('Where it belongs, and why').first().waitFor({ state: 'attached' });
    const tested = await found
      .locator('.reading > li')
      .evaluateAll((things) => things.find((thing) => thing.querySelector('.test'))?.querySelector(':scope > p')?.textContent);
    const item = found.locator('.activity__item');
    for (const step of await found.locator('.step').all()) {
      await step.click();
      if ((await item.locator('.activity__ask, .activity__reply').innerText()) === tested) break;
    }
    await sortWrongly(found);
    await expect(item.locator('.test dt')).toHaveText(['Repeated?', 'Unreasonable?', 'A risk to health and safety?']);
    for (const standing of await item.locator('.test dd').all()) {
      await expect(standing).toHaveText(/^(Yes|No|Cannot tell)$/);
      await expect(standing.locator('svg')).toBeVisible();
    }
    await expect(item.getByText('Bullying takes all three.')).toBeVisible();
  });
});

test.describe('looking again', () => {
  test('says in one line that there is nothing, and finds a confident mistake as soon as it is made', async ({ page }) => {
    await open(page, role);
    await expect((await lookAgain(page)).getByText('Nothing to look at again.')).toBeVisible();
    const { ask, held } = await answerWrongly(await knowledgeCheck(page));
    const found = await lookAgain(page);
    await expect(found.getByText('You were sure of these, and the document says otherwise.')).toBeVisible();
    await expect(found.getByText('0 of 1 hold now.')).toBeVisible();
    await expect(found.locator('.activity__ask')).toHaveText(ask);
    await pickByKeyboard(page, found, held);
    await page.keyboard.press('Enter');
    await expect(found.locator('.feedback h4')).toBeFocused();
    await expect(found.getByText('All of these hold now.')).toBeVisible();
    await expect((await knowledgeCheck(page)).getByText('1 of 7 hold so far.')).toBeVisible();
    await page.reload();
    await expect((await lookAgain(page)).getByText('All of these hold now.')).toBeVisible();
    expect(await kept(page)).toMatch(/"[a-z-]+\/again":"yes"/);
  });

  test('keeps a confident mistake although it is tried again at once, and none that was not sure', async ({ page }) => {
    await open(page, role);
    const check = await knowledgeCheck(page);
    const { held } = await answerWrongly(check);
    await check.getByRole('button', { name: 'Try again' }).click();
    await check.getByRole('radio', { name: held, exact: true }).check();
    await check.getByRole('button', { name: 'Check' }).click();
    await check.getByRole('button', { name: 'Next question' }).click();
    const ask = await check.locator('.activity__ask').innerText();
    const other = (await optionsThatHold(check)).get(ask) ?? '';
    const names = await check.locator('fieldset').first().locator('.choice__text').allInnerTexts();
    await check.getByRole('radio', { name: names.find((name) => name !== other) ?? '', exact: true }).check();
    await check.getByRole('radio', { name: 'Not sure', exact: true }).check();
    await check.getByRole('button', { name: 'Check' }).click();
    await expect((await lookAgain(page)).getByText('0 of 1 hold now.')).toBeVisible();
  });
});

test.describe('the jury', () => {
  /** The case with a content note, shown. */
  async function notedCase(page: Page): Promise<Locator> {
    const found = await jury(page);
    for (const step of await found.locator('.step').all()) {
      await step.click();
      if (await found.getByText('Content note:').first().isVisible()) return found;
    }
    throw new Error('This jury hears no case with a content note.');
  }

  test('tells a hard case only to those who choose to read it, and a skip counts the same', async ({ page }) => {
    await open(page, employer);
    const found = await notedCase(page);
    const item = found.locator('.activity__item');
    const [read, skip] = [item.getByRole('button', { name: 'Read it' }), item.getByRole('button', { name: 'Skip this case' })];
    expect(await read.getAttribute('class')).toBe(await skip.getAttribute('class'));
    await expect(item.getByRole('radio')).toHaveCount(0);
    await skip.press('Enter');
    await expect(item.getByRole('heading', { name: 'Skipped. It counts the same.' })).toBeFocused();
    await expect(found.getByText('1 of 2 done.')).toBeVisible();
    await expect(page.locator('[data-lesson-meter]')).toContainText(/^Activities 1 of/);
    await read.press('Enter');
    await expect(found.getByRole('heading', { level: 3 })).toBeFocused();
    await expect(item.getByRole('radio').first()).toBeVisible();
  });

  test('shows after the decision what was held, what it teaches, and the source', async ({ page }) => {
    await open(page, employer);
    const found = await notedCase(page);
    await found.getByRole('button', { name: 'Read it' }).click();
    await found.getByRole('radio').first().check();
    await found.getByRole('button', { name: 'Decide' }).click();
    await expect(found.locator('.feedback h4')).toBeFocused();
    for (const part of ['What was decided', 'What it teaches', 'Where it comes from']) {
      await expect(found.locator('.feedback dt', { hasText: part })).toBeVisible();
    }
    await expect(found.locator('.feedback')).toContainText(/\[\d{4}\] [A-Z]+/);
    await page.reload();
    const later = await notedCase(page);
    await expect(later.getByRole('heading', { name: 'Decided on an earlier visit.' })).toBeVisible();
    await expect(later.locator('.feedback dl')).toHaveCount(0);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a case with a content note stands folded behind it, with its holding', async ({ page }) => {
    await page.goto(employer);
    const noted = page.locator('.reading > li', { hasText: 'Content note:' }).first();
    const told = noted.locator('details > p').first();
    await expect(told).toBeHidden();
    await noted.getByText('Read it, or leave it out').click();
    await expect(told).toBeVisible();
    await noted.getByText('What was decided, and what it teaches').click();
    await expect(noted.getByText('Where it comes from')).toBeVisible();
  });
});

for (const { width, colorScheme } of [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const) {
  test(`axe finds nothing in what answers come to, ${width} px wide and ${colorScheme}, and nothing is wider than the page`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await open(page, law);
    await sortWrongly(await spectrum(page));
    await (await spectrum(page)).getByText('What belongs where').click();
    const cases = await activityCalled(page, 'bullying-jury');
    await cases.getByRole('radio').first().check();
    await cases.getByRole('button', { name: 'Decide' }).click();
    await cases.getByText('The other answers').click();
    await answerWrongly(await knowledgeCheck(page));
    await lookAgain(page);
    await expectAxeClean(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await open(page, safety);
    await sortWrongly(await signs(page));
    await expectAxeClean(page);
  });
}
