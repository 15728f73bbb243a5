import { useEffect, useState } from 'react';
import type { PublicMoment } from '#src/protocol/live.ts';
import { GONE_AFTER, openLink } from '../link/liveLink.ts';
import { watchKeys } from '../keys/watchKeys.ts';

export interface DeskHeard {
  readonly moment: PublicMoment | null;
  readonly isLinked: boolean;
}

/** The later of two states of a session; another session always takes over. */
function later(before: PublicMoment | null, heard: PublicMoment | null): PublicMoment | null {
  if (!before || !heard || before.session !== heard.session) return heard;
  // Where phones join is no part of the session, so its version does not tell of it.
  const isElsewhere = JSON.stringify(heard.join) !== JSON.stringify(before.join);
  return heard.version > before.version || (heard.version === before.version && isElsewhere) ? heard : before;
}

/** What the desk says. A projector that has just opened asks at once, and keys pressed in its window are passed on to the desk. */
export function useDeskHeard(): DeskHeard {
  const [moment, setMoment] = useState<PublicMoment | null>(null);
  const [heardAt, setHeardAt] = useState(0);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const link = openLink((message) => {
      if (message.says !== 'moment') return;
      setMoment((before) => later(before, message.moment));
      setHeardAt(Date.now());
      setNow(Date.now());
      link.send({ says: 'seen', version: message.moment?.version ?? -1 });
    });
    link.send({ says: 'what now' });
    const clock = setInterval(() => setNow(Date.now()), 1_000);
    const stopKeys = watchKeys(({ key, shift }) => {
      // Enter, Space and Tab are for the buttons of this window.
      if (['Enter', ' ', 'Tab', 'Shift', 'Escape', 'F11'].includes(key)) return false;
      link.send({ says: 'key', key, shift });
      return ['PageUp', 'PageDown', 'ArrowLeft', 'ArrowRight'].includes(key);
    });
    return () => {
      clearInterval(clock);
      stopKeys();
      link.close();
    };
  }, []);
  return { moment, isLinked: now - heardAt < GONE_AFTER };
}
