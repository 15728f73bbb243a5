import type { HowItStands } from '#src/ui/StatusChip.tsx';
import type { Check } from './handedInRow.ts';

/** Icon, word and colour of each standing. */
export const checkLooks: Readonly<Record<Check, { readonly standing: HowItStands; readonly word: string }>> = {
  holds: { standing: 'supported', word: 'Holds' },
  'in two names': { standing: 'caution', word: 'In two names' },
  'does not hold': { standing: 'harm', word: 'Does not hold' },
  'made under other content': { standing: 'not-known', word: 'Made under other content' },
  'not on this site': { standing: 'not-entered', word: 'Not on this site' },
};
