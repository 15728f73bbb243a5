import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../../', import.meta.url));

export default defineConfig({
  root,
  // The folder tests/.output is not part of the repository: reports and screenshots go there.
  cacheDir: 'node_modules/.cache/vitest',
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/.output/**', '**/node_modules/**'],
    testTimeout: 30_000,
    // Two workers: more gain nothing on the two-core machines that the tests run on.
    maxWorkers: 2,
    // Names the folder in which the first test that asks for PostgreSQL starts one, and ends it after the last.
    globalSetup: ['tests/server/support/postgresCluster.ts'],
  },
});
