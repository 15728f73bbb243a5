import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Context, MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import { withoutService } from './withoutService.ts';
import type { Signed } from './service.ts';

export interface SiteFiles {
  /** The folder that the build wrote. */
  readonly dist: string;
  /** The folder of the address that the site was built for (BASE_PATH): `/` or `/contact-officers/`. */
  readonly base?: string | undefined;
}

/** What answers below `api` of the site's folder. */
type Api = Hono<Signed> | Hono;

/** What a page may load is said in the page itself, at build time; these are the headers that only a server can send. */
const safety = secureHeaders({
  contentSecurityPolicy: { frameAncestors: ["'self'"] },
  referrerPolicy: 'no-referrer',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [], browsingTopics: [] },
  // Whoever puts the site on the internet decides about HTTPS there; on a loopback address it would lock people out.
  strictTransportSecurity: false,
});

/** Scripts, styles and fonts, whose names carry a hash of their content. */
const isHashed = (path: string): boolean => path.includes('/_astro/');

/** A script or a font needs to be taken for what it is and no more; a page's headers on each would weigh as much as a small script. */
const headers: MiddlewareHandler = async (context, next) => {
  if (!isHashed(context.req.path)) return safety(context, next);
  await next();
  context.header('X-Content-Type-Options', 'nosniff');
};

/** What is hashed never changes; everything else is asked for again. */
function cacheFor(path: string): string {
  return isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

const caching: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Cache-Control', context.res.status < 400 ? cacheFor(context.req.path) : 'no-store');
};

/** The web server of the built site: the service, static files, the slash form of addresses, and the page for what is not there. */
export function createApp({ dist, base = '/' }: SiteFiles, api: Api = withoutService()): Hono {
  const prefix = base.replace(/^\/*|\/*$/g, '');
  const withoutPrefix = (path: string) => (prefix === '' ? path : path.replace(new RegExp(`^/${prefix}(?=/|$)`), '') || '/');
  const underPrefix = (path: string) => prefix === '' || path === `/${prefix}` || path.startsWith(`/${prefix}/`);

  const app = new Hono();
  app.route(`${prefix === '' ? '' : `/${prefix}`}/api`, api as Hono);
  app.use(headers, caching, compress(), etag());
  if (prefix !== '') app.get('/', (context) => context.redirect(`/${prefix}/`));
  app.use(async (context, next) => {
    const path = context.req.path;
    const pageWithoutSlash = !path.endsWith('/') && underPrefix(path) && isPage(dist, withoutPrefix(path));
    return pageWithoutSlash ? context.redirect(withSlash(context), 301) : next();
  });
  const files = serveStatic({ root: dist, rewriteRequestPath: withoutPrefix, precompressed: true });
  app.use((context, next) => (underPrefix(context.req.path) ? files(context, next) : next()));
  app.notFound((context) => notFoundPage(context, dist));
  return app;
}

function withSlash(context: Context): string {
  const { pathname, search } = new URL(context.req.url);
  return `${pathname}/${search}`;
}

/** Whether a page stands at this path. Only plain path segments are looked at, so nothing outside the folder can be asked about. */
function isPage(dist: string, path: string): boolean {
  if (!/^(\/|(\/[\w~-][\w.~-]*)+)$/.test(path)) return false;
  return statSync(join(dist, path, 'index.html'), { throwIfNoEntry: false })?.isFile() ?? false;
}

async function notFoundPage(context: Context, dist: string): Promise<Response> {
  const page = await readFile(join(dist, '404.html'), 'utf8').catch(() => undefined);
  return page === undefined ? context.text('There is no page here.', 404) : context.html(page, 404);
}
