import { useCallback, useState } from 'react';
import type { Call } from './callService.ts';
import { faultInWords } from './faultInWords.ts';
import { saveFile } from '#src/ui/saveFile.ts';
import { useConsole } from './useConsole.ts';

export interface Download {
  /** What is being made, by the name that it was asked under. */
  readonly making: string | undefined;
  readonly problem: string | undefined;
  readonly start: (named: string, call: Call) => Promise<void>;
}

/** A file from the service, saved under the name that the service gave it. */
export function useDownload(): Download {
  const fetchFile = useConsole((state) => state.fetchFile);
  const say = useConsole((state) => state.say);
  const [making, setMaking] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const start = useCallback(
    async (named: string, call: Call) => {
      setMaking(named);
      setProblem(undefined);
      const answer = await fetchFile(call);
      setMaking(undefined);
      if (!answer.given) return setProblem(faultInWords(answer.fault));
      saveFile(answer.value.name, answer.value.content, answer.value.content.type);
      say(`${answer.value.name} is being saved.`);
    },
    [fetchFile, say],
  );
  return { making, problem, start };
}
