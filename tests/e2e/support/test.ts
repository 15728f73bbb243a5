import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import type { ConsoleMessage, Page, Request } from '@playwright/test';

export { expect };

interface Watch {
  /** What the page must not have done. A test that provokes one of these on purpose takes it out again with `forgive`. */
  readonly complaints: Complaints;
}

/** Console errors, uncaught errors and requests to other sites, as they happen. */
export class Complaints {
  readonly #heard: string[] = [];

  add(complaint: string): void {
    this.#heard.push(complaint);
  }

  /** Takes out complaints that the test caused on purpose; there must be at least one, so that the excuse cannot outlive its reason. */
  forgive(pattern: RegExp): void {
    const kept = this.#heard.filter((complaint) => !pattern.test(complaint));
    expect(kept.length, `a complaint like ${pattern}`).toBeLessThan(this.#heard.length);
    this.#heard.splice(0, this.#heard.length, ...kept);
  }

  get all(): readonly string[] {
    return this.#heard;
  }
}

/** Adds what a page complains of, for a browser context of a test's own. */
export function watch(page: Page, home: string, complaints: Complaints): void {
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') complaints.add(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.add(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request: Request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== home) complaints.add(`request to another site: ${request.url()}`);
  });
}

/** Playwright's test, failing as well on any console error, uncaught error or request to another site, on any page of the context. */
export const test = base.extend<Watch>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints = new Complaints();
      const home = new URL(baseURL ?? 'http://127.0.0.1').origin;
      context.on('page', (page) => watch(page, home, complaints));
      await use(complaints);
      expect(complaints.all, 'what pages complained of').toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until every island that hydrates by itself answers to clicks; a click before that is lost. */
export async function waitForIslands(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelectorAll('astro-island[ssr]:is([client="load"], [client="idle"], [client="only"])').length === 0,
  );
}

/** Opens a page of the site and waits for its islands. The path has no leading slash when the site lives in a folder. */
export async function open(page: Page, path: string): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status(), `status of ${path}`).toBe(200);
  await waitForIslands(page);
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe finds nothing on the page as it stands. */
export async function expectAxeClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(' ')}\n    ${node.failureSummary ?? ''}`).join('\n')}`,
  );
  expect(found.join('\n'), `axe on ${page.url()}`).toBe('');
}
