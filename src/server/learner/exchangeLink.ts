import type { LearnerHere } from '#src/protocol/learner.ts';
import type { Service } from '../service.ts';
import { hashOfToken } from '../signIn/token.ts';

/** What a personal link leads to: a learner, or one sentence with a way forward. */
export type LinkOpened = { readonly kind: 'opened'; readonly learner: string } | { readonly kind: 'closed'; readonly because: string };

const closed = (because: string): LinkOpened => ({ kind: 'closed', because });

const UNKNOWN = 'This link is not known here. Check that the whole of it was copied, or ask whoever sent it for a fresh one.';
const REVOKED =
  'This link was ended, perhaps because a newer one was sent to you. Look for the newest, or ask whoever sent it for a fresh one.';
const EXPIRED = 'This link has run out. Ask whoever sent it for a fresh one. Nothing that you have done is lost.';

/** Whose personal link a token opens. It may be used on several devices until it runs out or is revoked. */
export async function exchangeLink({ database, now }: Service, token: string): Promise<LinkOpened> {
  const link = await database
    .selectFrom('learner_links')
    .select(['learner_id', 'expires_at', 'revoked_at'])
    .where('token_hash', '=', hashOfToken(token))
    .executeTakeFirst();
  if (!link) return closed(UNKNOWN);
  if (link.revoked_at !== null) return closed(REVOKED);
  if (link.expires_at <= now().toISOString()) return closed(EXPIRED);
  return { kind: 'opened', learner: link.learner_id };
}

/** Who is followed in a browser, as it tells them. */
export async function learnerHere({ database, content }: Service, learner: string): Promise<LearnerHere> {
  const { name } = await database.selectFrom('learners').select('name').where('id', '=', learner).executeTakeFirstOrThrow();
  const assigned = await database
    .selectFrom('assignments')
    .select(['course', 'due_on'])
    .where('learner_id', '=', learner)
    .orderBy('course')
    .execute();
  return {
    name,
    organisation: content.organisation,
    courses: assigned.map(({ course, due_on: dueOn }) => ({ course, dueOn })),
    scoresToHr: content.scoresToHr,
  };
}
