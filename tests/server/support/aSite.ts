import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { aBuild } from './publishedTexts.ts';

/** A folder that holds what a build writes: a page, and the content of a small organisation. */
export function aSite(): string {
  const dist = mkdtempSync(join(tmpdir(), 'first-port-site-'));
  const { judges, register } = aBuild();
  mkdirSync(join(dist, 'content'));
  writeFileSync(join(dist, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(dist, 'content', 'judges.json'), judges);
  writeFileSync(join(dist, 'content', 'register.json'), register);
  afterAll(() => rmSync(dist, { recursive: true, force: true }));
  return dist;
}
