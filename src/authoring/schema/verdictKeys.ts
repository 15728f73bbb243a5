/**
 * A choice carries acts, tells and facts; the rules of the role and the procedure decide how it stands. A key by which an
 * author would decide is refused wherever it stands in a scenario. Source: DESIGN 1.
 */
const VERDICT_KEYS = new Set([
  'answer key',
  'bad',
  'best',
  'best answer',
  'competent',
  'correct',
  'costs',
  'critical',
  'feedback',
  'finding',
  'findings',
  'good',
  'grade',
  'harm',
  'incorrect',
  'is correct',
  'loses',
  'mark',
  'marks',
  'outcome',
  'pass',
  'penalty',
  'points',
  'quality',
  'rank',
  'rating',
  'result',
  'reward',
  'right',
  'score',
  'status',
  'true',
  'value',
  'verdict',
  'weight',
  'worst',
  'wrong',
]);

/** Whether a key would let the author of a choice decide how it stands. */
export function soundsLikeVerdict(key: string): boolean {
  return VERDICT_KEYS.has(
    key
      .toLowerCase()
      .replace(/([a-z])[-_ ]+([a-z])/g, '$1 $2')
      .trim(),
  );
}

/** What to do about such a key, in the two lines of a schema's message. */
export function mendVerdictKey(key: string): string {
  return `"${key}" would let the author decide how this stands; the rules and the procedure decide.\nRemove it, and say in "acts" what the officer does and in "tells" what the officer claims.`;
}
