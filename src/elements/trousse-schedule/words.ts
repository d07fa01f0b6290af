import { msg, str } from '@lit/localize';
import type { Mend, ScheduleFinding, Shift, Span } from '../../domain/schedule.js';
import type { Worker } from '../../domain/worker.js';
import type { ShiftProblemCode } from '../../domain/shift-text.js';
import { formatDate, formatHours, formatTime } from '../../shared/format.js';
import type { Locale } from '../../shared/speech.js';
import { homeExceptionWords } from '../../shared/worker.js';

// The one place where the schedule's codes become words. Each function is called inside a render or `localized()`.

/** A shift's hours: `16 h 30 – 20 h`. */
export function rangeWords({ start, end }: Span, locale: Locale): string {
  const range = `${formatTime(start, locale)}\u00a0– ${formatTime(end, locale)}`;
  return end < start ? msg(str`${range} (le lendemain)`) : range;
}

/** Where the texts do not say that a rule holds here, no more is said of it than that. */
const ifItApplies = (kind: ScheduleFinding['kind']): string => (kind === 'unsettled' ? msg(', si la règle s’applique ici.') : '');

/** A finding in a few words: what, and by how much. */
export function findingWords({ code, kind, actual, limit, edge }: ScheduleFinding, locale: Locale): string {
  const over = formatHours((actual ?? 0) - (limit ?? 0), locale);
  const hours = formatHours(actual ?? 0, locale);
  const time = formatTime((actual ?? 0) + 24, locale);
  const end = ifItApplies(kind);
  switch (code) {
    case 'minimum-age': return kind === 'law' ? msg(str`Avant ${limit ?? ''} ans, la loi interdit ce travail.`) : msg(str`Avant ${limit ?? ''} ans, la loi met des conditions à ce travail.`);
    case 'class-hours': return msg(str`${hours} pendant les heures de classe`) + end;
    case 'weekday-hours': return msg(str`Du lundi au vendredi : ${hours}, soit ${over} de trop`) + end;
    case 'week-hours': return msg(str`Dans la semaine : ${hours}, soit ${over} de trop`) + end;
    case 'night-work': return (edge === 'morning' ? msg(str`Travail dès ${time}`) : msg(str`Travail jusqu’à ${time}`)) + end;
    case 'home-by-night': return (edge === 'morning' ? msg(str`Départ de la maison à ${time}`) : msg(str`Retour à la maison à ${time}`)) + end;
    case 'partial-break': return msg('Une partie de la semaine est en congé, ou après l’école obligatoire.');
    case 'several-employers': return msg('Plus d’un employeur');
    case 'lunch-hours': return msg(str`${hours} à l’heure du dîner, un jour d’école`);
    case 'school-hours': return msg('Inscrire les heures de classe');
    case 'zero-length': return msg('Un quart sans durée');
    case 'overlap': return msg('Des quarts en même temps');
    case 'short-notice': return '';
    default: return hours;
  }
}

/** What to know of a finding; an empty string where its words are enough. */
export function adviceWords({ code, kind }: ScheduleFinding, { exception }: Worker): string {
  /** The rule, its point given to what it hangs on. */
  const rule = (words: string) => (kind === 'unsettled' ? words.slice(0, -1) + ifItApplies(kind) : words);
  switch (code) {
    case 'minimum-age': return kind === 'unsettled' ? msg('À confirmer :') : '';
    case 'class-hours': return rule(msg('Tant que l’école est obligatoire, la loi interdit de travailler pendant les heures de classe.'));
    case 'weekday-hours':
    case 'week-hours': return rule(msg('Tant que l’école est obligatoire, la loi plafonne les heures; le vendredi soir compte.'));
    case 'night-work': return rule(msg('De 23 h à 6 h, la loi interdit ce travail, toute l’année.'));
    case 'home-by-night': return `${rule(msg('De 23 h à 6 h, la loi veut que l’élève puisse être à la maison, toute l’année.'))} ${kind === 'unsettled' ? homeExceptionWords(exception) : ''}`;
    case 'partial-break': return msg('Nos sources ne disent pas si les plafonds s’appliquent.');
    case 'several-employers': return msg('La loi ne dit pas si leurs heures s’additionnent.');
    case 'lunch-hours': return msg('Nos sources ne disent pas si le dîner fait partie des heures de classe.');
    case 'school-hours': return msg('Sans elles, le travail pendant les cours n’est pas vérifié.');
    case 'weekly-rest': return msg('32 h de repos de suite par semaine.');
    case 'meal-break': return msg('30 min pour un repas après 5 h de suite.');
    case 'short-shift': return msg('Une présence de moins de 3 h est payée 3 h.');
    case 'short-notice': return msg('En général, un horaire donné moins de cinq jours d’avance peut être refusé.');
    case 'exam-week': return msg('Semaine d’examens');
    default: return '';
  }
}

/** What a mend does. */
export function mendWords({ kind, changes }: Mend, shifts: readonly Shift[], locale: Locale): string {
  const [{ shift, to } = { shift: -1, to: null }] = changes;
  const day = formatDate((to ?? shifts[shift])?.date ?? '', locale, { weekday: 'long' });
  if (changes.length > 1) return msg(str`Changer ${changes.length} quarts`);
  if (!to) return msg(str`Retirer le quart de ${day}`);
  const range = rangeWords(to, locale);
  switch (kind) {
    case 'end': return msg(str`Finir ${day} à ${formatTime(to.end, locale)}`);
    case 'start': return msg(str`Commencer ${day} à ${formatTime(to.start, locale)}`);
    case 'break': return msg(str`Prévoir ${to.breakMinutes} min de pause`);
    case 'move': return msg(str`Déplacer au ${formatDate(to.date, locale)}, ${range}`);
    default: return msg(str`Décaler : ${range}`);
  }
}

/** Why a line could not be read. */
export function problemWords(code: ShiftProblemCode): string {
  switch (code) {
    case 'no-date': return msg('il manque le jour.');
    case 'ambiguous-date': return msg('ce jour se lit de deux façons : écrivez 2026-11-24.');
    case 'several-days': return msg('écrivez un seul jour par ligne.');
    case 'weekday-mismatch': return msg('cette date n’est pas ce jour de la semaine.');
    case 'bad-break': return msg('la pause ne va pas avec le quart.');
    case 'no-times':
    case 'one-time': return msg('il manque le début ou la fin.');
    default: return msg('une date ou une heure n’existe pas.');
  }
}
