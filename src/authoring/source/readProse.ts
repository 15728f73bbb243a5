import type { Problem } from '../problem.ts';
import { readYaml } from './readYaml.ts';
import type { ReadYaml } from './readYaml.ts';
import type { ContentFile } from './yamlSource.ts';

export interface ReadProse extends ReadYaml {
  /** What stands below the entries, moved down by as many blank lines as they take, so that lines count as in the file. */
  readonly text: string;
}

const FRONT = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

function noFront(file: string): Problem {
  const mend = 'Begin the file with a line of three dashes, the entries, and three dashes again.';
  return { level: 'error', file, line: 1, column: 1, says: 'The file does not begin with its entries.', mend };
}

/** Reads a file of prose: entries in YAML between lines of three dashes, then text. Lines count as in the file. */
export function readProse({ file, content }: ContentFile): ReadProse {
  const whole = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const front = FRONT.exec(whole);
  if (!front) return { source: undefined, problems: [noFront(file)], text: whole };
  // A blank line stands for the dashes, and one for each line of the entries.
  const above = front[0].replace(/[^\n]/g, '');
  const { source, problems } = readYaml({ file, content: `\n${front[1] ?? ''}` });
  return { source, problems, text: above + whole.slice(front[0].length) };
}
