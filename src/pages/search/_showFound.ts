import type { Found, FoundOfKind } from './_findEntries.ts';
import { excerptAround, markWords } from './_markWords.ts';

/** So many of a kind show at once; the others are folded below them. */
const SHOWN = 5;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...inside);
  return made;
}

/** A text with the words that were found marked. */
function marked(text: string, words: readonly string[]): Node[] {
  return markWords(text, words).map((piece) => (piece.marked ? element('mark', '', piece.text) : document.createTextNode(piece.text)));
}

function item({ entry, words }: Found): HTMLLIElement {
  const link = element('a', '', ...marked(entry.title, words));
  link.href = entry.href;
  const lines: Node[] = [element('p', 'found__title', link)];
  if (entry.under !== '') lines.push(element('p', 'meta', ...marked(entry.under, words)));
  if (entry.text !== '') lines.push(element('p', 'found__text', ...marked(excerptAround(entry.text, words), words)));
  if (entry.contentNote) lines.push(element('p', 'meta', 'With a content note.'));
  return element('li', '', ...lines);
}

function list(found: readonly Found[]): HTMLUListElement {
  const items = element('ul', 'ruled', ...found.map(item));
  // Safari takes a list without bullets for no list.
  items.setAttribute('role', 'list');
  return items;
}

function section({ name, found }: FoundOfKind): HTMLElement {
  const heading = element('h2', '', `${name} `, element('span', 'meta', `(${String(found.length)})`));
  const made = element('section', 'found', heading, list(found.slice(0, SHOWN)));
  const others = found.slice(SHOWN);
  if (others.length > 0) {
    const summary = element('summary', '', `Show ${String(others.length)} more`);
    made.append(element('details', 'found__more', summary, list(others)));
  }
  return made;
}

/** Puts what was found into a place of the page, kind by kind. */
export function showFound(place: HTMLElement, groups: readonly FoundOfKind[]): void {
  place.replaceChildren(...groups.map(section));
}
