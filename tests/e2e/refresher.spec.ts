import type { Page } from '@playwright/test';
import { lastEndedBaseline, openBaseline } from '#src/domain/record/completion/baseline.ts';
import { EMPTY_RECORD, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { makeRecordFile } from '#src/domain/record/file/recordFile.ts';
import type { JudgesAtHand } from '#src/domain/record/replay/judgesAtHand.ts';
import { completedRecord } from './support/completedCourse.ts';
import { keyOf, otherThanKey, put, region, scenarioOf, storedRecord } from './support/courseWalk.ts';
import { badPath, bestPath, choose, content, momentHeading, playableOf } from './support/play.ts';
import { expect, expectAxeClean, open, test, waitForIslands } from './support/test.ts';

const COURSE = './courses/refresher/';
const BASELINE = './courses/refresher/baseline/';
const PRACTISE = './practise/';
const MONDAY = '2026-11-23T09:00:00+10:00';
const NEXT_MONDAY = '2026-11-30T09:00:00+10:00';
const TWO_WEEKS_ON = '2026-12-07T09:00:00+10:00';

const refresher = content.courses.find(({ id }) => id === 'refresher')!;
const gate = (page: Page) => region(page, 'How you come in');

const attested: LearnerRecord = {
  ...EMPTY_RECORD,
  prerequisites: [
    { course: 'initial', how: 'attested', on: '2025-03-14', provider: 'Harbour Training', keptAt: '2026-11-20T01:00:00.000Z' },
  ],
};

async function judgesOf(page: Page, baseURL: string | undefined): Promise<JudgesAtHand> {
  return (await (await page.request.get(new URL('./content/judges.json', baseURL).href)).json()) as JudgesAtHand;
}

async function expectFitsAndClean(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expectAxeClean(page);
  }
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.setViewportSize(size);
}

test.describe('the way into the refresher', () => {
  test('is closed without the initial course, and three ways forward are shown', async ({ page }) => {
    await open(page, COURSE);
    await expect(gate(page).getByText('the baseline and the final assessment stay closed')).toBeVisible();
    await expect(gate(page).getByRole('link', { name: /initial course/ })).toHaveAttribute('href', /courses\/initial\/$/);
    await expect(gate(page).getByRole('link', { name: 'Begin with the baseline' })).toBeHidden();
    await expectFitsAndClean(page);
    for (const [path, action] of [
      [BASELINE, 'Begin the baseline'],
      ['./courses/refresher/final/', 'Begin the final assessment'],
    ] as const) {
      await open(page, path);
      await expect(page.getByRole('button', { name: action })).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'Three ways to show it' })).toHaveAttribute('href', /courses\/refresher\/#begin$/);
    }
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('opens to whoever attests a day and a provider, by keyboard alone, and the record keeps that it was attested', async ({ page }) => {
    await page.clock.setFixedTime(MONDAY);
    await open(page, COURSE);
    const keep = gate(page).getByRole('button', { name: 'Keep this and go on' });
    await keep.focus();
    await page.keyboard.press('Enter');
    await expect(gate(page).getByRole('alert')).toHaveText(/Say on which day it ended/);
    await expect(gate(page).getByLabel('On which day did it end?')).toBeFocused();
    await gate(page).getByLabel('On which day did it end?').fill('2027-01-01');
    await keep.press('Enter');
    await expect(gate(page).getByRole('alert')).toHaveText('That day is still to come.');
    await gate(page).getByLabel('On which day did it end?').fill('2025-03-14');
    await gate(page)
      .getByLabel(/Who gave it/)
      .fill('Harbour Training');
    await page.keyboard.press('Enter');
    await expect(gate(page).getByRole('link', { name: 'Begin with the baseline' })).toBeFocused();
    await expect(gate(page)).toContainText('You attested that you did the initial course on 14 March 2025, with Harbour Training.');
    expect((await storedRecord(page)).prerequisites).toMatchObject([
      { course: 'initial', how: 'attested', on: '2025-03-14', provider: 'Harbour Training' },
    ]);
    await page.reload();
    await expect(gate(page).getByRole('link', { name: 'Begin with the baseline' })).toBeVisible();
    await expectFitsAndClean(page);
    await open(page, './');
    await expect(page.getByText('Your refresher has been due since 14 March 2026.')).toBeVisible();
    await open(page, './record/');
    await expect(region(page, 'Refresher and practice')).toContainText('attested, 14 March 2025, Harbour Training');
  });

  test('opens to a record file that holds when it is replayed, and to no other', async ({ page, baseURL }) => {
    await page.clock.setFixedTime(MONDAY);
    const record = completedRecord(await judgesOf(page, baseURL));
    const whole = makeRecordFile(record, { name: 'Robin', staffNumber: '' }, '2026-11-21T02:00:00.000Z');
    const file = (name: string, value: object) => ({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) });
    const choose = (value: ReturnType<typeof file>) => gate(page).locator('input[type="file"]').setInputFiles(value);
    await open(page, COURSE);
    await choose(file('empty.json', makeRecordFile(EMPTY_RECORD, whole.learner, whole.exportedAt)));
    await expect(gate(page)).toContainText('This record holds no completion of the initial course.');
    const [completion] = record.completions;
    await choose(
      file('changed.json', {
        ...whole,
        record: { ...record, completions: [{ ...completion, courseScore: 100, completedAt: '2026-11-01T00:00:00.000Z' }] },
      }),
    );
    await expect(gate(page)).toContainText('This file was changed after it was downloaded');
    const made = makeRecordFile({ ...record, completions: [{ ...completion!, courseScore: 12 }] }, whole.learner, whole.exportedAt);
    await choose(file('made-up.json', made));
    await expect(gate(page)).toContainText('The completion in this record does not follow from what is in it.');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await choose(file('whole.json', whole));
    await expect(gate(page)).toContainText(
      'The record of Robin shows the initial course completed on 20 November 2026. Worked out again here, it holds.',
    );
    await gate(page).getByRole('button', { name: 'It is mine, go on' }).click();
    await expect(gate(page).getByRole('link', { name: 'Begin with the baseline' })).toBeFocused();
    expect((await storedRecord(page)).prerequisites).toMatchObject([{ how: 'record', on: '2026-11-20', completion: completion!.id }]);
    await open(page, './');
    await expect(page.getByText('Your refresher is due on 20 November 2027.')).toBeVisible();
  });

  test('is open to whoever completed the initial course in this browser', async ({ page, baseURL }) => {
    await put(page, completedRecord(await judgesOf(page, baseURL)));
    await open(page, COURSE);
    await expect(gate(page)).toContainText('You completed the initial course on 20 November 2026 in this browser.');
    await gate(page).getByRole('link', { name: 'Begin with the baseline' }).click();
    await waitForIslands(page);
    await page.getByRole('button', { name: 'Begin the baseline' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Baseline' })).toBeFocused();
    expect((await storedRecord(page)).prerequisites).toMatchObject([{ course: 'initial', how: 'completion' }]);
  });

  test('can be read without script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await context.newPage();
    await page.goto(COURSE);
    await expect(page.locator('.gate noscript p')).toContainText('All lessons below can be read.');
    await expect(page.locator('.gate noscript p')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Keep this and go on' })).toBeDisabled();
    await page.goto(BASELINE);
    await expect(page.locator('noscript a', { hasText: 'the modules' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Begin the baseline' })).toBeDisabled();
    await page.goto(PRACTISE);
    await expect(page.locator('main noscript p')).toContainText('Cards need script');
    await expect(page.locator('main noscript a').first()).toBeVisible();
    await context.close();
  });
});

/** Takes the baseline: answers each question, with how sure, and plays its conversation. */
async function takeBaseline(page: Page, answerTo: (item: string) => string, sure: string, path: (scenario: string) => readonly string[]) {
  await open(page, BASELINE);
  await page.getByRole('button', { name: 'Begin the baseline' }).click();
  await expect(page.getByRole('heading', { name: '1. Questions' })).toBeVisible();
  const { items, scenarios } = openBaseline(await storedRecord(page), 'refresher')!;
  expect([items.length, scenarios.length]).toEqual([10, 1]);
  for (const { item } of items) {
    await page.locator(`input[name="item-${item}"][value="${answerTo(item)}"]`).check();
    await page.locator(`input[name="sure-${item}"][value="${sure}"]`).check();
    await page.getByRole('button', { name: 'Keep it and go on' }).click();
  }
  const { id, title } = scenarioOf(scenarios[0]!.scenario);
  await page.getByRole('link', { name: `Begin “${title}”` }).click();
  await waitForIslands(page);
  await expect(page.getByText('Part of your baseline')).toBeVisible();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(momentHeading(page)).toBeFocused();
  for (const choice of path(id)) await choose(page, choice);
  await page.locator('.debrief').getByRole('link', { name: 'Go on with the baseline' }).click();
  await waitForIslands(page);
  await page.getByRole('button', { name: 'See the order that is yours' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The order that is yours');
}

const modulesShown = (page: Page) => page.locator('#modules > li').evaluateAll((items) => items.map(({ id }) => id));
const orderOfCourse = refresher.modules.map(({ id }) => id);

test.describe('the baseline', () => {
  test('of a learner who is sure and mistaken puts those modules first, and skips no teaching there', async ({ page }) => {
    test.slow();
    await put(page, attested);
    await takeBaseline(page, otherThanKey, 'sure', (id) => badPath(playableOf(scenarioOf(id))));
    await expect(page.getByText('Comes first').first()).toBeVisible();
    await expectFitsAndClean(page);
    await page.getByRole('link', { name: 'To the modules' }).click();
    await expect(page.getByText('The modules stand in the order that follows from your baseline.')).toBeVisible();
    const shown = await modulesShown(page);
    expect([...shown].sort()).toEqual([...orderOfCourse].sort());
    expect(shown.at(-1)).toBe('final-assessment');
    await expect(page.locator('#modules > li').first()).toContainText('An answer that was given as sure did not hold');
    await expect(page.getByText('Practised so far: 0 of').first()).toBeVisible();
    await expectFitsAndClean(page);
  });

  test('of a learner who knows it lets the teaching be skipped, and never the practice', async ({ page }) => {
    test.slow();
    await put(page, attested);
    await takeBaseline(page, keyOf, 'fairly sure', (id) => bestPath(playableOf(scenarioOf(id))));
    await expect(page.getByText(/of reading may be skipped/)).toBeVisible();
    await page.getByRole('link', { name: 'To the modules' }).click();
    const solid = page.locator('#modules > li').filter({ hasText: 'Solid' });
    await expect(solid.first()).toBeVisible();
    expect(await solid.count()).toBeGreaterThan(2);
    await solid.first().getByRole('link', { name: 'Only the practice' }).click();
    await expect(page.getByText('Only the practice is shown here')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Check what you have' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Mark as done' })).toBeVisible();
    const headings = page.locator('.lesson__text h2');
    const hidden = await headings.evaluateAll((all) => all.filter((heading) => heading.hasAttribute('hidden')).length);
    expect(hidden).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Show the teaching too' }).click();
    await expect(headings.first()).toBeVisible();
    expect(await headings.evaluateAll((all) => all.filter((heading) => heading.hasAttribute('hidden')).length)).toBe(0);
  });

  test('can be stopped: what was not asked is not seen, and nothing is lost on reload', async ({ page }) => {
    await put(page, attested);
    await open(page, BASELINE);
    await page.getByRole('button', { name: 'Begin the baseline' }).click();
    await page.locator('.final__form input[type="radio"]').first().check();
    await page.getByRole('button', { name: 'Keep it and go on' }).click();
    await expect(page.getByRole('heading', { name: 'Question 2 of 10' })).toBeFocused();
    await page.reload();
    await waitForIslands(page);
    await expect(page.getByRole('heading', { name: 'Question 2 of 10' })).toBeVisible();
    await page.getByText('Stop here', { exact: true }).click();
    await page.getByRole('button', { name: 'Stop it here' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The order that is yours');
    await expect(page.getByText('Not seen yet').first()).toBeVisible();
    expect(lastEndedBaseline(await storedRecord(page), 'refresher')).toBeDefined();
    await page.getByRole('button', { name: 'Begin another baseline' }).click();
    await expect(page.getByRole('button', { name: 'Begin the baseline' })).toBeVisible();
  });
});

/** Answers every card of today as its key says, or says that it was there. */
async function practiseToday(page: Page): Promise<number> {
  let cards = 0;
  const over = page.getByRole('heading', { name: 'Enough for today' });
  while (!(await over.isVisible())) {
    cards += 1;
    const check = page.getByRole('button', { name: 'Check' });
    if (await check.isVisible()) {
      await page.locator('.practice__card input[type="radio"]').first().check();
      await check.click();
      await page.getByRole('button', { name: 'Go on' }).click();
    } else {
      await page.getByRole('button', { name: 'Look' }).click();
      await page.getByRole('button', { name: 'It was there' }).click();
    }
    await expect(over.or(page.getByRole('heading', { name: new RegExp(`^Card ${String(cards + 1)} of`) }))).toBeVisible();
  }
  await expect(over).toBeFocused();
  return cards;
}

test.describe('practice over the year', () => {
  test('asks a few cards, by keyboard alone, keeps what is known, and has them again after a week', async ({ page }) => {
    await page.clock.setFixedTime(MONDAY);
    await open(page, PRACTISE);
    await expect(page.getByRole('heading', { name: 'Card 1 of 5' })).toBeVisible();
    await page.getByRole('button', { name: 'Check' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Pick one of the answers first.')).toBeVisible();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Check' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /^(Holds|Does not hold)$/ })).toBeFocused();
    await expectFitsAndClean(page);
    await page.getByRole('button', { name: 'Go on' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Card 2 of 5' })).toBeFocused();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Card 1 of 4' })).toBeVisible();
    expect(await practiseToday(page)).toBe(4);
    await expect(page.getByText(/cards? (is|are) due tomorrow\./)).toBeVisible();
    const { practice } = await storedRecord(page);
    expect(practice).toHaveLength(5);
    await expectFitsAndClean(page);
    await page.clock.setFixedTime(NEXT_MONDAY);
    await page.reload();
    await expect(page.getByRole('heading', { name: /^Card 1 of/ })).toBeVisible();
    const again = await practiseToday(page);
    expect(again).toBeGreaterThan(5);
    expect(again).toBeLessThanOrEqual(10);
    const later = (await storedRecord(page)).practice;
    expect(later.filter(({ card, reps }) => reps === 2 && practice.some((state) => state.card === card))).toHaveLength(5);
    await page.clock.setFixedTime(TWO_WEEKS_ON);
    await page.reload();
    await practiseToday(page);
    const last = (await storedRecord(page)).practice;
    expect(
      last.some(({ card }) => card.endsWith('/recall') && last.some((other) => other.card === card.replace('/recall', '/recognise'))),
    ).toBe(true);
  });

  test('begins with one’s own: a missed decision and a confident mistake', async ({ page }) => {
    await page.clock.setFixedTime(MONDAY);
    const playable = playableOf(scenarioOf('promise-me'));
    const { attemptOf } = await import('./support/realRecord.ts');
    const item = content.items.find(({ procedure }) => procedure === undefined)!;
    const at = '2026-11-20T01:00:00.000Z';
    await put(page, {
      ...EMPTY_RECORD,
      attempts: [attemptOf(playable, badPath(playable), { mode: 'practice' })],
      lessons: [{ lesson: item.lesson, openedAt: at, updatedAt: at, answers: { [item.id]: item.key, [`${item.id}/again`]: 'yes' } }],
    });
    await open(page, PRACTISE);
    await expect(page.locator('.practice__ask')).toHaveText(item.ask);
    await page.locator('.practice__card input[type="radio"]').first().check();
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.locator('.practice__ask')).toHaveText(/^In “.+”, a choice left this at stake: /);
  });

  test('leaves out cards with a content note until they are allowed, and remembers that', async ({ page }) => {
    await open(page, PRACTISE);
    await page.getByText('none with a content note').click();
    await page.getByRole('checkbox', { name: /They may come too/ }).check();
    await page.reload();
    await expect(page.getByText('all of them')).toBeVisible();
    await page.getByText('Which cards:').click();
    await expect(page.getByRole('checkbox', { name: /They may come too/ })).toBeChecked();
    await expectFitsAndClean(page);
  });

  test('goes along in the record file, and gives reminders as a calendar file', async ({ page }) => {
    await page.clock.setFixedTime(MONDAY);
    await put(page, attested);
    await open(page, PRACTISE);
    await page.getByLabel('At', { exact: true }).fill('08:30');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download reminders (.ics)' }).click();
    const saved = await (await download).path();
    const { readFileSync } = await import('node:fs');
    const text = readFileSync(saved, 'utf8');
    expect(text).toContain('DTSTART:20261124T083000\r\n');
    expect(text).toContain('RRULE:FREQ=WEEKLY;COUNT=52\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20260314\r\n');
    expect((await download).suggestedFilename()).toBe('practice-reminders.ics');
  });
});
