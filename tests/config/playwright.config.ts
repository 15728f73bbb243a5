import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser } from '#src/commands/browser.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const port = Number(process.env['TEST_PORT'] ?? 4400);
const executablePath = findBrowser();

export default defineConfig({
  testDir: `${root}tests/e2e`,
  outputDir: `${root}tests/.output/playwright`,
  snapshotPathTemplate: '{testDir}/{testFileDir}/snapshots/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  // A browser on a busy build machine now and then draws nothing for a minute. A test gets a second try, and the count at the end says that it needed one.
  retries: 1,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-AU',
    timezoneId: 'Australia/Brisbane',
    // Each test is a new visitor: keeping the whole site for each would take longer than the test. tests/e2e/offline.spec.ts allows it.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...browserArguments] },
  },
  webServer: {
    command: `"${process.execPath}" src/server/main.ts`,
    cwd: root,
    // The site alone; a test of the service starts one of its own.
    env: { PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: 'none' },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
