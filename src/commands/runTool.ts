import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The program a package brings, started with the Node that runs this: the same on every system, with no shell in between. */
function programOf(packageName: string, name: string): string {
  const folder = join(projectRoot, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : bin[name];
  if (path === undefined) throw new Error(`The package ${packageName} brings no program called ${name}.`);
  return join(folder, path);
}

/** Runs a script or a package's program to its end in the project folder, showing what it says. True when it went well. */
export function runNode(script: string, words: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): boolean {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  return spawnSync(process.execPath, [script, ...words], { cwd: projectRoot, stdio: 'inherit', env }).status === 0;
}

/** As runNode(), for a program that a package brings: `runTool('astro', 'astro', ['build'])`. */
export function runTool(
  packageName: string,
  name: string,
  words: readonly string[],
  environment?: Readonly<Record<string, string>>,
): boolean {
  return runNode(programOf(packageName, name), words, environment);
}
