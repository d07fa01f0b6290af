import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { weekHalfHours } from '../../domain/squares.js';
import { categories, type Category } from '../../domain/week.js';
import { formatHours, weekday } from '../../shared/format.js';
import { fill, square } from '../../shared/squares.js';
import { times } from '../../shared/times.js';
import type { View } from './view.js';
import { categoryWords } from './words.js';

/** The week as 168 squares, its legend in words and hours, and the same as a table. */
export function renderPicture({ week, assessment, locale }: View): TemplateResult {
  const { byCategory, free, total } = assessment.hours;
  const hours = (value: number) => formatHours(value, locale);
  const shown: (readonly [Category | 'free', number])[] = [...categories.map((category) => [category, byCategory[category]] as const), ['free', free]];
  // Over a cap as a number: no hour in particular is blamed.
  const excess = Math.max(0, ...assessment.findings.map(({ code, kind, actual, limit }) => (kind === 'law' && code.startsWith('week') ? (actual ?? 0) - (limit ?? 0) : 0)));
  const row = (words: string, value: number) => html`<tr><th scope="row">${words}</th><td>${hours(value)}</td></tr>`;
  return html`<figure part="picture">
    <div class="week" aria-hidden="true">
      <div class="days">${times(7, (day) => html`<span>${weekday(day, locale, 'short')}</span>`)}</div>
      <div class="hours">${times(5, (quarter) => html`<span>${hours(quarter * 6)}</span>`)}</div>
      <div class="cells">${weekHalfHours(week).map((day) => times(24, (hour) => square(day[hour * 2] ?? null, day[hour * 2 + 1])))}</div>
      <div class="sums">${week.hours.work.map((worked) => html`<span>${worked ? html`<b>${hours(worked)}</b>` : hours(0)}</span>`)}</div>
    </div>
    <ul class="legend row">${shown.map(([category, value]) => (value ? html`<li class="row"><i class=${fill(category)}></i>${categoryWords(category)} <b>${hours(value)}</b>${category === 'work' && excess > 0 ? html`<b class="stop">${msg(str`${hours(excess)} de trop`)}</b>` : nothing}</li>` : nothing))}</ul>
    <figcaption class="small muted">${msg('Un carré : une heure. Seuls tes totaux sont connus; une règle fixe les place : sommeil la nuit, cours dès 9 h, travail dès 16 h (10 h la fin de semaine), le reste où il y a place.')}</figcaption>
    <details class="screen"><summary>${msg('Voir en tableau')}</summary>
      <table><tbody>
        ${shown.map(([category, value]) => row(categoryWords(category), value))}
        ${row(msg('Total'), total)}
        ${week.hours.work.map((worked, day) => row(`${categoryWords('work')}, ${weekday(day, locale)}`, worked))}
      </tbody></table>
    </details>
  </figure>`;
}
