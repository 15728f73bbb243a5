import { z } from 'zod';

/** What the service answers instead of what was asked: one sentence that says what, where and how to mend it. */
export const refusalMessage = z.object({ refused: z.string() });
export type Refusal = z.infer<typeof refusalMessage>;

/** The request header that every call which changes something bears. A form on another site cannot send it. */
export const OWN_CALL_HEADER = 'x-first-port';
