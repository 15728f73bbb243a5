import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Node, Pair } from 'yaml';
import type { EntryPath, Problem, Remark } from '../problem.ts';
import type { YamlSource } from './yamlSource.ts';

interface Step {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

function pairWith(node: Node | undefined, key: string | number): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

function stepInto(node: Node | undefined, key: string | number): Step | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return isNode(item) ? { key: undefined, value: item } : undefined;
  }
  const pair = pairWith(node, key);
  if (pair === undefined) return undefined;
  const value = isNode(pair.value) ? pair.value : undefined;
  return { key: isNode(pair.key) ? pair.key : undefined, value };
}

/** Goes as deep as the entry exists: a missing key is looked for where it should stand. */
function deepestStep(source: YamlSource, entry: EntryPath): Step & { readonly whole: boolean } {
  let step: Step = { key: undefined, value: source.document.contents ?? undefined };
  for (const key of entry) {
    const next = stepInto(step.value, key);
    if (next === undefined) return { ...step, whole: false };
    step = next;
  }
  return { ...step, whole: true };
}

/** The node that stands at an entry, if there is one. */
export function nodeAt(source: YamlSource, entry: EntryPath): Node | undefined {
  const step = deepestStep(source, entry);
  return step.whole ? step.value : undefined;
}

/** Whether the entry's key is written in the file, though perhaps with nothing behind it. */
export function isWritten(source: YamlSource, entry: EntryPath): boolean {
  return deepestStep(source, entry).whole;
}

function isEmpty(node: Node | undefined): boolean {
  return isScalar(node) && node.source === '';
}

/** Line and column of an entry, or of the nearest entry around it. */
export function placeOf(source: YamlSource, entry: EntryPath, atKey = false): { readonly line: number; readonly column: number } {
  const { key, value, whole } = deepestStep(source, entry);
  const wantsKey = atKey || !whole || isEmpty(value);
  const node = wantsKey ? (key ?? value) : (value ?? key);
  const { line, col } = source.lines.linePos(node?.range?.[0] ?? 0);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** A remark with its place looked up. A remark on a file that could not be read stands at its top. */
export function placeRemark(remark: Remark, source: YamlSource | undefined): Problem {
  const { level, file, says, mend, line } = remark;
  if (line !== undefined) return { level, file, line, column: 1, says, mend };
  const place = source === undefined ? { line: 1, column: 1 } : placeOf(source, remark.entry, remark.atKey);
  return { level, file, ...place, says, mend };
}
