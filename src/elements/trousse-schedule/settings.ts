import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { schoolWeekdays } from '../../domain/schedule.js';
import { formatDate, formatDays, weekday } from '../../shared/format.js';
import { askEmployer, askTrip, askWhole, askWorker } from '../../shared/worker.js';
import { missing } from './editor.js';
import type { View } from './view.js';
import { rangeWords } from './words.js';

/** What the answers rest on: who works, and when there is school; each in one line, open to be changed. */
export function renderSettings(view: View): TemplateResult {
  return html`<div part="settings">${who(view)} ${school(view)}</div>`;
}

function group(place: string, title: string, facts: unknown, words: unknown): TemplateResult {
  return html`<details data-place=${place}><summary><b>${title}</b> <span class="muted">${facts}</span></summary><div class="edit screen">${words}</div></details>`;
}

function who({ desk, schedule: { worker }, fields, subject }: View): TemplateResult {
  const attendance = subject ? msg('école obligatoire') : msg('école non obligatoire');
  return group('who', msg('Qui travaille'), msg(str`${worker.age} ans, ${attendance}, trajet de ${worker.tripMinutes} min`), html`
    ${askWorker(fields, worker, subject)} ${askTrip(fields, worker)} ${askWhole(fields, 'employers', msg('Employeurs'), worker.employers, 1, 9)} ${askEmployer(fields, worker)}
    ${fields.text('label', msg('Nom ou repère, qui reste dans cette page (facultatif)'), desk.label, { problem: '', autocomplete: 'off', type: 'text', inputmode: 'text' })}
    ${desk.label ? fields.check('named', msg('Le mettre à l’impression, dans le texte et le calendrier'), desk.named) : nothing}`);
}

function school(view: View): TemplateResult {
  const { desk, schedule: { calendar }, fields, locale } = view;
  const { schoolHours, breaks, daysOff, exams } = calendar;
  const example = msg('Une ou deux périodes, comme 9 h à 12 h, 13 h à 16 h.');
  const hours = schoolWeekdays.map((day) => schoolHours[day].map((span) => rangeWords(span, locale)).join(', '));
  // What is not the same each day is told whole below.
  const facts = hours.includes('') ? msg('À inscrire.') : `${hours[0]}${new Set(hours).size > 1 ? '…' : ''}`;
  const period = ({ from, to }: { from: string; to: string }) => formatDays(from, to, locale);
  const line = (list: 'breaks' | 'daysOff' | 'exams', at: number, what: string) => html`<li class="row">${what}<button type="button" class="btn bare" aria-label=${msg(str`Retirer : ${what}`)} @click=${() => desk.dropDays(list, at)}>${msg('Retirer')}</button></li>`;
  return group('school', msg('Heures de classe et congés'), facts, html`
    <p class="small muted">${example}</p>
    ${schoolWeekdays.map((day, at) => fields.native(`school-${day}`, 'text', weekday(day, locale), desk.typed.get(day) ?? hours[at] ?? '', desk.typed.has(day) ? example : ''))}
    <ul>
      ${daysOff.map((day, at) => line('daysOff', at, `${formatDate(day, locale)}, ${msg('sans école')}`))}
      ${breaks.map((days, at) => line('breaks', at, `${period(days)}, ${msg('sans école')}`))}
      ${exams.map((days, at) => line('exams', at, `${period(days)}, ${msg('examens')}`))}
    </ul>
    <fieldset><legend class="h4">${msg('Jours sans école (été, relâche, pédagogiques), examens')}</legend>
      <div class="four">
        ${fields.select('days-kind', msg('Genre'), desk.days.kind, [['off', msg('sans école')], ['exams', msg('examens')]])}
        ${fields.native('days-from', 'date', msg('Premier jour'), desk.days.from, missing(view, 'days-from'))}
        ${fields.native('days-to', 'date', msg('Dernier jour'), desk.days.to, missing(view, 'days-to'))}
      </div>
      <button type="button" class="btn line" data-action="days" @click=${() => desk.addDays()}>${msg('Ajouter')}</button>
    </fieldset>`);
}
