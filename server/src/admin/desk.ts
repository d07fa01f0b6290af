import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Services, Request } from '../http/context.js';
import { baseOf } from '../http/paths.js';
import { html, type Html } from '../pages/html.js';
import { page, type Page } from '../pages/layout.js';
import { sameSecret } from '../secrets.js';
import type { Db } from '../storage/database.js';
import { SESSION_HOURS, type Session } from '../storage/sessions.js';
import { isLanguage, type Language, type Say } from '../words/say.js';

/** What one answer of administration is made with. */
export interface Desk {
  readonly request: Request;
  readonly services: Services;
  readonly db: Db;
  readonly say: Say;
  readonly language: Language;
  readonly session: Session | undefined;
  /** What its form sent; empty where it sent none. */
  readonly form: URLSearchParams;
}

export type Act = (desk: Desk) => Promise<Response> | Response;
export type Query = Readonly<Record<string, string | number | undefined>>;

export const parameter = ({ request }: Desk, name: string): string => request.req.query(name) ?? '';

/** An address of administration, in the language that the person chose. */
export function link({ request, services: { config } }: Desk, path: string, query: Query = {}): string {
  const chosen = request.req.query('lang');
  const all = Object.entries({ ...query, lang: query.lang ?? (isLanguage(chosen) ? chosen : undefined) }).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(all.map(([name, value]) => [name, String(value)])).toString();
  return `${baseOf(config.publicUrl)}/admin${path}${search && `?${search}`}`;
}

/** Goes elsewhere once something was done, so that a reload does not do it again. */
export const leadTo = (desk: Desk, path: string, query: Query = {}): Response => desk.request.redirect(link(desk, path, query), 303);

/** A form that does something: it bears the session's secret. */
export const form = (desk: Desk, path: string, content: Html | readonly Html[], className = ''): Html =>
  html`<form method="post" action="${link(desk, path)}" class="${className}" novalidate>${desk.session && html`<input type="hidden" name="csrf" value="${desk.session.csrf}">`}${content}</form>`;

/** Whether the form comes from a page of this very session. */
export const isOwn = ({ session, form }: Desk): boolean => session !== undefined && sameSecret(form.get('csrf') ?? '', session.csrf);

/** Draws a page of administration. */
export function show(desk: Desk, content: Pick<Page, 'title' | 'above' | 'wrong' | 'wide' | 'body' | 'said'>, status: 200 | 400 | 403 | 404 | 409 | 422 | 429 | 500 | 503 = 200): Response | Promise<Response> {
  const { request, services, say, language, session } = desk;
  const url = new URL(request.req.url);
  // An answer to a form is at no address: its language is changed on the page before it.
  const here = (lang: Language) => `${baseOf(services.config.publicUrl)}${url.pathname}?${new URLSearchParams([...[...url.searchParams].filter(([name]) => name !== 'lang'), ['lang', lang]]).toString()}`;
  return request.html(page({ ...content, language, say, base: baseOf(services.config.publicUrl), inLanguage: request.req.method === 'GET' ? here : undefined, navigation: session && navigation(desk) }), status);
}

function navigation(desk: Desk): Html {
  const { say, request } = desk;
  const here = request.req.path;
  const item = (path: string, words: string) => html`<a href="${link(desk, path)}"${here === `/admin${path}` ? html` aria-current="page"` : ''}>${words}</a>`;
  return html`<nav aria-label="${say('admin.navigation')}">${item('', say('admin.title'))}${item('/audit', say('admin.audit.title'))}</nav>
${form(desk, '/sign-out', html`<button class="btn bare">${say('admin.sign-in.out')}</button>`, 'screen')}`;
}

export const missing: Act = (desk) =>
  show(desk, { title: desk.say('admin.errors.missing-title'), body: html`<p class="part"><a href="${link(desk, '')}">${desk.say('admin.errors.back')}</a></p>` }, 404);

/*
 * The one cookie of the kit: it opens administration, is sent nowhere else, and no script reads it.
 */

/** Over https its name promises that it was set over https. */
const cookieName = (publicUrl: string): string => (publicUrl.startsWith('https:') ? '__Secure-trousse-admin' : 'trousse-admin');

export const readCookie = (request: Request, publicUrl: string): string | undefined => getCookie(request, cookieName(publicUrl));

const scope = (publicUrl: string) => ({ path: `${baseOf(publicUrl)}/admin`, httpOnly: true, sameSite: 'Strict', secure: publicUrl.startsWith('https:') }) as const;

export const writeCookie = (request: Request, publicUrl: string, value: string): void => setCookie(request, cookieName(publicUrl), value, { ...scope(publicUrl), maxAge: SESSION_HOURS * 3600 });

export const dropCookie = (request: Request, publicUrl: string): void => void deleteCookie(request, cookieName(publicUrl), scope(publicUrl));
