import type { OneTimeLink } from '#src/protocol/signIn.ts';
import type { OneTimeLinkRow } from '../database/schema.ts';
import { Refused } from '../refuse.ts';
import type { Service, Writing } from '../service.ts';
import { hashOfToken, newToken } from './token.ts';

type Purpose = OneTimeLinkRow['purpose'];

const HOUR = 3_600_000;
/** An invitation may lie in an inbox over a long weekend; the others are used at once. */
const HOURS: Readonly<Record<Purpose, number>> = { 'set up': 24, invite: 7 * 24, 'new password': 24 };
const PAGES: Readonly<Record<Purpose, string>> = {
  'set up': 'hr/set-up/',
  invite: 'hr/choose-password/',
  'new password': 'hr/choose-password/',
};

/** Makes a link that works once. The token stands in the fragment, which a browser sends to nobody. */
export async function makeLink(service: Writing, purpose: Purpose, user: string | null): Promise<OneTimeLink> {
  const token = newToken(service);
  const now = service.now();
  const expiresAt = new Date(now.getTime() + HOURS[purpose] * HOUR).toISOString();
  const row = {
    token_hash: hashOfToken(token),
    purpose,
    user_id: user,
    created_at: now.toISOString(),
    expires_at: expiresAt,
    used_at: null,
  };
  await service.database.insertInto('one_time_links').values(row).execute();
  return { path: `${PAGES[purpose]}#${token}`, expiresAt };
}

/** Uses a link up and gives whose it is, or refuses. Of two calls at once with the same link, one has it. */
export async function spendLink({ database, now }: Service, token: string, ...purposes: readonly Purpose[]): Promise<string | null> {
  const at = now().toISOString();
  const spent = await database
    .updateTable('one_time_links')
    .set({ used_at: at })
    .where('token_hash', '=', hashOfToken(token))
    .where('purpose', 'in', purposes)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .returning('user_id')
    .executeTakeFirst();
  if (spent === undefined) throw new Refused(410, 'This link has been used or has run out. Ask for a new one where you got it.');
  return spent.user_id;
}

/** Takes back every link of a user that has not been used. */
export async function withdrawLinksOf(user: string, database: Service['database']): Promise<void> {
  await database.deleteFrom('one_time_links').where('user_id', '=', user).where('used_at', 'is', null).execute();
}
