import { useCallback, useSyncExternalStore } from 'react';
import { forgetNote, keepNote, notesKeeping, readNote, subscribeNotes } from '#src/records/notes.ts';

const never = (): (() => void) => () => undefined;

/** False while the page is as it was built: nothing can be written yet. */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** The text kept under a key, empty where there is none. */
export function useNote(key: string): string {
  const read = useCallback(() => readNote(key)?.text ?? '', [key]);
  return useSyncExternalStore(subscribeNotes, read, () => '');
}

/** The texts kept under several keys, in their order. */
export function useNoteTexts(keys: readonly string[]): readonly string[] {
  // As text, because a new list at each reading would be taken for a change.
  const joined = keys.join('\n');
  const read = useCallback(() => JSON.stringify(joined.split('\n').map((key) => readNote(key)?.text ?? '')), [joined]);
  const texts = useSyncExternalStore(subscribeNotes, read, () => '');
  return texts === '' ? keys.map(() => '') : (JSON.parse(texts) as readonly string[]);
}

/** Whether what is written now outlives the page. */
export function useNotesStay(): boolean {
  return useSyncExternalStore(
    subscribeNotes,
    () => notesKeeping().where === 'device',
    () => true,
  );
}

/** Keeps what was written, on this device alone; text without a word in it is forgotten. */
export function writeNote(key: string, text: string): void {
  if (text.trim() === '') forgetNote(key);
  else keepNote(key, text, new Date().toISOString());
}
