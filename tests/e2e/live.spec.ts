import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { LiveSite } from '../live/liveSite.ts';
import { content, nameOfProcedure, procedureInForce } from './support/play.ts';
import { expect, expectAxeClean, open, test } from './support/test.ts';

const scenario = content.scenarios.find(({ id }) => id === content.courses[0]!.completion.requiredScenarios[0])!;
const notes = scenario.forTrainers!;

/**
 * The most script that a desk brings with a session open, in kilobytes. Two thirds are React and the judge that the player has too. What
 * only a dialog, phones or the debrief's screens need comes when it is asked for.
 */
const DESK_SCRIPT = 114;

interface Room {
  readonly desk: Page;
  readonly projector: Page;
}

interface Asked {
  readonly way?: string;
  readonly people?: number;
  readonly groups?: number;
}

async function fillStart(page: Page, { way = 'Think, pair, vote', people = 22, groups }: Asked = {}): Promise<void> {
  await open(page, './live/');
  await page.getByLabel('Scenario', { exact: true }).selectOption(scenario.id);
  await page.getByRole('radio', { name: way }).check();
  await page.getByLabel(/^People in the room/).fill(String(people));
  if (groups !== undefined) await page.getByRole('spinbutton', { name: 'Small groups' }).fill(String(groups));
}

/** A desk with its projector, two windows of one browser. */
async function openRoom(context: BrowserContext, asked?: Asked): Promise<Room> {
  const desk = await context.newPage();
  await fillStart(desk, asked);
  await desk.getByRole('button', { name: 'Open the desk' }).click();
  await expect(desk.locator('.desk')).toBeVisible();
  const projector = await context.newPage();
  await open(projector, './live/projector/');
  await expect(projector.getByRole('heading', { level: 1 })).toHaveText(scenario.title);
  return { desk, projector };
}

const options = (projector: Page): Locator => projector.locator('.option');
const counts = (projector: Page): Locator => projector.locator('.option__count');
const press = (page: Page, name: string | RegExp): Promise<void> => page.locator('.desk__bar').getByRole('button', { name }).click();
const clicker = (page: Page): Promise<void> => page.keyboard.press('PageDown');

/** Forward as with a clicker, until the replies stand on the projector. */
async function toQuestion(driver: Page, projector: Page): Promise<void> {
  for (let pages = 0; pages < 12 && (await options(projector).count()) === 0; pages += 1) {
    const before = await projector.locator('.projector').getAttribute('data-version');
    await clicker(driver);
    await expect(projector.locator('.projector')).not.toHaveAttribute('data-version', before!);
  }
  await expect(options(projector).first()).toBeVisible();
}

/** What the back row can still read, in pixels of a screen 720 high. */
const BACK_ROW = 24;

/** The height of the type in the drawing as it is shown, in pixels of a screen 720 high. */
function smallestNumber(projector: Page): Promise<number> {
  return projector.locator('.path__map').evaluate((drawing) => {
    const shown = (drawing as SVGSVGElement).getScreenCTM()!.a;
    const sizes = [...drawing.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * shown);
    return (Math.min(...sizes) * 720) / innerHeight;
  });
}

async function raise(desk: Page, letter: string, hands: number): Promise<void> {
  const more = desk.getByRole('button', { name: `One hand more for ${letter}` });
  for (let hand = 0; hand < hands; hand += 1) await more.click();
}

test.describe('desk and projector, without phones and without a server', () => {
  test('run a question from the first vote to the second, with undo, rewind, blank and findings', async ({ context }) => {
    const { desk, projector } = await openRoom(context);
    await expect(desk.getByText('Projector there')).toBeVisible();
    await test.step('the room agrees first, and the notes stay at the desk', async () => {
      await expect(projector.getByText('Anyone may pass')).toBeVisible();
      await expect(desk.getByText(notes.aim)).toBeVisible();
      await expect(projector.getByText(notes.aim)).toHaveCount(0);
    });
    await toQuestion(desk, projector);
    await test.step('hands are counted, and the room sees how many answered and no more', async () => {
      await press(desk, 'Open voting V');
      await raise(desk, 'A', 5);
      await raise(desk, 'B', 7);
      await desk.getByRole('button', { name: 'One hand fewer for B' }).click();
      await desk.keyboard.press('p');
      await expect(projector.getByText('12 of 22 answered')).toBeVisible();
      await expect(desk.getByText('Not yet: 10 of 22')).toBeVisible();
      await expect(projector.locator('.option__hidden').first()).toHaveText('hidden');
      await expect(projector.getByText(/\bpassed\b/i)).toHaveCount(0);
    });
    await test.step('counts are shown, and the second vote stands beside the first', async () => {
      await press(desk, 'Show counts R');
      await expect(counts(projector).nth(0)).toHaveText('5');
      await expect(projector.getByText(/answered/)).toHaveCount(0);
      await press(desk, 'Vote again 2');
      await expect(counts(projector)).toHaveCount(0);
      await raise(desk, 'A', 9);
      await raise(desk, 'B', 2);
      await press(desk, 'Close voting V');
      await press(desk, 'Show counts R');
      await expect(counts(projector).nth(0)).toContainText('5');
      await expect(counts(projector).nth(0)).toContainText('9');
    });
    await test.step('undo takes back the last thing done, and only that', async () => {
      await press(desk, 'Undo Z');
      await expect(counts(projector)).toHaveCount(0);
      await expect(projector.getByText('Second vote · 11 of 22 answered')).toBeVisible();
      await press(desk, 'Show counts R');
    });
    await test.step('blank hides everything, for the time it takes', async () => {
      await desk.keyboard.press('b');
      await expect(options(projector)).toHaveCount(0);
      await expect(projector.locator('body')).not.toContainText(scenario.title);
      await desk.keyboard.press('b');
      await expect(options(projector).first()).toBeVisible();
    });
    await test.step('findings are told with where they are written', async () => {
      await desk.keyboard.press('f');
      await expect(projector.locator('.finding-line .chip').first()).toBeVisible();
      await expect(projector.getByText(`under the ${nameOfProcedure(procedureInForce)}`)).toBeVisible();
    });
    await test.step('the path that leads is taken, and rewound', async () => {
      await press(desk, /Take path A/);
      await expect(projector.getByText(/moment 2 of/)).toBeVisible();
      await press(desk, /^Rewind/);
      await expect(projector.getByText(/moment 1 of/)).toBeVisible();
      await expect(projector.locator('.finding-line')).toHaveCount(0);
    });
  });

  test('go on where they were when either is reloaded in the middle', async ({ context }) => {
    const { desk, projector } = await openRoom(context);
    await toQuestion(desk, projector);
    await press(desk, 'Open voting V');
    await raise(desk, 'B', 4);
    await desk.reload();
    await expect(desk.getByRole('group', { name: 'Hands for B' }).getByRole('status')).toHaveText('4');
    await expect(projector.getByText('4 of 22 answered')).toBeVisible();
    await projector.reload();
    await expect(projector.getByText('4 of 22 answered')).toBeVisible();
    await raise(desk, 'B', 1);
    await expect(projector.getByText('5 of 22 answered')).toBeVisible();
    await test.step('a desk that is gone is told of, and the screen stays as it was', async () => {
      await desk.close();
      await expect(projector.getByText('No word from the desk')).toBeVisible();
      await expect(projector.getByText('5 of 22 answered')).toBeVisible();
    });
    const again = await context.newPage();
    await open(again, './live/');
    await again.getByRole('link', { name: 'Go on at the desk' }).click();
    await expect(again.getByRole('group', { name: 'Hands for B' }).getByRole('status')).toHaveText('5');
    await expect(projector.getByText('No word from the desk')).toHaveCount(0);
  });

  test('end in a debrief, and in figures that tell of nobody', async ({ context }) => {
    const { desk, projector } = await openRoom(context);
    await toQuestion(desk, projector);
    await press(desk, 'Open voting V');
    await raise(desk, 'A', 3);
    await press(desk, 'Vote again 2');
    await raise(desk, 'B', 6);
    for (let moments = 0; moments < 14; moments += 1) {
      await desk
        .getByRole('button', { name: /^Take path/ })
        .first()
        .click();
      await expect(desk.getByText(new RegExp(`^(Moment ${String(moments + 2)} of|How it ends)`)).first()).toBeVisible();
      if (await desk.getByText('How it ends').count()) break;
      await toQuestion(desk, projector);
    }
    await desk.keyboard.press('d');
    await expect(projector.getByRole('heading', { name: 'The path we took' })).toBeVisible();
    const headings: string[] = [];
    for (let pages = 0; pages < 20; pages += 1) {
      headings.push((await projector.getByRole('heading', { level: 1 }).textContent())!);
      if (headings.at(-1) === 'The path among all the ways') {
        await expect(projector.getByRole('img', { name: /^Map of the story/ })).toBeVisible();
        expect(await smallestNumber(projector)).toBeGreaterThanOrEqual(BACK_ROW);
      }
      if (headings.at(-1) === 'First vote and second') {
        await expect(projector.locator('.votes__bar')).toHaveCount(0);
        await desk.keyboard.press('r');
        await expect(projector.getByText('second 6')).toBeVisible();
      }
      if (headings.at(-1) === 'To talk about')
        await expect(projector.locator('.prompts > li')).toHaveCount(Math.min(5, notes.debrief.length));
      if (await desk.getByText('The last page').count()) break;
      const before = await projector.locator('.projector').getAttribute('data-version');
      await clicker(desk);
      await expect(projector.locator('.projector')).not.toHaveAttribute('data-version', before!);
    }
    expect(headings.at(-1)).toBe('To take away');
    expect(headings).toEqual(
      expect.arrayContaining(['The path among all the ways', 'What it came to', 'First vote and second', 'To talk about']),
    );
    expect(headings.join()).toMatch(/procedures (do not )?part/);
    await desk.getByRole('textbox', { name: /question to come back to/ }).fill('What of students?');
    await desk.getByRole('button', { name: 'Park' }).click();
    await desk.getByRole('button', { name: 'Session', exact: true }).click();
    const [download] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('button', { name: 'Counts as CSV' }).click()]);
    const text = readFileSync(await download.path(), 'utf8');
    const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[];
    expect(rows.filter(({ vote }) => vote === '2').map(({ hands }) => Number(hands))).toContain(6);
    expect(text).not.toContain('students');
    await desk.getByRole('button', { name: 'End the session' }).click();
    await desk.getByRole('button', { name: 'End and remove' }).click();
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Run a scenario in a room');
    expect(await desk.evaluate(() => localStorage.getItem('first-port/live'))).toBeNull();
  });

  test('follow each group on its own way, and lay the ways side by side', async ({ context }) => {
    const { desk, projector } = await openRoom(context, { way: 'Small groups, then compare', groups: 2 });
    await toQuestion(desk, projector);
    await expect(projector.getByText('Group 1')).toBeVisible();
    await desk.getByRole('button', { name: 'Take path A' }).click();
    await desk.keyboard.press('g');
    await expect(projector.getByText('Group 2')).toBeVisible();
    await toQuestion(desk, projector);
    await desk.keyboard.press('Shift+B');
    await desk.keyboard.press('c');
    await expect(projector.getByRole('heading', { name: /^They part at moment 1/ })).toBeVisible();
  });

  test('play one story under both procedures', async ({ context }) => {
    const { desk, projector } = await openRoom(context, { way: 'The whole group, both procedures' });
    const names = content.organisation.proceduresOffered.map(nameOfProcedure);
    for (const name of names) await expect(desk.getByRole('button', { name: `Under the ${name}` })).toBeVisible();
    await toQuestion(desk, projector);
    await desk.keyboard.press('g');
    const other = content.organisation.proceduresOffered.find((id) => id !== procedureInForce)!;
    await expect(projector.getByText(`Under the ${nameOfProcedure(other)}`)).toBeVisible();
  });
});

const plan = content.plans[0]!;
const inPlan = plan.blocks.findIndex(({ scenarios }) => scenarios.length === 1);
const block = plan.blocks[inPlan]!;

test.describe('a session as a block of a course plan', () => {
  const { scenario: planned, way } = block.scenarios[0]!;
  const address = `./live/?scenario=${planned}&way=${way}&plan=${plan.id}&block=${String(inPlan + 1)}`;

  test('opens from the run sheet, shows the blocks at the desk, and goes on with their minutes in the next session', async ({ page }) => {
    await page.clock.install();
    await open(page, `./live/plans/${plan.id}/`);
    await open(page, address);
    await expect(page.getByLabel('Course plan')).toHaveValue(plan.id);
    await expect(page.getByLabel('Scenario', { exact: true })).toHaveValue(planned);
    await expect(page.getByRole('radio', { name: content.room.ways.find(({ id }) => id === way)!.name })).toBeChecked();
    await expect(page.getByLabel(/^Minutes/)).toHaveValue(String(block.minutes));
    await page.getByRole('button', { name: 'Open the desk' }).click();
    const sheet = page.getByRole('region', { name: plan.title });
    const present = sheet.locator('[aria-current="step"]').first();
    await expect(present).toContainText(block.title);
    await page.clock.fastForward('12:00');
    await expect(present).toContainText('12 min so far');
    await sheet.getByText(`All ${String(plan.blocks.length)} blocks`).click();
    await expect(sheet.locator('details').getByRole('listitem')).toHaveCount(plan.blocks.length);
    await sheet.getByRole('button').nth(inPlan).click();
    await expect(present).toContainText(plan.blocks[inPlan + 1]!.title);
    await expect(sheet.getByText(`${String(block.minutes)} min · took 12 min`)).toBeVisible();
    await open(page, address);
    await page.getByLabel('Block of the plan').selectOption(String(inPlan + 2));
    await page.getByRole('button', { name: 'Open the desk' }).click();
    await sheet.getByText(`All ${String(plan.blocks.length)} blocks`).click();
    await expect(sheet.getByText(`${String(block.minutes)} min · took 12 min`)).toBeVisible();
    await expectAxeClean(page);
  });

  test('is offered on the start page, where each choice of the block can be changed', async ({ page }) => {
    await open(page, './live/');
    await expect(page.getByLabel('Block of the plan')).toBeHidden();
    await page.getByLabel('Course plan').selectOption(plan.id);
    await page.getByLabel('Block of the plan').selectOption(String(inPlan));
    await expect(page.getByLabel('Scenario', { exact: true })).toHaveValue(planned);
    await expectAxeClean(page);
    await page.getByLabel('Scenario', { exact: true }).selectOption(scenario.id);
    await page.getByRole('button', { name: 'Open the desk' }).click();
    await expect(page.locator('.desk__title')).toHaveText(scenario.title);
  });
});

test('a desk with a session open brings no more script than it needs at once', async ({ context }) => {
  const desk = await context.newPage();
  await fillStart(desk);
  await desk.getByRole('button', { name: 'Open the desk' }).click();
  await expect(desk.locator('.desk')).toBeVisible();
  const session = await context.newCDPSession(desk);
  const kinds = new Map<string, string>();
  let script = 0;
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === 'Script') script += encodedDataLength;
  });
  await desk.reload({ waitUntil: 'networkidle' });
  await expect(desk.locator('.desk')).toBeVisible();
  expect(script).toBeGreaterThan(0);
  expect(script).toBeLessThanOrEqual(DESK_SCRIPT * 1024);
});

test('deleting everything on the device ends a session too', async ({ page }) => {
  await fillStart(page);
  await page.getByRole('button', { name: 'Open the desk' }).click();
  await expect(page.locator('.desk')).toBeVisible();
  await open(page, './record/');
  await page.getByRole('button', { name: 'Delete from this device' }).click();
  await expect(page.getByRole('dialog')).toContainText('a trainer’s session');
  await page.getByRole('button', { name: 'Delete it' }).click();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('first-port/live')))).toEqual([]);
});

test.describe('the keys of the desk', () => {
  test('do nothing while somebody types, and work from the projector’s window too', async ({ context }) => {
    const { desk, projector } = await openRoom(context);
    await toQuestion(desk, projector);
    await desk.getByRole('textbox', { name: /question to come back to/ }).pressSequentially('vrbz2');
    await expect(options(projector).first()).toBeVisible();
    await expect(projector.getByText('Read, and think')).toBeVisible();
    await projector.keyboard.press('v');
    await expect(projector.getByText('0 of 22 answered')).toBeVisible();
    await projector.keyboard.press('b');
    await expect(options(projector)).toHaveCount(0);
    await projector.keyboard.press('PageDown');
    await expect(options(projector).first()).toBeVisible();
  });

  test('can be changed and switched off, and stay so on this device', async ({ context }) => {
    const { desk, projector } = await openRoom(context);
    await desk.getByRole('button', { name: 'Keys', exact: true }).click();
    await desk.getByRole('button', { name: 'Change the key: Open or close voting' }).click();
    await desk.keyboard.press('x');
    await expect(desk.getByRole('row', { name: /Open or close voting/ })).toContainText('X');
    await desk.getByRole('button', { name: 'Switch off: Blank the screen' }).click();
    await desk.getByRole('button', { name: 'Close', exact: true }).click();
    await desk.reload();
    await expect(desk.getByRole('button', { name: 'Open voting X' }).first()).toBeVisible();
    await toQuestion(desk, projector);
    await desk.keyboard.press('b');
    await desk.keyboard.press('v');
    await desk.keyboard.press('x');
    await expect(projector.getByText('0 of 22 answered')).toBeVisible();
    await desk.getByRole('button', { name: 'Keys', exact: true }).click();
    await desk.getByRole('button', { name: 'All keys off' }).click();
    await desk.getByRole('button', { name: 'Close', exact: true }).click();
    await desk.keyboard.press('x');
    await desk.keyboard.press('PageDown');
    await expect(projector.getByText('0 of 22 answered')).toBeVisible();
  });
});

test('one screen is driven by keys alone, from the agreements to the debrief', async ({ page }) => {
  await fillStart(page);
  await page.getByRole('button', { name: 'One screen, by keys' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(scenario.title);
  await expect(page.getByText('Anyone may pass')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectAxeClean(page);
  await page.keyboard.press('Escape');
  await toQuestion(page, page);
  await page.keyboard.press('v');
  for (const key of ['a', 'a', 'a', 'b', 'b', 'p']) await page.keyboard.press(key);
  await page.keyboard.press('Shift+A');
  await expect(page.getByText('5 of 22 answered')).toBeVisible();
  await page.keyboard.press('v');
  await page.keyboard.press('r');
  await expect(counts(page).nth(0)).toHaveText('2');
  await page.keyboard.press('z');
  await expect(counts(page)).toHaveCount(0);
  await page.keyboard.press('2');
  await page.keyboard.press('b');
  await page.keyboard.press('v');
  await page.keyboard.press('r');
  await expect(counts(page).nth(1)).toContainText('1');
  await page.keyboard.press('f');
  await expect(page.locator('.finding-line').first()).toBeVisible();
  await page.keyboard.press('.');
  await expect(options(page)).toHaveCount(0);
  await page.keyboard.press('.');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/moment 2 of/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/moment 2 of/)).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText(/moment 1 of/)).toBeVisible();
  await page.keyboard.press('d');
  await expect(page.getByRole('heading', { name: 'The path we took' })).toBeVisible();
});

test('axe finds nothing at the desk and on the projector, in light and dark, at each part of a session', async ({ context }) => {
  test.slow();
  const { desk, projector } = await openRoom(context);
  const look = async (part: string): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await test.step(`${part}, ${colorScheme}`, async () => {
        await expectAxeClean(desk);
        await expectAxeClean(projector);
      });
      await projector.getByRole('button', { name: colorScheme === 'light' ? 'Dark' : 'Light' }).click();
    }
  };
  await look('agreements');
  await toQuestion(desk, projector);
  await press(desk, 'Open voting V');
  await raise(desk, 'A', 2);
  await press(desk, 'Vote again 2');
  await raise(desk, 'B', 2);
  await press(desk, 'Show counts R');
  await look('counts');
  await desk.keyboard.press('f');
  await look('findings');
  await desk.getByRole('button', { name: 'Take path A' }).click();
  await desk.keyboard.press('d');
  await look('debrief');
  await desk.getByRole('button', { name: 'Keys', exact: true }).click();
  await expectAxeClean(desk);
});

test('a desk works on a tablet, and on a phone says that a wider screen is better', async ({ context }) => {
  const { desk, projector } = await openRoom(context);
  await toQuestion(desk, projector);
  for (const width of [768, 360, 320]) {
    await desk.setViewportSize({ width, height: 740 });
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await raise(desk, 'A', 1);
    await press(desk, /^Undo/);
  }
  await expect(desk.getByText('A wider screen is better')).toBeVisible();
});

const offlineTest = test.extend<{ site: LiveSite }>({
  site: async ({}, use) => {
    const site = new LiveSite();
    await site.listen();
    await use(site);
    await site.cut();
  },
  baseURL: async ({ site }, use) => use(site.url),
  serviceWorkers: 'allow',
});

offlineTest('after one visit desk and projector run a scenario with the network cut', async ({ context, site }) => {
  const page = await context.newPage();
  await page.goto('./live/');
  await expect(page.locator('[data-offline-said]')).toHaveText(/^Works offline/, { timeout: 45_000 });
  await page.close();
  await site.cut();
  const { desk, projector } = await openRoom(context);
  await toQuestion(desk, projector);
  await press(desk, 'Open voting V');
  await raise(desk, 'B', 3);
  await expect(projector.getByText('3 of 22 answered')).toBeVisible();
  await desk.reload();
  await projector.reload();
  await expect(projector.getByText('3 of 22 answered')).toBeVisible();
});
