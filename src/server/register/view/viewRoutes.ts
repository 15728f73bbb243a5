import { Hono } from 'hono';
import { overviewQuery, registerQuery } from '#src/protocol/register.ts';
import { readQuery, refuse } from '../../refuse.ts';
import type { Service, Signed } from '../../service.ts';
import { askedOn, today } from '../askedOn.ts';
import { learnerPage } from './learnerPage.ts';
import { overview } from './overview.ts';
import { registerPage } from './registerPage.ts';

/** What HR looks at: the register, the overview, and a learner's own page. */
export function viewRoutes(service: Service): Hono<Signed> {
  const { database, content } = service;
  const app = new Hono<Signed>();
  app.get('/register', async (context) => {
    const query = readQuery(context, registerQuery);
    return context.json(await registerPage(database, { ...askedOn(service, query), page: query.page, scoresToHr: content.scoresToHr }));
  });
  app.get('/overview', async (context) => {
    const { course, on = today(service) } = readQuery(context, overviewQuery);
    return context.json(await overview(database, { course, on }));
  });
  app.get('/learners/:id', async (context) => {
    const page = await learnerPage(database, context.req.param('id'), { on: today(service), scoresToHr: content.scoresToHr });
    if (page === undefined) return refuse(context, 404, 'There is no such learner in the register. The record may have been erased.');
    return context.json(page);
  });
  return app;
}
