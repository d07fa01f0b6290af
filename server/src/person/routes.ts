import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { recordOf } from '../admin/words.js';
import type { Environment, Request, Services } from '../http/context.js';
import { refuse, reported } from '../http/errors.js';
import { baseOf } from '../http/paths.js';
import { html } from '../pages/html.js';
import { page } from '../pages/layout.js';
import { isLanguage, sayIn } from '../words/say.js';
import { acts, confirm, perform } from './acts.js';
import { correct, showCorrection } from './correct.js';
import { download } from './dossier.js';
import { showOwn } from './own.js';
import { openedBy } from './token.js';
import type { Visit } from './visit.js';

/** The largest form, in bytes: a correction of the longest fields is well below. */
const LIMIT = 64 * 1024;

type Answer = (visit: Visit) => Response | Promise<Response>;

/**
 * The page of each person, which her e-mails lead to. Its address is her key: it is hers alone, no other page is told of it,
 * and the log has routes only. Programs that look through mail follow links: nothing changes but by a form.
 */
export function showPerson(app: Hono<Environment>, services: Services): void {
  const person = new Hono<Environment>();
  person.use(hidden, fromOwnPages(services), bodyLimit({ maxSize: LIMIT, onError: (request: Request) => refuse(request, 413, 'too-large', { limit: LIMIT / 1024 }) }));

  const at = (answer: Answer) => async (request: Request) => {
    const token = request.req.param('token') ?? '';
    const row = await openedBy(services.database.db, token);
    if (!row) return missing(request, services);
    const asked = request.req.query('lang');
    const language = isLanguage(asked) ? asked : isLanguage(row.language) ? row.language : request.get('language');
    request.set('language', language);
    return answer({ request, services, token, row, record: recordOf(row), language, say: sayIn(language) });
  };

  person.get('/:token', at(showOwn));
  person.get('/:token/data.json', at(download));
  person.get('/:token/correct', at(showCorrection));
  person.post('/:token/correct', at(correct));
  for (const act of acts) {
    person.get(`/:token/${act}`, at((visit) => confirm(visit, act)));
    person.post(`/:token/${act}`, at((visit) => perform(visit, act)));
  }
  person.notFound((request) => missing(request, services));
  person.onError((error, request) => {
    const { status, code } = reported(error, request, services.log);
    return told(request, services, request.get('say')(`errors.${code}`), status);
  });
  app.route('/me', person);
}

/** What is shown is kept by no browser, no proxy and no search engine. */
const hidden: MiddlewareHandler = async (request, next) => {
  await next();
  request.header('Cache-Control', 'no-store');
  request.header('X-Robots-Tag', 'noindex, nofollow');
};

/**
 * Refuses forms of another site, which would have to know the address. A service of mail that unsubscribes someone (RFC 8058)
 * is no browser, and says nothing of where it is.
 */
function fromOwnPages({ config }: Services): MiddlewareHandler<Environment> {
  const own = new URL(config.publicUrl).origin;
  return async (request, next) => {
    if (['GET', 'HEAD'].includes(request.req.method)) return next();
    const site = request.req.header('sec-fetch-site');
    // Our pages tell nobody where a form is: to some browsers, it then comes from nowhere.
    const comes = site === undefined ? [undefined, 'null', own].includes(request.req.header('origin')) : site === 'same-origin';
    return comes ? next() : told(request, { config }, request.get('say')('person.forged'), 403);
  };
}

const missing = (request: Request, services: Services) => told(request, services, request.get('say')('person.missing-detail'), 404);

function told(request: Request, { config }: Pick<Services, 'config'>, why: string, status: 400 | 403 | 404 | 500 | 503): Response | Promise<Response> {
  const { say, language } = request.var;
  const title = say(status === 404 ? 'person.missing' : 'person.failed');
  return request.html(page({ language, say, base: baseOf(config.publicUrl), title, body: html`<p class="lead">${why}</p>` }), status);
}
