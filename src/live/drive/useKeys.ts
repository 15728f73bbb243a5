import { useCallback, useEffect, useState } from 'react';
import { commandFor, lettersAreOn, type CommandId, type KeyChanges } from '../keys/deskKeys.ts';
import { keepKeys, readKeys } from '../keys/keptKeys.ts';
import { watchKeys, type KeyPressed } from '../keys/watchKeys.ts';
import type { DeskStore } from './deskStore.ts';
import { actionFor } from './obey.ts';
import { actionForLetter, type LetterUse } from './obeyLetter.ts';

interface Drive {
  readonly desk: DeskStore;
  readonly letters: LetterUse;
  readonly changes: KeyChanges;
  readonly onHelp: () => void;
}

/** Shift and a letter only ever mean a reply, so that a slip on D does not leave for the debrief. */
const isForReplies = ({ key, shift }: KeyPressed): boolean => shift && /^[a-z]$/i.test(key);

function obeyCommand(command: CommandId, { desk, onHelp }: Drive): void {
  const state = desk.getState();
  if (command === 'help') return onHelp();
  if (command === 'undo') return state.undo();
  const action = actionFor(command, state);
  if (action) state.act(action);
}

/** Does what a key asks for. A key with a meaning is used up even where there is nothing to do, or the page would jump under a clicker. */
function obeyKey(pressed: KeyPressed, drive: Drive): boolean {
  const { desk, letters, changes } = drive;
  const state = desk.getState();
  const byLetter = lettersAreOn(changes) ? actionForLetter(pressed, state, letters) : undefined;
  if (byLetter) {
    state.act(byLetter);
    return true;
  }
  const command = isForReplies(pressed) ? undefined : commandFor(pressed.key, changes);
  if (command) obeyCommand(command, drive);
  return command !== undefined;
}

/** The keys of this device, and the way to change them. */
export function useKeyChanges(): [KeyChanges, (changes: KeyChanges) => void] {
  const [changes, setChanges] = useState<KeyChanges>(readKeys);
  const change = useCallback((next: KeyChanges) => {
    keepKeys(next);
    setChanges(next);
  }, []);
  return [changes, change];
}

/** Drives the desk by keys while the page is open. Returns what takes a key that came from elsewhere, as from the projector's window. */
export function useKeys({ desk, letters, changes, onHelp }: Drive): (pressed: KeyPressed) => boolean {
  const obey = useCallback((pressed: KeyPressed) => obeyKey(pressed, { desk, letters, changes, onHelp }), [desk, letters, changes, onHelp]);
  useEffect(() => watchKeys(obey), [obey]);
  return obey;
}
