import { z } from 'zod';

/** POST verify: does this completion belong to this name? */
export const verificationMessage = z.object({ id: z.string().trim().max(64), name: z.string().trim().min(1).max(200) });

/** Yes or no for the pair, and whether it still holds. Nothing else is ever said. */
export const verificationAnswer = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('yes'), current: z.boolean() }),
  z.object({ answer: z.literal('no') }),
]);
export type VerificationAnswer = z.infer<typeof verificationAnswer>;
