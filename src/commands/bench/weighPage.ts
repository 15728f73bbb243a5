import type { Browser, Page } from '@playwright/test';

/** Bytes transferred for one page opened cold, by kind. Scrolling to the end brings in what loads when in view. */
export interface PageWeight {
  readonly total: number;
  readonly script: number;
  readonly style: number;
  readonly font: number;
  readonly document: number;
}

const KINDS: Readonly<Record<string, keyof PageWeight>> = {
  Script: 'script',
  Stylesheet: 'style',
  Font: 'font',
  Document: 'document',
};

/** What a page transfers: as it is opened, and once everything that loads when in view has come into view. */
export interface WeighedPage {
  readonly atRest: PageWeight;
  readonly inView: PageWeight;
}

/** Weighs a page in a browser of its own with an empty cache. */
export async function weighPage(browser: Browser, url: string): Promise<WeighedPage> {
  // A page opened cold has no worker yet; what a worker hands over would weigh nothing.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const kinds = new Map<string, string>();
  const weight = { total: 0, script: 0, style: 0, font: 0, document: 0 };
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight.total += encodedDataLength;
    const kind = KINDS[kinds.get(requestId) ?? ''];
    if (kind) weight[kind] += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const atRest = { ...weight };
  await bringIntoView(page);
  await context.close();
  return { atRest, inView: weight };
}

/** Scrolls through the page and waits until everything that loads when in view has come to life. The steps are timed from outside: a page that draws no frames cannot stop them. */
async function bringIntoView(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.body.scrollHeight);
  for (let at = 0; at < height; at += 400) {
    await page.evaluate((top) => window.scrollTo(0, top), at);
    await page.waitForTimeout(16);
  }
  // The network was idle once already, so waiting for that would end at once: what is in view has to have come to life.
  await page.waitForFunction(
    () => [...document.querySelectorAll('astro-island[ssr]')].every((island) => island.firstElementChild?.checkVisibility() !== true),
    undefined,
    { polling: 100 },
  );
}
