import type { ReactNode } from 'react';
import type { PublicMoment } from '#src/protocol/live.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { JoinScreen } from '../screens/JoinScreen.tsx';
import { Screen } from '../screens/Screen.tsx';
import { ProjectorTools } from './ProjectorTools.tsx';
import { useFit } from './useFit.ts';
import { useStill } from './useStill.ts';

interface Props {
  readonly moment: PublicMoment | null;
  /** False while nothing is heard of the desk. */
  readonly isLinked: boolean;
  /** What stands there before a session is open. */
  readonly waiting: ReactNode;
  /** More tools, as the keys in one-screen mode. */
  readonly tools?: ReactNode;
}

const PASS = { moment: 'You can pass on any question.', other: '' } as const;

/** What changed, for those who hear the screen. */
function said({ now }: PublicMoment): string {
  if (now.screen !== 'moment') return '';
  const voting = now.question ? `, voting ${now.question.voting === 'not yet' ? 'has not begun' : now.question.voting}` : '';
  return `Moment ${String(now.number)}: ${now.title}${voting}`;
}

function Bottom({ moment }: { readonly moment: PublicMoment }) {
  const { join, group, now } = moment;
  return (
    <>
      <p>
        {join === undefined ? (
          (group ?? '')
        ) : (
          <>
            Join: <strong>{join.address.replace(/^https?:\/\//, '')}</strong> code <strong>{join.code}</strong>
          </>
        )}
      </p>
      <p>{now.screen === 'moment' && now.question ? PASS.moment : PASS.other}</p>
    </>
  );
}

/** The projector's whole window. It fits what it shows to its size and never scrolls on a screen that is wide enough. */
export function ProjectorView({ moment, isLinked, waiting, tools }: Props) {
  const view = useFit(moment);
  const isStill = useStill(view);
  const isBlank = moment?.now.screen === 'blank';
  return (
    <div
      className="projector"
      ref={view}
      data-version={moment?.version}
      data-still={isStill ? '' : undefined}
      data-blank={isBlank ? '' : undefined}
    >
      <p className="visually-hidden" role="status">
        {moment ? said(moment) : ''}
      </p>
      {moment ? moment.join?.isLarge && !isBlank ? <JoinScreen join={moment.join} /> : <Screen moment={moment} /> : waiting}
      <footer className="screen__bottom">
        {moment && !isBlank ? <Bottom moment={moment} /> : null}
        {isLinked || isBlank ? null : (
          <p className="screen__unlinked">
            <Icon name="caution" /> No word from the desk
          </p>
        )}
      </footer>
      <ProjectorTools>{tools}</ProjectorTools>
    </div>
  );
}
