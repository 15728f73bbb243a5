import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import type { Page } from '@playwright/test';
import { writeOfflineWorker } from '#src/commands/offline/writeOfflineWorker.ts';
import { createApp } from '#src/server/app.ts';
import { begin, bestPath, choose, content, momentHeading, playableOf, playInPractice } from './support/play.ts';
import { expect, test as base } from './support/test.ts';

const built = fileURLToPath(new URL('../../dist', import.meta.url));

/** A copy of the site on a server of its own, which a test can cut off or bring to another version. */
class Site {
  readonly dist = mkdtempSync(join(tmpdir(), 'first-port-offline-'));
  #server: Server | undefined;
  #port = 0;

  constructor() {
    // Without the compressed copies: they would still hold what a test has changed.
    cpSync(built, this.dist, { recursive: true, filter: (file) => !file.endsWith('.br') });
    writeOfflineWorker(this.dist);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  async listen(): Promise<void> {
    const { dist } = this;
    const started = await new Promise<Server>((resolve) => {
      const server = serve({ fetch: createApp({ dist }).fetch, hostname: '127.0.0.1', port: this.#port }, () => resolve(server as Server));
    });
    this.#server = started;
    this.#port = (started.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  /** The next version of the site, as an author would publish it: another title on the home page. */
  publish(title: string): void {
    const home = join(this.dist, 'index.html');
    writeFileSync(home, readFileSync(home, 'utf8').replace(/<title>[^<]*<\/title>/, `<title>${title}</title>`));
    appendFileSync(join(this.dist, '404.html'), '<!-- next -->');
    writeOfflineWorker(this.dist);
  }

  async remove(): Promise<void> {
    await this.cut();
    rmSync(this.dist, { recursive: true, force: true });
  }
}

const test = base.extend<{ site: Site }>({
  site: async ({}, use) => {
    const site = new Site();
    await site.listen();
    await use(site);
    await site.remove();
  },
  baseURL: async ({ site }, use) => use(site.url),
  serviceWorkers: 'allow',
});

const state = (page: Page) => page.locator('[data-offline-said]');

async function visitUntilKept(page: Page): Promise<void> {
  await page.goto('./');
  await expect(state(page)).toHaveText(/^Works offline on this device: \d+\.\d MB kept\.$/, { timeout: 30_000 });
}

const scenario = content.scenarios.find(({ id }) => id === content.courses[0]!.completion.requiredScenarios[0])!;
const path = bestPath(playableOf(scenario));

test('after one visit a run that is cut off in the middle goes on, is reloaded, ends, and is in the record', async ({ page, site }) => {
  await visitUntilKept(page);
  await begin(page, scenario, 'Practice');
  await playInPractice(page, path.slice(0, 2));
  await site.cut();
  await choose(page, path[2]!);
  await page.reload();
  await page
    .getByRole('button', { name: /^(Go on|Continue)/ })
    .first()
    .click();
  await expect(momentHeading(page)).toBeVisible();
  await playInPractice(page, path.slice(3));
  await expect(page.locator('.debrief')).toBeVisible();
  await page.goto('./record/');
  await expect(page.getByText(scenario.title).first()).toBeVisible();
});

test('pages that were never opened can be read without a network, and so can the numbers to call', async ({ page, site }) => {
  await visitUntilKept(page);
  await site.cut();
  const lesson = content.courses[0]!.modules.find((module) => module.lesson !== undefined)!;
  await page.goto(`./lessons/initial/${lesson.lesson}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title);
  await page.goto('./support');
  await expect(page.getByRole('link', { name: '000' }).first()).toBeVisible();
  await page.goto('./nowhere/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the page for the ten minutes before a visitor comes opens from the home page with the network off', async ({ page, site }) => {
  await visitUntilKept(page);
  await site.cut();
  await page.reload();
  await page.getByRole('link', { name: 'Someone is coming in ten minutes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Someone is coming in ten minutes');
  await expect(page.getByRole('link', { name: '13 11 14' }).first()).toBeVisible();
  await page.getByRole('link', { name: /on one page$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('on one page');
});

test('an update between two visits waits until it is asked for, and loses no run', async ({ page, site }) => {
  await visitUntilKept(page);
  await begin(page, scenario, 'Practice');
  await playInPractice(page, path.slice(0, 2));
  const moment = await momentHeading(page).textContent();
  site.publish('The next version');
  await page.goto('./');
  const update = page.locator('[data-offline-update]');
  await expect(update).toBeVisible({ timeout: 30_000 });
  await expect(page).not.toHaveTitle('The next version');
  await update.getByRole('button').click();
  await expect(page).toHaveTitle('The next version');
  await site.cut();
  await page.goto(`./scenarios/${scenario.id}/`);
  await page
    .getByRole('button', { name: /^(Go on|Continue)/ })
    .first()
    .click();
  await expect(momentHeading(page)).toHaveText(moment!);
  await playInPractice(page, path.slice(2));
  await expect(page.locator('.debrief')).toBeVisible();
});
