import { forgetNote, keepNote, readNote } from './notes.ts';

/** What a learner noted of one question about their own procedure. */
export interface NotedAnswer {
  readonly says: string;
  /** The clause as they wrote it down; empty where they did not. */
  readonly clause: string;
}

/** Where an answer noted on the own-procedure sheet is kept, and where its clause is. */
export function sheetNotes(question: string): { readonly says: string; readonly clause: string } {
  return { says: `sheet/${question}`, clause: `sheet/${question}/clause` };
}

/** Whose procedure the sheet is about: the id of a pack, or this. */
export const OWN_ON_PAPER = 'own';

/** The note that says whose procedure the sheet is about. */
export const WHOSE_SHEET = 'sheet-of';

/** Keeps whose procedure the sheet is about. `at` is ISO 8601. */
export function keepWhoseSheet(procedure: string, at: string): void {
  if (procedure === '') forgetNote(WHOSE_SHEET);
  else keepNote(WHOSE_SHEET, procedure, at);
}

/** Whose procedure the sheet is about; empty until it was chosen. */
export function whoseSheet(): string {
  return readNote(WHOSE_SHEET)?.text ?? '';
}

/** What was noted of a question; nothing where neither an answer nor a clause was. */
export function notedAnswer(question: string): NotedAnswer | undefined {
  const { says, clause } = sheetNotes(question);
  const noted = { says: readNote(says)?.text.trim() ?? '', clause: readNote(clause)?.text.trim() ?? '' };
  return noted.says === '' && noted.clause === '' ? undefined : noted;
}
