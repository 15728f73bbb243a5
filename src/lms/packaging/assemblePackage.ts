import { strToU8, zipSync, type Zippable } from 'fflate';
import { codeBookOf } from '../record/codeBook.ts';
import type { JudgesAtHand } from '#src/domain/record/replay/judgesAtHand.ts';
import { hashOf } from '#src/domain/record/canonicalJson.ts';
import { courseStructure } from './courseStructure.ts';
import type { DescribedPackage } from './describedPackage.ts';
import { LAUNCHED } from './describedPackage.ts';
import { manifest12 } from './manifest12.ts';
import { manifest2004 } from './manifest2004.ts';
import { SETTINGS_ID, SITE_FOLDER, type PackageSettings, type PackageTerms } from './packageSettings.ts';
import {
  belongsInPackage,
  BUILT_FOR,
  CannotRewrite,
  keepOnly,
  rewriteHtml,
  rewriteScript,
  rewriteStyle,
  upFrom,
  withBridge,
} from './rewriteSite.ts';
import { xmlId } from './xml.ts';

/** Files by their paths, with slashes between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A site that was built for packages, and what is put beside it. */
export interface BuiltSite {
  readonly files: Files;
  /** The version of the site itself. */
  readonly version: string;
  readonly bridge: string;
  readonly watch: string;
}

export interface CourseInPackage {
  readonly title: string;
  readonly description: string;
  readonly passMark: number;
  /** The procedure in force. */
  readonly procedure: string;
}

/** A package, ready to be written. */
export interface Package {
  readonly name: string;
  readonly identifier: string;
  readonly version: string;
  readonly files: Files;
}

const HOST_PAGE = 'host/index.html';
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

function fileOf(site: BuiltSite, path: string): string {
  const found = site.files.get(path);
  if (!found) throw new Error(`The site was not built for packages: ${path} is missing.`);
  return text(found);
}

/** Which of the alternatives in the pages' text hold in this package. */
function whatHolds({ interactions, prerequisite }: PackageTerms): string[] {
  return [
    interactions ? 'decisions told' : 'decisions not told',
    prerequisite === 'attested' ? 'prerequisite attested' : 'prerequisite set',
  ];
}

function rewritten(path: string, bytes: Uint8Array, exists: (path: string) => boolean, holds: readonly string[]): Uint8Array {
  if (path.endsWith('.html')) {
    const up = upFrom(path);
    return strToU8(withBridge(keepOnly(rewriteHtml(text(bytes), { up, exists }), holds), up));
  }
  if (path.endsWith('.js')) return strToU8(rewriteScript(text(bytes)));
  if (path.endsWith('.css')) return strToU8(rewriteStyle(text(bytes)));
  // Addresses in what a page fetches are read by pages one folder down.
  return path.endsWith('.json') ? strToU8(rewriteHtml(text(bytes), { up: '../', exists })) : bytes;
}

/** The page to launch: it lies above the site, and holds what the package is made for. */
function launchedPage(site: BuiltSite, settings: PackageSettings, exists: (path: string) => boolean): string {
  const built = fileOf(site, HOST_PAGE);
  if (!built.includes(BUILT_FOR)) throw new CannotRewrite(`The site was built for another folder than ${BUILT_FOR}.`);
  const html = rewriteHtml(built, { up: SITE_FOLDER, exists });
  const data = JSON.stringify(settings).replaceAll('<', '\\u003c');
  const head = `<script src="watch.js"></script><script type="application/json" id="${SETTINGS_ID}">${data}</script>`;
  // Records of cmi5 may be stored at another address than that of the course.
  const policy = settings.format === 'cmi5' ? html.replace("connect-src 'self'", 'connect-src https: http:') : html;
  return policy.replace('</head>', `${head}</head>`);
}

function manifestOf(format: PackageTerms['format'], described: DescribedPackage): readonly [string, string] {
  if (format === 'cmi5') return ['cmi5.xml', courseStructure(described)];
  return ['imsmanifest.xml', format === 'scorm12' ? manifest12(described) : manifest2004(described)];
}

/** Makes a package for one course and one standard from a built site. */
export function assemblePackage(site: BuiltSite, course: CourseInPackage, terms: PackageTerms): Package {
  const inSite = [...site.files.keys()].filter(belongsInPackage).sort();
  const known = new Set(inSite);
  const exists = (path: string): boolean => known.has(path);
  const book = codeBookOf(JSON.parse(fileOf(site, 'content/judges.json')) as JudgesAtHand);
  const version = `${site.version}-${hashOf(book).slice(0, 8)}`;
  const start = `courses/${terms.course}/index.html`;
  const settings: PackageSettings = { ...terms, version, start, pages: inSite.filter((path) => path.endsWith('.html')), book };
  const holds = whatHolds(terms);
  const files = new Map<string, Uint8Array>([
    [LAUNCHED, strToU8(launchedPage(site, settings, exists))],
    ['watch.js', strToU8(site.watch)],
    [`${SITE_FOLDER}bridge.js`, strToU8(site.bridge)],
    ...inSite.map((path): [string, Uint8Array] => [
      SITE_FOLDER + path,
      rewritten(path, site.files.get(path) ?? new Uint8Array(), exists, holds),
    ]),
  ]);
  const identifier = xmlId('first-port', terms.course, course.procedure);
  const described = { ...course, identifier, version, files: [...files.keys()] };
  const [manifestName, manifest] = manifestOf(terms.format, described);
  const name = `${identifier}-${terms.format}${terms.interactions ? '-interactions' : ''}.zip`;
  return { name, identifier, version, files: new Map([[manifestName, strToU8(manifest)], ...files]) };
}

/** The files as a zip. The same files always make the same zip. */
export function zipPackage(files: Files): Uint8Array {
  const mtime = new Date(2026, 0, 1);
  const entries = [...files].map(([path, bytes]): [string, Zippable[string]] => [path, [bytes, { mtime }]]);
  return zipSync(Object.fromEntries(entries), { level: 9 });
}
