import { inMemoryBecause, thisBrowser, type BrowserParts } from './browserParts.ts';
import type { Keeping } from './RecordStore.ts';
import { removeWithAside, setAside } from './setAside.ts';

/** Where the notes lie in the browser's storage: beside the record, and never in it. */
export const NOTES_KEY = 'first-port/notes';

const FORMAT = 'first-port-notes';
const VERSION = 1;

/** Something the learner wrote for themselves. */
export interface Note {
  readonly text: string;
  /** ISO 8601. */
  readonly updatedAt: string;
}

type Notes = Readonly<Record<string, Note>>;

/** Private notes on this device. They are no part of the record, and no export holds them. Nothing here throws. */
export interface NoteStore {
  read(key: string): Note | undefined;
  /** Keeps a note, in place of the one before it. `at` is ISO 8601. */
  keep(key: string, text: string, at: string): void;
  forget(key: string): void;
  /** The notes whose keys begin so, by their whole keys: `pad/` gives `pad/1`, `pad/2`. */
  below(prefix: string): Notes;
  /** Calls the listener after each change, from this tab or another, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /** Whether what is written now will still be there after the page is closed. */
  keeping(): Keeping;
  /** Removes every note from this device. */
  clear(): void;
}

interface Envelope {
  readonly format?: unknown;
  readonly version?: unknown;
  readonly notes?: unknown;
}

function isNote(value: unknown): value is Note {
  const note = value as Partial<Note> | null;
  return typeof note?.text === 'string' && typeof note.updatedAt === 'string';
}

/** The notes in a text of ours; undefined where the text is none, or of a later version. */
function parsed(text: string): Notes | undefined {
  try {
    const stored = JSON.parse(text) as Envelope | null;
    if (stored?.format !== FORMAT || stored.version !== VERSION) return undefined;
    return Object.fromEntries(Object.entries(stored.notes ?? {}).filter((entry): entry is [string, Note] => isNote(entry[1])));
  } catch {
    return undefined;
  }
}

function withChanges(notes: Notes, changes: ReadonlyMap<string, Note | undefined>): Notes {
  const entries = Object.entries({ ...notes, ...Object.fromEntries(changes) });
  return Object.fromEntries(entries.filter((entry): entry is [string, Note] => entry[1] !== undefined));
}

class BrowserNotes implements NoteStore {
  readonly #parts: BrowserParts;
  readonly #listeners = new Set<() => void>();
  /** What the device holds, and the text it was read from, so that the same text gives the same notes. */
  #stored: { readonly text: string | null; readonly notes: Notes } = { text: null, notes: {} };
  /** Changes that the device has not taken. */
  readonly #unkept = new Map<string, Note | undefined>();
  #keeping: Keeping = { where: 'device' };

  constructor(parts: BrowserParts) {
    this.#parts = parts;
    parts.onOtherTab((key) => {
      if (key !== NOTES_KEY && key !== null) return;
      this.#load();
      // Another tab has deleted everything: what only this tab still knows goes too.
      if (key === NOTES_KEY && this.#stored.text === null) this.#unkept.clear();
      this.#tell();
    });
  }

  read(key: string): Note | undefined {
    this.#load();
    return this.#unkept.has(key) ? this.#unkept.get(key) : this.#stored.notes[key];
  }

  keep(key: string, text: string, at: string): void {
    this.#change(key, { text, updatedAt: at });
  }

  forget(key: string): void {
    this.#change(key, undefined);
  }

  below(prefix: string): Notes {
    this.#load();
    const notes = Object.entries(withChanges(this.#stored.notes, this.#unkept));
    return Object.fromEntries(notes.filter(([key]) => key.startsWith(prefix)));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  keeping(): Keeping {
    return this.#keeping;
  }

  clear(): void {
    this.#unkept.clear();
    this.#stored = { text: null, notes: {} };
    const removed = this.#guarded(() => removeWithAside(this.#parts.storage(), NOTES_KEY));
    if (removed) this.#keeping = { where: 'device' };
    this.#tell();
  }

  #change(key: string, note: Note | undefined): void {
    this.#unkept.set(key, note);
    // Where the latest state cannot be had, nothing is written over it.
    if (this.#load() && this.#guarded(() => this.#write())) {
      this.#unkept.clear();
      this.#keeping = { where: 'device' };
    }
    this.#tell();
  }

  #load(): boolean {
    return this.#guarded(() => {
      const text = this.#parts.storage().getItem(NOTES_KEY);
      if (text === this.#stored.text) return;
      const notes = text === null ? {} : parsed(text);
      if (text !== null && !notes) setAside(this.#parts.storage(), NOTES_KEY, text);
      this.#stored = { text: notes ? text : null, notes: notes ?? {} };
    });
  }

  #write(): void {
    const notes = withChanges(this.#stored.notes, this.#unkept);
    const text = JSON.stringify({ format: FORMAT, version: VERSION, notes });
    this.#parts.storage().setItem(NOTES_KEY, text);
    this.#stored = { text, notes };
  }

  /** Does something with storage; where it fails, notes are kept in memory from here on. Says whether it went well. */
  #guarded(touch: () => void): boolean {
    try {
      touch();
      return true;
    } catch (error) {
      this.#keeping = inMemoryBecause(error);
      return false;
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Notes over the given browser parts. */
export function makeNotes(parts: BrowserParts): NoteStore {
  return new BrowserNotes(parts);
}

let shared: NoteStore | undefined;

function ours(): NoteStore {
  shared ??= makeNotes(thisBrowser);
  return shared;
}

/** The note under a key, other tabs included. The same object until it changes. */
export const readNote = (key: string): Note | undefined => ours().read(key);
/** Keeps a note in place of the one before it. Never throws: what cannot be stored stays in memory. `at` is ISO 8601. */
export const keepNote = (key: string, text: string, at: string): void => ours().keep(key, text, at);
/** Removes one note from this device. */
export const forgetNote = (key: string): void => ours().forget(key);
/** The notes whose keys begin so, by their whole keys. */
export const notesBelow = (prefix: string): Readonly<Record<string, Note>> => ours().below(prefix);
/** Calls the listener after each change, from this tab or another, until the returned function is called. */
export const subscribeNotes = (listener: () => void): (() => void) => ours().subscribe(listener);
/** Whether what is written now will still be there after the page is closed. */
export const notesKeeping = (): Keeping => ours().keeping();
/** Removes every note from this device: part of "Delete everything on this device". */
export const clearNotes = (): void => ours().clear();
