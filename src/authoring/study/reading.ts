/** How much there is to read, and how often a learner has to decide or answer. */
export interface Reading {
  readonly words: number;
  readonly decisions: number;
}

export const NOTHING_TO_READ: Reading = { words: 0, decisions: 0 };

const WORDS_A_MINUTE = 200;
const SECONDS_A_DECISION = 20;

/** How many words a reader meets in these texts. */
export function countWords(texts: readonly (string | undefined)[]): number {
  return texts.reduce((sum, text) => sum + (text?.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length ?? 0), 0);
}

/** Texts to be read, and so many decisions. */
export function readingOf(texts: readonly (string | undefined)[], decisions = 0): Reading {
  return { words: countWords(texts), decisions };
}

/** Several readings, one after the other. */
export function sumOf(readings: readonly Reading[]): Reading {
  const words = readings.reduce((sum, reading) => sum + reading.words, 0);
  return { words, decisions: readings.reduce((sum, reading) => sum + reading.decisions, 0) };
}

/** The usual one of several readings, so many times over. */
export function meanOf(readings: readonly Reading[], times = 1): Reading {
  const { words, decisions } = sumOf(readings);
  const each = times / Math.max(1, readings.length);
  return { words: words * each, decisions: decisions * each };
}

/** The minutes that a reading takes: 200 words a minute, and 20 seconds for each decision. */
export function minutesOf({ words, decisions }: Reading): number {
  return words / WORDS_A_MINUTE + (decisions * SECONDS_A_DECISION) / 60;
}
