import type { PublicFinding, PublicOption, PublicQuestion } from '#src/protocol/live.ts';
import { made } from './phonePage.ts';

function finding({ standing, title, why }: PublicFinding): Node {
  const chip = document.querySelector<HTMLTemplateElement>(`[data-chip="${standing}"]`)?.content.cloneNode(true) ?? '';
  const words = standing === 'judgement' ? why : [title, why].filter((each) => each !== '').join(' · ');
  return made('span', 'phone__finding', chip, ` ${words}`);
}

function count({ count: now, countBefore }: PublicOption): Node[] {
  if (now === undefined) return [];
  const before = countBefore === undefined ? '' : `${String(countBefore)} → `;
  return [made('span', 'phone__count', before, String(now), made('span', 'visually-hidden', ' votes'))];
}

function row(option: PublicOption): HTMLElement {
  const { letter, text, deed, findings = [] } = option;
  const input = document.createElement('input');
  input.type = 'radio';
  input.name = 'reply';
  input.value = letter;
  const body = made('span', 'phone__text', deed ? text : `“${text}”`, ...findings.map(finding));
  return made('label', 'choice phone__option', input, made('span', 'phone__letter', letter), body, ...count(option));
}

const looksOf = ({ id, again, options }: PublicQuestion): string => JSON.stringify([id, again, options]);

let looked = '';

/** Writes the replies of a question. What is chosen stays chosen while the question is the same; focus too. */
export function showOptions(fieldset: HTMLFieldSetElement, question: PublicQuestion | undefined, ballot: string): void {
  fieldset.hidden = question === undefined;
  const looks = question ? looksOf(question) : '';
  if (looks === looked) return;
  looked = looks;
  const isSame = fieldset.dataset['ballot'] === ballot;
  const kept = isSame ? chosenIn(fieldset) : undefined;
  const hadFocus = isSame && fieldset.contains(document.activeElement);
  fieldset.dataset['ballot'] = ballot;
  fieldset.replaceChildren(made('legend', 'visually-hidden', 'Your reply'), ...(question?.options.map(row) ?? []));
  choose(fieldset, kept);
  if (hadFocus) fieldset.querySelector<HTMLInputElement>(kept === undefined ? 'input' : `input[value="${kept}"]`)?.focus();
}

export function chosenIn(fieldset: HTMLFieldSetElement): string | undefined {
  return fieldset.querySelector<HTMLInputElement>('input:checked')?.value;
}

/** Chooses a reply, or none of them. */
export function choose(fieldset: HTMLFieldSetElement, letter: string | undefined): void {
  for (const input of fieldset.querySelectorAll('input')) input.checked = input.value === letter;
}
