// Makes sure that there is a Chromium for the browser tests: `node src/commands/browser.ts`. findBrowser() only looks.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** Which browser started last time; `path` is null for Playwright's own. */
const note = fileURLToPath(new URL('../../node_modules/.cache/browser.json', import.meta.url));

/** Keeps the browser quiet: no graphics card, no updates, no calls home. */
export const browserArguments: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const noBrowser = `There is no Chromium for the browser tests. Any one of these helps:
  - npx playwright install chromium   (needs the internet)
  - install Chromium or Chrome (Debian, Ubuntu: sudo apt-get install chromium)
  - CHROMIUM_PATH=/path/to/chromium npm test`;

/** The browser to launch; undefined means Playwright's own. */
export function findBrowser(): string | undefined {
  return process.env['CHROMIUM_PATH'] || readNote() || undefined;
}

/** Finds a browser that starts, or gets one. Says which; throws with what to do when there is none. */
export async function ensureBrowser(): Promise<void> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (await adopt(given, 'from CHROMIUM_PATH')) return;
    throw new Error(`CHROMIUM_PATH is ${given}, but no browser starts there.`);
  }
  if (existsSync(chromium.executablePath()) && (await adopt(undefined, "Playwright's own"))) return;
  if (await adoptSystemBrowser('found on this system')) return;
  if (download() && (await adopt(undefined, 'downloaded'))) return;
  if (installFromDebian() && (await adoptSystemBrowser('installed by apt-get'))) return;
  throw new Error(noBrowser);
}

async function adoptSystemBrowser(how: string): Promise<boolean> {
  const path = systemBrowser();
  return path !== undefined && adopt(path, how);
}

/** Starts the browser once to see that it works, and notes it for the tests. */
async function adopt(path: string | undefined, how: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args: [...browserArguments], timeout: 60_000 });
    console.log(`Browser: ${path ?? chromium.executablePath()} ${browser.version()} (${how})`);
    await browser.close();
  } catch (error) {
    console.log(`Browser: ${path ?? "Playwright's own"} does not start: ${String(error).split('\n')[0]}`);
    return false;
  }
  writeNote(path);
  return true;
}

function readNote(): string | undefined {
  try {
    const { path } = JSON.parse(readFileSync(note, 'utf8')) as { path: string | null };
    if (path === null || isExecutable(path)) return path ?? undefined;
  } catch {
    // No note yet, or none could be written.
  }
  return systemWithoutNote();
}

/** Looks as ensureBrowser() does, without starting anything. */
function systemWithoutNote(): string | undefined {
  return existsSync(chromium.executablePath()) ? undefined : systemBrowser();
}

function writeNote(path: string | undefined): void {
  try {
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(note, JSON.stringify({ path: path ?? null }));
  } catch (error) {
    // Another account may own node_modules. The tests then look for the browser themselves.
    console.log(`Browser: could not note it down (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
}

function systemBrowser(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onMac = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const onWindows = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...onMac, ...onWindows].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const isRoot = () => process.getuid?.() === 0;
const isDebian = () => existsSync('/etc/debian_version');

function download(): boolean {
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
  return runs(process.execPath, [cli, 'install', ...(isRoot() && isDebian() ? ['--with-deps'] : []), 'chromium'], 300_000);
}

function installFromDebian(): boolean {
  if (!isRoot() || !isDebian()) return false;
  console.log("Browser: installing Debian's chromium");
  const packages = ['chromium', 'fonts-liberation'];
  return (
    runs('apt-get', ['-q', 'update'], 180_000) && runs('apt-get', ['-q', 'install', '-y', '--no-install-recommends', ...packages], 480_000)
  );
}

function runs(command: string, words: readonly string[], milliseconds: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, words, { stdio: 'inherit', timeout: milliseconds, env }).status === 0;
}

if (import.meta.main) {
  await ensureBrowser().catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
}
