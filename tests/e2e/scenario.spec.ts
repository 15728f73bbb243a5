import type { Locator, Page } from '@playwright/test';
import { assessChoices, playChoices } from '#src/domain/assessment/playable.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { choicesOpen } from '#src/domain/scenario/playScenario.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import {
  begin,
  bestPath,
  choose,
  content,
  momentHeading,
  nameOfProcedure as nameOf,
  playableOf,
  playInAssessment,
  playInPractice,
  procedureInForce as inForce,
} from './support/play.ts';
import { expect, expectAxeClean, open, test } from './support/test.ts';

const SIZES = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

const scenario = content.scenarios.find(({ alternative }) => alternative === undefined)!;
const withAlternative = content.scenarios.find(({ alternative }) => alternative !== undefined)!;
const other = content.organisation.proceduresOffered.find((id) => id !== inForce)!;
/** The choices of a path on which nothing is lost, found by walking what is played. */
const cleanPath = (played: Scenario): readonly string[] => bestPath(playableOf(played));

/** A run to an ending that takes the first or the last option throughout, as the file has them. */
function plainRun(played: Scenario, end: 0 | -1): string[] {
  const playable = playableOf(played);
  const choices: string[] = [];
  for (;;) {
    const choice = choicesOpen(playChoices(playable, choices).position).at(end);
    if (!choice) return choices;
    choices.push(choice.id);
  }
}

const story = (page: Page): Locator => page.locator('.play__story');

async function recordOf(page: Page): Promise<LearnerRecord> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('first-port/record') ?? '{}').record);
}

/** Presses Tab until the focus is on what is looked for, as a person without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function chooseByKeyboard(page: Page, choice: string): Promise<void> {
  const options = page.locator('input[name="reply"]');
  await tabTo(page, options.first());
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 4; presses += 1) {
    if ((await page.locator('input[name="reply"]:checked').getAttribute('value')) === choice) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(page.locator('input[name="reply"]:checked')).toHaveValue(choice);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('button', { name: 'Choose' }));
  await page.keyboard.press('Enter');
}

for (const viewport of SIZES) {
  test.describe(`at ${String(viewport.width)} px`, () => {
    test.use({ viewport });

    test('a scenario can be practised from start to debrief by keyboard alone', async ({ page }) => {
      await open(page, `./scenarios/${scenario.id}/`);
      await tabTo(page, page.getByRole('button', { name: 'Begin' }));
      await page.keyboard.press('Enter');
      for (const [index, choice] of plainRun(scenario, -1).entries()) {
        await expect(momentHeading(page)).toBeFocused();
        await chooseByKeyboard(page, choice);
        await expect(page.locator('#reply-heading')).toBeFocused();
        await expect(page.getByRole('status').filter({ hasText: 'Choice sent' })).toHaveCount(1);
        if (index === 0) await expectAxeClean(page);
        await tabTo(page, page.getByRole('button', { name: /^(Go on|See how it ends)$/ }));
        await page.keyboard.press('Enter');
      }
      await expect(momentHeading(page)).toBeFocused();
      await expect(page.locator('.debrief')).toBeVisible();
    });

    test('a moment, a finding and the debrief are announced as they look', async ({ page }) => {
      const visitor = scenario.people.find(({ id }) => id === scenario.visitor)!;
      await begin(page, scenario, 'Practice');
      await expect(story(page)).toMatchAriaSnapshot(`
        - paragraph:
          - text: /under the/
          - link
          - text: /practice · moment 1 of \\d+ at most/
        - region:
          - heading [level=1]
        - group /What do you (say|do|say or do)\\?/:
          - radio
          - radio
        - group /How sure are you\\?/:
          - radio "Not sure"
          - radio "Fairly sure"
          - radio "Sure"
        - button "Choose"
      `);
      await expect(page.getByRole('complementary', { name: 'Beside the conversation' })).toContainText(`What ${visitor.name} has told you`);
      await choose(page, plainRun(scenario, 0)[0]!);
      await expect(page.locator('.reply')).toMatchAriaSnapshot(`
        - region:
          - heading /^(You said|What you did) / [level=2]
          - paragraph:
            - button /Go on|See how it ends/
            - button "Try another reply"
      `);
      await expect(page.locator('.reply .chip').first()).toHaveText(
        /Harm|Caution|Missed|Not known yet|Supported|Permitted|Left to your judgement/,
      );
      await page.getByRole('button', { name: 'Go on' }).click();
      await playInPractice(page, plainRun(scenario, 0).slice(1));
      await expect(page.locator('.debrief')).toMatchAriaSnapshot(`
        - heading [level=1]
        - group "What to look at":
          - radio /Under the .* · \\d+/ [checked]
          - radio /Same choices under the .* · \\d+/
          - radio "Other paths"
        - region "Moment by moment":
          - heading "Moment by moment" [level=2]
          - table:
            - rowgroup:
              - row:
                - columnheader "Moment"
                - columnheader "What you did"
                - columnheader "How it stands"
            - rowgroup:
              - row
        - region "Your path":
          - heading "Your path" [level=2]
          - img /your path went through/
        - region "What it trained":
          - heading "What it trained" [level=2]
        - region "To take away":
          - heading "To take away" [level=2]
        - paragraph:
          - button "Play again"
      `);
    });

    test('every screen of a run is free of what axe finds, in both themes', async ({ page }) => {
      test.slow(); // axe reads the debrief several times, and it is long.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await begin(page, withAlternative, 'Practice');
      await expectAxeClean(page);
      const [first, ...rest] = plainRun(withAlternative, 0);
      await choose(page, first!);
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
      await expectAxeClean(page);
      await page.getByRole('button', { name: 'Go on' }).click();
      await playInPractice(page, rest);
      await expect(page.locator('.debrief')).toBeVisible();
      for (const view of await page.locator('.views__one').all()) {
        await view.click();
        await expectAxeClean(page);
      }
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
      await expectAxeClean(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    });
  });
}

test('in assessment nothing is revealed before the debrief, and a clean run is competent', async ({ page }) => {
  await begin(page, scenario, 'Assessment');
  const path = cleanPath(scenario);
  for (const choice of path) {
    await expect(page.locator('#main')).not.toContainText(/Supported|Caution|Harm|Missed|Why:/);
    await expect(page.locator('.chip, .clause')).toHaveCount(0);
    await choose(page, choice);
  }
  await expect(page.locator('.debrief .score__number')).toHaveText('100');
  await expect(page.locator('.score__competence').first()).toContainText('Competent');
  const [attempt] = (await recordOf(page)).attempts;
  expect(attempt).toMatchObject({ state: 'ended', mode: 'assessment', procedure: inForce, result: { score: 100, competent: true } });
  expect(attempt!.choices.map(({ choice }) => choice)).toEqual(path);
});

test('the debrief names every point that was lost, and adds up', async ({ page }) => {
  const run = plainRun(scenario, -1);
  await begin(page, scenario, 'Assessment');
  await playInAssessment(page, run);
  const { lost, score } = assessChoices(playableOf(scenario), run);
  await expect(page.locator('.debrief .score__number')).toHaveText(String(score));
  const named = await page.locator('.timeline__source').allTextContents();
  const sum = named.reduce((points, text) => points + Number(/lost (\d+) point/.exec(text)?.[1] ?? 0), 0);
  expect(sum).toBe(lost);
  await expect(page.getByText(`${String(lost)} of ${String(playableOf(scenario).judge.stakes.atStake)} points at stake`)).toBeVisible();
  for (const link of await page.locator('.timeline__source a').all())
    expect(await link.getAttribute('href')).toMatch(/\/procedures\/[^/]+\/#./);
});

test('the same choices stand assessed under the other procedure in one tap', async ({ page }) => {
  const run = cleanPath(scenario);
  await begin(page, scenario, 'Assessment');
  await playInAssessment(page, run);
  const { score } = assessChoices(playableOf(scenario, other), run);
  await page.getByRole('radio', { name: `Same choices under the ${nameOf(other)} · ${String(score)}` }).check();
  await expect(page.getByRole('heading', { name: `The same choices under the ${nameOf(other)}` })).toBeVisible();
  await expect(page.locator('.score--aside .score__number')).toHaveText(String(score));
  await expect(page.getByRole('table', { name: `The run under the ${nameOf(other)}, moment by moment` })).toBeVisible();
});

test('a run goes on at the same moment, in the same order, after the page was closed', async ({ page }) => {
  await begin(page, scenario, 'Assessment');
  const [first, second] = plainRun(scenario, 0);
  await choose(page, first!);
  await choose(page, second!);
  await expect(momentHeading(page)).toBeFocused();
  const heading = await momentHeading(page).textContent();
  const orderOf = () => page.locator('input[name="reply"]').evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
  const order = await orderOf();
  await page.getByRole('button', { name: 'Leave this here and come back' }).click();
  await expect(page.getByRole('heading', { name: 'You can leave this here' })).toBeFocused();
  await expect(page.locator('#main')).toContainText(heading!);
  await page.reload();
  await page.getByRole('button', { name: 'Go on where you left' }).click();
  await expect(momentHeading(page)).toHaveText(heading!);
  expect(await orderOf()).toEqual(order);
  expect((await recordOf(page)).attempts).toHaveLength(1);
});

test('another reply is a new attempt that shares what came before', async ({ page }) => {
  await begin(page, scenario, 'Practice');
  const [first] = plainRun(scenario, 0);
  const [another] = plainRun(scenario, -1);
  await choose(page, first!);
  await page.getByRole('button', { name: 'Try another reply' }).click();
  await expect(momentHeading(page)).toBeFocused();
  await choose(page, another!);
  const [left, taken] = (await recordOf(page)).attempts;
  expect(left).toMatchObject({ state: 'abandoned', choices: [{ choice: first }] });
  expect(taken).toMatchObject({ state: 'under way', branchedFrom: left!.id, choices: [{ choice: another }] });
});

test('choosing nothing gives a clear message and takes the focus to the replies', async ({ page }) => {
  await begin(page, scenario, 'Practice');
  await page.getByRole('button', { name: 'Choose' }).click();
  await expect(page.locator('input[name="reply"]').first()).toBeFocused();
  await expect(page.getByRole('group', { name: /What do you/ })).toHaveAccessibleDescription('Pick one of the replies first.');
  expect((await recordOf(page))?.attempts ?? []).toEqual([]);
});

test('a scenario can be skipped at any moment; the summary counts the same', async ({ page }) => {
  const { alternative } = withAlternative;
  await open(page, `./scenarios/${withAlternative.id}/`);
  await expect(page.getByText('Content note.')).toBeVisible();
  await begin(page, withAlternative, 'Assessment');
  await page.getByRole('button', { name: 'Skip, and read a summary' }).click();
  await expect(page.getByRole('heading', { name: 'What happens, in short' })).toBeFocused();
  await expectAxeClean(page);
  for (const item of alternative!.items) {
    const card = page.locator('.alternative__item').filter({ has: page.locator(`input[name="alternative-${item.id}"]`) });
    const wrong = item.options.find(({ id }) => id !== item.key)!;
    for (const [option, word] of [
      [wrong.id, 'Not this one'],
      [item.key, 'That holds'],
    ] as const) {
      await expect(page.getByText('Done. This counts the same')).toHaveCount(0);
      await card.locator(`input[value="${option}"]`).check();
      await card.getByRole('button', { name: 'Check this answer' }).click();
      await expect(card.getByRole('status')).toContainText(word);
    }
  }
  await expect(page.getByText('Done. This counts the same')).toBeVisible();
  expect((await recordOf(page)).alternatives).toMatchObject([{ scenario: withAlternative.id }]);
  await page.getByRole('button', { name: 'Back to the conversation' }).click();
  await expect(momentHeading(page)).toBeFocused();
});

test('a tab that fell behind says so and loads what the other chose', async ({ page, context }) => {
  await begin(page, scenario, 'Assessment');
  const [first, second] = plainRun(scenario, 0);
  await choose(page, first!);
  const ahead = await context.newPage();
  await open(ahead, `./scenarios/${scenario.id}/`);
  await ahead.getByRole('button', { name: 'Go on where you left' }).click();
  await choose(ahead, second!);
  await expect(page.getByText('This run has gone further in another tab.')).toBeVisible();
  await page.getByRole('button', { name: 'Load it here' }).click();
  await expect(momentHeading(page)).toHaveText((await momentHeading(ahead).textContent())!);
  const [attempt] = (await recordOf(page)).attempts;
  expect(attempt!.choices.map(({ choice }) => choice)).toEqual([first, second]);
});

test('a browser that keeps nothing plays on and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await begin(page, scenario, 'Practice');
  await expect(page.getByText('This browser keeps nothing for this site')).toBeVisible();
  await playInPractice(page, plainRun(scenario, 0));
  await expect(page.locator('.debrief')).toBeVisible();
});

test('a run made under other content is kept, and that is said', async ({ page }) => {
  await begin(page, scenario, 'Assessment');
  await choose(page, plainRun(scenario, 0)[0]!);
  await page.evaluate(() => {
    const stored = localStorage.getItem('first-port/record') ?? '';
    localStorage.setItem('first-port/record', stored.replace(/"contentHash":"[0-9a-f]/, '"contentHash":"x'));
  });
  await page.reload();
  await expect(page.getByText('It is kept in your record as it was')).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  await choose(page, plainRun(scenario, 0)[0]!);
  expect((await recordOf(page)).attempts).toHaveLength(2);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the start is readable, and the summary stands in for playing', async ({ page }) => {
    await page.goto(`./scenarios/${withAlternative.id}/`);
    await expect(page.getByRole('heading', { level: 1, name: withAlternative.title })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Begin' })).toBeDisabled();
    // Text inside <noscript> is passed over by the finders for text and roles, so it is looked up by element.
    await expect(page.locator('main noscript p').first()).toContainText('Playing this conversation needs script');
    await expect(page.locator('main noscript h2').first()).toBeVisible();
  });
});
