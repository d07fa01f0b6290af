import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { freeDays } from '../../domain/assess-schedule.js';
import { addDays } from '../../domain/calendar.js';
import { inForce } from '../../domain/dated.js';
import { clockHours } from '../../domain/hours.js';
import type { ScheduleFinding } from '../../domain/schedule.js';
import { weekTotals } from '../../domain/shift-time.js';
import { citation } from '../../shared/citation.js';
import { formatDate, formatTime } from '../../shared/format.js';
import { section } from '../../shared/margin.js';
import { ruler } from '../../shared/squares.js';
import { conditionWords } from '../../shared/worker.js';
import { renderMends } from './finding.js';
import { placeOf, type View } from './view.js';
import { adviceWords, findingWords } from './words.js';

/** The outcome in one sentence: never that a schedule is legal. */
export function answerWords({ findings, rows }: Pick<View, 'findings' | 'rows'>): string {
  const count = (kind: ScheduleFinding['kind']) => findings.filter((one) => one.kind === kind).length;
  if (rows.length === 0) return msg('Touchez un jour pour y placer un quart.');
  if (count('law')) return msg(str`Écarts avec la loi : ${count('law')}`);
  if (count('entry')) return msg(str`Points à préciser : ${count('entry')}`);
  return count('unsettled') ? msg(str`Aucun écart certain; points non tranchés : ${count('unsettled')}`) : msg('Aucun écart relevé avec les règles vérifiées ici.');
}

/** Findings of one kind, in every week: what the rule is, then each day that it is about, which leads there. */
function groups(view: View, kind: ScheduleFinding['kind']): TemplateResult[] {
  const { findings, locale, desk, schedule: { worker } } = view;
  const mine = findings.filter((one) => one.kind === kind);
  // Two caps are one rule: what is said of them once holds for both.
  const ruleOf = (one: ScheduleFinding) => adviceWords(one, worker) || one.code;
  return [...new Set(mine.map(ruleOf))].map((rule) => {
    const some = mine.filter((one) => ruleOf(one) === rule);
    const [first] = some as [ScheduleFinding];
    return html`<div class="item">
      <p>${adviceWords(first, worker)} ${first.certainty ? (first.certainty === 'primary' ? msg('Lu chez un organisme public.') : msg('Lu chez un organisme d’information.')) : nothing}</p>
      <ul>${first.conditions?.map((condition) => html`<li>${conditionWords(condition)}</li>`)}
        ${some.map((one) => {
          const place = placeOf(one, view);
          return html`<li><a href="#day" @click=${(event: Event) => { event.preventDefault(); desk.show(place, `[data-place="${place}"] .shift`); }}>${formatDate(place, locale)}</a> ${findingWords(one, locale)}${kind === 'reminder' ? renderMends(view, one, place) : nothing}</li>`;
        })}</ul>
      ${first.source ? citation(first.source, locale) : nothing}
    </div>`;
  });
}

/** What the law says of the week that shows, then of every week. */
export function renderLaw(view: View): TemplateResult {
  const { schedule, week, law, locale, subject, rows } = view;
  const [weekday, whole] = [inForce(law.weekdayHours, week), inForce(law.weekHours, week)];
  // A break, or the end of attendance, may free the whole week, a part of it, or nothing.
  const free = freeDays(schedule, week, law).length;
  const totals = weekTotals(schedule.shifts, week);
  const list = groups(view, 'law');
  // The latest way home of the week, for who has to be home at night.
  const [home] = rows.filter(({ date }) => date >= week && date < addDays(week, 7)).map(({ date, start, end }) => ({ date, at: clockHours(end) + (end < start ? 24 : 0) + schedule.worker.tripMinutes / 60 })).sort((a, b) => b.at - a.at);
  return section('law', msg('La loi'), view.heading, html`
    ${subject && free === 0 && weekday && whole ? html`<div class="rulers">
      ${ruler(totals.weekday, weekday.value, msg('du lundi au vendredi'), locale)}
      ${ruler(totals.total, whole.value, msg('dans la semaine'), locale)}
    </div>` : html`<p class="item">${
      !subject ? msg('L’école n’est pas obligatoire : la loi ne fixe pas de plafond d’heures.')
      : free === 7 ? msg('Les plafonds sont levés dans une période de plus de sept jours de suite sans école; les règles de nuit, jamais.')
      : free > 0 ? msg('Plafonds d’heures : question non tranchée.') : msg('Aucun plafond connu à cette date.')
    }</p>`}
    ${subject && home ? html`<p class="item">${msg(str`Retour à la maison, au plus tard : ${formatTime(home.at, locale)}, ${formatDate(addDays(home.date, Math.floor(home.at / 24)), locale, { weekday: 'long' })}`)}</p>` : nothing}
    ${list.length > 0 || !whole ? list : citation(subject ? whole.source : 'lip-14', locale)}
  `, list.length > 0);
}

/** What the texts leave open, health and study, then the general standards: each apart. */
export function renderOthers(view: View): TemplateResult {
  const [entries, open, health, standards] = [groups(view, 'entry'), groups(view, 'unsettled'), groups(view, 'guidance'), groups(view, 'reminder')];
  return html`
    ${entries.length > 0 ? section('unsettled', msg('À préciser'), view.heading, entries) : nothing}
    ${open.length > 0 ? section('unsettled', msg('Pas tranché'), view.heading, open) : nothing}
    ${health.length > 0 ? section('health', msg('Santé et études'), view.heading, health) : nothing}
    ${standards.length > 0 ? section('reminder', msg('Normes générales'), view.heading, standards) : nothing}`;
}
