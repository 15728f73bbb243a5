import type { JudgesAtHand } from '#src/domain/record/replay/judgesAtHand.ts';
import { completedRecord } from './support/completedCourse.ts';
import {
  answerAll,
  beginFinal,
  chooseAll,
  course,
  doAlternative,
  finalUnderWay,
  goToDrawn,
  handIn,
  keyOf,
  lessonsToRead,
  otherThanKey,
  playDrawn,
  put,
  readyForTheFinal,
  region,
  scenarioOf,
  storedRecord,
} from './support/courseWalk.ts';
import { attemptOf } from './support/realRecord.ts';
import { badPath, begin, bestPath, choose, content, playableOf, procedureInForce } from './support/play.ts';
import { sheetsOf } from './support/sheetsOf.ts';
import { expect, expectAxeClean, open, test } from './support/test.ts';

// Keeping the whole site for offline use would cost each learner of these tests some seconds; offline.spec.ts tests it.
test.use({ serviceWorkers: 'block' });

const FINAL = './courses/initial/final/';
const best = (scenario: string): readonly string[] => bestPath(playableOf(scenarioOf(scenario)));
const noted = (scenario: string): boolean => scenarioOf(scenario).contentNote !== undefined;

test('a learner goes from the home page to the certificate', async ({ page }) => {
  test.slow();
  await open(page, './');
  await page.getByRole('link', { name: 'Start the course' }).click();
  await page.getByRole('radio', { name: /I am a contact officer/ }).check();
  await expect(page.getByText('You take the course as a contact officer.')).toBeVisible();
  for (const slug of lessonsToRead) {
    await open(page, `./lessons/initial/${slug}/`);
    await page.getByRole('button', { name: 'Mark as done' }).click();
  }
  for (const id of course.completion.requiredScenarios) {
    await begin(page, scenarioOf(id), 'Assessment');
    await chooseAll(page, best(id));
    await expect(page.locator('.debrief')).toBeVisible();
  }
  await open(page, './');
  await page.getByRole('link', { name: 'Go on with the course' }).click();
  await beginFinal(page);
  const { scenarios } = await finalUnderWay(page);
  expect(scenarios.filter(({ scenario }) => noted(scenario))).toEqual([]);
  for (const { scenario } of scenarios) await playDrawn(page, scenario, best(scenario));
  await answerAll(page, keyOf);
  await handIn(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have completed the course');
  await page.getByRole('link', { name: 'Your certificate' }).click();
  const sheet = page.getByRole('article', { name: 'Certificate of completion' });
  await page.getByLabel('Your name, as it should stand on the certificate').fill('Ana Núñez');
  for (const says of ['Ana Núñez', 'as a contact officer', course.title, 'not a qualification', '100 of 100', 'Valid until']) {
    await expect(sheet).toContainText(says);
  }
  const [completion] = (await storedRecord(page)).completions;
  expect(completion).toMatchObject({ course: 'initial', role: 'officer', procedure: procedureInForce, courseScore: 100 });
  expect((await sheet.textContent())?.replaceAll(' ', '')).toContain(completion!.id);
  expect(JSON.stringify(await storedRecord(page))).not.toContain('Núñez');
});

test('a learner who falls short reads where to practise, tries again with others, and passes', async ({ page }) => {
  test.slow();
  await put(page, readyForTheFinal());
  await open(page, FINAL);
  await beginFinal(page);
  const first = await finalUnderWay(page);
  const [bad, good] = first.scenarios.map(({ scenario }) => scenario);
  await playDrawn(page, bad!, badPath(playableOf(scenarioOf(bad!))));
  await playDrawn(page, good!, best(good!));
  await answerAll(page, otherThanKey);
  await handIn(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not there yet');
  await expect(region(page, 'What is still lacking')).toContainText(scenarioOf(bad!).title);
  await expect(region(page, 'What it came to')).toContainText('0 of 20 hold');
  const outcomes = region(page, 'Outcome by outcome');
  await expect(outcomes.getByText('not met yet').first()).toBeVisible();
  const lesson = outcomes.getByRole('listitem').filter({ hasText: 'Where to practise' }).first().getByRole('link').first();
  await expect(lesson).toHaveAttribute('href', /lessons\/initial\//);
  await expectAxeClean(page);
  await lesson.click();
  await expect(page.locator('article.lesson')).toBeVisible();
  await open(page, FINAL);
  await page.getByRole('button', { name: 'Begin another final' }).click();
  await beginFinal(page);
  const second = await finalUnderWay(page);
  const drawn = (final: typeof first) => final.scenarios.map(({ scenario }) => scenario);
  expect(drawn(second).filter((scenario) => drawn(first).includes(scenario))).toEqual([]);
  expect(second.items.filter(({ item }) => first.items.some((before) => before.item === item)).length).toBeLessThan(10);
  for (const scenario of drawn(second)) await playDrawn(page, scenario, best(scenario));
  await answerAll(page, keyOf);
  await handIn(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have completed the course');
  const record = await storedRecord(page);
  expect(record.completions.map(({ final }) => final)).toEqual([second.id]);
  expect(record.finals.map(({ id }) => id)).toEqual([first.id, second.id]);
});

test('a learner who skips everything with a content note completes by the equal alternatives', async ({ page }) => {
  test.slow();
  const practised = (scenario: string) =>
    attemptOf(playableOf(scenarioOf(scenario)), best(scenario), { id: `practised-${scenario}`, mode: 'practice' });
  const before = readyForTheFinal({}, ['the-last-slide']);
  // Whoever has practised all the others is drawn those with a content note first.
  const others = content.scenarios.filter(({ id, courses }) => courses.includes('initial') && !noted(id)).map(({ id }) => id);
  await put(page, { ...before, attempts: [...before.attempts, ...others.map(practised)] });
  await open(page, './scenarios/the-last-slide/');
  await doAlternative(page, 'the-last-slide');
  await open(page, FINAL);
  await beginFinal(page, { withNotes: true });
  const { scenarios } = await finalUnderWay(page);
  const skipped = scenarios.map(({ scenario }) => scenario).filter(noted);
  expect(skipped).toHaveLength(2);
  await expect(page.getByText('Content note.')).toHaveCount(2);
  for (const scenario of skipped) {
    await goToDrawn(page, scenario);
    await doAlternative(page, scenario);
    await page.getByRole('link', { name: 'Go on with the final assessment' }).click();
  }
  await expect(page.getByText('Summary done')).toHaveCount(2);
  await answerAll(page, keyOf);
  await handIn(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have completed the course');
  const [completion] = (await storedRecord(page)).completions;
  expect([...completion!.alternatives].sort()).toEqual(['the-last-slide', ...skipped].sort());
});

test.describe('a final assessment', () => {
  test('loses nothing on reload or between two tabs, and a tab in the middle goes on where it was left', async ({ page, context }) => {
    await put(page, readyForTheFinal());
    await open(page, FINAL);
    await beginFinal(page);
    const [one, two] = (await finalUnderWay(page)).scenarios.map(({ scenario }) => scenario);
    await goToDrawn(page, one!);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await choose(page, best(one!)[0]!);
    await open(page, FINAL);
    await expect(page.getByText('Under way')).toBeVisible();
    await page.getByRole('link', { name: `Go on “${scenarioOf(one!).title}”` }).click();
    await expect(page.getByRole('button', { name: /Begin|Start again/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Go on where you left' }).click();
    for (const choice of best(one!).slice(1)) await choose(page, choice);
    await expect(page.locator('.debrief')).toBeVisible();
    await open(page, FINAL);
    await playDrawn(page, two!, best(two!));
    const { items } = await finalUnderWay(page);
    const other = await context.newPage();
    await open(other, FINAL);
    await other.locator(`input[name="item-${items[0]!.item}"]`).first().check();
    await other.getByRole('button', { name: 'Keep it and go on' }).click();
    await expect(page.getByText('1 of 20 questions')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Question 2 of 20' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Question 2 of 20' })).toBeVisible();
  });

  test('asks for an answer first, takes it back, and tells nothing of it', async ({ page }) => {
    const drawn = readyForTheFinal();
    await put(page, drawn);
    await open(page, FINAL);
    await beginFinal(page);
    const final = await finalUnderWay(page);
    await put(page, {
      ...drawn,
      alternatives: [],
      finals: [{ ...final, scenarios: final.scenarios.map(({ scenario }) => ({ scenario, alternative: true })) }],
    });
    await open(page, FINAL);
    await page.getByRole('button', { name: 'Keep it and go on' }).click();
    await expect(page.getByText('Pick one of the answers first.')).toBeVisible();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Question 2 of 20' })).toBeFocused();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByRole('heading', { name: 'Question 1 of 20' })).toBeFocused();
    await expect(page.locator(`input[name="item-${final.items[0]!.item}"]:checked`)).toHaveCount(1);
    await expect(page.getByText(/holds?$/)).toHaveCount(0);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 360, height: 800 });
      await expectAxeClean(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });

  test('can be stopped, which is no pass, and another begun', async ({ page }) => {
    await put(page, readyForTheFinal());
    await open(page, FINAL);
    await beginFinal(page);
    await page.getByText('Stop this final and begin another').click();
    await page.getByRole('button', { name: 'Stop it here' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not there yet');
    await page.getByRole('button', { name: 'Begin another final' }).click();
    await expect(page.getByRole('radio').first()).toBeFocused();
  });
});

test.describe('the map of the course', () => {
  test('keeps the role, and shows a module for supporters to them alone', async ({ page }) => {
    await open(page, './courses/initial/');
    const supporting = page.locator('[data-module="initial/supporting-officers"]');
    await expect(supporting).toBeHidden();
    await page.getByRole('radio', { name: /I support officers/ }).check();
    await expect(supporting).toBeVisible();
    await page.reload();
    await expect(page.getByRole('radio', { name: /I support officers/ })).toBeChecked();
    await expect(supporting).toBeVisible();
    expect((await storedRecord(page)).enrolments).toMatchObject([{ course: 'initial', role: 'supporter' }]);
    await page.getByRole('radio', { name: /I am thinking about it/ }).check();
    await page.getByRole('link', { name: 'Is this for me?' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this for me?');
  });

  test('goes on at the exact place, draws what was shown with its numbers, and ticks what is done', async ({ page }) => {
    const record = readyForTheFinal();
    const reading = { lesson: `initial/${lessonsToRead[1]!}`, openedAt: '2026-11-21T01:00:00.000Z', updatedAt: '2026-11-21T01:00:00.000Z' };
    await open(page, `./lessons/${reading.lesson}/`);
    const heading = page.locator('h2[id]').nth(2);
    const [place, title] = [await heading.getAttribute('id'), (await heading.textContent())!.trim()];
    await put(page, {
      ...record,
      lessons: [...record.lessons.filter(({ lesson }) => lesson !== reading.lesson), { ...reading, answers: { place: place! } }],
    });
    await open(page, './courses/initial/');
    const goOn = page.getByText('Go on where you left:').getByRole('link');
    await expect(goOn).toHaveAttribute('href', new RegExp(`${lessonsToRead[1]!}/#${place!}$`));
    await expect(goOn).toContainText(title);
    const shown = region(page, 'What you have shown');
    await expect(shown.getByRole('status')).toContainText('outcomes met so far. Course score so far: 100 of 100.');
    await expect(shown.getByText(/^\d+ of \d+ points \(100 %\), met$/).first()).toBeVisible();
    await expect(shown.getByText('not yet seen').first()).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'in assessment mode' }).getByText('Done')).toHaveCount(3);
    await expectAxeClean(page);
  });
});

test('a certificate is one A4 page, and says what to do where there is none', async ({ page, request, baseURL }) => {
  await open(page, './certificate/');
  await expect(page.getByText('This browser holds no completed course yet')).toBeVisible();
  const judges = (await (await request.get(new URL('./content/judges.json', baseURL).href)).json()) as JudgesAtHand;
  const completed = completedRecord(judges);
  await put(page, completed);
  await open(page, './certificate/?id=0');
  await expect(page.getByText('does not hold the completion that the address names')).toBeVisible();
  await open(page, `./certificate/?id=${completed.completions[0]!.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Certificate of completion');
  await expectAxeClean(page);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await sheetsOf(page)).toBe(1);
  await open(page, './record/');
  await expect(region(page, 'Completed')).toContainText('Replays the same');
  await expect(region(page, 'Final assessments')).toContainText(course.title);
});
