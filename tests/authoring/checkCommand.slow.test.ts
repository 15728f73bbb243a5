import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const harbour = join(root, 'tests', 'content', 'fixtures', 'harbour');

function check(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/check.ts', ...words], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run check', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(harbour, folder, { recursive: true });
    writeFileSync(join(folder, 'supports.yaml'), Uint8Array.of(0xff, 0xfe, 0x00));
    writeFileSync(join(folder, 'courses', 'first.yaml'), 'course: first\ntitle: "open\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('says that sound content is sound, tells how far it has come, and exits 0', () => {
    const { status, stdout, stderr } = check('--content', harbour);
    expect(status).toBe(0);
    expect(stdout).toContain('The content is sound: no errors, 0 things to weigh.');
    expect(stdout).toContain('kiln-room under harbour: 54 paths, 2 clean, 18 at stake, least clean 18');
    expect(stderr).toBe('Walking kiln-room (1 of 1)\n');
  });

  test('prints the report alone on standard output with --json', () => {
    const { status, stdout } = check('--content', harbour, '--json');
    expect(status).toBe(0);
    const report = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(report)).toEqual([
      'errors',
      'warnings',
      'clauses',
      'questions',
      'rules',
      'answers',
      'outcomes',
      'scenarios',
      'alike',
      'minutes',
      'parts',
    ]);
    expect(report.errors).toEqual([]);
  });

  test('names file and line of what is to be mended, without a stack trace, and exits 1', () => {
    const { status, stdout, stderr } = check('--content', folder);
    expect(status).toBe(1);
    expect(stdout).toContain(`${folder}/courses/first.yaml:2:8\n    A quotation mark or bracket that is opened here is not closed.`);
    expect(stdout).toContain('The file is not saved as UTF-8 text.');
    expect(stdout).toContain('2 things to mend, 0 things to weigh.');
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
  });

  test('names a folder that does not exist, and exits 1', () => {
    const { status, stdout } = check('--content', 'no-such-folder');
    expect(status).toBe(1);
    expect(stdout).toContain('There is no folder no-such-folder.');
  });

  test('answers an unknown flag with one line, and exits 2', () => {
    const { status, stdout, stderr } = check('--contents', harbour);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('npm run check -- [--scenario ID] [--watch] [--content DIR] [--json]');
  });

  test('shows an author one scenario with --scenario, and exits 1 where it has errors', () => {
    const { status, stdout } = check('--content', harbour, '--scenario', 'kiln-room');
    expect(status).toBe(0);
    expect(stdout).toContain('kiln-room: The kiln room');
    expect(stdout).toContain('under harbour and ridge: 11 is lost at least; limits-first violated, no-secrecy violated');
    expect(check('--content', harbour, '--scenario', 'kiln-rom').status).toBe(1);
  });

  test('checks again after a change with --watch, until it is ended', async () => {
    const story = join(folder, 'scenarios', 'kiln-room.yaml');
    cpSync(harbour, folder, { recursive: true });
    const running = spawn(process.execPath, ['src/commands/check.ts', '--content', folder, '--scenario', 'kiln-room', '--watch'], {
      cwd: root,
    });
    let printed = '';
    running.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    let told = '';
    running.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    try {
      await vi.waitFor(() => expect(told).toContain('Waiting for a change'), 20_000);
      expect(printed).toContain('Nothing to mend or to weigh.');
      writeFileSync(story, readFileSync(story, 'utf8').replace('start: the-bench', 'start: the-bank'));
      await vi.waitFor(() => expect(printed).toContain('The scene the-bank is not known.'), 20_000);
    } finally {
      running.kill();
    }
  }, 60_000);
});
