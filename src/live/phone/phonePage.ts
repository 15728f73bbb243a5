/** The parts of the page that change. The page itself is written at build time; nothing here makes up markup that it could hold. */
export interface PhonePage {
  /** What stands there until the script is at work. */
  readonly noScript: HTMLElement;
  readonly join: HTMLFormElement;
  readonly code: HTMLInputElement;
  readonly joinProblem: HTMLElement;
  readonly room: HTMLElement;
  readonly standing: HTMLElement;
  readonly leave: HTMLButtonElement;
  readonly heading: HTMLElement;
  readonly story: HTMLElement;
  readonly options: HTMLFieldSetElement;
  readonly tableField: HTMLInputElement;
  readonly tablePart: HTMLElement;
  readonly bar: HTMLElement;
  readonly note: HTMLElement;
  readonly send: HTMLButtonElement;
  readonly pass: HTMLButtonElement;
}

/** Finds the parts by the names that the page gives them. */
export function phonePage(page: Document): PhonePage {
  const part = <T extends HTMLElement>(name: string): T => {
    const found = page.querySelector<T>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The page has no part "${name}".`);
    return found;
  };
  return {
    noScript: part('no-script'),
    join: part('join'),
    code: part('code'),
    joinProblem: part('join-problem'),
    room: part('room'),
    standing: part('standing'),
    leave: part('leave'),
    heading: part('heading'),
    story: part('story'),
    options: part('options'),
    tableField: part('table'),
    tablePart: part('table-part'),
    bar: part('bar'),
    note: part('note'),
    send: part('send'),
    pass: part('pass'),
  };
}

/** An element with a class and what is in it. */
export function made(tag: string, className: string, ...inside: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...inside);
  return element;
}
