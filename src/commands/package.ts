// npm run package: the course as a zip for learning systems, one for each standard asked for.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Content } from '#src/authoring/content.ts';
import { assemblePackage, zipPackage, type BuiltSite } from '#src/lms/packaging/assemblePackage.ts';
import { codesThatClash, codeBookOf } from '#src/lms/record/codeBook.ts';
import { FORMATS, type PackageFormat, type PackageTerms } from '#src/lms/packaging/packageSettings.ts';
import { readFlags, runMain, WrongCall } from './arguments.ts';
import { buildForPackage, CACHE, readBuiltSite } from './package/buildForPackage.ts';
import { contentFolderFor, contentIn, named } from './package/contentFor.ts';
import { projectRoot } from './runTool.ts';

const USAGE =
  'npm run package -- --format scorm12|scorm2004|cmi5|all --course ID [--procedure ID] [--organisation FILE] [--interactions] [--prerequisite attested|set] [--status-first] [--to DIR]';
const FLAGS = {
  format: { type: 'string' },
  course: { type: 'string' },
  procedure: { type: 'string' },
  organisation: { type: 'string' },
  interactions: { type: 'boolean' },
  prerequisite: { type: 'string' },
  'status-first': { type: 'boolean' },
  to: { type: 'string' },
} as const;

/** Some systems refuse to take in more. */
const MOST_BYTES = 6_000_000;

function formatsAsked(format: string): readonly PackageFormat[] {
  if (format === 'all') return FORMATS;
  const found = FORMATS.find((each) => each === format);
  if (!found) throw new WrongCall(`There is no format "${format}". There are: ${FORMATS.join(', ')}, and all.`);
  return [found];
}

function prerequisiteAsked(how: string | undefined): PackageTerms['prerequisite'] {
  if (how === undefined || how === 'attested') return 'attested';
  if (how === 'set') return 'set by the learning system';
  throw new WrongCall(
    `--prerequisite is "attested" (the learner says when and where) or "set" (the learning system sees to it), not "${how}".`,
  );
}

function refuseClashes(site: BuiltSite): void {
  const judges = JSON.parse(new TextDecoder().decode(site.files.get('content/judges.json'))) as Parameters<typeof codeBookOf>[0];
  const clash = codesThatClash(codeBookOf(judges));
  if (clash) throw new WrongCall(`A package would take "${clash[0]}" and "${clash[1]}" for the same. Rename one of them in the content.`);
}

function courseInPackage({ courses, organisation }: Content, id: string) {
  const { title, blurb, completion } = named(courses, id, 'course');
  const passMark = completion.passMark ?? organisation.passMark;
  return { title, description: blurb, passMark, procedure: organisation.procedureInForce };
}

function writePackage(site: BuiltSite, course: ReturnType<typeof courseInPackage>, terms: PackageTerms, to: string): void {
  const made = assemblePackage(site, course, terms);
  const zip = zipPackage(made.files);
  mkdirSync(to, { recursive: true });
  const path = join(to, made.name);
  writeFileSync(path, zip);
  const size = `${(zip.length / 1e6).toFixed(2)} MB, ${String(made.files.size)} files`;
  console.log(`${relative(process.cwd(), path)}: ${size}, identifier ${made.identifier}, version ${made.version}`);
  if (zip.length > MOST_BYTES)
    throw new WrongCall(`The package is larger than ${String(MOST_BYTES / 1e6)} MB: some learning systems refuse it.`);
}

await runMain(() => {
  const { values } = readFlags(FLAGS, USAGE, ['format', 'course']);
  const formats = formatsAsked(values.format ?? '');
  const prerequisite = prerequisiteAsked(values.prerequisite);
  const folder = contentFolderFor(values, projectRoot, CACHE);
  const course = courseInPackage(contentIn(folder), values.course ?? '');
  const built = buildForPackage(folder);
  if (built === undefined) throw new WrongCall('The site could not be built: the reason is above.');
  const site = readBuiltSite(built);
  refuseClashes(site);
  const rest = {
    course: values.course ?? '',
    interactions: values.interactions === true,
    prerequisite,
    statusFirst: values['status-first'] === true,
  };
  for (const format of formats) writePackage(site, course, { format, ...rest }, values.to ?? join(projectRoot, 'dist', 'packages'));
});
