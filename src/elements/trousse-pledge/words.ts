import { msg, str } from '@lit/localize';
import { hourCaps, type CommitmentId } from '../../content/commitments.js';
import type { PledgeForm, Purpose, Size } from '../../domain/pledge.js';
import type { Options } from '../../shared/fields.js';
import { formatHours } from '../../shared/format.js';
import type { Locale } from '../../shared/speech.js';
import type { CertificateWords } from './certificate.js';

// The one place where the pledge's codes become words. Each function is called inside a render or `localized()`.

/** A commitment: its name, why or what it is, what it looks like on Monday, and how it reads after « X s’engage à ». */
export interface CommitmentWords {
  readonly title: string;
  readonly detail: string;
  readonly monday: string;
  readonly deed: string;
}

/** The words of one of the kit's commitments; the hours are those that are promised. */
export function commitmentWords(id: CommitmentId, { weekHours, weekdayHours }: Pick<PledgeForm, 'weekHours' | 'weekdayHours'>, locale: Locale): CommitmentWords {
  const words: Record<CommitmentId, readonly [title: string, detail: string, monday: string]> = {
    hours: [
      msg('Limiter les heures de travail'),
      msg(str`Tant que l’école est obligatoire, la loi plafonne à ${hourCaps.week} h par semaine d’école, dont au plus ${hourCaps.weekdays} h du lundi au vendredi.`),
      msg('Lundi : l’horaire tient sous votre plafond.'),
    ],
    evenings: [
      msg('Finir tôt la veille d’un cours'),
      msg('Il reste du temps pour les devoirs et le sommeil.'),
      msg('Lundi : l’élève qui a cours mardi part avant la fermeture.'),
    ],
    exams: [
      msg('Alléger les semaines d’examens'),
      msg('Moins d’heures quand les examens arrivent.'),
      msg('Lundi : vous demandez les dates d’examens.'),
    ],
    calendar: [
      msg('Demander le calendrier scolaire dès l’embauche'),
      msg('Cours, examens et congés aident à planifier.'),
      msg('Lundi : le calendrier est près de l’horaire.'),
    ],
    diploma: [
      msg('Encourager chaque élève à obtenir son diplôme'),
      msg('Chaque élève sait que sa réussite compte pour vous.'),
      msg('Lundi : vous demandez comment vont les études.'),
    ],
    safety: [
      msg('Former et superviser chaque élève pour sa sécurité'),
      msg('Une tâche s’apprend avec quelqu’un.'),
      msg('Lundi : une personne d’expérience accompagne l’élève.'),
    ],
    orientation: [
      msg('Accueillir des visites et des stages, et encourager le bénévolat'),
      msg('Découvrir des métiers aide à choisir une voie.'),
      msg('Lundi : vous proposez une visite à une école.'),
    ],
    region: [
      msg('Participer aux activités régionales'),
      msg('Employeurs et écoles s’y rencontrent.'),
      msg('Lundi : une activité est à votre agenda.'),
    ],
    sign: [
      msg('Afficher l’engagement'),
      msg('L’équipe, la clientèle et les familles le connaissent.'),
      msg('Lundi : le certificat est affiché.'),
    ],
  };
  const [title, detail, monday] = words[id];
  const deed = id === 'hours' ? msg(str`limiter le travail à ${formatHours(weekHours, locale)} par semaine d’école, dont au plus ${formatHours(weekdayHours, locale)} du lundi au vendredi`) : title.charAt(0).toLowerCase() + title.slice(1);
  return { title, detail, monday, deed };
}

export const chosenWords = (count: number): string => msg(str`Engagements choisis : ${count}`);

/** What a person fills in, apart from what she ticks. */
export type Field = Exclude<keyof PledgeForm, 'commitments' | 'authorised' | 'consents'>;

/** The label of a field. */
export function fieldWords(field: Field): string {
  const words: Record<Field, string> = {
    weekHours: msg('Plafond par semaine d’école'),
    weekdayHours: msg('Plafond du lundi au vendredi'),
    organisation: msg('Nom de l’organisation'),
    sector: msg('Secteur d’activité'),
    employees: msg('Personnes employées'),
    students: msg('Élèves employés (facultatif)'),
    municipality: msg('Municipalité'),
    mrc: msg('MRC ou territoire'),
    website: msg('Site Web (facultatif)'),
    contact: msg('Votre nom'),
    role: msg('Votre fonction'),
    email: msg('Votre courriel (jamais publié)'),
    telephone: msg('Téléphone (facultatif)'),
    language: msg('Langue de correspondance'),
  };
  return words[field];
}

/** What stands in a list before a choice is made. */
export const chooseWords = (): string => msg('Choisir…');

export function sizeWords(size: Size): string {
  const [from = '', to] = size.split('-');
  return to ? msg(str`${from} à ${to}`) : msg('100 et plus');
}

export const otherTerritoryWords = (): string => msg('Autre territoire');

/** Each language in its own words. */
export const languageWords: Options<PledgeForm['language']> = [['fr', 'Français'], ['en', 'English']];

/** Where an answer is to be mended: a field, or what is ticked. */
export type ProblemField = Field | 'commitments' | 'authorised' | Purpose;

/**
 * Why it is: nothing there, not of its form, over 200 characters, too few or too many commitments, or refused by who
 * receives it.
 */
export type ProblemCode = 'required' | 'format' | 'long' | 'few' | 'many' | 'refused';

/** How to mend an answer; `limit` is the number allowed: of commitments, or of hours. */
export function problemWords(field: ProblemField, code: ProblemCode, limit = 1): string {
  switch (code) {
    case 'long': return msg('Écrivez 200 caractères au plus.');
    case 'few': return msg(str`Nombre d’engagements à choisir, au moins : ${limit}.`);
    case 'many': return msg(str`Nombre d’engagements à choisir, au plus : ${limit}.`);
    case 'refused': return msg('Vérifiez cette réponse.');
  }
  switch (field) {
    case 'weekHours':
    case 'weekdayHours': return msg(str`Écrivez un nombre d’heures, ${limit} au plus.`);
    case 'students': return msg('Écrivez un nombre entier, de 0 à 9999, ou rien.');
    case 'website': return msg('Écrivez une adresse complète, comme exemple.ca.');
    case 'email': return msg('Écrivez une adresse complète, comme nom@exemple.ca.');
    case 'telephone': return msg('Écrivez un numéro complet, comme 450 555-0123.');
    case 'authorised':
    case 'taking-part': return msg('Pour signer, cochez cette case.');
    case 'commitments': return '';
    default: {
      const label = fieldWords(field as Field);
      return msg(str`Répondez à « ${label} ».`);
    }
  }
}

export const problemsTitle = (count: number): string => msg(str`Réponses à corriger : ${count}`);

/** Version of the consents' texts: their day. A text that changes takes a new one. */
export const consentVersion = '2026-11-23';

/** Who asks for the consents, as the page says it. */
export interface OperatorFacts {
  readonly operator: string;
  /** Mailing address. */
  readonly operatorAddress: string;
  /** E-mail, telephone or page. */
  readonly operatorContact: string;
  /** Who is in charge of personal information, and how to reach that person. */
  readonly privacyContact: string;
  /** For how long answers are kept. */
  readonly retention: string;
  /** Where they are kept. */
  readonly hostedIn: string;
}

/** One consent: what is ticked, and what it means. Both are kept as its proof. */
export function consentWords(purpose: Purpose, facts: OperatorFacts): { readonly title: string; readonly text: string } {
  // In a trial, the page may not say who asks: the place of each fact shows.
  const fact = (name: keyof OperatorFacts) => facts[name] || msg('(à préciser)');
  const operator = fact('operator');
  const privacyContact = fact('privacyContact');
  switch (purpose) {
    case 'taking-part': return {
      title: msg('J’accepte que mes réponses servent à cet engagement'),
      text: msg(str`${operator} reçoit vos réponses pour enregistrer l’engagement, y donner suite et vous joindre à ce sujet. Conservation : ${fact('retention')}, puis destruction ou anonymisation. Lieu : ${fact('hostedIn')}. Responsable de la protection des renseignements personnels : ${privacyContact}; vous pouvez y consulter vos réponses, les faire rectifier et retirer ce consentement.`),
    };
    case 'listing': return {
      title: msg('J’accepte que notre organisation paraisse parmi les employeurs engagés'),
      text: msg(str`Après vérification, ${operator} publie le nom de l’organisation, sa municipalité ou sa MRC, ses engagements et son site Web, pour l’année scolaire; jamais votre nom ni vos coordonnées. Pour retirer ce consentement : ${privacyContact}.`),
    };
    case 'bulletin': return {
      title: msg('J’accepte de recevoir le bulletin par courriel'),
      text: msg(str`${operator} vous enverra des nouvelles de la persévérance scolaire. Adresse postale : ${fact('operatorAddress')}. Pour retirer ce consentement en tout temps : ${fact('operatorContact')}, ou le lien de désabonnement de chaque envoi.`),
    };
  }
}

/** Above the consents that a person may leave unticked. */
export const optionalWords = (): string => msg('À votre choix');

export const policyWords = (): string => msg('Politique de confidentialité');

export type Step = 1 | 2 | 3 | 4;

/** Title of a step; `name` is that of the person, or of the organisation. */
export function stepWords(step: Step, name: string): string {
  switch (step) {
    case 1: return msg('Choisissez vos engagements');
    case 2: return msg('Votre organisation');
    case 3: return msg('Lisez et signez');
    case 4: return msg(str`Merci, ${name}!`);
  }
}

export const progressWords = (step: Step): string => msg(str`Étape ${step} sur 4`);

export const signerWords = (): string => msg('La personne qui signe');

/** Above the list of deeds. */
export const deedsWords = (organisation: string): string => msg(str`${organisation} s’engage à :`);

/** What the signer declares. */
export const declarationWords = (): string => msg('J’ai 14 ans ou plus et je peux signer au nom de cette organisation');

/** What a pledge is worth. */
export const natureWords = (schoolYear: string): string => msg(str`C’est un engagement moral, pas un contrat; il vaut pour l’année scolaire ${schoolYear} et se renouvelle.`);

export type Action = 'next' | 'back' | 'sign' | 'retry' | 'download-answers' | 'email' | 'download-png' | 'download-svg' | 'print';

export function actionWords(action: Action): string {
  const words: Record<Action, string> = {
    next: msg('Continuer'),
    back: msg('Retour'),
    sign: msg('Signer et envoyer'),
    retry: msg('Réessayer maintenant'),
    'download-answers': msg('Télécharger une copie'),
    email: msg('Préparer un courriel'),
    'download-png': msg('Télécharger l’image (PNG)'),
    'download-svg': msg('Télécharger le dessin (SVG)'),
    print: msg('Imprimer'),
  };
  return words[action];
}

export type SendingState = 'sending' | 'offline' | 'busy' | 'failed';

/** Where the sending stands; `seconds` until the next try. */
export function sendingWords(state: SendingState, seconds = 0): { readonly title: string; readonly text: string } {
  const kept = (next: string) => `${msg('Vos réponses restent dans cette page.')} ${next}`;
  switch (state) {
    case 'sending': return { title: msg('Envoi en cours…'), text: '' };
    case 'offline': return { title: msg('Pas de connexion : rien n’est perdu'), text: kept(msg('L’envoi reprendra de lui-même au retour du réseau.')) };
    case 'busy': return { title: msg('Le service ne répond pas encore'), text: kept(msg(str`Prochain essai dans ${seconds} s.`)) };
    case 'failed': return { title: msg('L’envoi n’est pas confirmé'), text: kept(msg('Réessayez ou finissez autrement.')) };
  }
}

/** The other ways to finish; `contact` is where a copy can go. */
export function waysOutWords(contact: string): { readonly title: string; readonly to: string; readonly leaving: string; readonly answers: string } {
  return {
    title: msg('Autres façons de finir'),
    to: contact && msg(str`Envoyez la copie à : ${contact}`),
    leaving: msg('Avant de fermer cette page, gardez une copie.'),
    answers: msg('Texte de vos réponses'),
  };
}

/** Title of a copy of the answers, subject of its e-mail, and what is said in the place of the certificate’s picture. */
export const copyTitle = (organisation: string, schoolYear: string): string => msg(str`Engagement : ${organisation}, ${schoolYear}`);

export const draftWords = (): { readonly label: string; readonly hint: string } => ({
  label: msg('Garder mes réponses sur cet appareil'),
  hint: msg('Jusqu’à l’envoi. À éviter sur un appareil partagé.'),
});

/** Why the form sends nothing, as a visitor reads it: the page names no receiver, or does not say who it is. */
export const trialWords = (reason: 'no-endpoint' | 'no-operator'): string => (reason === 'no-endpoint' ? msg('Essai : rien ne sera envoyé.') : msg('Rien ne sera envoyé : cette page ne dit pas bien qui reçoit les réponses.'));

/** What was done, and what comes next. */
export function thanksWords(trial: boolean, listed: boolean): string {
  if (trial) return msg('Essai : rien n’a été envoyé.');
  return `${msg('Votre certificat est prêt.')} ${listed ? msg('La suite : après vérification, votre organisation paraîtra parmi les employeurs engagés.') : msg('La suite : votre engagement est reçu, et rien n’est publié.')}`;
}

/** What a certificate says that the form does not. */
export const certificateWords = (schoolYear: string, reference: string, trial: boolean): Pick<CertificateWords, 'title' | 'subtitle' | 'year' | 'intro' | 'dateLabel' | 'verification' | 'trial'> => ({
  title: msg('Employeur engagé'),
  subtitle: msg('pour la persévérance scolaire'),
  year: msg(str`Certificat d’engagement ${schoolYear} : une promesse, pas une certification`),
  intro: msg('prend ces engagements :'),
  dateLabel: msg('Date de l’engagement'),
  verification: reference && msg(str`Vérifier cet engagement : ${reference}`),
  trial: trial ? msg('ESSAI') : '',
});

export const badgeWords = (schoolYear: string): { readonly label: string; readonly title: string; readonly text: string } => ({
  label: msg(str`Employeur engagé pour la persévérance scolaire, ${schoolYear}`),
  title: msg('Pour votre site'),
  text: msg('Collez ce code dans votre page : l’insigne y paraîtra.'),
});

export const shareWords = (organisation: string, schoolYear: string): { readonly title: string; readonly text: string } => ({
  title: msg('À partager'),
  text: msg(str`En ${schoolYear}, ${organisation} s’engage pour la persévérance scolaire.`),
});

/** Where the page may not print. */
export const printWords = (): string => msg('Ici, imprimez avec la commande de votre navigateur.');
