import { html, type TemplateResult } from 'lit';

/** One choice of a row of them: a box or a radio under its words. Radios of one shadow root are one group. */
export function chip(type: 'radio' | 'checkbox', words: string, checked: boolean, change: () => void): TemplateResult {
  return html`<label><input type=${type} name="chip" .checked=${checked} @change=${change} /><span>${words}</span></label>`;
}
