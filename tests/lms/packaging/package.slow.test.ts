import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentFolderFor, withProcedureInForce } from '#src/commands/package/contentFor.ts';
import { FORMATS } from '#src/lms/packaging/packageSettings.ts';
import { faultsUnder, schemasAtHand } from './schemas.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** The test runner's own settings (BASE_URL, PROD, NODE_ENV) would reach into the build. */
const { PATH = '', HOME = '' } = process.env;
const command = (...words: string[]) =>
  spawnSync(process.execPath, [join(root, 'src/commands/package.ts'), ...words], { cwd: root, encoding: 'utf8', env: { PATH, HOME } });

describe('npm run package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
  const zipOf = (format: string) => readFileSync(join(folder, `first-port-initial-jcu-${format}.zip`));
  let said = '';

  beforeAll(() => {
    const { stdout, stderr, status } = command('--format', 'all', '--course', 'initial', '--to', folder);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    said = stdout;
  }, 240_000);

  it('writes one zip for each standard, and says its size, identifier and version', () => {
    expect(readdirSync(folder).sort()).toEqual(FORMATS.map((format) => `first-port-initial-jcu-${format}.zip`).sort());
    expect(said.match(/\.zip: \d\.\d\d MB, \d+ files, identifier first-port-initial-jcu, version \d+\.\d+\.\d+-[0-9a-f]{8}/g)).toHaveLength(
      3,
    );
  });

  it.each(FORMATS)('makes no package for %s of more than 6 MB', (format) => {
    expect(statSync(join(folder, `first-port-initial-jcu-${format}.zip`)).size).toBeLessThanOrEqual(6_000_000);
  });

  it.each([
    { format: 'scorm12', manifest: 'imsmanifest.xml', schema: '12/all.xsd' },
    { format: 'scorm2004', manifest: 'imsmanifest.xml', schema: '2004/all.xsd' },
    { format: 'cmi5', manifest: 'cmi5.xml', schema: 'CourseStructure.xsd' },
  ])('puts the manifest of $format at the top, valid, with every file listed', async ({ format, manifest, schema }) => {
    const files = unzipSync(zipOf(format));
    const xml = strFromU8(files[manifest]!);
    if (schemasAtHand) expect(await faultsUnder(schema, xml)).toEqual([]);
    if (format === 'cmi5') return;
    const listed = [...xml.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => decodeURIComponent(href!));
    expect(listed.sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== manifest)
        .sort(),
    );
  });

  it('leads nowhere outside of itself: every link and asset of every page is a file of the package', () => {
    const files = unzipSync(zipOf('scorm12'));
    const missing = new Set<string>();
    for (const [name, bytes] of Object.entries(files).filter(([path]) => path.endsWith('.html'))) {
      for (const [, address] of strFromU8(bytes).matchAll(/(?:href|src|component-url|renderer-url)="([^"#?]+)/g)) {
        if (/^(https?|tel|mailto|data):/.test(address!)) continue;
        const path = decodeURIComponent(new URL(address!, `https://package/${name}`).pathname.slice(1));
        if (address!.startsWith('/') || !(path in files)) missing.add(`${name} -> ${address}`);
      }
    }
    expect([...missing]).toEqual([]);
  });

  it('says in each package what it reports, and nothing else', () => {
    const page = strFromU8(unzipSync(zipOf('scorm12'))['site/courses/initial/index.html']!);
    expect(page).toContain('It is not told of any single reply');
    expect(page).not.toContain('also told each reply');
  });

  it('makes the same zip again from the same files', () => {
    const again = mkdtempSync(join(tmpdir(), 'packages-'));
    command('--format', 'scorm12', '--course', 'initial', '--to', again);
    expect(readFileSync(join(again, 'first-port-initial-jcu-scorm12.zip')).equals(zipOf('scorm12'))).toBe(true);
  }, 240_000);
});

describe('npm run package with a flag that it does not understand', () => {
  it.each([
    { words: ['--course', 'initial'], says: '--format is missing' },
    {
      words: ['--format', 'scorm13', '--course', 'initial'],
      says: 'There is no format "scorm13". There are: scorm12, scorm2004, cmi5, and all.',
    },
    { words: ['--format', 'all', '--course', 'inital'], says: 'There is no course "inital". Did you mean "initial"?' },
    { words: ['--format', 'all', '--course', 'initial', '--procedure', 'jcuu'], says: 'There is no procedure "jcuu". Did you mean "jcu"?' },
    { words: ['--format', 'all', '--course', 'initial', '--organisation', 'nowhere.yaml'], says: 'There is no file "nowhere.yaml"' },
    { words: ['--format', 'all', '--course', 'refresher', '--prerequisite', 'yes'], says: '--prerequisite is "attested"' },
  ])('says so in one line: $says', ({ words, says }) => {
    const { stderr, status } = command(...words);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('a package for another organisation', () => {
  const cache = mkdtempSync(join(tmpdir(), 'cache-'));

  it('has the procedure in force that was asked for', () => {
    const folder = contentFolderFor({ procedure: 'unisq' }, root, cache);
    expect(readFileSync(join(folder, 'organisation.yaml'), 'utf8')).toMatch(/in force: unisq/);
  });

  it('has the procedure on offer as well', () => {
    expect(withProcedureInForce('procedures: { offered: [jcu], in force: jcu }\n', 'unisq')).toMatch(
      /offered: \[ ?jcu, unisq ?\], in force: unisq/,
    );
  });

  it('takes the organisation from a file, in place of the one in content', () => {
    const file = join(cache, 'ours.yaml');
    writeFileSync(file, readFileSync(join(root, 'content/organisation.yaml'), 'utf8').replace(/^organisation: .*$/m, 'organisation: Ours'));
    const folder = contentFolderFor({ organisation: file }, root, cache);
    expect(readFileSync(join(folder, 'organisation.yaml'), 'utf8')).toMatch(/^organisation: Ours$/m);
  });
});
