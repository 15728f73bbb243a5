import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import type { Content } from '#src/authoring/content.ts';
import { judgeFor } from '#src/authoring/judgeFor.ts';
import { readContent } from '#src/authoring/readContent.ts';
import { assessChoices, makePlayable, playChoices, type Playable } from '#src/domain/assessment/playable.ts';
import { walkScenario } from '#src/domain/assessment/walk/walkScenario.ts';
import { choicesOpen } from '#src/domain/scenario/playScenario.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import { expect, open } from './test.ts';

/** The content that the site under test was built from. Choices are found by walking it, never typed by hand. */
export const content = readContent(fileURLToPath(new URL('../../../content', import.meta.url))).content as Content;

export const procedureInForce = content.organisation.procedureInForce;

export const nameOfProcedure = (id: string): string => content.procedures.find((procedure) => procedure.id === id)!.name;

export function playableOf(scenario: Scenario, procedureId = procedureInForce): Playable {
  const procedure = content.procedures.find(({ id }) => id === procedureId)!;
  return makePlayable(scenario, judgeFor(content, scenario, procedure));
}

/** The choices of the clean path that meets most. */
export function bestPath({ stage, judge }: Playable): readonly string[] {
  return walkScenario(stage.scenario, judge.rulebook, judge).best!.choices;
}

/** A path that takes, at each moment, an option that loses most. */
export function badPath(playable: Playable): string[] {
  const choices: string[] = [];
  for (;;) {
    const open = choicesOpen(playChoices(playable, choices).position);
    const losses = open.map(({ id }) => ({ id, lost: assessChoices(playable, [...choices, id]).lost }));
    const [worst] = losses.sort((one, other) => other.lost - one.lost);
    if (!worst) return choices;
    choices.push(worst.id);
  }
}

export const momentHeading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Opens a scenario and begins a run; the procedure in force is chosen unless another is named. */
export async function begin(page: Page, scenario: Scenario, mode: 'Practice' | 'Assessment', procedureId?: string): Promise<void> {
  await open(page, `./scenarios/${scenario.id}/`);
  if (procedureId !== undefined) await page.getByRole('radio', { name: nameOfProcedure(procedureId) }).check();
  await page.getByRole('radio', { name: mode }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(momentHeading(page)).toBeFocused();
}

export async function choose(page: Page, choice: string): Promise<void> {
  await page.locator(`input[name="reply"][value="${choice}"]`).check();
  await page.getByRole('button', { name: 'Choose' }).click();
}

export async function playInPractice(page: Page, choices: readonly string[]): Promise<void> {
  for (const choice of choices) {
    await choose(page, choice);
    await page.getByRole('button', { name: /^(Go on|See how it ends)$/ }).click();
  }
}

export async function playInAssessment(page: Page, choices: readonly string[]): Promise<void> {
  for (const choice of choices) await choose(page, choice);
  await expect(page.locator('.debrief')).toBeVisible();
}
