import { html, nothing, type TemplateResult } from 'lit';
import { copyField } from '../../shared/copy.js';
import { download } from '../../shared/download.js';
import { formatDay } from '../../shared/format.js';
import { badgeSnippet } from './badge.js';
import { canvasMeasure, certificatePng } from './certificate-canvas.js';
import { certificateScene, certificateSvgText, renderCertificateSvg, type Shape } from './certificate.js';
import type { Outcome, View } from './view.js';
import { actionWords, badgeWords, certificateWords, copyTitle, shareWords, thanksWords, type Action } from './words.js';

/** The certificate of a pledge that was received, or of a trial, which says so. */
function certificateOf({ form, chosen, schoolYear, locale }: View, { day, reference, trial }: Outcome): Shape[] {
  return certificateScene({
    ...certificateWords(schoolYear, reference, trial),
    organisation: form.organisation,
    place: [form.municipality, form.mrc].filter((one) => one && one !== '-').join(', '),
    commitments: chosen.map(({ words }) => words.deed),
    signer: form.contact,
    role: [form.contact, form.role].join(', '),
    date: formatDay(day, locale),
  }, canvasMeasure());
}

/**
 * What follows a pledge: its certificate, its badge, and what happens next.
 * @param notice where the page may not print, what to do instead.
 * @param print prints the certificate alone.
 */
export function renderThanks(view: View, outcome: Outcome, notice: unknown, print: () => void): TemplateResult {
  const { form, schoolYear, heading } = view;
  const { trial, badge } = outcome;
  const name = copyTitle(form.organisation, schoolYear);
  const certificate = certificateOf(view, outcome);
  const button = (look: string, action: Action, act: () => void) => html`<button type="button" class="btn ${look}" data-action=${action} @click=${act}>${actionWords(action)}</button>`;
  const { label, title, text } = badgeWords(schoolYear);
  const share = shareWords(form.organisation, schoolYear);
  return html`<p>${thanksWords(trial, form.consents.includes('listing'))}</p>
    <div class="cert" part="certificate">${renderCertificateSvg(certificate, name)}</div>
    <div class="row screen">
      ${button('', 'print', print)}
      ${button('line', 'download-png', () => void certificatePng(certificate).then((blob) => blob && download(blob, `${name}.png`, 'image/png')))}
      ${button('line', 'download-svg', () => download(certificateSvgText(certificate, name), `${name}.svg`, 'image/svg+xml'))}
    </div>
    <div role="status">${notice}</div>
    ${badge ? html`${heading(1, 'h4', title)}<p>${text}</p>${copyField(title, badgeSnippet(badge, label))}` : nothing}
    ${heading(1, 'h4', share.title)}${copyField(share.title, share.text)}`;
}
