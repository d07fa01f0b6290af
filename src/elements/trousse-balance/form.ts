import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { parseHours } from '../../domain/hours.js';
import { categoryHours, schoolNights, type Category, type Week, type WeekHours } from '../../domain/week.js';
import { citation } from '../../shared/citation.js';
import type { FieldsController } from '../../shared/fields.js';
import { formatHours, weekday } from '../../shared/format.js';
import type { View } from './view.js';
import { categoryWords, exceptionWords, periodWords, stageWords } from './words.js';

/** What the form draws from and does, beside the view. */
export interface FormView extends View {
  readonly fields: FieldsController;
  /** The week on which the stage starts: an hour still equal to it is drawn lighter. */
  readonly start: Week;
  /** Groups unfolded on a narrow width. */
  readonly open: ReadonlySet<string>;
  readonly answer: string;
  readonly edit: (change: Partial<Week>) => void;
  readonly restage: (stage: Week['stage']) => void;
  readonly toggle: (group: string) => void;
  readonly see: () => void;
}

/** The week as a person describes it: who, when, work, school, rest. */
export function renderForm(view: FormView): TemplateResult {
  return html`<div class="form screen" part="form" role="group" aria-label=${msg('Ta semaine')}>
    ${who(view)} ${work(view)}
    ${group(msg('Ton école'), ['classes', 'study', 'travel'], view, startHint(view))}
    ${group(msg('Ton repos et le reste'), ['sleep', 'care', 'family', 'leisure', 'volunteering'], view)}
    <div class="peek small"><span>${view.answer}</span><button type="button" class="btn bare" @click=${view.see}>${msg('Voir')}</button></div>
  </div>`;
}

function who(view: FormView): TemplateResult {
  const { week, fields, subject, edit } = view;
  const { age, turned16, period } = week;
  const before = turned16 === 'before-this-school-year';
  return html`<fieldset class="who"><legend>${msg('Toi')}</legend>
    ${fields.select('stage', msg('Niveau'), week.stage, stageWords(), view.restage)}
    ${whole(view, 'age', msg('Âge'), 6, 99)}
    ${age === 16 ? fields.select('turned16', msg('Quand as-tu eu 16 ans?'), before ? turned16 : 'this-school-year', [
      ['this-school-year', msg('Pendant cette année scolaire')],
      ['before-this-school-year', msg('Avant cette année scolaire')],
    ], (turned16) => edit({ turned16 })) : nothing}
    ${age === 16 && !before ? fields.native('lastSchoolDay', 'date', msg('Dernier jour du calendrier scolaire, si tu le connais'), week.lastSchoolDay, (lastSchoolDay) => edit({ lastSchoolDay })) : nothing}
    ${age <= 16 ? fields.check('diploma', msg('J’ai un diplôme du ministère, obtenu dans une année scolaire terminée'), week.diploma, (diploma) => edit({ diploma })) : nothing}
    ${subject || age < 14 ? fields.select('exception', msg('Genre de travail'), week.exception ?? 'none', exceptionWords(), (kind) => edit({ exception: kind === 'none' ? null : kind })) : nothing}
    ${fields.select('period', msg('Cette semaine'), period, periodWords(), (period) => edit({ period }))}
    ${period.endsWith('break') ? whole(view, 'daysWithoutSchool', msg('Jours de suite sans école, fins de semaine comprises'), 1, 366, 9) : nothing}
  </fieldset>`;
}

function work(view: FormView): TemplateResult {
  const { week, fields, locale, edit } = view;
  return html`<fieldset>${legend(msg('Ton travail'), ['work'], view)}
    <div class="days-of-work">${week.hours.work.map((worked, day) => hours(view, `work-${day}`, weekday(day, locale), worked, 0, 24, (typed) =>
      ({ work: week.hours.work.map((old, at) => (at === day ? typed : old)) as unknown as WeekHours['work'] })))}</div>
    ${fields.native('earliestStart', 'time', msg('Début le plus tôt'), week.earliestStart, (earliestStart) => edit({ earliestStart }))}
    ${fields.native('latestEnd', 'time', msg('Fin la plus tard'), week.latestEnd, (latestEnd) => edit({ latestEnd }))}
    ${whole(view, 'tripMinutes', msg('Trajet vers la maison, en minutes'), 0, 600)}
    ${whole(view, 'employers', msg('Nombre d’employeurs'), 1, 9)}
    ${week.period === 'break' ? nothing : fields.check('workInClassHours', msg('Je travaille parfois pendant les heures de classe'), week.workInClassHours, (workInClassHours) => edit({ workInClassHours }))}
    ${fields.check('employer', msg('Mon employeur est de compétence fédérale'), week.employer === 'federal', (federal) => edit({ employer: federal ? 'federal' : 'provincial' }))}
  </fieldset>`;
}

function legend(title: string, categories: readonly Category[], { week, locale }: FormView): TemplateResult {
  return html`<legend><span>${title}</span><span>${formatHours(categories.reduce((sum, category) => sum + categoryHours(week, category), 0), locale)}</span></legend>`;
}

/** Under 480 px a group folds to one line with its total. */
function group(title: string, categories: readonly Exclude<Category, 'work'>[], view: FormView, hint?: TemplateResult): TemplateResult {
  const { week, open, start } = view;
  const night = (kind: 'school' | 'off', words: string) => hours(view, `sleep-${kind}`, words, week.hours.sleep[kind], start.hours.sleep[kind], 24, (value) => ({ sleep: { ...week.hours.sleep, [kind]: value } }));
  const row = (category: (typeof categories)[number]) => {
    if (category === 'sleep') return html`${schoolNights(week) ? night('school', msg('Nuit avant un cours')) : nothing}${night('off', msg('Nuit avant un congé'))}`;
    if (category === 'classes' && week.period === 'break') return nothing;
    return hours(view, category, categoryWords(category), week.hours[category], start.hours[category], 168, (value) => ({ [category]: value }));
  };
  const shown = open.has(categories[0] ?? '');
  return html`<fieldset class="fold ${shown ? 'open' : ''}">${legend(title, categories, view)}
    <button type="button" class="btn bare unfold" aria-expanded=${shown} aria-label=${msg(str`Modifier : ${title}`)} @click=${() => view.toggle(categories[0] ?? '')}>${shown ? msg('Replier') : msg('Modifier')}</button>
    <div class="rows">${categories.map(row)}${hint}</div>
  </fieldset>`;
}

/** Where the hours of class and study on which a stage starts come from. */
function startHint({ week: { stage }, locale }: FormView): TemplateResult {
  return html`<p class="hint">${
    stage === 'secondary' ? msg('Départ : 25 h de cours, le minimum hebdomadaire; tes devoirs sont à inscrire.')
    : stage === 'cegep' ? msg('Départ : sept cours pondérés 2-1-3, à corriger.')
    : stage === 'university' ? msg('Départ : 15 crédits, 3 h chacun, cours compris, à corriger.')
    : msg('Valeur de départ, à corriger.')}</p>${stage === 'secondary' ? citation('school-hours', locale) : nothing}`;
}

function hours({ fields, locale, edit, week }: FormView, id: string, label: string, value: number, start: number, max: number, change: (value: number) => Partial<WeekHours>): TemplateResult {
  return fields.stepper({
    id, label, value, max, min: 0, step: 0.5, started: value === start, parse: parseHours,
    format: (value) => formatHours(value, locale),
    error: msg(str`Écris des heures, de 0 à ${max}, comme 7,5 ou 7 h 30.`),
    change: (value) => edit({ hours: { ...week.hours, ...change(value) } }),
  });
}

function whole({ fields, week, edit }: FormView, id: 'age' | 'employers' | 'tripMinutes' | 'daysWithoutSchool', label: string, min: number, max: number, start = 0): TemplateResult {
  return fields.stepper({
    id, label, min, max, value: week[id] ?? start, step: max === 600 ? 5 : 1, format: String,
    parse: (text) => (/^\s*\d+\s*$/.test(text) ? Number(text) : null),
    error: msg(str`Écris un nombre entier, de ${min} à ${max}.`),
    change: (value) => edit({ [id]: value }),
  });
}
