import { useMemo } from 'react';
import { useRun, useSimulator } from '../useSimulator.ts';
import { assessUnder, type RunUnder } from './assessUnder.ts';

/** The run on the page under every procedure on offer, the one it was played under first. */
export function useDebrief(): readonly RunUnder[] {
  const { attempt, turns } = useRun();
  const forPlay = useSimulator((state) => state.forPlay);
  const playables = useSimulator((state) => state.playables);
  return useMemo(() => {
    const own = forPlay.procedures.filter(({ id }) => id === attempt.procedure);
    const others = forPlay.procedures.filter(({ id }) => id !== attempt.procedure);
    return [...own, ...others].flatMap((procedure) => {
      const playable = playables.get(procedure.id);
      return playable ? [assessUnder(forPlay, playable, procedure, turns)] : [];
    });
  }, [attempt.procedure, forPlay, playables, turns]);
}
