import { msg, str } from '@lit/localize';
import type { Finding } from '../../domain/finding.js';
import type { Condition } from '../../domain/jurisdiction.js';
import type { Change } from '../../domain/suggestions.js';
import type { Category, Exception, Period, Stage } from '../../domain/week.js';
import { formatHours, weekday } from '../../shared/format.js';
import type { Locale } from '../../shared/speech.js';

/** The one place where the calculator's codes become words. Each function is called inside a render or `localized()`. */

export const stageWords = (): readonly (readonly [Stage, string])[] => [
  ['secondary', msg('Secondaire')],
  ['vocational', msg('Formation professionnelle')],
  ['adult', msg('Formation des adultes')],
  ['cegep', msg('Cégep')],
  ['university', msg('Université')],
];

export const periodWords = (): readonly (readonly [Period, string])[] => [
  ['school', msg('Semaine d’école ordinaire')],
  ['exams', msg('Semaine d’examens')],
  ['break', msg('Semaine tout entière dans un long congé')],
  ['partial-break', msg('Semaine en partie dans un long congé')],
];

export const exceptionWords = (): readonly (readonly [Exception | 'none', string])[] => [
  ['none', msg('Emploi ordinaire')],
  ['artist', msg('Création ou interprétation artistique')],
  ['newspapers', msg('Livraison de journaux ou d’autres publications')],
  ['babysitting', msg('Garde d’enfants')],
  ['tutoring', msg('Aide aux devoirs ou tutorat')],
  ['family-business', msg('Entreprise familiale')],
  ['community', msg('Organisme social ou communautaire, comme un camp')],
  ['sport', msg('Organisme sportif à but non lucratif')],
  ['farm', msg('Entreprise agricole')],
];

export function conditionWords(condition: Condition): string {
  switch (condition) {
    case 'consent': return msg('Consentement écrit du titulaire de l’autorité parentale ou du tuteur, sur le formulaire de la CNESST : tâches, heures maximales par semaine, disponibilités.');
    case 'artistic-field': return msg('Un domaine visé par la loi sur le statut des artistes.');
    case 'family-link': return msg('Enfant de l’employeur, d’un associé ou d’un administrateur, ou de la personne qui est leur conjoint.');
    case 'fewer-than-10': return msg('Moins de 10 personnes salariées, toi compris.');
    case 'adult-supervision': return msg('La supervision d’un adulte en tout temps.');
    case 'non-profit': return msg('Un organisme à but non lucratif.');
    case 'assist-only': return msg('Un rôle d’aide ou de soutien, comme marquer les points.');
    case 'light-manual': return msg('Des travaux manuels légers : récolter, soigner les animaux, préparer ou entretenir le sol.');
    case 'outside-act': return msg('Une garde occasionnelle, chez la personne gardée, peut échapper à la loi.');
    case 'not-hazardous': return msg('Un travail sans danger.');
    case 'never-at-night': return msg('Jamais entre 23 h et 6 h.');
  }
}

export function categoryWords(category: Category | 'free'): string {
  switch (category) {
    case 'sleep': return msg('Sommeil');
    case 'classes': return msg('Cours');
    case 'study': return msg('Devoirs et étude');
    case 'work': return msg('Travail');
    case 'travel': return msg('Trajets');
    case 'care': return msg('Repas et soins');
    case 'family': return msg('Famille');
    case 'leisure': return msg('Sport et loisirs');
    case 'volunteering': return msg('Bénévolat');
    case 'free': return msg('Temps libre');
  }
}

/** A finding in one sentence. */
export function findingWords({ code, kind, actual, limit, edge }: Finding, locale: Locale): string {
  const hours = (value: number | null) => formatHours(value ?? 0, locale);
  const over = hours((actual ?? 0) - (limit ?? 0));
  const open = kind === 'unsettled';
  switch (code) {
    case 'minimum-age': return open ? msg(str`Avant ${limit ?? ''} ans, ce travail n’est possible qu’à des conditions.`) : msg(str`Avant ${limit ?? ''} ans, la loi interdit ce travail.`);
    case 'class-hours': return msg('Tu travailles pendant les heures de classe.');
    case 'weekday-hours': return msg(str`Du lundi au vendredi, ton travail dépasse de ${over} le plafond de la loi.`);
    case 'week-hours': return msg(str`Dans la semaine, ton travail dépasse de ${over} le plafond de la loi.`);
    case 'night-work': return msg('Une partie de ton travail tombe entre 23 h et 6 h.');
    case 'home-by-night': return edge === 'morning' ? msg('Tu pars de la maison avant 6 h.') : msg('Tu rentres à la maison après 23 h.');
    case 'partial-break': return msg('Cette semaine n’est qu’en partie en congé.');
    case 'several-employers': return msg('Tu as plus d’un employeur.');
    case 'short-sleep': return msg(str`Tes nuits les plus courtes comptent ${hours(actual)}.`);
    case 'long-hours': return msg(str`${hours(actual)} de travail : ce que l’on observe`);
    case 'exam-week': return msg('Tu travailles pendant une semaine d’examens.');
    case 'no-free-time': return msg('Il ne te reste aucun temps libre.');
    case 'over-full': return msg(str`Ta semaine compte ${over} de trop.`);
  }
}

/** What to know of a finding, in plain words. */
export function adviceWords({ code, kind, limit }: Finding, locale: Locale): string {
  switch (code) {
    case 'minimum-age': return kind === 'law' ? '' : msg('Aucun outil ne peut dire que c’est permis. Confirme chaque point avec un parent et l’employeur :');
    case 'class-hours': return msg('Ton horaire doit te permettre d’être à l’école pendant les heures de classe.');
    case 'night-work': return msg('Cette règle tient toute l’année, congés compris.');
    case 'home-by-night': return msg('Tes heures doivent te permettre d’être à la maison de 23 h à 6 h, trajet compris, toute l’année. Des exceptions existent; les listes publiées ne disent pas toutes la même chose.');
    case 'partial-break': return msg('Les textes ne disent pas si les plafonds s’appliquent alors. Demande à la CNESST.');
    case 'several-employers': return msg('La loi ne dit pas si leurs heures s’additionnent. Un cabinet d’avocats pense que oui; par prudence, compte-les ensemble.');
    case 'short-sleep': return msg(str`À ton âge, le repère est d’au moins ${formatHours(limit ?? 0, locale)} par nuit.`);
    case 'exam-week': return msg('La période d’examens compte, comme l’âge et les contraintes de l’emploi. Préviens ton employeur tôt.');
    case 'over-full': return msg('Une semaine a 168 heures : quelque chose cédera, souvent le sommeil.');
    case 'no-free-time': return msg('Un imprévu n’aurait pas de place.');
    default: return '';
  }
}

/** A change as something to propose. */
export function changeWords({ category, hours, day, to, night }: Change, locale: Locale): string {
  const by = formatHours(Math.abs(hours), locale);
  const from = weekday(day ?? 0, locale);
  switch (category) {
    case 'work': return to === undefined ? msg(str`Travailler ${by} de moins le ${from}`) : msg(str`Déplacer ${by} du ${from} au ${weekday(to, locale)}`);
    case 'latest-end': return msg(str`Finir ${by} plus tôt`);
    case 'earliest-start': return msg(str`Commencer ${by} plus tard`);
    case 'sleep': return night === 'off' ? msg(str`Dormir ${by} de plus par nuit de congé`) : msg(str`Dormir ${by} de plus par nuit d’école`);
    case 'leisure': return msg(str`Garder ${by} de loisirs pour plus tard`);
    case 'volunteering': return msg(str`Garder ${by} de bénévolat pour plus tard`);
  }
}
