import { Icon } from '#src/ui/Icon.tsx';
import type { IconName } from '#src/ui/icons.ts';
import type { ClockDrawn } from './clocksDrawn.ts';
import type { ClockStanding } from './clockStanding.ts';

const ICONS: Readonly<Record<ClockStanding['state'], IconName>> = { running: 'time', close: 'caution', 'run out': 'missed' };

/** How a clock stands, as icon and words. A limit that has passed need not be the end of it. */
export function ClockInWords({ drawn: { standing } }: { readonly drawn: ClockDrawn }) {
  return (
    <p className={`clock__words clock__words--${standing.state.replace(' ', '-')}`}>
      <Icon name={ICONS[standing.state]} size={18} /> <span>{standing.words}</span>
      {standing.state === 'run out' ? <span className="clock__still"> Some bodies may still accept it: ask them.</span> : null}
    </p>
  );
}
