import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { weekHalfHours, type HalfHour } from '../../domain/squares.js';
import { categories, type Category } from '../../domain/week.js';
import { formatHours, weekday } from '../../shared/format.js';
import type { View } from './view.js';
import { categoryWords } from './words.js';

const DAYS = [0, 1, 2, 3, 4, 5, 6];
const MARKS = [0, 6, 12, 18, 24];

const fill = (category: HalfHour | 'free') => `f-${category ?? 'free'}`;

/** A square is an hour; two halves that differ share it along its diagonal. */
export function square(first: HalfHour, second: HalfHour = first): TemplateResult {
  return html`<i class="u ${fill(first)}">${first === second ? nothing : html`<i class="half ${fill(second)}"></i>`}</i>`;
}

/** The week as 168 squares, its legend in words and hours, and the same as a table. */
export function renderPicture({ week, assessment, locale, heading }: View): TemplateResult {
  const { byCategory, free, total } = assessment.hours;
  const days = weekHalfHours(week);
  const shown: (readonly [Category | 'free', number])[] = [
    ...categories.filter((category) => byCategory[category] > 0).map((category) => [category, byCategory[category]] as const),
    ['free', free],
  ];
  const cap = assessment.findings.find(({ code }) => code === 'weekday-hours');
  const hours = (value: number) => formatHours(value, locale);
  return html`<figure part="picture">
    <div class="week" aria-hidden="true">
      <div class="days">${DAYS.map((day) => html`<span>${weekday(day, locale, 'short')}</span>`)}</div>
      <div class="hours">${MARKS.map((mark) => html`<span class="at${mark}">${hours(mark)}</span>`)}</div>
      <div class="cells">${days.map((day) => day.map((half, index) => (index % 2 ? nothing : square(half, day[index + 1]))))}</div>
      <div class="sums">${week.hours.work.map((worked) => html`<span class=${worked ? 'on' : ''}>${hours(worked)}</span>`)}</div>
      ${cap ? html`<div class="bracket"><span></span><strong><b>${hours(cap.actual ?? 0)}</b> ${msg(str`plafond ${hours(cap.limit ?? 0)}, lun.–ven.`)}</strong></div>` : nothing}
    </div>
    <ul class="legend">${shown.map(([category, value]) => html`<li><i class="u ${fill(category)}"></i><span>${categoryWords(category)}</span><b>${hours(value)}</b></li>`)}</ul>
    <figcaption class="small muted">${msg('Un carré : une heure. Seuls tes totaux sont connus; la place des heures dans la journée suit une règle fixe : sommeil la nuit, cours à partir de 9 h, travail à partir de 16 h, ou de 10 h la fin de semaine, le reste où il y a de la place.')}</figcaption>
    <details class="screen"><summary>${msg('Voir en tableau')}</summary>
      <table>
        <caption class="vh">${heading(1, 'h4', msg('Ta semaine, en heures'))}</caption>
        <tbody>
          ${shown.map(([category, value]) => html`<tr><th scope="row">${categoryWords(category)}</th><td>${hours(value)}</td></tr>`)}
          <tr><th scope="row">${msg('Total, sans le temps libre')}</th><td>${hours(total)}</td></tr>
          ${DAYS.map((day) => html`<tr><th scope="row">${msg(str`Travail, ${weekday(day, locale)}`)}</th><td>${hours(week.hours.work[day] ?? 0)}</td></tr>`)}
        </tbody>
      </table>
    </details>
  </figure>`;
}
