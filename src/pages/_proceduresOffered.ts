import { content } from './_content.ts';

/** The packs that this organisation lets learners choose, in its own order. */
export const proceduresOffered = content.organisation.proceduresOffered.flatMap((id) =>
  content.procedures.filter((procedure) => procedure.id === id),
);
