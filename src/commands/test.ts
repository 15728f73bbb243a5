// npm test: every check, one after another; stops at the first that fails. --quick leaves out types, build, browser and the slow files.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readFlags, runMain } from './arguments.ts';
import { ensureBrowser } from './browser.ts';
import { buildSite } from './build.ts';
import { projectRoot, runNode, runTool } from './runTool.ts';

interface Step {
  readonly title: string;
  readonly quick: boolean;
  readonly run: (isQuick: boolean) => boolean | Promise<boolean>;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Browser tests that passed at the second try. */
  readonly secondTry: number;
}

/** What Vitest leaves of a run. */
interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const NO_UNIT_REPORT: UnitReport = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] };

const outputs = join(projectRoot, 'tests', '.output');
const unitReport = join(outputs, 'unit-tests.json');
const browserReport = join(outputs, 'browser-tests.json');

const steps: readonly Step[] = [
  { title: 'Content check', quick: true, run: () => runNode(join('src', 'commands', 'check.ts')) },
  { title: 'Lint', quick: true, run: lint },
  { title: 'Types', quick: false, run: () => runTool('astro', 'astro', ['check', '--minimumSeverity', 'error']) },
  { title: 'Unit tests', quick: true, run: unitTests },
  { title: 'Build', quick: false, run: buildSite },
  { title: 'Browser tests', quick: false, run: browserTests },
];

/** The quick run looks again only at files that have changed; what one file means for another is left to the whole run. */
function lint(isQuick: boolean): boolean {
  const kept = isQuick ? ['--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/eslint/'] : [];
  return runTool('eslint', 'eslint', ['--config', 'tests/config/eslint.config.mjs', '--max-warnings', '0', ...kept, '.']);
}

/**
 * A file called *.slow.test.ts walks the whole library or starts processes; the quick run leaves it out. It also runs many files in one
 * process, where the whole run gives each file its own.
 */
function unitTests(isQuick: boolean): boolean {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`];
  const without = isQuick ? ['--exclude=**/*.slow.test.ts', '--no-isolate'] : [];
  return runTool('vitest', 'vitest', ['run', '--config', 'tests/config/vitest.config.ts', ...reporters, ...without]);
}

async function browserTests(): Promise<boolean> {
  await ensureBrowser();
  const reporters = ['--reporter=list,json'];
  return runTool('@playwright/test', 'playwright', ['test', '--config', 'tests/config/playwright.config.ts', ...reporters], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
  });
}

async function runStep({ title, run }: Step, isQuick: boolean): Promise<boolean> {
  console.log(`\n── ${title} ${'─'.repeat(60 - title.length)}`);
  const began = Date.now();
  let went = false;
  try {
    went = await run(isQuick);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.log(`── ${title}: ${went ? 'passed' : 'FAILED'} after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return went;
}

/** How many tests passed and failed, by the reports that the two test runners leave; a runner that never ran counts none. */
function countTests(): Counts {
  const unit = readReport(unitReport, NO_UNIT_REPORT);
  const browser = readReport(browserReport, { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } });
  return {
    passed: unit.numPassedTests + browser.stats.expected + browser.stats.flaky,
    failed: unit.numFailedTests + browser.stats.unexpected,
    skipped: unit.numPendingTests + browser.stats.skipped,
    secondTry: browser.stats.flaky,
  };
}

function readReport<Report>(path: string, none: Report): Report {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : none;
}

/** Says loudly which suites found no PostgreSQL: they ran on SQLite alone. */
function tellWithoutPostgres(): void {
  const { testResults } = readReport(unitReport, NO_UNIT_REPORT);
  const without = testResults.filter(({ assertionResults }) =>
    assertionResults.some(({ fullName, status }) => status !== 'passed' && fullName.includes('PostgreSQL is not here')),
  );
  if (without.length === 0) return;
  console.log('\n! POSTGRESQL WAS NOT TRIED: initdb and pg_ctl are not on this machine. These ran on SQLite alone:');
  for (const { name } of without) console.log(`!   ${relative(projectRoot, name)}`);
  console.log('! Install it (Debian: apt-get install postgresql), or name an empty one by DATABASE_URL_TEST, to try both.');
}

async function runSteps(isQuick: boolean): Promise<Step | undefined> {
  const chosen = steps.filter(({ quick }) => quick || !isQuick);
  for (const step of chosen) if (!(await runStep(step, isQuick))) return step;
  return undefined;
}

await runMain(async () => {
  const { values } = readFlags({ quick: { type: 'boolean' } }, 'npm test [-- --quick]');
  mkdirSync(outputs, { recursive: true });
  for (const report of [unitReport, browserReport]) rmSync(report, { force: true });
  const failed = await runSteps(values.quick === true);
  const counts = countTests();
  if (counts.secondTry > 0) console.log(`\n${counts.secondTry} of the browser tests passed at the second try only (named "flaky" above).`);
  tellWithoutPostgres();
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
  if (failed === undefined) return;
  console.error(`Stopped at "${failed.title}": what failed is above.`);
  process.exitCode = 1;
});
