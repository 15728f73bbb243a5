import type { LetteredChoice } from './liveMoment.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[“”"‘’']/g, '')
    .replace(/[.!?,]+$/, '');

/** The words that a trap quotes at its beginning: a reply, or the part of it that tempts. */
function quoted(trap: string): string | undefined {
  const [, words] = /^["“]([^"”]+)["”]/.exec(trap.trim()) ?? [];
  return words === undefined ? undefined : plain(words);
}

/** The traps that quote one of the replies on the screen; an author writes each beginning with the words that tempt. */
export function trapsFor(traps: readonly string[], options: readonly Pick<LetteredChoice, 'text'>[]): string[] {
  return traps.filter((trap) => {
    const words = quoted(trap);
    return words !== undefined && options.some(({ text }) => plain(text).includes(words));
  });
}
