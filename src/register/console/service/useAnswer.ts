import { useCallback, useEffect, useState } from 'react';
import { addressOf, type Call, type Fault } from './callService.ts';
import { useConsole } from './useConsole.ts';

export interface Asked<T> {
  /** The last answer; it stays while the next one is on its way. */
  readonly value: T | undefined;
  readonly fault: Fault | undefined;
  readonly isAsking: boolean;
  /** Asks once more, as after a change. */
  readonly again: () => void;
}

interface Held<T> {
  readonly for: string;
  readonly value: T | undefined;
  readonly fault: Fault | undefined;
}

/** What the service answers to a question, asked again whenever the question changes or somebody has signed in anew. */
export function useAnswer<T>(question: Call | undefined): Asked<T> {
  const call = useConsole((state) => state.call);
  const isSignedIn = useConsole((state) => state.standing === 'signed in');
  const [turn, setTurn] = useState(0);
  const [held, setHeld] = useState<Held<T>>();
  const address = question && addressOf('', question);
  const key = `${String(turn)} ${address ?? ''}`;
  useEffect(() => {
    if (address === undefined || !isSignedIn) return;
    let isCurrent = true;
    void call<T>({ at: address }).then((answer) => {
      if (!isCurrent) return;
      setHeld((before) =>
        answer.given ? { for: key, value: answer.value, fault: undefined } : { for: key, value: before?.value, fault: answer.fault },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [address, call, isSignedIn, key]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { value: held?.value, fault: held?.fault, isAsking: address !== undefined && held?.for !== key, again };
}
