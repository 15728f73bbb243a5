import { isUsable } from './problem.ts';
import type { Problem } from './problem.ts';
import { reportOn } from './report.ts';
import type { Report } from './report.ts';
import { placeRemark } from './source/placeOf.ts';
import { readProse } from './source/readProse.ts';
import { readYaml } from './source/readYaml.ts';
import type { ContentFile, YamlSource } from './source/yamlSource.ts';

type Load<T> = (source: YamlSource, report: Report) => T | undefined;

/** A content folder while it is being loaded: its files, and the problems found so far. */
export interface Folder {
  readonly sources: ReadonlyMap<string, YamlSource>;
  /** Names of the YAML files directly in a folder, without their ending, in alphabetical order. */
  namesIn(folder: string): string[];
  /** Paths of the files with an ending anywhere below a folder, in alphabetical order. */
  filesBelow(folder: string, ending: string): string[];
  /** What stands below the entries of a file of prose. */
  textOf(file: string): string;
  /** Whether a file is there, readable or not. */
  has(file: string): boolean;
  /** Loads one file that must be there. Undefined where it is missing or something is wrong with it. */
  load<T>(file: string, load: Load<T>): T | undefined;
  /** Loads several files; those with an error are left out. The id of each is its file's name. */
  loadEach<T extends { readonly id: string }>(folder: string, names: readonly string[], load: Load<T>): T[];
  /** Loads several files; those with an error are left out. */
  loadAll<T>(files: readonly string[], load: Load<T>): T[];
  /** Takes up what was found out on a file later. */
  take(report: Report): void;
  problems(): readonly Problem[];
}

const ENDING = '.yaml';
const PROSE = '.mdx';

function missing(file: string): Problem {
  const mend = "Add it; the author's guide (content/README.md) shows what it holds.";
  return { level: 'error', file, line: 1, column: 1, says: `The file ${file} is missing.`, mend };
}

function wrongEnding(file: string): Problem {
  const mend = `Rename it to ${file.slice(0, -'.yml'.length)}${ENDING}.`;
  return { level: 'error', file, line: 1, column: 1, says: `The file ${file} is not read, because it ends in .yml.`, mend };
}

function checkName(id: string, path: string, report: Report): void {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (id === name) return;
  const says = `The file is called ${name}, but what it holds is called ${id}.`;
  report.error([], says, `Rename the file to ${id}${ENDING}, or write ${name} here.`);
}

interface Opened {
  readonly sources: ReadonlyMap<string, YamlSource>;
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

function openFiles(files: readonly ContentFile[]): Opened {
  const sources = new Map<string, YamlSource>();
  const texts = new Map<string, string>();
  const problems: Problem[] = files.filter(({ file }) => file.endsWith('.yml')).map(({ file }) => wrongEnding(file));
  for (const file of files.filter(({ file: name }) => name.endsWith(ENDING) || name.endsWith(PROSE))) {
    const prose = file.file.endsWith(PROSE) ? readProse(file) : undefined;
    const read = prose ?? readYaml(file);
    problems.push(...read.problems);
    if (read.source) sources.set(file.file, read.source);
    if (prose) texts.set(file.file, prose.text);
  }
  return { sources, texts, problems };
}

/** Opens a content folder: reads every file of entries or prose in it. */
export function openFolder(files: readonly ContentFile[]): Folder {
  const { sources, texts, problems: found } = openFiles(files);
  const names = new Set(files.map(({ file }) => file));
  const problems = [...found];
  const take = (report: Report): void => {
    problems.push(...report.remarks.map((remark) => placeRemark(remark, sources.get(remark.file))));
  };
  const load = <T>(file: string, loadOne: Load<T>): T | undefined => {
    const source = sources.get(file);
    if (!source) {
      if (!names.has(file)) problems.push(missing(file));
      return undefined;
    }
    const report = reportOn(file);
    const loaded = loadOne(source, report);
    take(report);
    return isUsable(report.remarks) ? loaded : undefined;
  };
  const loadAll = <T>(wanted: readonly string[], loadOne: Load<T>): T[] => wanted.flatMap((file) => load(file, loadOne) ?? []);
  const filesBelow = (folder: string, ending: string): string[] =>
    [...names].filter((file) => file.startsWith(`${folder}/`) && file.endsWith(ending)).sort();
  return {
    sources,
    has: (file) => names.has(file),
    filesBelow,
    textOf: (file) => texts.get(file) ?? '',
    namesIn: (folder) =>
      filesBelow(folder, ENDING)
        .filter((file) => file.split('/').length === 2)
        .map((file) => file.slice(folder.length + 1, -ENDING.length)),
    load,
    loadAll,
    loadEach: (folder, wanted, loadOne) =>
      wanted.flatMap((name) => {
        const loaded = load(`${folder}/${name}${ENDING}`, (source, report) => {
          const one = loadOne(source, report);
          if (one) checkName(one.id, name, report);
          return one;
        });
        return loaded ?? [];
      }),
    take,
    problems: () => problems,
  };
}
