import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
// The source documents lie beside the repository, not in it: they are other people's text.
const SOURCES = join(root, '..', 'shared', 'domain', 'seeds');
const RUN = 10;

const titles = [
  'bullying, discrimination and harassment complaint procedure for staff and affiliates',
  'bullying discrimination harassment and sexual misconduct policy',
  'employee workplace bullying and harassment complaint resolution schedule',
  'employee discrimination bullying and harassment complaints procedure',
  'discrimination bullying and harassment complaints against employees procedure',
];

// Apostrophes as a printer sets them count as those that are typed, and emphasis inside a sentence does not end a run.
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[a-z0-9']+/g) ?? [];

function runsOf(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(words.slice(0, -RUN + 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
}

function withoutTitles(text: string): string {
  const plain = wordsOf(text).join(' ');
  return titles.reduce((rest, title) => rest.replaceAll(wordsOf(title).join(' '), ' | '), plain);
}

function textsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(yaml|mdx?|txt)$/.test(file))
    .map((file) => join(folder, file));
}

describe.runIf(existsSync(SOURCES))('the content is in our own words', () => {
  const sources = existsSync(SOURCES) ? textsBelow(SOURCES).map((file) => runsOf(readFileSync(file, 'utf8'))) : [];

  it('is held against all four source documents', () => {
    expect(sources).toHaveLength(4);
  });

  it('takes in every kind of content', () => {
    const files = textsBelow(join(root, 'content')).map((file) => file.slice(root.length));
    const kinds = ['activities/', 'cases/', 'glossary.yaml', 'items/', 'law/', 'lessons/', 'printables/', 'procedures/', 'scenarios/'];
    expect(kinds.filter((kind) => !files.some((file) => file.startsWith(`content/${kind}`)))).toEqual([]);
  });

  it.each(textsBelow(join(root, 'content')).map((file) => file.slice(root.length)))(
    '%s shares no run of ten words with a source',
    (file) => {
      const shared = [...runsOf(withoutTitles(readFileSync(join(root, file), 'utf8')))].filter((run) =>
        sources.some((source) => source.has(run)),
      );
      expect(shared).toEqual([]);
    },
  );
});
