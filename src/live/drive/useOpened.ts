import { useEffect, useState } from 'react';
import { readSession, watchSession } from '../session/keptSession.ts';
import type { DeskStore } from './deskStore.ts';
import type { NoDesk } from './openDesk.ts';

/** The desk of this device once it is open. It follows what another tab does with the same session, and opens anew for another one. */
export function useOpened(open: () => Promise<DeskStore | NoDesk>): DeskStore | NoDesk | undefined {
  const [opened, setOpened] = useState<DeskStore | NoDesk>();
  useEffect(() => {
    let isHere = true;
    let desk: DeskStore | undefined;
    const bring = async () => {
      const next = await open();
      if (!isHere) return;
      desk = typeof next === 'string' ? undefined : next;
      setOpened(() => next);
    };
    void bring();
    const stop = watchSession(() => {
      const session = readSession();
      if (desk && session?.id === desk.getState().session.id) desk.getState().follow(session);
      else void bring();
    });
    return () => {
      isHere = false;
      stop();
    };
  }, [open]);
  return opened;
}
