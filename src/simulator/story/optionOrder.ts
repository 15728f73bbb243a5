/** A number from words, the same on every device (FNV-1a). */
function hashWords(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) {
    hash ^= words.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The options of a moment in the order in which one learner sees them. The same learner meets the same order after a reload
 * and on a second run; another learner meets another, so that no place in the list is the safe one.
 */
export function inOptionOrder<T extends { readonly id: string }>(options: readonly T[], scene: string, learnerSeed: string): T[] {
  const next = numbersFrom(hashWords(`${learnerSeed} ${scene}`));
  // Sorted by id first, so that moving an option about in the file moves nothing on the page.
  const shuffled = [...options].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    const moved = shuffled[last];
    const into = shuffled[other];
    if (moved === undefined || into === undefined) continue;
    shuffled[last] = into;
    shuffled[other] = moved;
  }
  return shuffled;
}
