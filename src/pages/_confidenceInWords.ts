import type { Confidence } from '#src/domain/course/publishedCase.ts';

const WORDS: Readonly<Record<Confidence, string>> = {
  verified: 'Verified: citation and court were seen in an official or reputable copy',
  high: 'High: told alike in more than one good account',
};

/** How sure we are of what is told of a case. */
export function confidenceInWords(confidence: Confidence): string {
  return WORDS[confidence];
}
