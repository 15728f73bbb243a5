/** Something an officer does, as listed in `acts.yaml`: a path of kebab-case words, `explain/confidentiality-limits`. Source: DESIGN 2. */
export type Act = string;

/** An act, or `group/*` for every act below a group, however deep. */
export type ActPattern = string;

/** Whether an act falls under a pattern. `investigate/*` covers `investigate/records/email`, not `investigate` or `investigated`. */
export function matchesPattern(pattern: ActPattern, act: Act): boolean {
  if (pattern.endsWith('/*')) return act.startsWith(pattern.slice(0, -1));
  return pattern === act;
}

/** Whether an act falls under at least one of several patterns. */
export function matchesAny(patterns: readonly ActPattern[], act: Act): boolean {
  return patterns.some((pattern) => matchesPattern(pattern, act));
}
