import type { Locator, Page } from '@playwright/test';
import type { Course } from '#src/domain/course/course.ts';
import { modulesFor } from '#src/domain/course/courseProgress.ts';
import type { FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';
import { openFinal } from '#src/domain/record/completion/finalsInRecord.ts';
import { EMPTY_RECORD, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { makeBrowserStore, RECORD_KEY } from '#src/records/browserStore.ts';
import { Browser } from '../../records/aBrowser.ts';
import { attemptOf } from './realRecord.ts';
import { bestPath, content, momentHeading, playableOf } from './play.ts';
import { expect, open, waitForIslands } from './test.ts';

/** The initial course, as the site under test was built from it. */
export const course = content.courses.find(({ id }) => id === 'initial') as Course;

/** The lessons that an officer reads, in order. */
export const lessonsToRead = modulesFor(course, 'officer').flatMap(({ lesson }) => lesson ?? []);

export const scenarioOf = (id: string) => content.scenarios.find((scenario) => scenario.id === id)!;

const AT = '2026-11-20T01:12:00.000Z';

/** A record in which every lesson is read, and every required scenario done by its best path but for those named. */
export function readyForTheFinal(rest: Partial<LearnerRecord> = {}, but: readonly string[] = []): LearnerRecord {
  const required = course.completion.requiredScenarios.filter((id) => !but.includes(id));
  return {
    ...EMPTY_RECORD,
    lessons: lessonsToRead.map((slug) => ({ lesson: `initial/${slug}`, openedAt: AT, updatedAt: AT, doneAt: AT, answers: {} })),
    attempts: required.map((id) => {
      const playable = playableOf(scenarioOf(id));
      return attemptOf(playable, bestPath(playable), { id: `best-${id}` });
    }),
    ...rest,
  };
}

/** Puts a record into the browser, as the site's own store would have written it. */
export async function put(page: Page, record: LearnerRecord): Promise<void> {
  const browser = new Browser();
  makeBrowserStore(browser.tab()).change(() => record);
  const text = browser.storage.getItem(RECORD_KEY) ?? '';
  await open(page, './support/');
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [RECORD_KEY, text] as const);
}

export async function storedRecord(page: Page): Promise<LearnerRecord> {
  const text = await page.evaluate((key) => localStorage.getItem(key), RECORD_KEY);
  return (JSON.parse(text ?? '{}') as { record: LearnerRecord }).record;
}

/** The final under way, as the browser keeps it. */
export async function finalUnderWay(page: Page): Promise<FinalAssessment> {
  return openFinal(await storedRecord(page), 'initial')!;
}

export const region = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name });

export async function beginFinal(page: Page, { withNotes = false } = {}): Promise<void> {
  if (withNotes) await page.getByRole('checkbox', { name: /It may be drawn for me/ }).check();
  await page.getByRole('button', { name: 'Begin the final assessment' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Final assessment' })).toBeFocused();
}

/** From the page of the final to the start of a scenario that it has drawn. */
export async function goToDrawn(page: Page, scenario: string): Promise<void> {
  await page.getByRole('link', { name: `Begin “${scenarioOf(scenario).title}”` }).click();
  await waitForIslands(page);
  await expect(page.getByText('Part of your final assessment')).toBeVisible();
}

/** Plays a drawn scenario from the page of the final, and comes back to it. */
export async function playDrawn(page: Page, scenario: string, choices: readonly string[]): Promise<void> {
  await goToDrawn(page, scenario);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(momentHeading(page)).toBeFocused();
  await chooseAll(page, choices);
  await page.locator('.debrief').getByRole('link', { name: 'Go on with the final assessment' }).click();
  await waitForIslands(page);
}

/** Makes choices one after another, by pressing what a learner presses; in one go, as a course asks for many. */
export async function chooseAll(page: Page, choices: readonly string[]): Promise<void> {
  await page.evaluate(async (chosen) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (const choice of chosen) {
      const found = () => document.querySelector<HTMLInputElement>(`input[name="reply"][value="${choice}"]`);
      while (!found()) await frame();
      const input = found()!;
      input.click();
      await frame();
      input.form?.requestSubmit();
      // The next moment brings a form of its own.
      while (input.isConnected) await frame();
    }
  }, choices);
}

/** Answers every question that is still open, each as told, by pressing what a learner presses. All in one go, as it is twenty. */
export async function answerAll(page: Page, answerTo: (item: string) => string): Promise<void> {
  const final = await finalUnderWay(page);
  const answers = final.items.filter(({ answer }) => answer === undefined).map(({ item }) => [`item-${item}`, answerTo(item)] as const);
  await expect(page.getByRole('button', { name: 'Keep it and go on' })).toBeVisible();
  await page.evaluate(async (given) => {
    const shown = async (name: string, value: string): Promise<HTMLInputElement> => {
      for (;;) {
        const input = document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
        if (input) return input;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    };
    for (const [name, value] of given) {
      const input = await shown(name, value);
      input.click();
      input.form?.requestSubmit();
    }
  }, answers);
  await expect(page.getByRole('heading', { name: 'All questions are answered' })).toBeFocused();
}

export const keyOf = (item: string): string => content.items.find(({ id }) => id === item)!.key;

/** An answer that does not hold. */
export function otherThanKey(item: string): string {
  const { options, key } = content.items.find(({ id }) => id === item)!;
  return options.find(({ id }) => id !== key)!.id;
}

export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hand it in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** Reads the summary of a scenario and answers its questions as their keys say. */
export async function doAlternative(page: Page, scenario: string): Promise<void> {
  await page.getByRole('button', { name: 'Skip, and read a summary' }).click();
  for (const item of scenarioOf(scenario).alternative!.items) {
    const card = page.locator('.alternative__item').filter({ has: page.locator(`input[name="alternative-${item.id}"]`) });
    await card.locator(`input[value="${item.key}"]`).check();
    await card.getByRole('button', { name: 'Check this answer' }).click();
  }
  await expect(page.getByText('Done. This counts the same as playing the conversation')).toBeVisible();
}
