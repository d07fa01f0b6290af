import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { parseHours } from '../../domain/hours.js';
import { categoryHours, schoolNights, type Category, type Week } from '../../domain/week.js';
import { citation } from '../../shared/citation.js';
import type { FieldsController } from '../../shared/fields.js';
import { formatHours, weekday } from '../../shared/format.js';
import type { View } from './view.js';
import { categoryWords, exceptionWords, periodWords, stageWords } from './words.js';

/** What the form draws from, beside the view. */
export interface FormView extends View {
  readonly fields: FieldsController;
  /** The week on which the stage starts: an hour still equal to it is drawn lighter. */
  readonly start: Week;
  /** Stays in sight under the form where the width is narrow. */
  readonly answer: string;
}

/** The week as a person describes it: who, when, work, school, rest. */
export function renderForm(view: FormView): TemplateResult {
  return html`<div class="form screen" part="form">
    ${who(view)} ${work(view)}
    ${group(msg('Ton école'), ['classes', 'study', 'travel'], view, startHint(view))}
    ${group(msg('Ton repos et le reste'), ['sleep', 'care', 'family', 'leisure', 'volunteering'], view)}
    <div class="peek small" aria-hidden="true">${view.answer}</div>
  </div>`;
}

function who(view: FormView): TemplateResult {
  const { week, fields, subject } = view;
  const { age, period } = week;
  const turned16 = week.turned16 === 'before-this-school-year' ? week.turned16 : 'this-school-year';
  return html`<fieldset class="who"><legend>${msg('Toi')}</legend>
    ${fields.select('stage', msg('Niveau'), week.stage, stageWords())}
    ${whole(view, 'age', msg('Âge'), 6, 99)}
    ${age === 16 ? fields.select('turned16', msg('Quand as-tu eu 16 ans?'), turned16, [
      ['this-school-year', msg('Pendant cette année scolaire')],
      ['before-this-school-year', msg('Avant cette année scolaire')],
    ]) : nothing}
    ${age === 16 && turned16 === 'this-school-year' ? fields.native('lastSchoolDay', 'date', msg('Dernier jour du calendrier scolaire'), week.lastSchoolDay) : nothing}
    ${age <= 16 ? fields.check('diploma', msg('J’ai obtenu un diplôme du ministère avant cette année scolaire'), week.diploma) : nothing}
    ${subject || age < 14 ? fields.select('exception', msg('Genre de travail'), week.exception ?? '', exceptionWords()) : nothing}
    ${fields.select('period', msg('Cette semaine'), period, periodWords())}
    ${period.endsWith('break') ? whole(view, 'daysWithoutSchool', msg('Jours de suite sans école, fins de semaine comprises'), 1, 366, 9) : nothing}
  </fieldset>`;
}

function work(view: FormView): TemplateResult {
  const { week, fields, locale } = view;
  return html`<fieldset>${legend(msg('Ton travail'), ['work'], view)}
    <div class="days-of-work">${week.hours.work.map((worked, day) => hours(view, `work-${day}`, weekday(day, locale), worked, 0))}</div>
    ${fields.native('earliestStart', 'time', msg('Début le plus tôt'), week.earliestStart)}
    ${fields.native('latestEnd', 'time', msg('Fin la plus tard'), week.latestEnd)}
    ${whole(view, 'tripMinutes', msg('Trajet vers la maison, en minutes'), 0, 600)}
    ${whole(view, 'employers', msg('Employeurs'), 1, 9)}
    ${week.period === 'break' ? nothing : fields.check('workInClassHours', msg('Je travaille parfois pendant les heures de classe'), week.workInClassHours)}
    ${fields.check('employer', msg('Mon employeur est de compétence fédérale'), week.employer === 'federal')}
  </fieldset>`;
}

function legend(title: string, categories: readonly Category[], { week, locale }: FormView): TemplateResult {
  return html`<legend><span>${title}</span><span>${formatHours(categories.reduce((sum, category) => sum + categoryHours(week, category), 0), locale)}</span></legend>`;
}

function group(title: string, categories: readonly Exclude<Category, 'work'>[], view: FormView, hint?: TemplateResult): TemplateResult {
  const { week, start } = view;
  const row = (category: (typeof categories)[number]) => {
    if (category === 'sleep') {
      const night = (kind: 'school' | 'off', words: string) => hours(view, `sleep-${kind}`, words, week.hours.sleep[kind], start.hours.sleep[kind]);
      return html`${schoolNights(week) ? night('school', msg('Nuit avant un cours')) : nothing}${night('off', msg('Nuit avant un congé'))}`;
    }
    return category === 'classes' && week.period === 'break' ? nothing : hours(view, category, categoryWords(category), week.hours[category], start.hours[category], 168);
  };
  return html`<fieldset>${legend(title, categories, view)}${categories.map(row)}${hint}</fieldset>`;
}

/** Where the hours of class and study on which a stage starts come from. */
function startHint({ week: { stage }, locale }: FormView): TemplateResult {
  return html`<p class="small muted">${
    stage === 'secondary' ? msg('Départ : 25 h, le minimum hebdomadaire; inscris tes devoirs.')
    : stage === 'cegep' ? msg('Départ : sept cours pondérés 2-1-3, à corriger.')
    : stage === 'university' ? msg('Départ : 15 crédits à 3 h, à corriger.')
    : msg('Départ à ajuster.')}</p>${stage === 'secondary' ? citation('rp-18', locale) : nothing}`;
}

function hours({ fields, locale }: FormView, id: string, label: string, value: number, start: number, max = 24): TemplateResult {
  return fields.stepper(id, label, {
    value, max, min: 0, step: 0.5, started: value === start, parse: parseHours,
    format: (value) => formatHours(value, locale),
    error: msg(str`Écris des heures, de 0 à ${max}, comme 7,5 ou 7 h 30.`),
  });
}

function whole({ fields, week }: FormView, id: 'age' | 'employers' | 'tripMinutes' | 'daysWithoutSchool', label: string, min: number, max: number, start = 0): TemplateResult {
  return fields.stepper(id, label, {
    min, max, value: week[id] ?? start, step: max === 600 ? 5 : 1, format: String,
    parse: (text) => (/^\s*\d+\s*$/.test(text) ? Number(text) : null),
    error: msg(str`Écris un nombre entier, de ${min} à ${max}.`),
  });
}
