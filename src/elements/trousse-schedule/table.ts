import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatHours } from '../../shared/format.js';
import { icon } from '../../shared/icons.js';
import { isOnShift, type View } from './view.js';
import { findingWords, rangeWords } from './words.js';

/** Every shift in a line, for paper and for those who do not see the picture. */
export function renderTable({ rows, findings, locale }: View): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const about = (shift: number) => findings.filter((one) => one.shifts.includes(shift) && isOnShift(one));
  return html`<table part="table"><caption class="h4">${msg('Tous les quarts, en tableau')}</caption>
    <thead><tr><th scope="col">${msg('Jour')}</th><th scope="col">${msg('Quart de travail')}</th><th scope="col">${msg('Durée')}</th><th scope="col">${msg('Vérification')}</th></tr></thead>
    <tbody>${rows.map((row) => html`<tr>
      <th scope="row">${formatDate(row.date, locale)}</th><td>${rangeWords(row, locale)}</td><td>${formatHours(row.hours, locale)}</td>
      <td>${about(row.shift).length > 0 ? about(row.shift).map((one) => html`<div class=${one.kind === 'unsettled' ? 'open' : 'stop'}>${icon(one.kind === 'unsettled' ? 'unsettled' : 'warning')} ${findingWords(one, locale)}</div>`) : msg('Aucun écart relevé')}</td>
    </tr>`)}</tbody></table>`;
}
