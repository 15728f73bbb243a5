import type { Content } from '#src/authoring/content.ts';
import { isUsable } from '#src/authoring/problem.ts';
import { readContent } from '#src/authoring/readContent.ts';

/** Another folder where a package is made for another organisation (src/commands/package). Prose is always that of `content/`. */
const folder = process.env['CONTENT_FOLDER'] ?? 'content';

/** Everything under `content/`, or an error that says what to mend and where. A site with a gap in it is not built. */
function contentOrProblems(): Content {
  const { content, problems } = readContent(folder);
  if (content && isUsable(problems)) return content;
  const lines = problems
    .filter((problem) => problem.level === 'error')
    .map((problem) => `content/${problem.file}:${String(problem.line)}: ${problem.says} ${problem.mend}`);
  throw new Error(`The content cannot be used yet.\n${lines.join('\n')}`);
}

/** Read once for the whole site, while it is built. */
export const content = contentOrProblems();
