import { html, lines, type Html } from '../pages/html.js';
import type { Entry } from '../storage/audit.js';
import { MOST_TRIES, type Envelope } from '../storage/outbox.js';
import type { Submission } from '../storage/submissions.js';
import type { Kind } from '../storage/tables.js';
import { momentIn } from '../words/moments.js';
import { isLanguage } from '../words/say.js';
import type { Desk } from './desk.js';
import { consentsOf, fieldsOf, valueWords, withdrawalOf, wordOf, type AnyRecord } from './words.js';

/* The parts of a submission's page, each under its heading. */

/** What was answered, each under its label. */
export function answers({ say, language }: Desk, kind: Kind, record: AnyRecord): Html {
  const values = record as unknown as Record<string, unknown>;
  return html`<h2>${say('admin.one.answers')}</h2>
<dl class="facts">${fieldsOf[kind].map((field) => {
    const value = valueWords(say, language, field, values[field]);
    return html`<div><dt>${wordOf(say, 'fields', field)}</dt><dd>${value === '' ? html`<span class="muted">${say('admin.one.empty')}</span>` : value}</dd></div>`;
  })}</dl>`;
}

/** What was consented to, in the very words that were read, in their language; beside it, that it was withdrawn. */
export function consents({ say, language }: Desk, row: Submission, record: AnyRecord, entries: readonly Entry[]): Html {
  const withdrawn = (consent: { readonly purpose: string; readonly given: boolean }) => {
    const at = withdrawalOf(row, entries, consent);
    return at !== undefined && html`<span class="status stop">${say('admin.one.withdrawn', { moment: momentIn(language, at) })}</span>`;
  };
  return html`<h2>${say('admin.one.consents')}</h2>
<p class="muted">${say('admin.one.consents-hint')}</p>
${consentsOf(record).map(({ purpose, given, text, version, language: spoken, at }) => html`<section class="consent">
<h3>${wordOf(say, 'purposes', purpose)}</h3>
<p class="row"><span class="status ${given ? 'good' : ''}">${say(given ? 'admin.one.given' : 'admin.one.not-given')}</span>${withdrawn({ purpose, given })}</p>
<blockquote lang="${spoken}">${lines(text)}</blockquote>
<p class="small muted">${say('admin.one.version', { version, language: isLanguage(spoken.slice(0, 2)) ? wordOf(say, 'values', spoken.slice(0, 2)) : spoken, moment: momentIn(language, at) })}</p>
</section>`)}`;
}

export function mails({ say, language }: Desk, envelopes: readonly Envelope[]): Html | undefined {
  if (envelopes.length === 0) return undefined;
  const words = ({ message, sent_at, tries }: Envelope) => {
    const name = wordOf(say, 'messages', message);
    if (sent_at !== null) return say('admin.one.mail-sent', { message: name, moment: momentIn(language, sent_at) });
    return say(tries < MOST_TRIES ? 'admin.one.mail-waiting' : 'admin.one.mail-given-up', { message: name, tries });
  };
  return html`<h2>${say('admin.one.mail')}</h2><ul class="plain">${envelopes.map((envelope) => html`<li>${words(envelope)}</li>`)}</ul>`;
}

/** What happened, the oldest first. */
export function trail(desk: Desk, entries: readonly Entry[]): Html {
  return html`<h2>${desk.say('admin.one.history')}</h2>
<ol class="plain">${entries.map((entry) => html`<li>${momentIn(desk.language, entry.at)} · ${wordOf(desk.say, 'actors', entry.actor)} · ${happened(desk, entry)}</li>`)}</ol>`;
}

/** What happened, in words; the names of the fields that were changed, never what they hold. */
export function happened({ say }: Desk, { action, detail }: Entry): Html {
  const { fields, purpose } = JSON.parse(detail) as { fields?: readonly string[]; purpose?: string };
  return html`${wordOf(say, 'actions', action)}${purpose !== undefined && html` <span class="muted">· ${wordOf(say, 'purposes', purpose)}</span>`}${Array.isArray(fields) && html` <span class="muted">${say('admin.audit.fields', { fields: fields.map((field) => wordOf(say, 'fields', String(field))).join(', ') })}</span>`}`;
}
