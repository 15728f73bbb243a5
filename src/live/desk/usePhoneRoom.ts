import { useCallback, useEffect, useState } from 'react';
import type { DeskStore } from '../drive/deskStore.ts';
import { readRoom } from '../link/keptRoom.ts';
import type { PhoneRoomStore } from '../link/phoneRoom.ts';

/**
 * The room for phones, and the way to ask for one. A session without phones never fetches it; one that had a room before a reload
 * has it again at once.
 */
export function usePhoneRoom(api: string, desk: DeskStore): [PhoneRoomStore | undefined, () => void] {
  const [phones, setPhones] = useState<PhoneRoomStore>();
  const [isAsked, setAsked] = useState(() => readRoom() !== undefined);
  useEffect(() => {
    if (!isAsked) return undefined;
    let isHere = true;
    let store: PhoneRoomStore | undefined;
    void import('../link/phoneRoom.ts').then(({ createPhoneRoom }) => {
      if (!isHere) return;
      store = createPhoneRoom(api, desk);
      setPhones(store);
    });
    return () => {
      isHere = false;
      store?.leave();
    };
  }, [isAsked, api, desk]);
  return [phones, useCallback(() => setAsked(true), [])];
}
