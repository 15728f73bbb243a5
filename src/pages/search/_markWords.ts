/** A piece of a text, marked where it is a word that was found. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Words end where the index ends them: at spaces and punctuation. */
const WORD = /[^\n\r\p{Z}\p{P}]+/gu;

/** A text in pieces, so that the words that were found can be marked. */
export function markWords(text: string, words: readonly string[]): Piece[] {
  const found = new Set(words);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!found.has(word.toLowerCase())) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), marked: false });
    pieces.push({ text: word, marked: true });
    from = index + word.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
  return pieces;
}

const LENGTH = 220;
/** So much of a long text stands before the first word that was found. */
const LEAD = 60;

/** The part of a text around the first word that was found; the beginning where none was. Whole words, with dots where it was cut. */
export function excerptAround(text: string, words: readonly string[]): string {
  if (text.length <= LENGTH) return text;
  const found = new Set(words);
  const first = [...text.matchAll(WORD)].find(({ 0: word }) => found.has(word.toLowerCase()))?.index ?? 0;
  const from = first <= LEAD ? 0 : text.indexOf(' ', Math.min(first, text.length - LENGTH) - LEAD) + 1;
  const end = text.length - from <= LENGTH ? text.length : text.lastIndexOf(' ', from + LENGTH);
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
}
