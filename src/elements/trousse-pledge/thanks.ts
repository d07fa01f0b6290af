import { html, nothing, type TemplateResult } from 'lit';
import { copyField } from '../../shared/copy.js';
import { formatDay } from '../../shared/format.js';
import { badgeSnippet } from './badge.js';
import { canvasMeasure } from './certificate-canvas.js';
import { certificateScene, renderCertificateSvg, type Shape } from './certificate.js';
import type { View } from './view.js';
import { actionWords, badgeWords, certificateWords, copyTitle, shareWords, thanksWords, type Action } from './words.js';

/** The certificate of a pledge that was received, or of a trial, which says so. */
export function certificateOf({ form, offered, schoolYear, reference, trial, locale }: View, day: string): Shape[] {
  return certificateScene({
    ...certificateWords(schoolYear, reference, trial),
    organisation: form.organisation,
    place: [form.municipality, form.mrc].filter((one) => one.length > 1).join(', '),
    commitments: offered.filter(({ id }) => form.commitments.includes(id)).map(({ words }) => words.deed),
    signer: form.contact,
    role: [form.contact, form.role].join(', '),
    date: formatDay(day, locale),
  }, canvasMeasure());
}

/** What follows a pledge: its certificate, its badge, and what happens next. */
export function renderThanks(view: View, certificate: readonly Shape[], notice: unknown, act: (action: Action) => void): TemplateResult {
  const { form, schoolYear, trial, badge, heading } = view;
  const button = (action: Action) => html`<button type="button" class="btn bare" data-action=${action} @click=${() => act(action)}>${actionWords(action)}</button>`;
  const { label, title, text } = badgeWords(schoolYear);
  const share = shareWords(form.organisation, schoolYear);
  const snippet = badge ? badgeSnippet({ ...badge, alt: label }) : '';
  return html`<p>${thanksWords(trial, form.consents.includes('listing'))}</p>
    <div class="cert" part="certificate">${renderCertificateSvg(certificate, copyTitle(form.organisation, schoolYear))}</div>
    <div class="row">${button('print')} ${button('download-png')} ${button('download-svg')}</div>
    <div role="status">${notice}</div>
    ${snippet ? html`${heading(1, 'h4', title)}<p>${text}</p>${copyField(title, snippet)}` : nothing}
    ${heading(1, 'h4', share.title)}${copyField(share.title, share.text)}`;
}
