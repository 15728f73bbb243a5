import type { Kysely } from 'kysely';
import { playChoices, type Playable } from '#src/domain/assessment/playable.ts';
import type { Schema } from '../database/schema.ts';

/** A choice in the scene where it was made. */
interface Decision {
  readonly scene: string;
  readonly choice: string;
}

/** The decisions of a run, each once, in a fixed order: two processes that count at once then never wait for each other in a ring. */
function decisionsOf(playable: Playable, choices: readonly string[]): Decision[] {
  const made = new Map<string, Decision>();
  for (const [index, choice] of choices.entries()) {
    const scene = playChoices(playable, choices.slice(0, index)).position.scene.id;
    made.set(`${scene} ${choice}`, { scene, choice });
  }
  return [...made].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, decision]) => decision);
}

interface Run {
  readonly learner: string;
  readonly playable: Playable;
  readonly choices: readonly string[];
}

/**
 * Counts the decisions of a learner's first run of a scenario under a procedure; later runs count for nothing, so that the figures
 * are of learners. Belongs inside the transaction that stores the run.
 */
export async function countDecisions(transaction: Kysely<Schema>, { learner, playable, choices }: Run): Promise<void> {
  const [scenario, procedure] = [playable.stage.scenario.id, playable.judge.procedure];
  const first = await transaction
    .insertInto('counted_runs')
    .values({ learner_id: learner, scenario, procedure })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (Number(first.numInsertedOrUpdatedRows ?? 0) === 0) return;
  for (const decision of decisionsOf(playable, choices)) {
    await transaction
      .insertInto('decision_counts')
      .values({ scenario, procedure, ...decision, learners: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['scenario', 'procedure', 'scene', 'choice'])
          .doUpdateSet((row) => ({ learners: row('decision_counts.learners', '+', 1) })),
      )
      .execute();
  }
}
