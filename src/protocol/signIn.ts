import { z } from 'zod';

export const ROLES = ['hr', 'trainer', 'admin'] as const;
export type UserRole = (typeof ROLES)[number];

const token = z.string().regex(/^[A-Za-z0-9_-]{20,100}$/);
const email = z.email().max(254).toLowerCase();
const name = z.string().trim().min(1).max(200);
/** Long rather than complicated. Longer than any passphrase is refused, since it is hashed. */
const newPassword = z.string().min(12).max(200);

/** POST hr/sign-in. */
export const signInMessage = z.object({ email: z.string().trim().toLowerCase().max(254), password: z.string().max(200) });
/** POST hr/set-up: the first administrator, by the one-time link printed at the console. */
export const setUpMessage = z.object({ token, name, email, password: newPassword });
/** POST hr/password: by the link of an invitation or of a new password. */
export const choosePasswordMessage = z.object({ token, password: newPassword });
/** POST hr/users: the answer bears a one-time link. */
export const inviteMessage = z.object({ name, email, role: z.enum(ROLES) });
/** PATCH hr/users/:id. */
export const userChangeMessage = z.object({ role: z.enum(ROLES).optional(), disabled: z.boolean().optional() });

/** GET hr/me. */
export interface UserHere {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: UserRole;
}
/** GET hr/users. */
export interface UserListed extends UserHere {
  readonly createdAt: string;
  readonly disabled: boolean;
  /** Whether a password has been chosen yet. */
  readonly invited: boolean;
}
/** The answer to an invitation or a request for a new password: shown once, sent by whoever asked. */
export interface OneTimeLink {
  readonly path: string;
  readonly expiresAt: string;
}
