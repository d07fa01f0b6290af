import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { parseHours } from '../../domain/hours.js';
import { categoryHours, schoolNights, type Category, type Week } from '../../domain/week.js';
import { citation } from '../../shared/citation.js';
import type { FieldsController } from '../../shared/fields.js';
import { formatHours, weekday } from '../../shared/format.js';
import { askEmployer, askTrip, askWhole, askWorker } from '../../shared/worker.js';
import type { View } from './view.js';
import { categoryWords, periodWords, stageWords } from './words.js';

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
  const { period } = week;
  return html`<fieldset class="who"><legend>${msg('Toi')}</legend>
    ${fields.select('stage', msg('Niveau'), week.stage, stageWords())}
    ${askWorker(fields, week, subject)}
    ${fields.select('period', msg('Cette semaine'), period, periodWords())}
    ${period.endsWith('break') ? askWhole(fields, 'daysWithoutSchool', msg('Jours de suite sans école, fins de semaine comprises'), week.daysWithoutSchool ?? 9, 1, 366) : nothing}
  </fieldset>`;
}

function work(view: FormView): TemplateResult {
  const { week, fields, locale } = view;
  return html`<fieldset>${legend(msg('Ton travail'), ['work'], view)}
    <div class="days-of-work">${week.hours.work.map((worked, day) => hours(view, `work-${day}`, weekday(day, locale), worked, 0))}</div>
    ${fields.native('earliestStart', 'time', msg('Début le plus tôt'), week.earliestStart)}
    ${fields.native('latestEnd', 'time', msg('Fin la plus tard'), week.latestEnd)}
    ${askTrip(fields, week)}
    ${askWhole(fields, 'employers', msg('Employeurs'), week.employers, 1, 9)}
    ${week.period === 'break' ? nothing : fields.check('workInClassHours', msg('Je travaille parfois pendant les heures de classe'), week.workInClassHours)}
    ${askEmployer(fields, week)}
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
