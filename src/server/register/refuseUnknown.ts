import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { Refused } from '../refuse.ts';
import type { Service } from '../service.ts';

/** Refuses a course that the site does not have, and says which there are. */
export function refuseUnknownCourse({ content }: Pick<Service, 'content'>, course: string): void {
  if (content.courses.some(({ id }) => id === course)) return;
  throw new Refused(422, `There is no such course. Choose one of: ${content.courses.map(({ id }) => id).join(', ')}.`);
}

/** Refuses an id that no learner has. */
export async function refuseUnknownLearner(database: Kysely<Schema>, learner: string): Promise<void> {
  const found = await database.selectFrom('learners').select('id').where('id', '=', learner).executeTakeFirst();
  if (found === undefined) throw new Refused(404, 'There is no such learner in the register. The record may have been erased.');
}
