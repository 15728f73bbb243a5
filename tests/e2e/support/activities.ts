import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** The place in the browser's storage where the record is kept. */
export const RECORD_KEY = 'first-port/record';

/** An activity brought into view, once its script has taken over. */
async function awake(activity: Locator): Promise<Locator> {
  await activity.scrollIntoViewIfNeeded();
  await expect(activity.locator('xpath=ancestor::astro-island')).not.toHaveAttribute('ssr');
  return activity;
}

/** The activity with this id, in view and answering. */
export const activityCalled = (page: Page, id: string) => awake(page.locator(`.activity[data-items^="${id}/"]`));

/** The knowledge check of a lesson, in view and answering. */
export const knowledgeCheck = (page: Page) => awake(page.locator('.activity--check'));

/** The confident mistakes of a lesson, in view and answering. */
export const lookAgain = (page: Page) => awake(page.locator('.activity--look-again'));

/** What the page itself says, for paper and for reading without script: the name of the group of each thing. */
export async function groupsOfThings(found: Locator): Promise<ReadonlyMap<string, string>> {
  const entries = await found.locator('.reading > li').evaluateAll((items) =>
    items.map((item): [string, string] => {
      const group = item.querySelector('details strong')?.textContent ?? '';
      return [item.querySelector(':scope > p')?.textContent ?? '', group.replace(/^Belongs with: (.*)\.$/, '$1').trim()];
    }),
  );
  return new Map(entries);
}

/** The same for questions: the option that holds. */
export async function optionsThatHold(found: Locator): Promise<ReadonlyMap<string, string>> {
  const entries = await found.locator('.activity__reading > ol > li').evaluateAll((items) =>
    items.map((item): [string, string] => {
      const held = [...item.querySelectorAll('dt')].find((option) => option.querySelector('.reasons__word')?.textContent === 'Holds.');
      return [item.querySelector('p')?.textContent ?? '', held?.firstChild?.textContent?.trim() ?? ''];
    }),
  );
  return new Map(entries);
}

/** Picks an option with the arrow keys alone, from the first radio button of its group. */
export async function pickByKeyboard(page: Page, found: Locator, name: string): Promise<void> {
  const wanted = found.getByRole('radio', { name, exact: true });
  const group = await wanted.getAttribute('name');
  const radios = found.locator(`input[name="${group}"]`);
  await radios.first().focus();
  await page.keyboard.press('Space');
  for (let at = 0; at < (await radios.count()) && !(await wanted.isChecked()); at += 1) await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}
