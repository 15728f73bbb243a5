import { inParts, lineOf, type ToWrite } from './exportLines.ts';

/** JSON of many things, part by part: a head, then the list, each on a line of its own. A row may come to several things. */
export function* listParts<T>(head: string, rows: readonly T[], write: (row: T) => readonly unknown[], foot: string): Generator<string> {
  yield head;
  let isFirst = true;
  for (const part of inParts(rows)) {
    const text = part
      .flatMap(write)
      .map((thing) => JSON.stringify(thing))
      .join(',\n');
    yield isFirst ? text : `,\n${text}`;
    isFirst = false;
  }
  yield foot;
}

/** The register as JSON: the canonical columns by name, with what they are as at. */
export function jsonParts(toWrite: ToWrite, exportedAt: string): Generator<string> {
  const { rows, on, content } = toWrite;
  const about = { organisation: content.organisation, timeZone: content.timeZone, asAt: on, exportedAt };
  const head = `${JSON.stringify(about).slice(0, -1)},"rows":[\n`;
  return listParts(head, rows, (row) => [withoutScore({ ...lineOf(row, toWrite) }, content.scoresToHr)], '\n]}\n');
}

function withoutScore(line: Record<string, string>, scoresToHr: boolean): Record<string, string> {
  if (!scoresToHr) delete line['score'];
  return line;
}
