import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draftScenario } from '#src/authoring/draft/draftScenario.ts';
import { readContent } from '#src/authoring/readContent.ts';
import { checkOneScenario } from '#src/authoring/view/checkOneScenario.ts';
import { harbourWith, inWords, readHarbour } from './harbourContent.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const harbour = join(root, 'tests', 'content', 'fixtures', 'harbour');

function start(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/newScenario.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('a scenario that has just been started', () => {
  const { content } = readHarbour();
  if (!content) throw new Error('The fixture cannot be read.');
  const text = draftScenario('the-long-shift', content);

  test('lists what the charter asks for and forbids', () => {
    expect(text.slice(0, text.indexOf('scenario: the-long-shift'))).toMatchInlineSnapshot(`
      "# A new scenario. The author's guide, content/README.md, says what each line is for.
      # Seen as it grows: npm run check -- --scenario the-long-shift --watch
      #
      # What the charter asks for. Let a person do it in this story, or miss it:
      #   - limits before the story: explain/limits, before hear/account
      #   - safety asked: ask/safety, by the end once hear/account is done
      #   - options laid out: explain/options, by the end once hear/account is done
      #
      # What the charter forbids. Let some of it be tempting:
      #   - no promise of secrecy: promise/secrecy (critical)
      #   - names stay private: share/name/*, unless consent-to-share: yes
      #   - no pushing: push/*

      "
    `);
  });

  test('can be read: it lacks only what a trainer is given', () => {
    const { problems } = readHarbour(harbourWith('scenarios/the-long-shift.yaml', text));
    expect(inWords(problems)).toMatchInlineSnapshot(`
      "warning scenarios/the-long-shift.yaml:14:1
        "for trainers" is missing.
        Say how to run it in a room: aim, set-up, what to listen for, role cards."
    `);
  });

  test('can be walked, so that the check tells what it still needs', () => {
    const read = readHarbour(harbourWith('scenarios/the-long-shift.yaml', text));
    const { view, problems } = checkOneScenario(read, 'the-long-shift');
    expect(view?.scenes.map(({ scene }) => scene)).toEqual(['the-door', 'the-story', 'they-leave']);
    expect(problems.map(({ says }) => says).join(' ')).toContain('Under harbour and ridge the duty safety-asked falls due');
  });
});

describe('npm run new:scenario', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(harbour, folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('starts a file that loads', () => {
    const { status, stdout } = start('the-long-shift', '--content', folder);
    expect(status).toBe(0);
    expect(stdout).toContain('npm run check -- --scenario the-long-shift --watch');
    expect(readContent(folder).content?.scenarios.map(({ id }) => id)).toEqual(['kiln-room', 'the-long-shift']);
  });

  test('overwrites nothing', () => {
    const before = readFileSync(join(folder, 'scenarios', 'kiln-room.yaml'), 'utf8');
    const { status, stderr } = start('kiln-room', '--content', folder);
    expect(status).toBe(2);
    expect(stderr).toContain('There is a scenario kiln-room already');
    expect(readFileSync(join(folder, 'scenarios', 'kiln-room.yaml'), 'utf8')).toBe(before);
  });

  test.each([[['The Long Shift']], [['../elsewhere']], [[]], [['one', 'two']], [['one', '--folder', 'x']]])(
    'answers %j with one line, and exits 2',
    (words) => {
      const { status, stderr } = start(...words, '--content', folder);
      expect(status).toBe(2);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
  );
});
