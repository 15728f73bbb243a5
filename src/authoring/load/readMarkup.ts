import type { NamedLink, PlacedPiece } from '../prose.ts';

const PIECE = /<([A-Z][A-Za-z]*)((?:\s+[a-zA-Z][\w-]*(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/g;
const ATTRIBUTE = /([a-zA-Z][\w-]*)="([^"]*)"/g;
const LINK = /\]\(([a-z]+):(?!\/\/)([^)\s]*)\)/g;
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** The text without what is written for authors alone; its lines count as before. */
export function withoutComments(text: string): string {
  return text.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ''));
}

/** The pieces and named links of a text, each with its line. */
export function readMarkup(written: string): { readonly pieces: readonly PlacedPiece[]; readonly links: readonly NamedLink[] } {
  const text = withoutComments(written);
  const pieces = [...text.matchAll(PIECE)].map(({ index, 1: name = '', 2: rest = '' }) => ({
    name,
    attributes: Object.fromEntries([...rest.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value])),
    line: lineAt(text, index),
  }));
  const links = [...text.matchAll(LINK)].map(({ index, 1: kind = '', 2: to = '' }) => ({ kind, to, line: lineAt(text, index) }));
  return { pieces, links };
}
