import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What has been chosen and written. It lives in this page alone: nothing of it is kept or sent. */
export interface ClinicState {
  readonly unsafe: 'yes' | 'no' | undefined;
  readonly sought: string;
  /** Words of one's own, as they stand in the field. */
  readonly own: string;
  /** The words of one's own for which what was found has been looked at; other words ask for another look. */
  readonly lookedAt: string | undefined;
  readonly problem: string | undefined;
  readonly page: boolean;
  /** What closed it last; nothing is left of what it held. */
  readonly closed: 'here' | 'by leaving' | undefined;
  /** Counts what has arrived, so that focus goes to it. */
  readonly arrival: number;
}

const OPENED: ClinicState = {
  unsafe: undefined,
  sought: '',
  own: '',
  lookedAt: undefined,
  problem: undefined,
  page: false,
  closed: undefined,
  arrival: 0,
};

const isUntouched = ({ unsafe, sought, own, problem }: ClinicState): boolean =>
  unsafe === undefined && sought === '' && own === '' && problem === undefined;

export interface Clinic {
  /** False while the page is as it was built: nothing can be answered yet. */
  readonly ready: boolean;
  readonly state: ClinicState;
  /** Changes something; with `arrives`, focus goes to what it brings up. */
  set(change: Partial<ClinicState>, arrives?: 'arrives'): void;
  close(): void;
}

/**
 * The clinic while it is open. Leaving the page closes it too: a browser may keep the whole page and bring it back with "Back", and
 * then there must be nothing in it to read.
 */
export function useClinic(): Clinic {
  const [ready, setReady] = useState(false);
  const [state, setState] = useState(OPENED);
  const set: Clinic['set'] = useCallback((change, arrives) => {
    setState((before) => ({ ...before, closed: undefined, ...change, arrival: before.arrival + (arrives ? 1 : 0) }));
  }, []);
  const close = useCallback(() => setState(({ arrival }) => ({ ...OPENED, closed: 'here', arrival: arrival + 1 })), []);
  useEffect(() => {
    // At once, before the browser takes its picture of the page.
    const leave = () =>
      flushSync(() =>
        setState((before) => (isUntouched(before) ? before : { ...OPENED, closed: 'by leaving', arrival: before.arrival + 1 })),
      );
    addEventListener('pagehide', leave);
    setReady(true);
    return () => removeEventListener('pagehide', leave);
  }, []);
  return { ready, state, set, close };
}
