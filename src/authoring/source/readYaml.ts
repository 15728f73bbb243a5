import { isAlias, isCollection, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import type { Problem } from '../problem.ts';
import { describeYamlError, REFERENCE, runsOn, TAB } from './describeYamlError.ts';
import type { Description } from './describeYamlError.ts';
import type { ContentFile, YamlSource } from './yamlSource.ts';

/** No file that a person wrote comes near this; a larger one is a mistake. */
const LARGEST_FILE = 1_000_000;

export interface ReadYaml {
  readonly source: YamlSource | undefined;
  readonly problems: readonly Problem[];
}

function refuse(file: string, says: string, mend: string, line = 1, column = 1): ReadYaml {
  return { source: undefined, problems: [{ level: 'error', file, line, column, says, mend }] };
}

function decode(content: Uint8Array | string): string | undefined {
  if (typeof content === 'string') return content;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

/** References are refused: an entry that stands in two places could not be pointed at. */
function referencesIn(document: Document.Parsed): number[] {
  const offsets: number[] = [];
  visit(document, (_key, node) => {
    const refers = isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor !== undefined);
    if (refers) offsets.push((node as Node).range?.[0] ?? 0);
  });
  return offsets;
}

/** Where a quotation mark or bracket was opened that the parser missed the end of. */
function openedBefore(offset: number, document: Document.Parsed): number {
  let opened = offset;
  visit(document, (_key, node) => {
    if (!isScalar(node) && !isCollection(node)) return;
    const [start, end] = node.range ?? [0, 0];
    const encloses = isCollection(node) ? node.flow === true : node.type !== 'PLAIN';
    if (encloses && start < offset && end >= offset - 1) opened = start;
  });
  return opened;
}

interface Fault extends Description {
  readonly offset: number;
}

function beginsAsReference(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /(?:^|[:,[{-])\s+[*&]\S/.test(line);
}

function faultOf(error: YAMLError, next: YAMLError | undefined, document: Document.Parsed, text: string): Fault {
  const [offset] = error.pos;
  const description = describeYamlError(error, next);
  if (runsOn(error, next)) return { ...description, offset: text.indexOf('\n', offset) + 1 };
  if (beginsAsReference(text, offset)) return { ...REFERENCE, offset };
  const isOpen = error.code === 'MISSING_CHAR' || error.code === 'BAD_INDENT';
  return { ...description, offset: isOpen ? openedBefore(offset, document) : offset };
}

/** The first fault is the cause; those after it are most often its echo. */
function faultIn(document: Document.Parsed, text: string): Fault | undefined {
  const tab = /^[ ]*\t[ \t]*\S/m.exec(text);
  if (tab) return { ...TAB, offset: tab.index + tab[0].indexOf('\t') };
  const [first, second] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (first) return faultOf(first, second, document, text);
  const [reference] = referencesIn(document);
  return reference === undefined ? undefined : { ...REFERENCE, offset: reference };
}

function parse(file: string, text: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fault = faultIn(document, text);
  if (fault) {
    const { line, col } = lines.linePos(fault.offset);
    return refuse(file, fault.says, fault.mend, Math.max(1, line), Math.max(1, col));
  }
  return { source: { file, document, lines, value: document.toJS() as unknown }, problems: [] };
}

/** Reads one YAML file. What cannot be read comes back as a problem with its line, never as an exception. */
export function readYaml({ file, content }: ContentFile): ReadYaml {
  if (content.length > LARGEST_FILE) {
    const size = (content.length / 1_000_000).toFixed(1);
    return refuse(
      file,
      `The file is ${size} MB; a file of content stays below 1 MB.`,
      'Remove what does not belong there, or split it into several files.',
    );
  }
  const text = decode(content);
  if (text === undefined) {
    return refuse(file, 'The file is not saved as UTF-8 text.', 'Save it again with the encoding UTF-8.');
  }
  if (text.trim() === '') return refuse(file, 'The file is empty.', 'Fill it in, or delete it.');
  try {
    return parse(file, text);
  } catch {
    return refuse(file, 'The file cannot be read as YAML.', 'Check its brackets and its indentation.');
  }
}
