import type { PublicMoment } from '#src/protocol/live.ts';

/** What a phone is told of a moment: as the room sees it, without the numbers that change with each vote, and without where to join. */
export function momentForPhones({ join: _join, ...moment }: PublicMoment): PublicMoment {
  const { now } = moment;
  if (now.screen !== 'moment' || !now.question) return moment;
  const { answered: _answered, of: _of, ...question } = now.question;
  return { ...moment, now: { ...now, question } };
}
