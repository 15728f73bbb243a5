import type { Locator, Page } from '@playwright/test';
import { assessChoices } from '#src/domain/assessment/playable.ts';
import { begin, bestPath, content, playableOf, playInAssessment } from './support/play.ts';
import { expect, expectAxeClean, open, test } from './support/test.ts';

const NOTES_KEY = 'first-port/notes';
const RECORD_KEY = 'first-port/record';
const LESSON = './lessons/initial/';

/** The form of an activity that is worked on, brought into view and answering. */
async function activity(page: Page, kind: string): Promise<Locator> {
  const found = page.locator(`.activity.${kind} > .activity__work`).first();
  await found.scrollIntoViewIfNeeded();
  await expect(page.locator(`astro-island:has(.activity.${kind})`).first()).not.toHaveAttribute('ssr');
  return found;
}

async function openActivity(page: Page, lesson: string, kind: string): Promise<Locator> {
  await open(page, `${LESSON}${lesson}/`);
  return activity(page, kind);
}

function kept(page: Page, key: string): Promise<string> {
  return page.evaluate((name) => localStorage.getItem(name) ?? '', key);
}

test.describe('words of one’s own', () => {
  test('are looked over for what has to be in them, by keyboard alone, and are there after a reload', async ({ page }) => {
    const found = await openActivity(page, 'the-first-five-minutes', 'own-words');
    await expect(found.getByText('Examples open here once')).toBeVisible();
    const field = found.getByRole('textbox');
    await field.focus();
    await page.keyboard.type('I am here to listen. I promise it stays with me, unless someone is in danger.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(found.getByRole('status').first()).toContainText(/[1-9]\d* of \d+ points found\. [1-9]\d* better left out\./);
    await expect(found.locator('mark').first()).toHaveText(/promise/i);
    await expect(found.getByText('Not found yet').first()).toBeVisible();
    await expect(found.getByText(/16 words: about 5 seconds to say/)).toBeVisible();
    await found.getByText('How others say it').click();
    await page.reload();
    await expect((await activity(page, 'own-words')).getByRole('textbox')).toHaveValue(/I am here to listen/);
    expect(await kept(page, RECORD_KEY)).not.toContain('here to listen');
  });

  test('are looked over unasked when the writer rests', async ({ page }) => {
    const found = await openActivity(page, 'the-first-five-minutes', 'own-words');
    await found.getByRole('textbox').fill('It stays between us, except where someone is not safe.');
    await expect(found.getByText('Found', { exact: true }).first()).toBeVisible();
  });

  test('are cleared for good, after a question', async ({ page }) => {
    const found = await openActivity(page, 'the-first-five-minutes', 'own-words');
    await found.getByRole('textbox').fill('To be forgotten.');
    await found.getByRole('button', { name: 'Clear what you wrote' }).click();
    await expect(found.getByRole('button', { name: 'Keep it' })).toBeFocused();
    await found.getByRole('button', { name: 'Clear it for good' }).click();
    await expect(found.getByText('Nothing of it is left on this device.')).toBeFocused();
    await expect(found.getByRole('textbox')).toHaveValue('');
    expect(await kept(page, NOTES_KEY)).not.toContain('forgotten');
  });

  test('stay while the page is open where the browser keeps nothing, and it says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('Storage is off.', 'SecurityError');
        },
      });
    });
    const found = await openActivity(page, 'the-first-five-minutes', 'own-words');
    await found.getByRole('textbox').fill('Still here.');
    await expect(found.getByText('This browser keeps nothing at the moment.')).toBeVisible();
    await expect(found.getByRole('textbox')).toHaveValue('Still here.');
  });
});

test('a stage is said back and held beside the document, and the learner is the judge', async ({ page }) => {
  const found = await openActivity(page, 'two-procedures-side-by-side', 'say-back');
  await found.getByRole('radio', { name: /^Stage 1/ }).check();
  await found.getByRole('textbox').fill('First they try to settle it among themselves.');
  await found.getByRole('button', { name: 'Hold it beside the document' }).click();
  await expect(found.getByRole('heading', { level: 3, name: /^Stage 1.*as the .* has it$/ })).toBeFocused();
  await found.getByRole('checkbox', { name: 'I said this: Begins when' }).check();
  await expect(found.getByText(/^1 of \d ticked\. You are the judge/)).toBeVisible();
  await expect(found.locator('.clause-links a').first()).toHaveAttribute('href', /\/procedures\/.+#/);
  await page.reload();
  await expect((await activity(page, 'say-back')).getByRole('checkbox', { name: 'I said this: Begins when' })).toBeChecked();
});

test('a reflection stays out of the record and of what is downloaded from it', async ({ page }) => {
  const found = await openActivity(page, 'the-network-and-you', 'reflection');
  await expect(found.getByText('This never leaves this device.')).toBeVisible();
  await found.getByRole('textbox').first().fill('What I would tell nobody.');
  await page.getByRole('button', { name: 'Mark as done' }).click();
  expect(await kept(page, NOTES_KEY)).toContain('tell nobody');
  await open(page, './record/');
  await expect(page.getByRole('heading', { name: 'Where it is kept' })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('tell nobody');
  expect(await kept(page, RECORD_KEY)).not.toContain('tell nobody');
});

test('how sure one was before stands beside how sure one is after', async ({ page }) => {
  const before = await openActivity(page, 'welcome-and-your-own-procedure', 'confidence');
  const first = before.getByRole('group').first();
  await first.getByRole('radio', { name: '1, Not sure at all' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(first.getByRole('radio', { name: '2, A little sure' })).toBeChecked();
  await expect(before.getByText(/^1 of 9 answered/)).toBeVisible();
  const after = await openActivity(page, 'the-network-and-you', 'confidence');
  await after.getByRole('group').first().getByRole('radio', { name: '4, Fairly sure' }).check();
  await expect(after.getByText('Before the course 2, now 4: 2 steps up.')).toBeVisible();
});

test('the sheet keeps what one’s own document says, and opens what a pack says beside it', async ({ page }) => {
  const found = await openActivity(page, 'welcome-and-your-own-procedure', 'sheet');
  await expect(found.locator('.sheet__question')).toHaveCount(15);
  await found.getByRole('radio', { name: 'The JCU procedure' }).check();
  const question = found.locator('.sheet__question').first();
  await question.getByLabel('It says').fill('An officer is the first point of contact.');
  await question.getByLabel('Clause').fill('7.2');
  await expect(found.getByText('1 of 15 noted.')).toBeVisible();
  await question.getByText(/Show what the JCU procedure says/).click();
  await expect(question.locator('.clause a')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.sheet__paper > li');
  await expect(paper.first()).toContainText('An officer is the first point of contact.');
  await expect(paper.nth(1).locator('.on-paper__line').first()).toBeVisible();
});

test('a debrief shows what was noted of one’s own procedure beside a finding about the same question', async ({ page }) => {
  const scenario = content.scenarios.find(({ id }) => id === 'promise-me')!;
  const playable = playableOf(scenario);
  const choices = bestPath(playable);
  const { question } = assessChoices(playable, choices).findings.find((finding) => finding.question !== undefined)!;
  const note = { text: 'Only the head of the unit may do it.', updatedAt: '2026-11-21T09:00:00.000Z' };
  await page.addInitScript(([key, stored]) => localStorage.setItem(key, stored), [
    NOTES_KEY,
    JSON.stringify({ format: 'first-port-notes', version: 1, notes: { [`sheet/${question ?? ''}`]: note } }),
  ] as const);
  await begin(page, scenario, 'Assessment');
  await playInAssessment(page, choices);
  await expect(page.locator('.as-noted').first()).toHaveText('Your procedure, as you noted it: Only the head of the unit may do it.');
});

test('the clocks follow a day that is moved, and the options are weighed', async ({ page }) => {
  const found = await openActivity(page, 'getting-clear-and-deciding', 'option-map');
  const clocks = found.locator('.clock');
  const slider = found.getByRole('slider').last();
  await slider.focus();
  await page.keyboard.press('End');
  await expect(found.getByText(/^Ran out (about )?\d+ (day|month)s? ago$/).first()).toBeVisible();
  await expect(found.getByText('Some bodies may still accept it: ask them.').first()).toBeVisible();
  await found.getByRole('button', { name: /^Back to the story/ }).click();
  await found.getByRole('spinbutton').last().fill('0');
  await expect(clocks.first()).toContainText('21 days left');
  await found.locator('.weigh').first().getByRole('radio', { name: 'Fits', exact: true }).check();
  await expect(found.locator('.weighed-up')).toContainText('Fits what matters');
  await page.reload();
  await expect(
    (await activity(page, 'option-map')).locator('.weigh').first().getByRole('radio', { name: 'Fits', exact: true }),
  ).toBeChecked();
});

test('a brief is made from raw tallies, and the page says what could still point to someone', async ({ page }) => {
  const found = await openActivity(page, 'safe-figures-and-good-publicity', 'brief');
  const sum = found.locator('.points-out__sum');
  await expect(sum).toContainText('could still point to someone');
  for (const column of await found.locator('.column-choice').all()) {
    const merge = column.getByRole('radio', { name: 'Merge' });
    await ((await merge.count()) > 0 ? merge : column.getByRole('radio', { name: 'Leave out' })).check();
  }
  await expect(sum).toContainText('No count here points to one person.');
  await expect(found.getByText('fewer than 5').first()).toBeVisible();
  await expect(found.locator('.brief__table').last().getByText('not shown').first()).toBeVisible();
  await found.getByRole('textbox').fill('Most came from one place.\nThe only woman in Physics came too.');
  await expect(found.getByText(/From the raw tallies: .*“Physics”/)).toBeVisible();
  await found.getByText('Hold it beside an example').click();
  await expect(found.locator('.brief__example').first()).toBeVisible();
});

test.describe('the question pad', () => {
  test('opens on a page, keeps a question with whom to ask and where it came up, and gives focus back', async ({ page }) => {
    await open(page, './courses/');
    const button = page.getByRole('banner').getByRole('button', { name: 'My questions' });
    await button.press('Enter');
    const pad = page.getByRole('dialog', { name: 'My questions' });
    await expect(pad.getByRole('heading', { name: 'My questions' })).toBeFocused();
    await pad.getByLabel('Your question').fill('Who keeps the tally?');
    await pad.getByLabel('Whom to ask').selectOption('HR');
    await pad.getByRole('button', { name: 'Keep it' }).click();
    await expect(pad.getByRole('status')).toHaveText('Kept on this device.');
    await expect(pad.getByLabel('Your question')).toBeFocused();
    await expect(pad.getByText('Came up at: Courses')).toBeVisible();
    await expectAxeClean(page);
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await open(page, './questions/');
    const list = page.getByRole('main');
    await expect(list.getByRole('heading', { level: 2, name: 'HR' })).toBeVisible();
    await expect(list.getByText('Who keeps the tally?')).toBeVisible();
    await expect(list.getByRole('heading', { level: 2, name: 'Union' })).toBeHidden();
  });

  test('deletes a question, and puts it back', async ({ page }) => {
    await open(page, './questions/');
    const list = page.getByRole('main');
    await list.getByLabel('Your question').fill('Do I get time off for this?');
    await list.getByRole('button', { name: 'Keep it' }).click();
    await list.getByRole('button', { name: /^Delete: Do I get/ }).click();
    await expect(list.getByText('No questions yet.')).toBeVisible();
    await expect(list.getByRole('button', { name: 'Put it back' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(list.getByText('Do I get time off for this?')).toBeVisible();
  });

  test('stands in the footer on a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, './courses/');
    await page.getByRole('contentinfo').getByRole('button', { name: 'My questions' }).click();
    await expect(page.getByRole('dialog', { name: 'My questions' })).toBeVisible();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Keep it' })).toBeEnabled();
  });

  test('goes with everything else when the record is deleted', async ({ page }) => {
    await open(page, './questions/');
    await page.getByRole('main').getByLabel('Your question').fill('To be forgotten?');
    await page.getByRole('main').getByRole('button', { name: 'Keep it' }).click();
    await open(page, './record/');
    await page.getByRole('button', { name: 'Delete from this device' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete it', exact: true }).click();
    await expect.poll(() => kept(page, NOTES_KEY)).toBe('');
  });
});

const LESSONS = [
  { lesson: 'the-first-five-minutes', kind: 'own-words' },
  { lesson: 'two-procedures-side-by-side', kind: 'say-back' },
  { lesson: 'the-network-and-you', kind: 'reflection' },
  { lesson: 'welcome-and-your-own-procedure', kind: 'sheet' },
  { lesson: 'getting-clear-and-deciding', kind: 'option-map' },
  { lesson: 'safe-figures-and-good-publicity', kind: 'brief' },
];

for (const { lesson, kind } of LESSONS) {
  test(`${lesson} reads whole without script, and fits a narrow screen with it`, async ({ page, browser, baseURL }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openActivity(page, lesson, kind);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAxeClean(page);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(new URL(`${LESSON}${lesson}/`, `${baseURL ?? ''}/`).href);
    await expect(still.locator(`.activity.${kind} .activity__reading`).first()).toBeVisible();
    await expect(still.locator(`.activity.${kind} .activity__work`).first()).toBeHidden();
    await context.close();
  });
}
