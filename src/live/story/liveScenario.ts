import type { TrainingRoom } from '#src/domain/course/trainingRoom.ts';
import type { TrainerNotes } from '#src/domain/scenario/trainerNotes.ts';
import type { ScenarioForPlay } from '#src/simulator/scenarioForPlay.ts';

/** Everything about one scenario that the desk needs: what a player gets, and the notes that are for the trainer alone. */
export interface LiveScenario extends ScenarioForPlay {
  readonly notes: TrainerNotes;
  /** What holds in every training room. */
  readonly room: Pick<TrainingRoom, 'agreements' | 'ifUpset' | 'ways'>;
  /** Numbers for the card "If someone is upset". */
  readonly supports: readonly { readonly service: string; readonly number: string; readonly for: string }[];
}

/** Fetches the scenario of a session; undefined where it cannot be had, as without a connection before the first visit. */
export async function fetchLiveScenario(folder: string, scenario: string): Promise<LiveScenario | undefined> {
  try {
    const response = await fetch(`${folder}${encodeURIComponent(scenario)}.json`);
    return response.ok ? ((await response.json()) as LiveScenario) : undefined;
  } catch {
    return undefined;
  }
}
