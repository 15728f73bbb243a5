import { Hono } from 'hono';
import { requireUser } from '../signIn/guards.ts';
import type { Service, Signed } from '../service.ts';
import { absenceRoutes } from './absences/absenceRoutes.ts';
import { entriesRoutes } from './entries/entriesRoutes.ts';
import { exportRoutes } from './exports/exportRoutes.ts';
import { presetRoutes } from './exports/presets.ts';
import { figureRoutes } from './figures/figureRoutes.ts';
import { learnerRoutes } from './learners/learnerRoutes.ts';
import { linkRoutes } from './links/linkRoutes.ts';
import { logRoutes } from './log/logRoutes.ts';
import { retentionRoutes } from './retention/retentionRoutes.ts';
import { rosterRoutes } from './roster/rosterRoutes.ts';
import { viewRoutes } from './view/viewRoutes.ts';

/** Everything below these is HR's, with everything below it. */
const FOR_HR = ['register', 'overview', 'learners', 'roster', 'absences', 'links', 'exports', 'presets', 'log', 'set-aside'];
const RETENTION = ['retention', 'erase'];

/** HR's side of the service, to be mounted below `api/hr`. Each path has its own guard, since others are mounted there too. */
export function registerRoutes(service: Service): Hono<Signed> {
  const app = new Hono<Signed>();
  const forHr = requireUser(service, 'hr', 'admin');
  for (const path of [...FOR_HR, ...RETENTION]) app.use(`/${path}/*`, forHr);
  app.use('/figures/*', requireUser(service, 'hr', 'trainer', 'admin'));
  const parts = [viewRoutes, learnerRoutes, rosterRoutes, entriesRoutes, absenceRoutes, linkRoutes, presetRoutes, exportRoutes];
  for (const routes of [...parts, figureRoutes, logRoutes, retentionRoutes]) app.route('/', routes(service));
  return app;
}
