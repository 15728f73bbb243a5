import type { Page } from '@playwright/test';
import { everyScreen, type ScreenToFit } from '../live/everyScreen.ts';
import { expect, open, test, waitForIslands } from './support/test.ts';

/** What the back row can still read, in units of a screen 720 high. */
const SMALLEST = { prompt: 28, option: 24 };

interface Misfit {
  readonly screen: string;
  readonly over: number;
}

/** Shows screen after screen in one window, as the desk would, and says which do not fit. */
function showEach(page: Page, screens: readonly ScreenToFit[]): Promise<Misfit[]> {
  return page.evaluate(async (all) => {
    const channel = new BroadcastChannel('first-port/live');
    const view = document.querySelector<HTMLElement>('.projector')!;
    const turn = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(0);
      });
    const misfits: Misfit[] = [];
    for (const { name, moment } of all) {
      channel.postMessage({ says: 'moment', moment });
      for (let turns = 0; view.dataset['version'] !== String(moment.version) && turns < 100_000; turns += 1) await turn();
      const bottom = document.querySelector('.screen__bottom')!.getBoundingClientRect().bottom;
      const wide = Math.max(...[...view.querySelectorAll('*')].map((element) => element.getBoundingClientRect().right)) - view.clientWidth;
      const over = Math.max(view.scrollHeight - view.clientHeight, bottom - view.clientHeight, wide);
      if (view.dataset['version'] !== String(moment.version) || over > 0.5) misfits.push({ screen: name, over });
    }
    channel.close();
    return misfits;
  }, screens);
}

/** The smallest type that any screen came down to, as the stylesheet has it for the last step. */
async function smallestType(page: Page): Promise<{ prompt: number; option: number }> {
  return page.evaluate(() => {
    const view = document.querySelector<HTMLElement>('.projector')!;
    view.dataset['fit'] = '5';
    const style = getComputedStyle(view);
    return { prompt: Number(style.getPropertyValue('--prompt')), option: Number(style.getPropertyValue('--option')) };
  });
}

test('every screen of every scenario fits the projector under each procedure, and every decision a larger one too', async ({ page }) => {
  // The library is walked first; on a machine with other work that alone may take a minute.
  test.setTimeout(240_000);
  const screens = everyScreen();
  const decisions = screens.filter(({ moment: { now } }) => now.screen === 'moment' && now.question !== undefined);
  expect(decisions.length).toBeGreaterThan(500);
  await open(page, './live/projector/');
  await page.evaluate(() => document.fonts.ready);
  await test.step('everything at 1280x720', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    expect(await showEach(page, screens)).toEqual([]);
  });
  await test.step('every decision at 1920x1080', async () => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.reload();
    await waitForIslands(page);
    expect(await showEach(page, decisions)).toEqual([]);
  });
  expect(await smallestType(page)).toEqual(SMALLEST);
});
