import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { addDays } from '../../domain/calendar.js';
import { clockHours } from '../../domain/hours.js';
import { classHours, hasSchool } from '../../domain/school-days.js';
import type { Span } from '../../domain/schedule.js';
import type { ShiftRow } from '../../domain/shift-rows.js';
import { isWeekday } from '../../domain/shift-time.js';
import { formatDate, formatDays, formatHours, formatTime } from '../../shared/format.js';
import { icon } from '../../shared/icons.js';
import { times } from '../../shared/times.js';
import { renderEditor } from './editor.js';
import { renderFindings } from './finding.js';
import { isOnShift, placeOf, type View } from './view.js';
import { rangeWords } from './words.js';

/** The hours that the days are drawn from and to: as far as a shift needs. */
interface Axis {
  readonly from: number;
  readonly to: number;
}

const spanOf = ({ start, end }: Span): Axis => ({ from: clockHours(start), to: clockHours(end) + (end < start ? 24 : 0) });

/** The days of the week, from 6:00 to 23:00 and farther where there is work. */
function axisOf(rows: readonly ShiftRow[]): Axis {
  const spans = rows.map(spanOf);
  return { from: Math.min(6, ...spans.map(({ from }) => Math.floor(from))), to: Math.max(23, ...spans.map(({ to }) => Math.ceil(to))) };
}

/** Where an hour stands on the axis, in per cent. */
const share = (axis: Axis, hour: number) => ((hour - axis.from) / (axis.to - axis.from)) * 100;

/** Where a part of the day stands. */
const at = (axis: Axis, { from, to }: Axis) => `left:${share(axis, from)}%;width:${share(axis, to) - share(axis, from)}%`;

/** Where a finger finds a shift: as wide as it takes (the style sheet says how much), and never past the end of the day. */
const reach = (axis: Axis, { from, to }: Axis) => `left:min(${share(axis, from)}%,100% - 24px);width:${share(axis, to) - share(axis, from)}%`;

/** The week, a day a line: what is worked over what is school, and what is wrong with it under the day. */
export function renderWeek(view: View): TemplateResult {
  const { desk, week, locale, rows, heading } = view;
  const days = times(7, (day) => addDays(week, day));
  const shown = rows.filter(({ date }) => days.includes(date));
  const axis = axisOf(shown);
  const ticks = times(Math.floor(axis.to / 6) + 1, (index) => index * 6).filter((hour) => hour >= axis.from);
  const turn = (weeks: 1 | -1, words: string) => html`<button type="button" class="btn bare screen" aria-label=${words} @click=${() => desk.turn(weeks)}>${icon(weeks < 0 ? 'back' : 'next')}</button>`;
  return html`<section part="week">
    <div class="row turn">${turn(-1, msg('Semaine précédente'))}${turn(1, msg('Semaine suivante'))}${heading(1, 'h3', formatDays(week, addDays(week, 6), locale))}</div>
    <div class="axis muted" aria-hidden="true"><div>${ticks.filter((hour) => hour < axis.to - 4).map((hour) => html`<span .style=${`left:${share(axis, hour)}%`}>${formatTime(hour, locale)}</span>`)}</div></div>
    <div class="grid">${days.map((date) => renderDay(view, date, shown.filter((row) => row.date === date), axis, ticks))}</div>
    <ul class="key row small">
      <li class="row"><i class="u f-work"></i>${msg('Quart de travail')}</li>
      <li class="row"><i class="u cls"></i>${msg('Heures de classe')}</li>
      <li class="row"><i class="u clash"></i>${msg('Travail pendant les cours')}</li>
    </ul>
  </section>`;
}

function renderDay(view: View, date: string, rows: readonly ShiftRow[], axis: Axis, ticks: readonly number[]): TemplateResult {
  const { desk, schedule, locale, findings } = view;
  const width = axis.to - axis.from;
  const classes = (classHours(date, schedule.calendar) ?? []).map(spanOf);
  const name = formatDate(date, locale);
  const bad = (shift: number, code?: string) => findings.some((one) => one.kind === 'law' && one.date !== undefined && one.shifts.includes(shift) && (!code || one.code === code));
  const add = (event: MouseEvent) => {
    const { left, width: room } = (event.currentTarget as Element).getBoundingClientRect();
    const after = Math.max(hasSchool(date, schedule.calendar) ? 16 : 10, ...[...classes, ...rows.map(spanOf)].map(({ to }) => to));
    // A key says no place: the shift comes after what the day holds.
    desk.add(date, event.detail ? axis.from + Math.round(((event.clientX - left) / room) * width * 2) / 2 : after);
  };
  const label = (row: ShiftRow) => `${name}, ${rangeWords(row, locale)}`;
  const hours = rows.reduce((sum, row) => sum + row.hours, 0);
  return html`<div class="day" data-place=${date}>
    <div class="name"><b>${formatDate(date, locale, { weekday: 'short' })}</b> <span class="muted">${Number(date.slice(8))}</span></div>
    <div class="when">${rows.length > 0 ? rows.map((row) => html`<div>${rangeWords(row, locale)}</div>`) : hasSchool(date, schedule.calendar) || !isWeekday(date) ? nothing : html`<span class="muted">${msg('sans école')}</span>`}</div>
    <b class="sum">${hours ? formatHours(hours, locale) : nothing}</b>
    <div class="lane">
      ${ticks.map((hour) => html`<i class="tick" .style=${at(axis, { from: hour, to: hour })}></i>`)}
      ${classes.map((span) => html`<i class="cls" .style=${at(axis, span)}></i>`)}
      <button type="button" class="add screen" aria-label=${msg(str`Ajouter un quart : ${name}`)} @click=${add}></button>
      ${rows.map((row) => html`<i class="bar f-work ${bad(row.shift) ? 'bad' : ''}" .style=${at(axis, spanOf(row))}></i>
        <button type="button" class="shift screen" data-shift=${row.shift} aria-label=${label(row)} aria-expanded=${desk.open === row.shift} .style=${reach(axis, spanOf(row))} @click=${() => desk.toggle(row.shift)}></button>
        ${bad(row.shift, 'class-hours') ? classes.map((span) => overlap(span, spanOf(row))).map((both) => (both ? html`<i class="clash" .style=${at(axis, both)}></i>` : nothing)) : nothing}`)}
    </div>
    <div class="thread">
      ${desk.open !== undefined && desk.openedAt === date ? renderEditor(view) : nothing}
      ${renderFindings(view, findings.filter((one) => placeOf(one, view) === date && isOnShift(one)), date)}
    </div>
  </div>`;
}

function overlap(one: Axis, other: Axis): Axis | null {
  const both = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  return both.to > both.from ? both : null;
}
