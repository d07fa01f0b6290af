import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Environment, Request, Services } from '../http/context.js';
import { refuse, reported } from '../http/errors.js';
import { html } from '../pages/html.js';
import { sessionOf } from '../storage/sessions.js';
import { showAudit } from './audit.js';
import { correct, showCorrection } from './correct.js';
import { decideOn, showWithdrawal } from './decide.js';
import { isOwn, leadTo, missing, readCookie, show, type Act, type Desk } from './desk.js';
import { erasePerson, showErasure } from './erase.js';
import { exportBulletin, exportList, exportPerson } from './export.js';
import { retryMail, searchFor, showList } from './list.js';
import { leave, showSignIn, trySignIn } from './sign-in.js';
import { showOne } from './submission.js';

/** The largest form, in bytes: a correction of the longest fields is well below. */
const LIMIT = 64 * 1024;

/** Administration: pages for whoever holds the token, drawn here, with no script. */
export function administer(app: Hono<Environment>, services: Services): void {
  const admin = new Hono<Environment>();
  admin.use(kept, fromOwnPages(services), bodyLimit({ maxSize: LIMIT, onError: (request: Request) => refuse(request, 413, 'too-large', { limit: LIMIT / 1024 }) }));

  const at = (act: Act) => async (request: Request) => act(await deskOf(request, services));
  /** For whoever has signed in; a form besides comes from a page of the same session. */
  const signed = (act: Act) => at((desk) => (!desk.session ? askToSignIn(desk) : desk.request.req.method === 'POST' && !isOwn(desk) ? forged(desk) : act(desk)));

  admin.get('/sign-in', at(showSignIn));
  admin.post('/sign-in', at(trySignIn));
  admin.post('/sign-out', signed(leave));
  admin.get('/', signed(showList));
  admin.post('/search', signed(searchFor));
  admin.post('/mail', signed(retryMail));
  admin.get('/audit', signed(showAudit));
  admin.get('/export', signed(exportList));
  admin.get('/export/bulletin', signed(exportBulletin));
  admin.get('/submissions/:reference', signed(showOne));
  admin.get('/submissions/:reference/person.json', signed(exportPerson));
  admin.get('/submissions/:reference/withdraw', signed(showWithdrawal));
  admin.get('/submissions/:reference/correct', signed(showCorrection));
  admin.post('/submissions/:reference/correct', signed(correct));
  admin.get('/submissions/:reference/erase', signed(showErasure));
  admin.post('/submissions/:reference/erase', signed(erasePerson));
  admin.post('/submissions/:reference/:decision', signed(decideOn));
  admin.all('*', signed(missing));
  admin.onError((error, request) => {
    const { status, code } = reported(error, request, services.log);
    return failed(blank(request, services), request.get('say')(`errors.${code}`), status);
  });
  app.route('/admin', admin);
}

/** What administration shows is kept by no browser and no proxy. */
const kept: MiddlewareHandler = async (request, next) => {
  await next();
  request.header('Cache-Control', 'no-store');
};

/**
 * Refuses forms of another site. A browser says where a form comes from in one of two ways; one that says nothing is not one
 * that people use.
 */
function fromOwnPages(services: Services): MiddlewareHandler<Environment> {
  const own = new URL(services.config.publicUrl).origin;
  return async (request, next) => {
    if (['GET', 'HEAD'].includes(request.req.method)) return next();
    const site = request.req.header('sec-fetch-site');
    const comes = site === undefined ? request.req.header('origin') === own : site === 'same-origin';
    return comes ? next() : forged(blank(request, services));
  };
}

/** What is known of a request before its session and its form. */
const blank = (request: Request, services: Services): Desk => ({ request, services, db: services.database.db, say: request.get('say'), language: request.get('language'), session: undefined, form: new URLSearchParams() });

async function deskOf(request: Request, services: Services): Promise<Desk> {
  const cookie = readCookie(request, services.config.publicUrl);
  const session = cookie === undefined ? undefined : await sessionOf(services.database.db, cookie, services.now());
  const written = request.req.method === 'POST' && /^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.req.header('content-type') ?? '');
  // No database holds a null character in a text.
  const form = new URLSearchParams(written ? (await request.req.text()).replaceAll('%00', '') : '');
  return { ...blank(request, services), session, form };
}

/** An address that is longer leads nowhere of ours, and would not fit in the header of an answer. */
const LONGEST_NEXT = 1000;

/** The page that was asked for comes after it. A form that was sent without a session is not sent again. */
function askToSignIn(desk: Desk): Response | Promise<Response> {
  const { request, say } = desk;
  const { pathname, search } = new URL(request.req.url);
  // The cookie does not come along with a link of another site, an e-mail's for one: asked for again by a page of ours, it does.
  if (request.req.header('sec-fetch-site') === 'cross-site' && request.req.method === 'GET') {
    request.header('Refresh', '0');
    return show(desk, { title: say('admin.title'), body: html`<p class="part"><a href="">${say('admin.sign-in.continue')}</a></p>` });
  }
  const next = request.req.method === 'GET' ? pathname.slice('/admin'.length) + search : '';
  return leadTo(desk, '/sign-in', { next: next.length > LONGEST_NEXT ? '' : next });
}

const failed = (desk: Desk, why: string, status: 400 | 403 | 500 | 503) => show(desk, { title: desk.say('admin.errors.failed-title'), body: html`<p class="lead">${why}</p>` }, status);

const forged = (desk: Desk) => failed(desk, desk.say('admin.errors.forged'), 403);
