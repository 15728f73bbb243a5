import type { Browser } from '@playwright/test';

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

/** Weighs a page in a browser of its own with an empty cache: at rest, or with everything scrolled into view. */
export async function weighPage(browser: Browser, url: string, inView = false): Promise<PageWeight> {
  const context = await browser.newContext();
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
  if (inView) {
    await page.evaluate(async () => {
      for (let at = 0; at < document.body.scrollHeight; at += 400) {
        window.scrollTo(0, at);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    await page.waitForLoadState('networkidle');
  }
  await context.close();
  return weight;
}
