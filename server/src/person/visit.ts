import type { AnyRecord } from '../admin/words.js';
import type { Request, Services } from '../http/context.js';
import { baseOf } from '../http/paths.js';
import { html, type Html } from '../pages/html.js';
import { page, type Page } from '../pages/layout.js';
import type { Submission } from '../storage/submissions.js';
import type { Language, Say } from '../words/say.js';
import { personPath } from './token.js';

/** A person on her own page. */
export interface Visit {
  readonly request: Request;
  readonly services: Services;
  readonly token: string;
  readonly row: Submission;
  /** What she sent; none once it was erased. */
  readonly record: AnyRecord | undefined;
  readonly language: Language;
  readonly say: Say;
}

/** Where she goes on from here, in the language that she chose: her own is said by no address. */
export function link({ services, token, row, language }: Visit, act = '', query: Readonly<Record<string, string>> = {}): string {
  const parameters = new URLSearchParams({ ...query, ...(language !== row.language && { lang: language }) }).toString();
  return `${baseOf(services.config.publicUrl)}${personPath(token, act)}${parameters && `?${parameters}`}`;
}

export function show(visit: Visit, act: string, parts: Pick<Page, 'title' | 'body' | 'wrong' | 'said'>, status: 200 | 409 | 422 = 200): Response | Promise<Response> {
  const { request, services, language, say, token } = visit;
  const base = baseOf(services.config.publicUrl);
  const above = act === '' ? undefined : html`<p class="above"><a href="${link(visit)}">${say('person.back')}</a></p>`;
  return request.html(page({ language, say, base, above, foot: foot(visit), inLanguage: (other) => `${base}${personPath(token, act)}?lang=${other}`, ...parts }), status);
}

/** After a form, another page: sending it again by mistake does nothing. */
export const lead = (visit: Visit, query: Readonly<Record<string, string>> = {}): Response => visit.request.redirect(link(visit, '', query), 303);

/** Who keeps this, for how long, and whom to ask. */
function foot({ services: { config }, say }: Visit): Html {
  const { operator: { name, address = '', contact, privacyContact }, retentionMonths } = config;
  return html`${[name, address, contact].filter((line) => line !== '').map((line) => html`<p>${line}</p>`)}
${privacyContact && html`<p>${say('mail.privacy', { contact: privacyContact })}</p>`}
<p>${say('person.kept', { months: retentionMonths })}</p>`;
}
