import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Condition } from '../domain/jurisdiction.js';
import type { Exception, Worker } from '../domain/worker.js';
import type { FieldsController, Options } from './fields.js';

// What is asked of a young worker, in one wording for whoever answers: the calculator's and the schedule's.

/** Who works: age, and what ends compulsory attendance; the kind of work, where it changes the law for a `subject` or a child. */
export function askWorker(fields: FieldsController, { age, turned16, lastSchoolDay, diploma, exception }: Worker, subject: boolean): TemplateResult {
  const since = turned16 === 'before-this-school-year' ? turned16 : 'this-school-year';
  return html`${askWhole(fields, 'age', msg('Âge'), age, 6, 99)}
    ${age === 16 ? fields.select('turned16', msg('16 ans, depuis quand?'), since, [
      ['this-school-year', msg('Pendant cette année scolaire')],
      ['before-this-school-year', msg('Avant cette année scolaire')],
    ]) : nothing}
    ${age === 16 && since === 'this-school-year' ? fields.native('lastSchoolDay', 'date', msg('Dernier jour du calendrier scolaire'), lastSchoolDay) : nothing}
    ${age <= 16 ? fields.check('diploma', msg('Diplôme du ministère obtenu avant cette année scolaire'), diploma) : nothing}
    ${subject || age < 14 ? fields.select('exception', msg('Genre de travail'), exception ?? '', exceptionWords()) : nothing}`;
}

/** The trip home counts in the night rule. */
export function askTrip(fields: FieldsController, { tripMinutes }: Worker): TemplateResult {
  return askWhole(fields, 'tripMinutes', msg('Trajet vers la maison, en minutes'), tripMinutes, 0, 600, 5);
}

export function askEmployer(fields: FieldsController, { employer }: Worker): TemplateResult {
  return fields.check('employer', msg('Employeur de compétence fédérale'), employer === 'federal');
}

/** The value of a worker's field, from what the field holds. */
export function workerValue(id: string, value: unknown): unknown {
  return id === 'employer' ? (value ? 'federal' : 'provincial') : id === 'exception' ? value || null : value;
}

/** A whole number, stepped or typed. */
export function askWhole(fields: FieldsController, id: string, label: string, value: number, min: number, max: number, step = 1): TemplateResult {
  return fields.stepper(id, label, {
    value, min, max, step, format: String,
    parse: (text) => (/^\s*\d+\s*$/.test(text) ? Number(text) : null),
    error: msg(str`Un nombre entier, de ${min} à ${max}.`),
  });
}

export const exceptionWords = (): Options<Exception | ''> => [
  ['', msg('Emploi ordinaire')],
  ['artist', msg('Travail artistique')],
  ['newspapers', msg('Livraison de journaux ou publications')],
  ['babysitting', msg('Garde d’enfants')],
  ['tutoring', msg('Aide aux devoirs ou tutorat')],
  ['family-business', msg('Entreprise familiale')],
  ['community', msg('Organisme communautaire, camp')],
  ['sport', msg('Organisme sportif')],
  ['farm', msg('Entreprise agricole')],
];

/** Why the home rule may not hold: the two exceptions on which lists disagree (FACTS F31), and the camp (F29). */
export function homeExceptionWords(exception: Exception | null): string {
  switch (exception) {
    case 'newspapers':
    case 'babysitting': return msg('Les listes publiées de ses exceptions ne concordent pas.');
    case 'community': return msg('Elle ne vaut pas pour qui loge sur place et n’a pas d’école le lendemain.');
    default: return '';
  }
}

export function conditionWords(condition: Condition): string {
  switch (condition) {
    case 'consent': return msg('Consentement écrit du titulaire de l’autorité parentale ou du tuteur, sur le formulaire de la CNESST.');
    case 'artistic-field': return msg('Domaine visé par la loi sur le statut des artistes.');
    case 'family-link': return msg('Enfant de l’employeur, d’un associé ou administrateur, ou de leur conjoint.');
    case 'fewer-than-10': return msg('Moins de 10 personnes salariées.');
    case 'fewer-than-10-with-you': return msg('Moins de 10 personnes salariées, jeune compris.');
    case 'adult-supervision': return msg('Un adulte supervise en tout temps.');
    case 'non-profit': return msg('Organisme sans but lucratif.');
    case 'assist-only': return msg('Rôle d’aide ou de soutien.');
    case 'light-manual': return msg('Travail manuel léger : récolte, animaux, sol.');
    case 'not-hazardous': return msg('Travail sans danger.');
    case 'never-at-night': return msg('Jamais entre 23 h et 6 h.');
  }
}
