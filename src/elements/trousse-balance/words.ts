import { msg, str } from '@lit/localize';
import type { Finding } from '../../domain/finding.js';
import { workGroups } from '../../domain/guidance.js';
import type { Change } from '../../domain/suggestions.js';
import type { Category, Period, Stage, Week } from '../../domain/week.js';
import type { Options } from '../../shared/fields.js';
import { formatHours, weekday } from '../../shared/format.js';
import type { Locale } from '../../shared/speech.js';
import { homeExceptionWords } from '../../shared/worker.js';

// The one place where the calculator's codes become words. Each function is called inside a render or `localized()`.

export const stageWords = (): Options<Stage> => [
  ['secondary', msg('Secondaire')],
  ['vocational', msg('Formation professionnelle')],
  ['adult', msg('Formation des adultes')],
  ['cegep', msg('Cégep')],
  ['university', msg('Université')],
];

export const periodWords = (): Options<Period> => [
  ['school', msg('Semaine d’école')],
  ['exams', msg('Semaine d’examens')],
  ['break', msg('Congé toute la semaine')],
  ['partial-break', msg('Congé une partie de la semaine')],
];

export function categoryWords(category: Category | 'free'): string {
  switch (category) {
    case 'sleep': return msg('Sommeil');
    case 'classes': return msg('Cours');
    case 'study': return msg('Devoirs');
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
  const hours = formatHours(actual ?? 0, locale);
  const over = formatHours((actual ?? 0) - (limit ?? 0), locale);
  const end = kind === 'law' ? '.' : msg(', si la règle s’applique ici.');
  const ban = msg(' : la loi interdit cet horaire');
  switch (code) {
    case 'minimum-age': return kind === 'law' ? msg(str`Avant ${limit ?? ''} ans, la loi interdit ce travail.`) : msg(str`Avant ${limit ?? ''} ans, la loi met des conditions à ce travail.`);
    case 'class-hours': return msg('Tu travailles pendant les heures de classe') + ban + end;
    case 'weekday-hours': return msg(str`Du lundi au vendredi, ton travail dépasse de ${over} le plafond de la loi`) + end;
    case 'week-hours': return msg(str`Dans la semaine, ton travail dépasse de ${over} le plafond de la loi`) + end;
    case 'night-work': return (edge === 'morning' ? msg('Tu travailles avant 6 h') : msg('Tu travailles après 23 h')) + ban + end;
    case 'home-by-night': return (edge === 'morning' ? msg('Tu pars de la maison avant 6 h') : msg('Tu rentres à la maison après 23 h')) + ban + end;
    case 'partial-break': return msg('Un congé couvre une partie de la semaine.');
    case 'several-employers': return msg('Tu as plus d’un employeur.');
    case 'short-sleep': return msg(str`Tes nuits les plus courtes comptent ${hours}.`);
    case 'long-hours': return msg(str`${hours} de travail : ce que l’on observe`);
    case 'exam-week': return msg('Tu travailles en période d’examens.');
    case 'no-free-time': return msg('Il ne te reste aucun temps libre.');
    case 'over-full': return msg(str`Ta semaine compte ${over} de trop.`);
  }
}

/** What to know of a finding, in plain words; an empty string where the sentence is enough. */
export function adviceWords({ code, kind }: Finding, { exception }: Week): string {
  const [low, middle, high] = workGroups.map(({ highRisk }) => highRisk);
  switch (code) {
    case 'minimum-age': return kind === 'law' ? '' : msg('À confirmer avec un parent et l’employeur :');
    case 'night-work': return msg('De 23 h à 6 h, cette règle tient toute l’année.');
    case 'home-by-night': return `${msg('De 23 h à 6 h, cette règle tient toute l’année.')} ${homeExceptionWords(exception)}`;
    case 'partial-break': return msg('La CNESST ne dit pas si les plafonds s’appliquent.');
    case 'several-employers': return msg('La loi ne dit pas si leurs heures s’additionnent. Un cabinet d’avocats pense que oui; par prudence, compte-les ensemble.');
    case 'long-hours': return msg(str`Au secondaire, ${low} % des élèves qui travaillent moins de 11 h par semaine présentent un risque élevé de décrochage; de 11 à 15 h, ${middle} %; à 16 h et plus, ${high} %. L’un ne cause pas forcément l’autre. Chiffres d’avant les plafonds.`);
    case 'exam-week': return msg('Préviens ton employeur tôt.');
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
    case 'sleep': return night === 'off' ? msg(str`Dormir ${by} de plus la veille d’un congé`) : msg(str`Dormir ${by} de plus la veille d’un cours`);
    default: return msg(str`${categoryWords(category)} : ${by} de moins`);
  }
}
