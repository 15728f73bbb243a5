/** How many letters must change to turn one word into another (Levenshtein). */
function distance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const swap = from[row - 1] === to[column - 1] ? 0 : 1;
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + swap));
    }
    previous = current;
  }
  return previous[to.length] ?? to.length;
}

/** The known name that somebody most likely meant, if one is near enough to be worth naming. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(name.length / 3));
  let nearest: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const far = distance(name.toLowerCase(), candidate.toLowerCase());
    if (far < least) [nearest, least] = [candidate, far];
  }
  return nearest;
}

/** How to mend an unknown name: the nearest known one, or where such names are listed. */
export function mendUnknown(name: string, known: readonly string[], listedIn: string): string {
  const nearest = nearestName(name, known);
  return nearest === undefined
    ? `Use one that is listed in ${listedIn}, or add it there.`
    : `Did you mean ${nearest}? Known ones are listed in ${listedIn}.`;
}
