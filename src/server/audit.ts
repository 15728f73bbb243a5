import type { Service } from './service.ts';
import { newId } from './signIn/token.ts';

export interface Audited {
  /** Id of who did it; null for what nobody signed in did. */
  readonly user: string | null;
  /** What was done, in the words of the console: `signed in`, `roster loaded`. */
  readonly action: string;
  /** An id, or a kind of thing. Never a name, an address or a token. */
  readonly subject?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Writes a line of the audit log. Given a transaction, the line stands or falls with what it tells of. */
export async function audit(
  { now, randomBytes, database }: Pick<Service, 'now' | 'randomBytes' | 'database'>,
  { user, action, subject = '', detail = {} }: Audited,
  transaction: Service['database'] = database,
): Promise<void> {
  await transaction
    .insertInto('audit_log')
    .values({ id: newId({ randomBytes }), at: now().toISOString(), user_id: user, action, subject, detail: JSON.stringify(detail) })
    .execute();
}
