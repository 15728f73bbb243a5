import type { Comparison } from '#src/domain/procedure/compareAnswers.ts';
import type { IconName } from '#src/ui/icons.ts';

interface Look {
  readonly words: string;
  readonly icon: IconName;
  readonly chip: 'clause' | 'supported' | 'plain';
}

const looks: Readonly<Record<Comparison, Look>> = {
  'they differ': { words: 'They differ', icon: 'judgement', chip: 'clause' },
  'they differ in a case': { words: 'They differ in one case', icon: 'judgement', chip: 'clause' },
  'one is silent': { words: 'One is silent', icon: 'unknown', chip: 'clause' },
  'both say the same': { words: 'Both say the same', icon: 'supported', chip: 'supported' },
  'neither says': { words: 'Neither says', icon: 'missed', chip: 'plain' },
  'not entered': { words: 'Not yet in both packs', icon: 'not-entered', chip: 'plain' },
};

/** How two procedures stand to each other on a question: an icon, words, and a colour, never the colour alone. */
export function comparisonInWords(comparison: Comparison): Look {
  return looks[comparison];
}
