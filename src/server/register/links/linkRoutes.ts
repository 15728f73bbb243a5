import { Hono } from 'hono';
import { linksMessage, revokeMessage } from '#src/protocol/register.ts';
import { audit } from '../../audit.ts';
import { readMessage, refuse } from '../../refuse.ts';
import type { Service, Signed } from '../../service.ts';
import { inBatches } from '../csv/inBatches.ts';
import { unlessClash } from '../unlessClash.ts';
import { refuseUnknownCourse } from '../refuseUnknown.ts';
import { issueLinks, revokeLinks } from './issueLinks.ts';

/** Fifty thousand ids of 32 characters, with quotes and commas. */
const MOST_BYTES = 2_500_000;

/** Personal links. They are told once, to whoever asked; each time is a line of the log. */
export function linkRoutes(service: Service): Hono<Signed> {
  const app = new Hono<Signed>();
  app.post('/links', async (context) => {
    const asked = await readMessage(context, linksMessage, MOST_BYTES);
    if (asked.course !== undefined) refuseUnknownCourse(service, asked.course);
    const made = await unlessClash(
      service.database.transaction().execute(async (transaction) => {
        const issued = await issueLinks(transaction, service, asked);
        const detail = { links: issued.links.length, course: asked.course ?? null, validForDays: asked.validForDays };
        await audit(service, { user: context.var.user.id, action: 'export: personal links', subject: 'links', detail }, transaction);
        return issued;
      }),
    );
    if (made.links.length === 0)
      return refuse(context, 422, 'Nobody of these is appointed today and assigned a course. Load the roster first.');
    return context.json(made);
  });
  app.post('/links/revoke', async (context) => {
    const { learners } = await readMessage(context, revokeMessage, MOST_BYTES);
    await service.database.transaction().execute(async (transaction) => {
      await revokeLinks(transaction, learners, service.now().toISOString());
      // Whoever takes a link back means the devices too that it has opened.
      await inBatches(learners, (batch) => transaction.deleteFrom('sessions').where('learner_id', 'in', batch).execute());
      const [only] = learners;
      const subject = learners.length === 1 && only !== undefined ? only : 'links';
      await audit(
        service,
        { user: context.var.user.id, action: 'links revoked', subject, detail: { learners: learners.length } },
        transaction,
      );
    });
    return context.json({});
  });
  return app;
}
