import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressSite } from '#src/commands/compressSite.ts';
import { createApp } from '#src/server/app.ts';

const dist = mkdtempSync(join(tmpdir(), 'first-port-site-'));

const site: Readonly<Record<string, string>> = {
  'index.html': '<h1>Home</h1>',
  'lessons/first/index.html': '<h1>First lesson</h1>',
  '404.html': '<h1>No such page</h1>',
  '_astro/player.a1b2c3.js': `export const text = '${'again '.repeat(500)}';`,
  '_astro/site.a1b2c3.css': 'p{margin:0}',
  'fonts/text.woff2': 'woff2',
};

beforeAll(() => {
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

describe('the web server', () => {
  const ask = (path: string, headers: Record<string, string> = {}) => createApp({ dist }).request(path, { headers });

  it('serves a page, each kind of file with its own type', async () => {
    const types = await Promise.all(
      ['/', '/lessons/first/', '/_astro/player.a1b2c3.js', '/_astro/site.a1b2c3.css', '/fonts/text.woff2'].map(async (path) =>
        (await ask(path)).headers.get('content-type'),
      ),
    );
    expect(types.map((type) => type?.split(';')[0])).toEqual(['text/html', 'text/html', 'text/javascript', 'text/css', 'font/woff2']);
    expect(await (await ask('/lessons/first/')).text()).toBe('<h1>First lesson</h1>');
  });

  it('sends an address without its slash to the form with a slash, keeping what was asked', async () => {
    const answer = await ask('/lessons/first?from=home');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/lessons/first/?from=home']);
  });

  it('sends nobody to another site by way of a double slash', async () => {
    for (const path of ['//lessons/first', '//example.org/lessons', '/\\example.org', '/lessons//first']) {
      const answer = await ask(path);
      expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 404, null]);
    }
  });

  it('answers an unknown address with the page for it and the status 404', async () => {
    const answer = await ask('/nowhere/');
    expect([answer.status, await answer.text(), answer.headers.get('cache-control')]).toEqual([404, '<h1>No such page</h1>', 'no-store']);
  });

  it('serves nothing from outside the built site', async () => {
    for (const path of ['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/%E0%A4%A'])
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
  });

  it('lets a browser keep hashed files for good and ask again for pages', async () => {
    expect((await ask('/_astro/player.a1b2c3.js')).headers.get('cache-control')).toContain('immutable');
    const page = await ask('/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect((await ask('/', { 'if-none-match': page.headers.get('etag') ?? '' })).status).toBe(304);
  });

  it('compresses text', async () => {
    const answer = await ask('/_astro/player.a1b2c3.js', { 'accept-encoding': 'gzip, br' });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(site['_astro/player.a1b2c3.js']);
  });

  it('sends what the build has compressed to browsers that take it, and to no other', async () => {
    await compressSite(dist);
    const answer = await ask('/_astro/player.a1b2c3.js', { 'accept-encoding': 'gzip, br' });
    expect([answer.headers.get('content-encoding'), answer.headers.get('content-type')]).toEqual(['br', 'text/javascript; charset=utf-8']);
    expect(brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(site['_astro/player.a1b2c3.js']);
    expect((await ask('/_astro/player.a1b2c3.js', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip');
  });

  it('sends the headers that keep the site to itself', async () => {
    for (const path of ['/', '/nowhere/']) {
      const { headers } = await ask(path);
      expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('permissions-policy')).toContain('camera=()');
    }
  });

  it('accepts no writing', async () => {
    expect((await createApp({ dist }).request('/', { method: 'POST' })).status).toBe(404);
  });
});

describe('the web server of a site built for a folder of an address', () => {
  const app = createApp({ dist, base: '/contact-officers/' });
  it.each([
    ['/contact-officers/lessons/first/', 200, null],
    ['/contact-officers/lessons/first', 301, '/contact-officers/lessons/first/'],
    ['/contact-officers', 301, '/contact-officers/'],
    ['/', 302, '/contact-officers/'],
    ['/lessons/first/', 404, null],
    ['/contact-officersome/', 404, null],
  ])('answers %s with %d', async (path, status, location) => {
    const answer = await app.request(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([status, location]);
  });
});
