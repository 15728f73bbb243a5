import type { SpokenLine } from '#src/simulator/story/linesSpoken.ts';

/** What fits beside four options in large type, and what fits on a page without any. Counted in letters. */
const BESIDE_OPTIONS = { letters: 170, lines: 3 };
const ALONE = { letters: 400, lines: 5 };

const lettersIn = (lines: readonly SpokenLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** How many of the last lines stand beside the options: as many as fit, and so many that somebody speaks, if the last few allow it. */
function promptLength(lines: readonly SpokenLine[]): number {
  let length = Math.min(1, lines.length);
  while (length < lines.length) {
    const longer = lines.slice(-(length + 1));
    const fits = longer.length <= BESIDE_OPTIONS.lines && lettersIn(longer) <= BESIDE_OPTIONS.letters;
    if (!fits) return length;
    length += 1;
  }
  return length;
}

function storyPages(lines: readonly SpokenLine[]): SpokenLine[][] {
  const pages: SpokenLine[][] = [];
  for (const line of lines) {
    const last = pages.at(-1);
    const fits = last !== undefined && last.length < ALONE.lines && lettersIn(last) + line.text.length <= ALONE.letters;
    if (fits) last.push(line);
    else pages.push([line]);
  }
  return pages;
}

/**
 * The lines of a moment in pages that fit a projector: the story so far, a few lines at a time, and on the last page the lines that
 * stand beside the options. An ending has no options, so that all its pages are alike.
 */
export function momentPages(lines: readonly SpokenLine[], hasOptions: boolean): readonly (readonly SpokenLine[])[] {
  if (!hasOptions) return lines.length === 0 ? [[]] : storyPages(lines);
  const prompt = promptLength(lines);
  return [...storyPages(lines.slice(0, lines.length - prompt)), lines.slice(lines.length - prompt)];
}
