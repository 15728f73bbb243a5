import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

/** How a decision stands, as a learner meets it. */
export type HowItStands = 'supported' | 'caution' | 'harm' | 'missed' | 'permitted' | 'not-known' | 'judgement' | 'kept' | 'not-entered';

const looks: Readonly<Record<HowItStands, { word: string; icon: IconName }>> = {
  supported: { word: 'Supported', icon: 'supported' },
  caution: { word: 'Caution', icon: 'caution' },
  harm: { word: 'Harm', icon: 'harm' },
  missed: { word: 'Missed', icon: 'missed' },
  permitted: { word: 'Permitted', icon: 'permitted' },
  'not-known': { word: 'Not known yet', icon: 'unknown' },
  judgement: { word: 'Left to your judgement', icon: 'judgement' },
  kept: { word: 'Kept', icon: 'kept' },
  'not-entered': { word: 'Not yet in this pack', icon: 'not-entered' },
};

interface Props {
  readonly standing: HowItStands;
  /** Another word in the same colours, such as "Competent". */
  readonly word?: string;
}

/** Icon, word and colour together: the state is never told by colour alone. */
export function StatusChip({ standing, word }: Props) {
  const look = looks[standing];
  return (
    <span className={`chip chip--${standing}`}>
      <Icon name={look.icon} size={16} />
      {word ?? look.word}
    </span>
  );
}
