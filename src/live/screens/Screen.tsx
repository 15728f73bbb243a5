import type { PublicMoment } from '#src/protocol/live.ts';
import { AgreementsScreen } from './AgreementsScreen.tsx';
import { CompareScreen } from './CompareScreen.tsx';
import { DebriefScreen } from './DebriefScreen.tsx';
import { MomentScreen } from './MomentScreen.tsx';

interface Props {
  readonly moment: PublicMoment;
}

/** What the room sees. It gets the public moment and nothing else, so it cannot show what it does not know. */
export function Screen({ moment }: Props) {
  const { now } = moment;
  switch (now.screen) {
    case 'blank':
      return <h1 className="visually-hidden">A pause</h1>;
    case 'agreements':
      return <AgreementsScreen moment={moment} contentNote={now.contentNote} agreements={now.agreements} />;
    case 'debrief':
      return <DebriefScreen moment={moment} page={now.page} pages={now.pages} debrief={now.debrief} />;
    case 'compare':
      return <CompareScreen moment={moment} compare={now} />;
    case 'moment':
      return <MomentScreen moment={moment} now={now} />;
  }
}
