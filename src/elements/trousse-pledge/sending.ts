import { html, nothing, type TemplateResult } from 'lit';
import { actionWords, sendingWords, waysOutWords, type Action } from './words.js';
import type { View } from './view.js';

/** What a person may do while her pledge is not received. */
export interface WaysOut {
  readonly retry: () => void;
  readonly download: () => void;
  /** The answers in words. */
  readonly text: string;
  /** An address that opens an e-mail, where the page gave one. */
  readonly mailto: string;
  /** Where a copy can go. */
  readonly contact: string;
}

/** Where the sending stands, and every other way to finish: nothing that was typed is lost. */
export function renderSending({ sending, heading }: View, ways: WaysOut): TemplateResult | typeof nothing {
  if (sending.at === 'idle' || sending.at === 'sent') return nothing;
  const state = sending.at === 'waiting' ? sending.reason : sending.at === 'sending' ? 'sending' : 'failed';
  const { title, text } = sendingWords(state, sending.at === 'waiting' ? sending.seconds : 0);
  const { title: others, to, leaving, answers } = waysOutWords(ways.contact);
  const button = (action: Action, act: () => void) => html`<button type="button" class="btn bare" data-action=${action} @click=${act}>${actionWords(action)}</button>`;
  return html`<div class="off" id="sending" tabindex="-1" role="status">${heading(1, 'h3', title)}<p>${text}</p>
      ${state === 'sending' ? nothing : html`<button type="button" class="btn" data-action="retry" @click=${ways.retry}>${actionWords('retry')}</button>`}</div>
    ${state === 'sending' ? nothing : html`<div class="others">${heading(1, 'h4', others)}${to ? html`<p>${to}</p>` : nothing}
      <p>${button('download-answers', ways.download)} ${ways.mailto ? html`<a class="btn bare" href=${ways.mailto}>${actionWords('email')}</a>` : nothing}</p>
      <textarea class="txt" readonly rows="6" aria-label=${answers} .value=${ways.text} @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>
      <p class="small muted">${leaving}</p></div>`}`;
}
