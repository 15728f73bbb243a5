import { Hono } from 'hono';
import {
  exchangeMessage,
  MOST_BYTES_OF_RECORD,
  MOST_BYTES_OF_SUBMISSION,
  recordMessage,
  submissionMessage,
  type Submission,
} from '#src/protocol/learner.ts';
import { audit } from '../audit.ts';
import { rateLimit } from '../rateLimit.ts';
import { readMessage, refuse } from '../refuse.ts';
import type { Service, Signed } from '../service.ts';
import { requireLearner } from '../signIn/guards.ts';
import { endSession, startSession } from '../signIn/sessions.ts';
import { acceptAttempt } from './acceptAttempt.ts';
import { acceptCompletion } from './acceptCompletion.ts';
import { exchangeLink, learnerHere } from './exchangeLink.ts';
import { mergeRecord } from './mergeRecord.ts';
import type { Received } from './received.ts';

/** A room full of learners behind one address may open their links in the same minutes. */
const EXCHANGES = { most: 200, perSeconds: 600 };
const MOST_BYTES_OF_TOKEN = 1000;

function accept(service: Service, learner: string, submission: Submission): Promise<Received> {
  if (submission.kind === 'attempt') return acceptAttempt(service, learner, submission.id, submission.attempt);
  const { id, completion, restsOn } = submission;
  return acceptCompletion(service, { id, learner, completion, restsOn });
}

/**
 * A learner's side: the personal link is exchanged for a session, the record follows, and what counts is handed in. Mounted below
 * `api/learner`, behind what keeps calls from other sites out.
 */
export function learnerRoutes(service: Service): Hono<Signed> {
  const routes = new Hono<Signed>();
  const signedIn = requireLearner(service);

  routes.post('/exchange', rateLimit(service, EXCHANGES), async (context) => {
    const { token } = await readMessage(context, exchangeMessage, MOST_BYTES_OF_TOKEN);
    const link = await exchangeLink(service, token);
    if (link.kind === 'closed') return refuse(context, 410, link.because);
    context.header('Set-Cookie', await startSession(service, { learner: link.learner }));
    await audit(service, { user: null, action: 'personal link opened', subject: link.learner });
    return context.json(await learnerHere(service, link.learner));
  });

  routes.get('/me', signedIn, async (context) => context.json(await learnerHere(service, context.get('learner'))));

  routes.post('/sign-out', async (context) => {
    context.header('Set-Cookie', await endSession(service, context, 'learner'));
    return context.json({ signedOut: true });
  });

  routes.post('/record', signedIn, async (context) => {
    const { record } = await readMessage(context, recordMessage, MOST_BYTES_OF_RECORD);
    const merged = await mergeRecord(service, context.get('learner'), record);
    if (merged !== 'too large') return context.json(merged);
    return refuse(context, 413, 'The record has grown beyond what can be kept here. It stays on this device; download it on My record.');
  });

  routes.post('/submissions', signedIn, async (context) => {
    const submission = await readMessage(context, submissionMessage, MOST_BYTES_OF_SUBMISSION);
    const received = await accept(service, context.get('learner'), submission);
    if (received.kind === 'refused') return refuse(context, received.status, received.because);
    const { standing } = received.acknowledgement;
    service.log('submission received', { of: submission.kind, standing });
    return context.json(received.acknowledgement);
  });

  return routes;
}
