import { html, type TemplateResult } from 'lit';

/** The ribbon of school perseverance, laid flat above a title: the kit's one ornament. */
export function ribbon(): TemplateResult {
  return html`<svg class="ribbon" aria-hidden="true"><line x1="72" y1="5" x2="100%" y2="5" /><path d="M0 0h66l-6 5 6 5H0z" /><path d="M0 6h60.8v1.5H0z" /></svg>`;
}
