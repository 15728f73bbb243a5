/** Whom a question is for, in the order in which they are listed. */
export const ADDRESSEES = [
  { id: 'network-lead', name: 'Network lead' },
  { id: 'hr', name: 'HR' },
  { id: 'trainer', name: 'Trainer' },
  { id: 'union', name: 'Union' },
  { id: 'other', name: 'Someone else' },
] as const;

export type Addressee = (typeof ADDRESSEES)[number]['id'];

/** A question the learner wants to ask somebody. */
export interface PadQuestion {
  readonly ask: string;
  readonly whom: Addressee;
  /** The heading of the page on which it came up; empty on the page of the pad itself. */
  readonly cameUp: string;
}

function addressee(id: unknown): Addressee {
  return ADDRESSEES.find((each) => each.id === id)?.id ?? 'other';
}

/** A question as the text of a note. */
export function padNote(question: PadQuestion): string {
  return JSON.stringify(question);
}

/** The question in a note's text; text of any other form is itself the question. */
export function padQuestion(text: string): PadQuestion {
  try {
    const { ask, whom, cameUp } = JSON.parse(text) as Partial<Record<keyof PadQuestion, unknown>>;
    if (typeof ask === 'string') return { ask, whom: addressee(whom), cameUp: typeof cameUp === 'string' ? cameUp : '' };
  } catch {
    // Not of our form: shown as it is.
  }
  return { ask: text, whom: 'other', cameUp: '' };
}

/** The key of the next question: one above the highest number in use. */
export function nextPadKey(keys: readonly string[]): string {
  const numbers = keys.map((key) => Number(key.replace('pad/', ''))).filter(Number.isInteger);
  return `pad/${String(Math.max(0, ...numbers) + 1)}`;
}
