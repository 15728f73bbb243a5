import { useEffect, useState, type RefObject } from 'react';
import type { PublicMoment } from '#src/protocol/live.ts';
import type { DeskStore } from '../drive/deskStore.ts';
import type { KeyPressed } from '../keys/watchKeys.ts';
import { GONE_AFTER, HEARTBEAT, openLink } from '../link/liveLink.ts';
import type { PhoneRoomStore } from '../link/phoneRoom.ts';
import { joinOf } from '../link/joinOf.ts';
import { publicMomentOf } from '../story/publicMoment.ts';

interface Room {
  /** Undefined while there is no room for phones. */
  readonly phones: PhoneRoomStore | undefined;
  /** The page where phones join. */
  readonly joinPage: string;
}

/** Sends the room's view with each change, again as a heartbeat, and to whoever asks. True while a projector answers. */
export function useProjectorLink(desk: DeskStore, room: Room, obey: RefObject<(pressed: KeyPressed) => boolean>): boolean {
  const [isThere, setThere] = useState(false);
  const { phones, joinPage } = room;
  useEffect(() => {
    let seenAt = 0;
    const link = openLink((message) => {
      if (message.says === 'what now') send();
      if (message.says === 'key') obey.current({ key: message.key, shift: message.shift });
      if (message.says === 'seen') {
        seenAt = Date.now();
        setThere(true);
      }
    });
    function send() {
      const join = phones && joinOf(phones.getState(), joinPage);
      const moment: PublicMoment = { ...publicMomentOf(desk.getState()), ...(join ? { join } : {}) };
      link.send({ says: 'moment', moment });
    }
    send();
    const stop = desk.subscribe(send);
    const stopRoom = phones?.subscribe(send);
    const heartbeat = setInterval(() => {
      setThere(Date.now() - seenAt < GONE_AFTER);
      send();
    }, HEARTBEAT);
    return () => {
      clearInterval(heartbeat);
      stop();
      stopRoom?.();
      link.close();
    };
  }, [desk, phones, joinPage, obey]);
  return isThere;
}
