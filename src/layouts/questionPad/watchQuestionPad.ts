import { forgetNote, keepNote, notesBelow, notesKeeping, subscribeNotes } from '#src/records/notes.ts';
import { nextPadKey, padNote, padQuestion, type Addressee, type PadQuestion } from './padQuestion.ts';

type Kept = readonly (readonly [string, PadQuestion])[];

function find<T extends Element>(pad: ParentNode, part: string): T {
  const element = pad.querySelector<T>(`[data-pad-${part}]`);
  if (!element) throw new Error(`The question pad has no part “${part}”.`);
  return element;
}

function keptQuestions(): Kept {
  return Object.entries(notesBelow('pad/')).map(([key, { text }]) => [key, padQuestion(text)] as const);
}

function keepQuestion(question: PadQuestion): void {
  keepNote(nextPadKey(Object.keys(notesBelow('pad/'))), padNote(question), new Date().toISOString());
}

function listed(pad: ParentNode, key: string, { ask, cameUp }: PadQuestion): Node {
  const item = find<HTMLTemplateElement>(pad, 'template').content.cloneNode(true) as DocumentFragment;
  find(item, 'ask').textContent = ask;
  const source = find<HTMLElement>(item, 'came-up');
  source.textContent = `Came up at: ${cameUp}`;
  source.hidden = cameUp === '';
  const button = find<HTMLButtonElement>(item, 'delete');
  button.dataset['padDelete'] = key;
  button.setAttribute('aria-label', `Delete: ${ask}`);
  return item;
}

function showKept(pad: ParentNode): void {
  const kept = keptQuestions();
  for (const group of pad.querySelectorAll<HTMLElement>('[data-pad-group]')) {
    const ours = kept.filter(([, { whom }]) => whom === group.dataset['padGroup']);
    group.hidden = ours.length === 0;
    group.querySelector('ul')?.replaceChildren(...ours.map(([key, question]) => listed(pad, key, question)));
  }
  find<HTMLElement>(pad, 'none').hidden = kept.length > 0;
  find<HTMLElement>(pad, 'unkept').hidden = notesKeeping().where === 'device';
}

function heading(): string {
  return document.querySelector('h1')?.textContent.trim() ?? '';
}

function watchForm(pad: ParentNode, say: (words: string) => void): void {
  const form = find<HTMLFormElement>(pad, 'form');
  const field = find<HTMLTextAreaElement>(pad, 'field');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const ask = field.value.trim();
    if (ask !== '') {
      keepQuestion({
        ask,
        whom: find<HTMLSelectElement>(pad, 'whom').value as Addressee,
        cameUp: 'padHere' in form.dataset ? '' : heading(),
      });
      field.value = '';
    }
    say(ask === '' ? 'Write the question first.' : 'Kept on this device.');
    field.focus();
  });
}

/** Deleting takes the focus to the way back, which is the next thing anybody could want. */
function watchDeleting(pad: HTMLElement, say: (words: string) => void): void {
  const undo = find<HTMLButtonElement>(pad, 'undo');
  let deleted: PadQuestion | undefined;
  pad.addEventListener('click', ({ target }) => {
    const key = target instanceof Element ? target.closest<HTMLElement>('button[data-pad-delete]')?.dataset['padDelete'] : undefined;
    if (key === undefined) return;
    deleted = keptQuestions().find(([other]) => other === key)?.[1];
    forgetNote(key);
    undo.hidden = false;
    undo.focus();
    say('Deleted.');
  });
  undo.addEventListener('click', () => {
    if (deleted) keepQuestion(deleted);
    undo.hidden = true;
    find<HTMLElement>(pad, 'field').focus();
    say('Put back.');
  });
}

/** Brings a question pad to life: the panel of every page, or the page that holds all questions. */
export function watchQuestionPad(pad: HTMLElement): void {
  const status = find(pad, 'status');
  const say = (words: string): void => {
    status.textContent = words;
  };
  watchForm(pad, say);
  watchDeleting(pad, say);
  showKept(pad);
  subscribeNotes(() => showKept(pad));
  find<HTMLFieldSetElement>(pad, 'ready').disabled = false;
}
