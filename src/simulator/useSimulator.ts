import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ProcedureForPlay } from './scenarioForPlay.ts';
import type { RunOnPage, Simulator, SimulatorActions, SimulatorState } from './simulatorStore.ts';
import type { Telling } from './story/linesSpoken.ts';

/** The player of the page; set once by `ScenarioPlayer`. */
export const SimulatorContext = createContext<Simulator | undefined>(undefined);

/** A part of the player's state or an action, for a component below `ScenarioPlayer`. */
export function useSimulator<T>(select: (state: SimulatorState & SimulatorActions) => T): T {
  const simulator = useContext(SimulatorContext);
  if (!simulator) throw new Error('This belongs inside a ScenarioPlayer.');
  return useStore(simulator, select);
}

/** The run on the page with the procedure it is played under. Only where a run is on the page. */
export function useRun(): RunOnPage & { readonly procedure: ProcedureForPlay; readonly telling: Telling } {
  const run = useSimulator((state) => state.run);
  const forPlay = useSimulator((state) => state.forPlay);
  const procedure = forPlay.procedures.find(({ id }) => id === run?.attempt.procedure);
  if (!run || !procedure) throw new Error('There is no run on this page.');
  const telling = { procedure: procedure.id, terms: procedure.terms, people: forPlay.scenario.people };
  return { ...run, procedure, telling };
}
