import type { ReactNode } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { useStore } from 'zustand';
import type { PhoneRoomStore } from '../link/phoneRoom.ts';
import { trackOf } from '../session/liveRun.ts';
import { useDesk } from '../drive/useDesk.ts';
import type { DeskLinks } from './Desk.tsx';
import { againstPlan, clockInWords } from './minutesInWords.ts';
import { useNow } from './useNow.ts';

interface Props {
  readonly links: DeskLinks;
  readonly isProjectorThere: boolean;
  readonly onKeys: () => void;
  readonly onSession: () => void;
  /** Undefined until somebody asks for phones. */
  readonly phones: PhoneRoomStore | undefined;
  readonly onPhones: () => void;
  /** The safety panel, from the page itself. */
  readonly support: ReactNode;
}

function Clock() {
  const { startedAt, setup } = useDesk((desk) => desk.session);
  const gone = useNow() - startedAt;
  return (
    <p className="desk__clock">
      {clockInWords(gone)} of {setup.minutes}:00 · {againstPlan(gone, setup.minutes)}
    </p>
  );
}

/** A connection: a filled or an open light, and always the word beside it. */
function Light({ name, isOn, on, off }: { readonly name: string; readonly isOn: boolean; readonly on: string; readonly off: string }) {
  return (
    <span className={isOn ? 'light light--on' : 'light'}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <circle cx="7" cy="7" r="5" />
      </svg>
      {name} {isOn ? on : off}
    </span>
  );
}

function PhonesCounted({ phones }: { readonly phones: PhoneRoomStore }) {
  const { room, isThere, phones: count } = useStore(phones);
  return room ? <Light name="Phones" isOn={isThere} on={String(count)} off="not heard" /> : 'Phones';
}

/** The way to the room for phones; where there is one, with how many are in it. */
function PhonesButton({ phones, onPhones }: Pick<Props, 'phones' | 'onPhones'>) {
  return (
    <button type="button" className="button button--small" onClick={onPhones}>
      {phones ? <PhonesCounted phones={phones} /> : 'Phones'}
    </button>
  );
}

/** What runs, how it stands to the plan, and whether the projector is there. */
export function TopBar({ links, isProjectorThere, onKeys, onSession, phones, onPhones, support }: Props) {
  const title = useDesk((desk) => desk.live.scenario.title);
  const procedure = useDesk((desk) => desk.live.procedures.find(({ id }) => id === trackOf(desk.run).procedure)?.name ?? '');
  const isKept = useDesk((desk) => desk.isKept);
  return (
    <header className="desk__top">
      <h1 className="desk__title">{title}</h1>
      <p className="desk__procedure">{procedure}</p>
      <Clock />
      <div className="desk__lights">
        <Light name="Projector" isOn={isProjectorThere} on="there" off="not open" />
        {isKept ? null : <Light name="Session" isOn={false} on="" off="not kept: do not reload" />}
        <a className="button button--small" href={links.projector} target="first-port-projector">
          <Icon name="outside" size={18} /> Projector
        </a>
        <PhonesButton phones={phones} onPhones={onPhones} />
        <button type="button" className="button button--small" onClick={onKeys}>
          Keys
        </button>
        <button type="button" className="button button--small" onClick={onSession}>
          Session
        </button>
        {support}
      </div>
      <p className="desk__narrow">A wider screen is better for the desk. Everything works here too.</p>
    </header>
  );
}
