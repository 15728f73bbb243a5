/** A number out of a hundred, or a sentence about a mark, or about who was found competent. */
const TELLS_A_SCORE = /\bof 100\b|\bscore\b|\bcompetent\b/i;

const WITHOUT_SCORES = 'A result in it does not follow from its choices and answers.';

/**
 * Why a completion does not hold, or cannot be told here, as HR reads it. Where the organisation keeps scores from HR, a sentence that
 * names one gives way to a sentence that does not.
 */
export function reasonForHr(because: readonly string[], scoresToHr: boolean): string {
  const told = scoresToHr ? because : because.map((sentence) => (TELLS_A_SCORE.test(sentence) ? WITHOUT_SCORES : sentence));
  return [...new Set(told)].join(' ');
}
