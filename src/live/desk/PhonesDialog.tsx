import { useStore } from 'zustand';
import { Icon } from '#src/ui/Icon.tsx';
import { isThisMachineAlone, joinAddress } from '../link/joinOf.ts';
import type { PhoneRoomStore } from '../link/phoneRoom.ts';
import { QrCode } from '../screens/QrCode.tsx';

interface Props {
  readonly phones: PhoneRoomStore;
  /** The page where phones join. */
  readonly joinPage: string;
  readonly onClose: () => void;
}

function reachedInWords(phones: number, hasReached: boolean, isThere: boolean): string {
  if (!isThere) return 'The service is not heard just now. It is tried again by itself. Hands can be counted meanwhile.';
  if (!hasReached) return 'Open this on one phone first. 0 phones have reached the room yet.';
  return `Phones reach the room. ${String(phones)} ${phones === 1 ? 'is' : 'are'} in it now.`;
}

/** Whether phones get through, and what to do where they do not. */
function SetUpCheck({ phones, joinPage, onClose }: Props) {
  const state = useStore(phones);
  const { hasReached, isThere } = state;
  return (
    <>
      <p className={hasReached && isThere ? 'light light--on' : 'light'} role="status">
        <Icon name={hasReached && isThere ? 'supported' : 'caution'} size={18} /> {reachedInWords(state.phones, hasReached, isThere)}
      </p>
      {isThisMachineAlone(joinAddress(state, joinPage)) ? (
        <p className="caution-note">
          <Icon name="caution" size={18} /> The service listens on this computer alone, so no phone can reach it. Start it with
          HOST=0.0.0.0, then close this room and open a new one.
        </p>
      ) : null}
      <details className="opens">
        <summary>If no phone gets through</summary>
        <ul>
          <li>Guest Wi-Fi often keeps devices apart. Put the computer and the phones on the staff network.</li>
          <li>Or make a hotspot with one phone, and join the computer and the other phones to it.</li>
          <li>A firewall may ask whether others may connect: allow it for this network.</li>
          <li>Or go on with hands. Nothing of the session is lost, and phones can come back at any time.</li>
        </ul>
        <p>
          <button
            type="button"
            className="button"
            onClick={() => {
              state.set({ isLarge: false });
              onClose();
            }}
          >
            Go on with hands
          </button>
        </p>
      </details>
    </>
  );
}

function OpenRoom({ phones, joinPage, onClose }: Props) {
  const state = useStore(phones);
  const { room, isLarge, perTable, address } = state;
  const shown = joinAddress(state, joinPage);
  return (
    <>
      <div className="phones-join">
        <QrCode text={`${shown}#${room?.code ?? ''}`} />
        <div>
          <p>{shown}</p>
          <p>
            Code <strong className="phones-join__code">{room?.code}</strong>
          </p>
          {(room?.addresses.length ?? 0) > 1 ? (
            <div className="field">
              <label htmlFor="join-address">Address to show</label>
              <select id="join-address" value={address} onChange={(event) => state.set({ address: Number(event.target.value) })}>
                {room?.addresses.map((each, index) => (
                  <option key={each} value={index}>
                    {each}
                  </option>
                ))}
              </select>
            </div>
          ) : null}
        </div>
      </div>
      <SetUpCheck phones={phones} joinPage={joinPage} onClose={onClose} />
      <label className="choice">
        <input type="checkbox" checked={perTable} onChange={(event) => state.set({ perTable: event.target.checked })} />
        <span className="choice__text">One phone for each table</span>
      </label>
      <p className="row">
        <button type="button" className="button button--primary" onClick={() => state.set({ isLarge: !isLarge })}>
          {isLarge ? 'Take it off the projector' : 'Show it on the projector'}
        </button>
        <button type="button" className="button" onClick={() => void state.close()}>
          Close the room for phones
        </button>
      </p>
    </>
  );
}

/** Phones in the room: opening it, whether they get through, and closing it. Hands are counted in any case. */
export function PhonesDialog(props: Props) {
  const { room, isOpening, problem, open } = useStore(props.phones);
  if (room) return <OpenRoom {...props} />;
  return (
    <>
      <p>
        People can answer by phone, without an account or a name. Their counts stand beside the hands that you count. The room can change
        between the two at any time.
      </p>
      {problem === '' ? null : (
        <p className="caution-note" role="alert">
          <Icon name="caution" size={18} /> {problem}
        </p>
      )}
      <p>
        <button type="button" className="button button--primary" aria-disabled={isOpening} onClick={() => void open()}>
          {isOpening ? 'Opening …' : 'Open a room for phones'}
        </button>
      </p>
    </>
  );
}
