import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '#src/authoring/readContent.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { content } = readContent(join(root, 'content'));
const scenarios = content?.scenarios ?? [];

/** Words for means. Nothing that is read names one, not even to refuse it. */
const MEANS =
  /\b(pills?|tablets?|overdos\w*|ropes?|nooses?|hang(ed|ing) (him|her|them)sel\w*|knife|knives|razors?|guns?|rifles?|bridge|jump(ed|s|ing)? (off|from)|train tracks|poison\w*)\b/i;

const folders = ['activities', 'cases', 'items', 'law', 'lessons', 'plans', 'printables', 'scenarios'];
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, 'content', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(yaml|mdx)$/.test(file))
    .map((file) => `${folder}/${file}`);
const files = ['room.yaml', 'clinic.yaml', 'changes.yaml', ...folders.flatMap(filesIn)];

describe('whatever is read', () => {
  it.each(files)('%s names no means', (file) => {
    expect(readFileSync(join(root, 'content', file), 'utf8').match(MEANS)?.[0]).toBeUndefined();
  });
});

describe('stories that touch on suicide', () => {
  const heavy = scenarios.filter(({ scenes }) => JSON.stringify(scenes).includes('suicide'));

  it('are told from those that do not', () => {
    expect(heavy.map(({ id }) => id)).toContain('the-last-slide');
  });

  it.each(heavy.map((scenario) => [scenario.id, scenario] as const))(
    '%s bears a content note and an equal alternative with a summary and items',
    (_id, { contentNote, alternative }) => {
      expect(contentNote).toBeTruthy();
      expect(alternative?.summary.length).toBeGreaterThan(0);
      expect(alternative?.items.length).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(heavy.map((scenario) => [scenario.id, scenario] as const))('%s ends with nobody dead', (_id, { scenes }) => {
    const endings = scenes.filter(({ ending }) => ending).map(({ title, says }) => [title, ...says.map(({ text }) => text)].join(' '));
    expect(endings.filter((text) => /\b(dead|died|dies|death|funeral|killed|body)\b/i.test(text))).toEqual([]);
  });
});

describe('an item that a learner answers', () => {
  const items = scenarios.flatMap(({ id, alternative }) => (alternative?.items ?? []).map((item) => [`${id} ${item.id}`, item] as const));

  it.each(items)('%s has one option that holds, and a reason for each', (_id, { key, options }) => {
    expect(options.filter((option) => option.id === key)).toHaveLength(1);
    expect(options.every(({ because }) => because.length > 0)).toBe(true);
  });
});
