import { Hono } from 'hono';
import { refuse } from './refuse.ts';

/** What answers in the place of the service where the site is served alone. */
export function withoutService(): Hono {
  return new Hono().all('*', (context) => {
    context.header('Cache-Control', 'no-store');
    return refuse(context, 404, 'This site is served without its service: nothing is kept here.');
  });
}
