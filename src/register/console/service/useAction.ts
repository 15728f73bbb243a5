import { useCallback, useState } from 'react';
import type { Call } from './callService.ts';
import { faultInWords } from './faultInWords.ts';
import { useConsole } from './useConsole.ts';

export interface Action {
  readonly isBusy: boolean;
  /** Why the last try gave nothing, in one sentence. */
  readonly problem: string | undefined;
  /** Calls the service. On success `done` is called, and its words are said in the live region. */
  readonly run: <T>(call: Call, done: (value: T) => string | undefined) => Promise<boolean>;
  readonly forget: () => void;
}

/** Something that changes the register: busy while it runs, told when it is done, and losing no input when it fails. */
export function useAction(): Action {
  const call = useConsole((state) => state.call);
  const say = useConsole((state) => state.say);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const run = useCallback(
    async <T>(wanted: Call, done: (value: T) => string | undefined): Promise<boolean> => {
      setBusy(true);
      setProblem(undefined);
      const answer = await call<T>(wanted);
      setBusy(false);
      if (!answer.given) {
        setProblem(faultInWords(answer.fault));
        return false;
      }
      const words = done(answer.value);
      if (words !== undefined) say(words);
      return true;
    },
    [call, say],
  );
  const forget = useCallback(() => setProblem(undefined), []);
  return { isBusy, problem, run, forget };
}
