import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../../shared/download.js';
import { actionWords, copyTitle, sendingWords, waysOutWords, type Action } from './words.js';
import type { View } from './view.js';

/** An e-mail's body beyond this is cut by some programs; encoded characters. */
const LONGEST = 1800;

/** What a person may do while her pledge is not received. */
export interface WaysOut {
  readonly retry: () => void;
  /** The answers in words. */
  readonly text: string;
  /** Address to e-mail them to, where the page gives one. */
  readonly email: string;
  /** They stay on the device. */
  readonly kept: boolean;
}

/** Where the sending stands, and every other way to finish: nothing that was typed is lost. */
export function renderSending({ sending, heading, form, schoolYear, facts }: View, { retry, text, email, kept }: WaysOut): TemplateResult | typeof nothing {
  if (sending.at === 'idle' || sending.at === 'sent') return nothing;
  const state = sending.at === 'waiting' ? sending.reason : sending.at === 'sending' ? 'sending' : 'failed';
  const words = sendingWords(state, sending.at === 'waiting' ? sending.seconds : 0);
  const { title, to, leaving, answers } = waysOutWords(facts.operatorContact);
  const name = copyTitle(form.organisation, schoolYear);
  const button = (look: string, action: Action, act: () => void) => html`<button type="button" class="btn ${look}" data-action=${action} @click=${act}>${actionWords(action)}</button>`;
  return html`<div class="off" id="sending" tabindex="-1" role="status">${heading(1, 'h3', words.title)}<p>${words.text}</p>${state === 'sending' ? nothing : button('', 'retry', retry)}</div>
    ${state === 'sending' ? nothing : html`${heading(1, 'h4', title)}
      <p>${to} ${kept ? nothing : leaving}</p>
      <div class="row">${button('line', 'download-answers', () => download(text, `${name}.txt`, 'text/plain'))} ${email ? html`<a class="btn line" href=${mailto(email, name, text)}>${actionWords('email')}</a>` : nothing}</div>
      <textarea class="txt" readonly rows="6" aria-label=${answers} .value=${text} @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>`}`;
}

/** The longest beginning of `text` that an e-mail's address may hold. */
function mailto(email: string, subject: string, text: string): string {
  let body = text;
  while (encoded(body).length >= LONGEST) body = [...body].slice(0, -20).join('');
  return `mailto:${email}?subject=${encoded(subject)}&body=${encoded(body)}`;
}

/** Half a character, which a text may hold and an address may not, is left out. */
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
