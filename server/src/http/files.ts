import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono, MiddlewareHandler } from 'hono';
import { builtFolder, demoFolder } from '../paths.js';
import type { Environment, Services } from './context.js';
import { baseOf } from './paths.js';

/** Seconds in a year: a file whose name bears its version never changes. */
const FOR_EVER = 31_536_000;
const A_WHILE = 300;

/** What files say to a browser: they may be read from any page, so that it can check the script's hash. */
const asFiles: MiddlewareHandler<Environment> = async (request, next) => {
  await next();
  // An address that only looks like a file's has said its own.
  if (request.res.status !== 200 || request.res.headers.has('Cache-Control')) return;
  const versioned = /@\d+\.\d+\.\d+[^/]*\.js$/.test(request.req.path);
  request.header('Access-Control-Allow-Origin', '*');
  request.header('Cache-Control', `public, max-age=${versioned ? `${FOR_EVER}, immutable` : A_WHILE}`);
  request.header('X-Content-Type-Options', 'nosniff');
  request.header('Referrer-Policy', 'no-referrer');
  request.header('Cross-Origin-Resource-Policy', 'cross-origin');
};

/**
 * Serves the script with what stands beside it, and the documentation, whose pages take the script from here. These pages
 * run the script and may be framed: they do not get the strict headers of the rest.
 */
export function serveFiles(app: Hono<Environment>, { config }: Services): void {
  app.get('/', (request) => request.redirect(`${baseOf(config.publicUrl)}/demo/`));
  app.use('/demo/*', asFiles);
  app.get('/demo/*', async (request, next) => {
    const page = /^\/demo\/([\w-]*)(\.html)?$/.exec(request.req.path);
    if (!page || (page[1] && !page[2])) return next();
    const text = await readFile(join(demoFolder, `${page[1] || 'index'}.html`), 'utf8').catch(() => undefined);
    return text === undefined ? next() : request.html(text.replaceAll('{script}', `${config.publicUrl}/trousse.js`));
  });
  app.get('/demo/*', serveStatic({ root: demoFolder, rewriteRequestPath: (path) => path.replace(/^\/demo/, '') }));

  const built = '/:file{(?:fiches/.+|[\\w@.-]+\\.(?:js|map|json|html|css|svg|png))}';
  app.use(built, asFiles);
  app.get(built, serveStatic({ root: builtFolder, precompressed: true }));
}
