import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openContent } from '#src/commands/openContent.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function run(command: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('src', 'commands', `${command}.ts`), ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, lines: stderr.trim().split('\n') };
}

interface Walked {
  readonly paths: number;
  readonly cleanPaths: number;
  readonly best: { readonly choices: readonly string[]; readonly met: number };
  readonly leanest: { readonly choices: readonly string[]; readonly met: number };
  readonly scores: { readonly min: number; readonly quartiles: readonly number[]; readonly max: number; readonly shareCompetent: number };
}

const { content } = openContent(join(root, 'content'));
// One story through the commands themselves; tests/content holds every story to the same, without starting a process for each.
const one = content.scenarios[0]?.id ?? '';
const every = content.procedures.map((procedure) => [one, procedure.id] as const);

describe('walk and assess', () => {
  it.each(every)('agree on the best and the leanest path of %s under %s', (scenario, procedure) => {
    const walked = JSON.parse(run('walk', '--scenario', scenario, '--procedure', procedure).stdout) as Walked;
    for (const path of [walked.best, walked.leanest]) {
      const { stdout } = run('assess', '--scenario', scenario, '--procedure', procedure, '--choices', path.choices.join(','));
      const assessed = JSON.parse(stdout) as Record<string, unknown>;
      expect(assessed).toMatchObject({ score: 100, lost: 0, met: path.met, ended: true, competent: true, criticalBreaches: [] });
      expect(assessed).toMatchObject({ atStake: walked.best.met, leastClean: walked.leanest.met });
    }
    expect(walked.scores.max).toBe(100);
    expect(walked.scores.shareCompetent).toBeGreaterThan(0);
  });
});

describe('a command that is called wrongly', () => {
  const [scenario, procedure] = every[0] ?? ['', ''];

  it('answers an unknown scenario with one line and exit code 2', () => {
    const { status, lines } = run('assess', '--scenario', `${scenario}x`, '--procedure', procedure, '--choices', 'a');
    expect({ status, lines }).toEqual({ status: 2, lines: [`There is no scenario "${scenario}x". Did you mean "${scenario}"?`] });
  });

  it('answers an unknown procedure with the nearest one', () => {
    const { status, lines } = run('walk', '--scenario', scenario, '--procedure', `${procedure}s`);
    expect({ status, lines }).toEqual({ status: 2, lines: [`There is no procedure "${procedure}s". Did you mean "${procedure}"?`] });
  });

  it('answers a choice that is not on offer with those that are', () => {
    const { status, lines } = run('assess', '--scenario', scenario, '--procedure', procedure, '--choices', 'no-such-choice');
    expect(status).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/does not offer the choice "no-such-choice"\. It offers: \S+/);
  });

  it('answers an unknown flag and a missing one with its usage', () => {
    expect(run('walk', '--scnario', scenario).lines).toEqual([
      "Unknown option '--scnario'. Usage: npm run --silent walk -- --scenario ID --procedure ID [--content DIR]",
    ]);
    expect(run('walk', '--scenario', scenario).lines).toEqual([
      '--procedure is missing. Usage: npm run --silent walk -- --scenario ID --procedure ID [--content DIR]',
    ]);
  });

  it('answers a content folder that is not there', () => {
    const { status, lines } = run('walk', '--scenario', scenario, '--procedure', procedure, '--content', 'nowhere');
    expect(status).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('nowhere');
  });
});

describe('try', () => {
  const folder = mkdtempSync(join(tmpdir(), 'first-port-'));
  const file = join(folder, 'trials.yaml');

  it('prints one object per vector, and exits 1 saying how a finding differs from the one expected', () => {
    writeFileSync(
      file,
      '- vector: secrecy\n  rules: [{ rule: no-secrecy, must not: promise/secrecy }]\n  steps: [{ acts: [promise/secrecy] }]\n  expect: { findings: [], lost: 0 }\n',
    );
    const { status, stdout, lines } = run('try', file);
    expect(JSON.parse(stdout)).toEqual([
      { vector: 'secrecy', findings: [{ rule: 'no-secrecy', status: 'violated', decision: 1 }], lost: 3 },
    ]);
    expect(status).toBe(1);
    expect(lines).toEqual(['secrecy: found, not expected: no-secrecy: violated at decision 1', 'secrecy: expected to lose 0, lost 3']);
  });

  it('answers a file that cannot be read, or is no list of trials, with one line and exit code 2', () => {
    expect(run('try', join(folder, 'none.yaml')).status).toBe(2);
    writeFileSync(file, 'vector: not a list\n');
    const { status, lines } = run('try', file);
    expect(status).toBe(2);
    expect(lines).toHaveLength(1);
  });
});
