import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rooms } from '../config/lint/rooms.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const filesBelow = (path: string): string[] =>
  readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Rooms that hold code today; a room without any file is not there yet. */
const standing = folders('src').filter((name) => name !== 'decisions' && filesBelow(`src/${name}`).length > 0);

describe('the top level', () => {
  it('holds what a newcomer expects and nothing else', () => {
    const expected = [
      'README.md',
      'astro.config.mjs',
      'content',
      'package-lock.json',
      'package.json',
      'public',
      'src',
      'tests',
      'tsconfig.json',
    ];
    const made = ['data', 'dist', 'node_modules'];
    const seen = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name));
    expect(seen.sort()).toEqual(expected.sort());
  });
});

describe('the rooms of src', () => {
  it('are all in the table of rooms', () => {
    const named = new Set(rooms.map(({ name }: { name: string }) => name.split('/')[0]));
    expect(standing.filter((name) => !named.has(name))).toEqual([]);
  });

  it('lie in the table so that no room is open to one that is open to it', () => {
    const opened = new Map(rooms.map(({ name, imports }: { name: string; imports: readonly string[] }) => [name, new Set(imports)]));
    const page = new Set(['pages', 'layouts']);
    const mutual = [...opened].flatMap(([name, imports]) =>
      [...imports].filter((other) => name < other && opened.get(other)?.has(name) && !(page.has(name) && page.has(other))),
    );
    expect(mutual).toEqual([]);
  });

  // Astro would publish a README.md among the pages, unless its name begins with an underscore.
  it.each(standing)('src/%s opens with a README of at most 40 lines', (name) => {
    const readme = join(root, 'src', name, name === 'pages' ? '_README.md' : 'README.md');
    expect(existsSync(readme), readme).toBe(true);
    expect(readFileSync(readme, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(40);
  });

  it.each(standing)('src/%s is on the map', (name) => {
    expect(readFileSync(join(root, 'src', 'README.md'), 'utf8')).toContain(`\`${name}/\``);
  });
});

describe('the pages', () => {
  it('hold no README that would become a page of the site', () => {
    expect(filesBelow('src/pages').filter((path) => /[\\/]README\.mdx?$/.test(path))).toEqual([]);
  });
});

describe('the decisions', () => {
  it('are numbered without a gap, and each says what was decided and why', () => {
    const names = readdirSync(join(root, 'src', 'decisions'))
      .filter((name) => name !== 'README.md')
      .sort();
    expect(names.map((name) => Number(name.slice(0, 3)))).toEqual(names.map((_, position) => position + 1));
    for (const name of names)
      expect(readFileSync(join(root, 'src', 'decisions', name), 'utf8'), name).toMatch(
        /^# .+\n[\s\S]*\*\*Decision\.\*\*[\s\S]*\*\*Why\.\*\*/,
      );
  });
});

describe('the dependencies', () => {
  it('are pinned exactly, so that tomorrow installs what today tested', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    // @types/node follows the major version of Node.
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
      ([name, version]) => name !== '@types/node' && !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
