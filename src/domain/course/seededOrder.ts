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

/** Things in an order that follows from their ids and a seed alone, wherever they stood before. */
export function inSeededOrder<T extends { readonly id: string }>(things: readonly T[], seed: string): T[] {
  return things
    .map((thing) => ({ thing, rank: numberFrom(`${seed} ${thing.id}`) }))
    .sort((one, other) => one.rank - other.rank || (one.thing.id < other.thing.id ? -1 : 1))
    .map(({ thing }) => thing);
}
