import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { parseHours } from '../../domain/hours.js';
import { categoryHours, schoolNights, workHours, type Category, type DailyHours, type Week } from '../../domain/week.js';
import { citation } from '../../shared/citation.js';
import type { FieldsController } from '../../shared/fields.js';
import { formatHours, weekday } from '../../shared/format.js';
import { icon } from '../../shared/icons.js';
import type { View } from './view.js';
import { categoryWords, exceptionWords, periodWords, stageWords } from './words.js';

/** What the form does to the week. */
export interface FormActions {
  readonly edit: (change: Partial<Week>) => void;
  readonly restage: (stage: Week['stage']) => void;
  readonly toggle: (group: 'school' | 'rest') => void;
  readonly see: () => void;
}

/** What the form draws from, beside the view. */
export interface FormView extends View {
  readonly fields: FieldsController;
  /** The week on which the stage starts: an hour still equal to it is drawn lighter. */
  readonly start: Week;
  readonly open: ReadonlySet<string>;
  readonly answer: string;
}

const DAYS = [1, 2, 3, 4, 5, 6, 0];

/** The week as a person describes it: who, when, work, school, rest. */
export function renderForm(view: FormView, actions: FormActions): TemplateResult {
  return html`<div class="form screen" part="form" role="group" aria-label=${msg('Ta semaine')}>
    ${who(view, actions)}
    ${work(view, actions)}
    ${group('school', msg('Ton école'), ['classes', 'study', 'travel'], view, actions)}
    ${group('rest', msg('Ton repos et le reste'), ['sleep', 'care', 'family', 'leisure', 'volunteering'], view, actions)}
    <div class="peek small"><span>${view.answer}</span><button type="button" class="btn bare" data-action="see" @click=${actions.see}>${msg('Voir')}</button></div>
  </div>`;
}

function who(view: FormView, { edit, restage }: FormActions): TemplateResult {
  const { week, fields, subject } = view;
  const exception = week.exception ?? 'none';
  const asksException = subject || week.age < 14;
  return html`<fieldset class="who"><legend>${msg('Toi')}</legend>
    ${fields.select('stage', msg('Niveau'), week.stage, stageWords(), restage)}
    ${whole(view, 'age', msg('Âge'), week.age, 6, 99, (age) => edit({ age }))}
    ${week.age === 16
      ? fields.select('turned16', msg('Quand as-tu eu 16 ans?'), week.turned16 === 'before-this-school-year' ? week.turned16 : 'this-school-year', [
          ['this-school-year', msg('Pendant cette année scolaire')],
          ['before-this-school-year', msg('Avant cette année scolaire')],
        ], (turned16) => edit({ turned16 }))
      : nothing}
    ${week.age === 16 && week.turned16 !== 'before-this-school-year'
      ? fields.native('lastSchoolDay', 'date', msg('Dernier jour de ton calendrier scolaire, si tu le connais'), week.lastSchoolDay, (lastSchoolDay) => edit({ lastSchoolDay }))
      : nothing}
    ${week.age <= 16 ? fields.check('diploma', msg('J’ai obtenu un diplôme du ministère dans une année scolaire terminée'), week.diploma, (diploma) => edit({ diploma })) : nothing}
    ${asksException ? fields.select('exception', msg('Genre de travail'), exception, exceptionWords(), (kind) => edit({ exception: kind === 'none' ? null : kind })) : nothing}
    ${fields.select('period', msg('Cette semaine'), week.period, periodWords(), (period) => edit({ period }))}
    ${week.period === 'break' || week.period === 'partial-break'
      ? whole(view, 'daysWithoutSchool', msg('Jours de suite sans école, fins de semaine comprises'), week.daysWithoutSchool ?? 9, 1, 366, (daysWithoutSchool) => edit({ daysWithoutSchool }))
      : nothing}
  </fieldset>`;
}

function work(view: FormView, { edit }: FormActions): TemplateResult {
  const { week, fields, locale } = view;
  const day = (index: number) => hours(view, `work-${index}`, weekday(index, locale), week.hours.work[index] ?? 0, view.start.hours.work[index] ?? 0, 24, (worked) =>
    edit({ hours: { ...week.hours, work: week.hours.work.map((old, at) => (at === index ? worked : old)) as unknown as DailyHours } }));
  return html`<fieldset><legend><span>${msg('Ton travail')}</span><span>${formatHours(workHours(week), locale)}</span></legend>
    <div class="days-of-work">${DAYS.map(day)}</div>
    <div class="two">
      ${fields.native('earliestStart', 'time', msg('Début le plus tôt'), week.earliestStart, (earliestStart) => edit({ earliestStart }))}
      ${fields.native('latestEnd', 'time', msg('Fin la plus tard'), week.latestEnd, (latestEnd) => edit({ latestEnd }))}
    </div>
    ${whole(view, 'tripMinutes', msg('Trajet vers la maison, en minutes'), week.tripMinutes, 0, 600, (tripMinutes) => edit({ tripMinutes }), 5)}
    ${whole(view, 'employers', msg('Nombre d’employeurs'), week.employers, 1, 9, (employers) => edit({ employers }))}
    ${week.period === 'break' ? nothing : fields.check('workInClassHours', msg('Je travaille parfois pendant les heures de classe'), week.workInClassHours, (workInClassHours) => edit({ workInClassHours }))}
    ${fields.check('employer', msg('Mon employeur relève des règles fédérales du travail'), week.employer === 'federal', (federal) => edit({ employer: federal ? 'federal' : 'provincial' }))}
  </fieldset>`;
}

/** Under 480 px a group folds to one line with its total. */
function group(name: 'school' | 'rest', title: string, categories: readonly Category[], view: FormView, { edit, toggle }: FormActions): TemplateResult {
  const { week, locale, open, start } = view;
  const total = categories.reduce((sum, category) => sum + categoryHours(week, category), 0);
  const nights = schoolNights(week) ? (['school', 'off'] as const) : (['off'] as const);
  const sleepWords = { school: msg('Nuit avant l’école'), off: msg('Nuit de congé') };
  const rows = categories.filter((category) => category !== 'classes' || week.period !== 'break').flatMap((category) =>
    category === 'sleep'
      ? nights.map((night) => hours(view, `sleep-${night}`, sleepWords[night], week.hours.sleep[night], start.hours.sleep[night], 24, (value) => edit({ hours: { ...week.hours, sleep: { ...week.hours.sleep, [night]: value } } })))
      : category === 'work' ? [] : [hours(view, category, categoryWords(category), week.hours[category], start.hours[category], 168, (value) => edit({ hours: { ...week.hours, [category]: value } }))]);
  return html`<fieldset class="fold ${open.has(name) ? 'open' : ''}">
    <legend><span>${title}</span><span>${formatHours(total, locale)}</span></legend>
    <button type="button" class="btn bare unfold" aria-expanded=${open.has(name)} @click=${() => toggle(name)}>${open.has(name) ? msg('Replier') : msg('Modifier')}<span class="vh">${title}</span>${icon('fold')}</button>
    <div class="rows">${rows}${name === 'school' ? startHint(view) : nothing}</div>
  </fieldset>`;
}

/** Where the hours of class and study on which a stage starts come from. */
function startHint({ week, locale }: FormView): TemplateResult {
  switch (week.stage) {
    case 'secondary': return html`<p class="hint">${msg('Valeur de départ : au moins 25 h de services éducatifs par semaine. Les devoirs sont à inscrire.')}</p>${citation('school-hours', locale)}`;
    case 'cegep': return html`<p class="hint">${msg('Valeurs de départ : sept cours pondérés 2-1-3. Corrige-les avec ta pondération.')}</p>`;
    case 'university': return html`<p class="hint">${msg('Valeurs de départ : 15 crédits, 3 h par crédit, cours compris.')}</p>`;
    default: return html`<p class="hint">${msg('Valeur de départ, à corriger avec ton horaire.')}</p>`;
  }
}

function hours({ fields, locale }: FormView, id: string, label: string, value: number, start: number, max: number, change: (value: number) => void): TemplateResult {
  return fields.stepper({
    id, label, value, max, change, min: 0, step: 0.5, started: value === start, parse: parseHours,
    format: (value) => formatHours(value, locale),
    error: msg(str`Écris des heures, de 0 à ${max}, par exemple 7,5 ou 7 h 30.`),
  });
}

function whole({ fields }: FormView, id: string, label: string, value: number, min: number, max: number, change: (value: number) => void, step = 1): TemplateResult {
  return fields.stepper({
    id, label, value, min, max, step, change, format: String,
    parse: (text) => (/^\d+$/.test(text.trim()) ? Number(text) : null),
    error: msg(str`Écris un nombre entier, de ${min} à ${max}.`),
  });
}
