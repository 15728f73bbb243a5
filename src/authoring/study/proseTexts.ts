import { withoutComments } from '../load/readMarkup.ts';

/** Attributes of pieces that a reader sees. */
const SHOWN = /\b(?:asked|by|note|title|who)="([^"]*)"/g;
const TAG = /<\/?[A-Za-z][A-Za-z]*(?:\s+[a-zA-Z][\w-]*(?:=(?:"[^"]*"|\{[^}]*\}))?)*\s*\/?>/g;
const SOURCES = /^## Sources[ \t]*$[\s\S]*$/m;

function withoutTags(text: string): string {
  return text.replace(TAG, (tag) => `\n\n${[...tag.matchAll(SHOWN)].map(([, shown = '']) => shown).join('\n\n')}\n\n`);
}

function isText(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** One paragraph, item of a list or row of a table, without its marks. */
function plain(block: string): string[] {
  const words = block
    .replace(/\{[^}]*\}/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|>|[-*+]|\d+\.)\s+/, '')
    .replace(/(\*\*|__|`)/g, '')
    .replace(/(^|[^\w*])\*([^*]+)\*/g, '$1$2');
  return words.includes('|') ? words.split('|') : [words];
}

/**
 * What a reader reads of a lesson or a page on the law, paragraph by paragraph: without marks, without what is folded away, and
 * without the list of sources at its end.
 */
export function proseTexts(written: string): string[] {
  const text = withoutTags(withoutComments(written).replace(SOURCES, ''));
  return text
    .split(/\n[ \t]*\n|\n(?=\s*(?:[-*+]|\d+\.|>|\||#{1,6})\s?)/)
    .flatMap(plain)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(isText);
}
