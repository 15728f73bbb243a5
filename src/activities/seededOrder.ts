/** A number from words, the same on every device (FNV-1a, then mixed so that like words part). */
function numberFrom(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Options in an order that follows from their ids and the seed alone: the same in the page as built and in the browser,
 * on every visit, and wherever they stand in the file.
 */
export function inSeededOrder<T extends { readonly id: string }>(options: readonly T[], seed: string): T[] {
  return options
    .map((option) => ({ option, rank: numberFrom(`${seed} ${option.id}`) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ option }) => option);
}
