import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

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
    expect(Object.keys(report)).toEqual(['errors', 'warnings', 'clauses', 'questions', 'rules', 'outcomes', 'scenarios']);
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
    expect(stderr).toContain('npm run check -- [--content DIR] [--json]');
  });
});
