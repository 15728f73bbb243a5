import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Completion } from '#src/domain/record/completion/completion.ts';
import { EMPTY_RECORD } from '#src/domain/record/learnerRecord.ts';
import { put } from './support/courseWalk.ts';
import { content } from './support/play.ts';
import { sheetsOf } from './support/sheetsOf.ts';
import { expect, expectAxeClean, open, test } from './support/test.ts';

const TELLING = 'Dr Rana from the Marine lab told me on 3 March. She wants a promise, and I hear danger.';
const SAFE = 'Someone wants a promise of me, and I hear danger. What do I say in that minute?';

const clinic = (page: Page) => page.locator('.clinic');
const ownWords = (page: Page) => clinic(page).getByRole('textbox', { name: 'Your question, about your own part' });

async function nobodyIsUnsafe(page: Page): Promise<void> {
  await open(page, './clinic/');
  await page.getByRole('button', { name: 'No, nobody is' }).click();
  await expect(page.getByRole('heading', { name: 'Which comes nearest?' })).toBeFocused();
}

async function write(page: Page, text: string): Promise<void> {
  if (!(await ownWords(page).isVisible())) await clinic(page).getByText('None of these: write your own').click();
  await ownWords(page).fill(text);
}

/** Everything that the browser keeps for this site, as text. */
async function allThatIsKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    const stores = [localStorage, sessionStorage].map((store) => JSON.stringify({ ...store }));
    return [...stores, ...databases, document.cookie, JSON.stringify(history.state), location.href].join('\n');
  });
}

async function expectNothingOf(page: Page, word: string): Promise<void> {
  expect(await allThatIsKept(page)).not.toContain(word);
  expect(await page.content()).not.toContain(word);
  const fields = page.locator('input, textarea');
  expect(await fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value).join('\n'))).not.toContain(word);
}

/** A completion of the initial course on some day. */
function doneOn(completedAt: string): Completion {
  return {
    id: '0123456789abcdef'.repeat(2),
    course: 'initial',
    role: 'officer',
    procedure: 'jcu',
    procedureVersion: 'any',
    completedAt,
    validUntil: '2027-06-15T02:00:00.000Z',
    refresherDue: '2026-06-15T02:00:00.000Z',
    outcomes: [],
    attempts: [],
    alternatives: [],
    final: 'the-final',
    contentVersion: 'any',
  };
}

test.describe('the clinic', () => {
  test('asks first whether anyone is unsafe, and shows whom to call before anything else', async ({ page }) => {
    await open(page, './clinic/');
    await expect(clinic(page)).toContainText('Is anyone unsafe now?');
    await expect(clinic(page).getByRole('searchbox')).toHaveCount(0);
    await page.getByRole('button', { name: 'Yes, or I cannot tell' }).click();
    await expect(page.getByRole('heading', { name: 'Call first' })).toBeFocused();
    await expect(clinic(page).getByRole('link', { name: '000' })).toHaveAttribute('href', 'tel:000');
    await expect(clinic(page).getByRole('link', { name: '13 11 14' })).toHaveAttribute('href', 'tel:131114');
    await expectAxeClean(page);
    await page.getByRole('button', { name: 'That is done, and nobody is unsafe now' }).click();
    await expect(page.getByRole('heading', { name: 'Which comes nearest?' })).toBeFocused();
  });

  test('finds problems as one types, and opens one with clauses, silence, whom to ask and a scenario', async ({ page }) => {
    const problem = content.clinic.find(({ id }) => id === 'about-their-boss')!;
    await nobodyIsUnsafe(page);
    await clinic(page).getByRole('searchbox', { name: 'Look for a word' }).fill('superv sile');
    await expect(clinic(page).getByRole('status').filter({ hasText: '1 problem' })).toBeVisible();
    await clinic(page).getByRole('button', { name: problem.title }).click();
    await expect(page.getByRole('heading', { name: problem.title })).toBeFocused();
    for (const question of problem.askYourself) await expect(clinic(page)).toContainText(question);
    await expect(clinic(page)).toContainText('With the supervisor’s supervisor.');
    await expect(clinic(page).getByRole('link', { name: 'JCU procedure, Stage 1, step 2, sentence 3' })).toHaveAttribute('href', /#/);
    await expect(clinic(page).getByText('It does not say')).toHaveCount(0);
    await clinic(page).getByRole('radio', { name: 'UniSQ schedule' }).check();
    await expect(clinic(page).getByText('It does not say')).toHaveCount(1);
    await expect(clinic(page)).not.toContainText('With the supervisor’s supervisor.');
    await expect(clinic(page)).toContainText('Ask: the Senior People Partner');
    const scenario = content.scenarios.find(({ id }) => id === problem.scenario)!;
    await expect(clinic(page).getByRole('link', { name: scenario.title })).toBeVisible();
    await expectAxeClean(page);
  });

  test('warns of what may say who it is, proposes problems, and sends nothing', async ({ page }) => {
    const sent: string[] = [];
    await nobodyIsUnsafe(page);
    page.on('request', (request) => sent.push(request.url()));
    await write(page, TELLING);
    const warning = clinic(page).locator('.notice--caution');
    await expect(warning).toContainText('3 things may say who it is.');
    for (const found of ['“Dr Rana”', '“Marine lab”', '“3 March”']) await expect(warning).toContainText(found);
    await expect(clinic(page).getByText('These come near')).toBeVisible();
    await expectAxeClean(page);
    await write(page, SAFE);
    await expect(warning).toHaveCount(0);
    await expect(clinic(page)).toContainText('A check cannot know everybody');
    expect(sent).toEqual([]);
  });

  test('clears everything when it is closed, and says so', async ({ page }) => {
    await nobodyIsUnsafe(page);
    await write(page, TELLING);
    await page.getByRole('button', { name: 'Close the clinic' }).click();
    await expect(clinic(page).getByRole('status')).toHaveText(
      'It is closed. What you chose and wrote is gone. It was neither kept nor sent.',
    );
    await expect(clinic(page)).toContainText('Is anyone unsafe now?');
    await expectNothingOf(page, 'Rana');
  });

  test('holds nothing on return by Back, nor after a reload', async ({ page }) => {
    await nobodyIsUnsafe(page);
    await write(page, TELLING);
    await page.goto('./support/');
    await expectNothingOf(page, 'Rana');
    await page.goBack();
    await expect(clinic(page)).toContainText('Is anyone unsafe now?');
    await expectNothingOf(page, 'Rana');
    await page.reload();
    await expect(clinic(page)).toContainText('Is anyone unsafe now?');
    await expectNothingOf(page, 'Rana');
  });

  test('is cleared at the moment of leaving, before a browser can put the page aside for Back', async ({ page }) => {
    await nobodyIsUnsafe(page);
    await write(page, TELLING);
    const left = await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      return document.querySelector('.clinic')?.textContent ?? '';
    });
    expect(left).not.toContain('Rana');
    expect(left).toContain('It closed when you left the page.');
    await expectNothingOf(page, 'Rana');
  });

  test('makes a page for the network with own words only once what was found was looked at', async ({ page }) => {
    await nobodyIsUnsafe(page);
    await write(page, TELLING);
    await clinic(page)
      .getByRole('button', { name: /^Someone wants me to keep it secret/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Make a page for the network' }).click();
    const sheet = page.locator('.clinic-paper__sheet');
    const problem = content.clinic.find(({ id }) => id === 'keep-it-secret')!;
    await expect(sheet).toContainText(problem.toTheNetwork);
    await expect(sheet).not.toContainText('Rana');
    await expectAxeClean(page);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the page' }).click()]);
    const saved = readFileSync(await file.path(), 'utf8');
    expect(saved).toContain(problem.toTheNetwork);
    expect(saved).not.toContain('Rana');
    await page.getByRole('button', { name: 'I have looked at this: put it on the page' }).click();
    await expect(sheet).toContainText(TELLING);
    await page.getByRole('button', { name: 'Take my own words off the page' }).click();
    await expect(sheet).not.toContainText('Rana');
  });

  test('prints that page alone, on one sheet', async ({ page }) => {
    await nobodyIsUnsafe(page);
    await clinic(page).getByRole('searchbox').fill('vexatious');
    await clinic(page)
      .getByRole('button', { name: /vexatious/ })
      .click();
    await page.getByRole('button', { name: 'Make a page for the network' }).click();
    // The sheet is counted while the browser prints; afterwards the page is as it was.
    await page.evaluate(() => (window.print = () => undefined));
    await page.getByRole('button', { name: 'Print the page' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.clinic-paper__sheet')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    expect(await sheetsOf(page)).toBe(1);
  });

  test('can be read without script: every problem with what to ask oneself', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto('./clinic/');
    await expect(page.locator('.activity__reading summary')).toHaveCount(content.clinic.length);
    await page.locator('.activity__reading summary').first().click();
    await expect(page.getByText(content.clinic[0]!.askYourself[0]!)).toBeVisible();
    await context.close();
  });

  test('stands in the lesson that places it', async ({ page }) => {
    await open(page, './lessons/refresher/the-clinic/');
    await clinic(page).scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'No, nobody is' }).click();
    await expect(page.getByRole('heading', { name: 'Which comes nearest?' })).toBeFocused();
  });
});

test.describe('what has changed', () => {
  const cards = (page: Page) => page.locator('[data-change]:visible');

  test('is shown whole where the day of the initial course is not known', async ({ page }) => {
    await open(page, './changes/');
    await expect(cards(page)).toHaveCount(content.changes.length);
    await expect(page.locator('[data-change="queensland-act-waits"]')).toContainText('As at our last check');
    await expect(page.getByRole('button', { name: 'Show the earlier ones too' })).toBeHidden();
  });

  test('is only what is newer than the initial course of this learner, until they ask for all', async ({ page }) => {
    await put(page, { ...EMPTY_RECORD, completions: [doneOn('2025-06-15T02:00:00.000Z')] });
    await open(page, './changes/');
    const newer = content.changes.filter(({ on }) => on >= '2025-06-15');
    await expect(cards(page)).toHaveCount(newer.length);
    await expect(page.locator('[data-changes-said]')).toContainText('You did the initial course on 15 June 2025.');
    await page.getByRole('button', { name: 'Show the earlier ones too' }).click();
    await expect(cards(page)).toHaveCount(content.changes.length);
  });
});

test.describe('someone is coming in ten minutes', () => {
  test('is one tap from the home page, with words, limits, signals and numbers', async ({ page }) => {
    await open(page, './');
    await page.getByRole('link', { name: 'Someone is coming in ten minutes' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Someone is coming in ten minutes');
    const main = page.locator('main');
    for (const words of ['I’m a contact officer', 'The limits under the JCU procedure', 'Red:', 'Amber:', 'Green:', 'Numbers']) {
      await expect(main).toContainText(words);
    }
    await expect(main.getByRole('link', { name: /on one page$/ })).toHaveAttribute('href', /\/procedures\/jcu\/one-page\/$/);
    await expect(main.getByRole('link', { name: '13 11 14' })).toHaveAttribute('href', 'tel:131114');
  });

  test('fits one sheet of A4', async ({ page }) => {
    await open(page, './ten-minutes/');
    expect(await sheetsOf(page)).toBe(1);
  });

  test('needs no script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto('./');
    await page.getByRole('link', { name: 'Someone is coming in ten minutes' }).click();
    await expect(page.getByText('The limits under the JCU procedure')).toBeVisible();
    await context.close();
  });
});
