import type { Playable } from '#src/domain/assessment/playable.ts';
import { assessChoices } from '#src/domain/assessment/playable.ts';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { resultOf } from '#src/domain/record/attempt/replayAttempt.ts';
import { acceptAttempt } from '#src/server/learner/acceptAttempt.ts';
import type { Service } from '#src/server/service.ts';
import { newId } from '#src/server/signIn/token.ts';
import { guideThrough } from '../bestWayOn.ts';

/** How many are written in a second, each durable before the next. */
export interface Submissions {
  readonly accepted: number;
  readonly bareInserts: number;
}

const COUNT = 400;

async function playables({ published, content }: Service): Promise<Playable[]> {
  const site = await published.siteFor(published.version);
  return content.scenarios.flatMap(({ id }) => content.procedures.flatMap((procedure) => site?.findPlayable(id, procedure.id) ?? []));
}

function attemptAt(service: Service, playable: Playable, choices: readonly string[]): Attempt {
  const at = service.now().toISOString();
  const { stage, judge } = playable;
  const run = { id: newId(service), scenario: stage.scenario.id, procedure: judge.procedure, contentHash: judge.contentHash };
  const result = resultOf(assessChoices(playable, choices));
  return {
    ...run,
    mode: 'assessment',
    state: 'ended',
    choices: choices.map((choice) => ({ choice })),
    startedAt: at,
    updatedAt: at,
    result,
  };
}

async function perSecond(count: number, work: (index: number) => Promise<unknown>): Promise<number> {
  const began = performance.now();
  for (let index = 0; index < count; index += 1) await work(index);
  return Math.round((count / (performance.now() - began)) * 1000);
}

/** Best ways through every scenario, submitted one after the other and replayed; beside them, bare inserts of the same rows. */
export async function timeSubmissions(service: Service, learners: readonly string[]): Promise<Submissions> {
  const ways = (await playables(service)).map((playable) => {
    const guide = guideThrough(playable);
    return { playable, choices: guide.bestWayOn(guide.begin()) };
  });
  const attempts = Array.from({ length: COUNT }, (_, index) => {
    const { playable, choices } = ways[index % ways.length] ?? {};
    if (!playable || !choices) throw new Error('There is nothing on this site to submit.');
    return attemptAt(service, playable, choices);
  });
  const accepted = await perSecond(COUNT, async (index) => {
    const attempt = attempts[index];
    const received = attempt && (await acceptAttempt(service, learners[index % learners.length] ?? '', attempt.id, attempt));
    if (!received || received.kind === 'refused' || received.acknowledgement.standing !== 'holds')
      throw new Error(`A run that holds was not accepted: ${JSON.stringify(received)}`);
  });
  const ids = attempts.map(({ id }) => id);
  const rows = await service.database.selectFrom('attempts').selectAll().where('id', 'in', ids).execute();
  const bareInserts = await perSecond(rows.length, async (index) => {
    const row = rows[index];
    if (row)
      await service.database
        .insertInto('attempts')
        .values({ ...row, id: newId(service) })
        .execute();
  });
  return { accepted, bareInserts };
}
