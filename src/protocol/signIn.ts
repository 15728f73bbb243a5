import { z } from 'zod';

export const ROLES = ['hr', 'trainer', 'admin'] as const;
export type UserRole = (typeof ROLES)[number];

const token = z.string().regex(/^[A-Za-z0-9_-]{20,100}$/);
const email = z.email().max(254).toLowerCase();
const name = z.string().trim().min(1).max(200);
/** Long rather than complicated. Longer than any passphrase is refused, since it is hashed. */
const newPassword = z.string().min(12).max(200);

/** POST hr/sign-in: the answer is `UserHere`, and a cookie. POST hr/sign-out, without a message, ends the session. */
export const signInMessage = z.object({ email: z.string().trim().toLowerCase().max(254), password: z.string().max(200) });
/** POST hr/set-up: the first administrator, by the one-time link printed at the console; the answer is as that of signing in. */
export const setUpMessage = z.object({ token, name, email, password: newPassword });
/** POST hr/password: by the link of an invitation or of a new password; the answer is as that of signing in. */
export const choosePasswordMessage = z.object({ token, password: newPassword });
/** POST hr/users: the answer is a `OneTimeLink`. So is that of POST hr/users/:id/new-password, which takes no message. */
export const inviteMessage = z.object({ name, email, role: z.enum(ROLES) });
/** PATCH hr/users/:id: the answer is `UserListed`. */
export const userChangeMessage = z.object({ role: z.enum(ROLES).optional(), disabled: z.boolean().optional() });

/** GET hr/me. */
export interface UserHere {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: UserRole;
}
/** GET hr/users answers `{ users }`. */
export interface UserListed extends UserHere {
  readonly createdAt: string;
  readonly disabled: boolean;
  /** True until a password has been chosen. */
  readonly invited: boolean;
}
export interface UsersListed {
  readonly users: readonly UserListed[];
}
/** The answer to an invitation or a request for a new password: shown once, sent by whoever asked. `path` stands behind the site's own folder. */
export interface OneTimeLink {
  readonly path: string;
  readonly expiresAt: string;
}
