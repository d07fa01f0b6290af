import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { weekHalfHours, type HalfHour } from '../../domain/squares.js';
import { categories, type Category } from '../../domain/week.js';
import { formatHours, weekday } from '../../shared/format.js';
import { times } from '../../shared/times.js';
import type { View } from './view.js';
import { categoryWords } from './words.js';

const fill = (category: HalfHour | 'free') => `u f-${category ?? 'free'}`;

/** A square is an hour; two halves that differ share it along its diagonal. */
export function square(first: HalfHour, second = first): TemplateResult {
  return html`<i class=${fill(first)}>${first === second ? nothing : html`<i class="half ${fill(second)}"></i>`}</i>`;
}

/** So many hours of work in squares, the last one half filled where the hour is. */
export const workSquares = (hours: number) => times(Math.ceil(hours), (index) => square('work', hours - index < 1 ? null : 'work'));

/** The week as 168 squares, its legend in words and hours, and the same as a table. */
export function renderPicture({ week, assessment, locale }: View): TemplateResult {
  const { byCategory, free, total } = assessment.hours;
  const hours = (value: number) => formatHours(value, locale);
  const shown: (readonly [Category | 'free', number])[] = [...categories.map((category) => [category, byCategory[category]] as const), ['free', free]];
  const cap = assessment.findings.find(({ code }) => code === 'weekday-hours');
  const row = (words: string, value: number) => html`<tr><th scope="row">${words}</th><td>${hours(value)}</td></tr>`;
  return html`<figure part="picture">
    <div class="week" aria-hidden="true">
      <div class="days">${times(7, (day) => html`<span>${weekday(day, locale, 'short')}</span>`)}</div>
      <div class="hours">${times(5, (quarter) => html`<span>${hours(quarter * 6)}</span>`)}</div>
      <div class="cells">${weekHalfHours(week).map((day) => times(24, (hour) => square(day[hour * 2] ?? null, day[hour * 2 + 1])))}</div>
      <div class="sums">${week.hours.work.map((worked) => html`<span class=${worked ? 'on' : ''}>${hours(worked)}</span>`)}</div>
      ${cap ? html`<div class="bracket"><span></span><b>${hours(cap.actual ?? 0)}</b></div>` : nothing}
    </div>
    <ul class="legend">${shown.map(([category, value]) => (value ? html`<li><i class=${fill(category)}></i>${categoryWords(category)} <b>${hours(value)}</b></li>` : nothing))}</ul>
    <figcaption class="small muted">${msg('Un carré : une heure. Seuls tes totaux sont connus; une règle fixe place les heures : sommeil la nuit, cours dès 9 h, travail dès 16 h, ou 10 h la fin de semaine, le reste où il y a de la place.')}</figcaption>
    <details class="screen"><summary>${msg('Voir en tableau')}</summary>
      <table><tbody>
        ${shown.map(([category, value]) => row(categoryWords(category), value))}
        ${row(msg('Total, sans le temps libre'), total)}
        ${week.hours.work.map((worked, day) => row(msg(str`Travail, ${weekday(day, locale)}`), worked))}
      </tbody></table>
    </details>
  </figure>`;
}
