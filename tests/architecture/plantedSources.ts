import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { projectConfig } from '../config/lint/projectConfig.mjs';

const outputs = fileURLToPath(new URL('../.output/planted/', import.meta.url));

/** Every room has a file that others may try to import, so that a planted import leads somewhere. */
const targets = [
  ...['vocabulary', 'procedure', 'scenario', 'assessment', 'course', 'record'].map((part) => `domain/${part}`),
  ...['authoring', 'protocol', 'records', 'lms', 'ui', 'simulator', 'activities', 'progress', 'live', 'register'],
  ...['layouts', 'pages', 'server', 'commands'],
].map((room) => [`src/${room}/target.ts`, 'export const target = 1;\n'] as const);

/** A small project of its own, linted with the project's rules: write files into it and hear what the lint says of each. */
export class PlantedSources {
  readonly root: string;

  constructor(name: string) {
    this.root = join(outputs, name);
    rmSync(this.root, { recursive: true, force: true });
    this.write('package.json', JSON.stringify({ name: 'planted', type: 'module', imports: { '#src/*': './src/*' } }));
    this.write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: { moduleResolution: 'bundler', module: 'esnext', allowImportingTsExtensions: true, noEmit: true },
      }),
    );
    for (const [path, text] of targets) this.write(path, text);
  }

  write(path: string, text: string): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** What the lint says of each of the paths: rule and message. */
  async lint(paths: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const eslint = new ESLint({ cwd: this.root, overrideConfigFile: true, overrideConfig: projectConfig(this.root) });
    const results = await eslint.lintFiles([...paths]);
    return new Map(
      results.map((result) => [
        result.filePath.slice(this.root.length + 1),
        result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ]),
    );
  }
}
