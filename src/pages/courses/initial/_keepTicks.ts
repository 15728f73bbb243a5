import { forgetNote, keepNote, notesKeeping, readNote, subscribeNotes } from '#src/records/notes.ts';

const KEY = 'prepare/';

function show(boxes: readonly HTMLInputElement[], said: Element): void {
  for (const box of boxes) box.checked = readNote(`${KEY}${box.value}`) !== undefined;
  const ticked = boxes.filter(({ checked }) => checked).length;
  const kept =
    notesKeeping().where === 'device'
      ? 'Kept on this device.'
      : 'This browser keeps nothing at the moment, so the ticks go when the page is closed.';
  said.textContent = `${String(ticked)} of ${String(boxes.length)} read. ${kept}`;
}

/** Keeps what is ticked off, on this device alone, and shows it again at the next visit or in another tab. */
export function keepTicks(page: Document): void {
  const boxes = [...page.querySelectorAll<HTMLInputElement>('[data-prepare]')];
  const said = page.querySelector('[data-prepare-said]');
  if (!said) return;
  for (const box of boxes) {
    box.disabled = false;
    box.addEventListener('change', () => {
      if (box.checked) keepNote(`${KEY}${box.value}`, 'read', new Date().toISOString());
      else forgetNote(`${KEY}${box.value}`);
    });
  }
  subscribeNotes(() => show(boxes, said));
  show(boxes, said);
}
