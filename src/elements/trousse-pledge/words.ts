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
  switch (id) {
    case 'hours': return {
      title: msg('Limiter les heures de travail'),
      detail: msg(str`Tant que l’école est obligatoire, la loi plafonne à ${hourCaps.week} h par semaine d’école, dont au plus ${hourCaps.weekdays} h du lundi au vendredi.`),
      monday: msg('Lundi : l’horaire tient sous votre plafond.'),
      deed: msg(str`limiter le travail à ${formatHours(weekHours, locale)} par semaine d’école, dont au plus ${formatHours(weekdayHours, locale)} du lundi au vendredi`),
    };
    case 'evenings': return {
      title: msg('Finir tôt la veille d’un cours'),
      detail: msg('Une soirée courte laisse du temps pour les devoirs et le sommeil.'),
      monday: msg('Lundi : l’élève qui a cours mardi part avant la fermeture.'),
      deed: msg('terminer tôt les quarts la veille d’un cours'),
    };
    case 'exams': return {
      title: msg('Alléger les semaines d’examens'),
      detail: msg('Moins d’heures quand les examens arrivent.'),
      monday: msg('Lundi : vous demandez les dates d’examens et ajustez l’horaire.'),
      deed: msg('alléger l’horaire pendant les examens'),
    };
    case 'calendar': return {
      title: msg('Demander le calendrier scolaire'),
      detail: msg('Connaître les cours, les examens et les congés aide à planifier.'),
      monday: msg('Lundi : le calendrier de l’école est près de l’horaire.'),
      deed: msg('demander le calendrier scolaire dès l’embauche'),
    };
    case 'diploma': return {
      title: msg('Valoriser le diplôme'),
      detail: msg('Vos élèves employés savent que leur réussite compte pour vous.'),
      monday: msg('Lundi : vous demandez comment vont les études.'),
      deed: msg('encourager chaque élève à obtenir son diplôme'),
    };
    case 'safety': return {
      title: msg('Former et superviser'),
      detail: msg('Une tâche s’apprend avec quelqu’un, en sécurité.'),
      monday: msg('Lundi : une personne d’expérience accompagne chaque élève.'),
      deed: msg('former et superviser chaque élève pour sa sécurité'),
    };
    case 'orientation': return {
      title: msg('Faire découvrir vos métiers'),
      detail: msg('Visites, stages et bénévolat aident à choisir une voie.'),
      monday: msg('Lundi : vous proposez une visite à une école voisine.'),
      deed: msg('accueillir des visites et des stages, et encourager le bénévolat'),
    };
    case 'region': return {
      title: msg('Participer aux activités régionales'),
      detail: msg('Employeurs et écoles s’y rencontrent.'),
      monday: msg('Lundi : vous inscrivez une activité à votre agenda.'),
      deed: msg('participer aux activités de la région pour la persévérance scolaire'),
    };
    case 'sign': return {
      title: msg('Afficher votre engagement'),
      detail: msg('L’équipe, la clientèle et les familles le connaissent.'),
      monday: msg('Lundi : le certificat est affiché bien en vue.'),
      deed: msg('afficher cet engagement bien en vue'),
    };
  }
}

export const chosenWords = (count: number): string => (count > 1 ? msg(str`${count} engagements choisis`) : count ? msg('Un engagement choisi') : msg('Aucun engagement choisi'));

/** What a person fills in, apart from what she ticks. */
export type Field = Exclude<keyof PledgeForm, 'commitments' | 'authorised' | 'consents'>;

export function fieldWords(field: Field): { readonly label: string; readonly hint?: string } {
  switch (field) {
    case 'weekHours': return { label: msg('Heures par semaine d’école, au plus') };
    case 'weekdayHours': return { label: msg('Heures du lundi au vendredi, au plus') };
    case 'organisation': return { label: msg('Nom de l’organisation'), hint: msg('Tel qu’il paraîtra sur le certificat') };
    case 'sector': return { label: msg('Secteur d’activité'), hint: msg('Par exemple : épicerie, restauration, loisirs') };
    case 'employees': return { label: msg('Personnes employées') };
    case 'students': return { label: msg('Élèves employés (facultatif)'), hint: msg('Environ, cette année') };
    case 'municipality': return { label: msg('Municipalité') };
    case 'mrc': return { label: msg('MRC ou territoire') };
    case 'website': return { label: msg('Site Web (facultatif)'), hint: msg('Commence par https://') };
    case 'contact': return { label: msg('Votre nom') };
    case 'role': return { label: msg('Votre fonction') };
    case 'email': return { label: msg('Votre courriel'), hint: msg('Pour vous joindre au sujet de l’engagement; jamais publié') };
    case 'telephone': return { label: msg('Téléphone (facultatif)') };
    case 'language': return { label: msg('Langue de correspondance') };
  }
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
 * Why it is: nothing there, not of its form, an e-mail address that stops at its @, over 200 characters, too few or too many
 * commitments, or refused by who receives it.
 */
export type ProblemCode = 'required' | 'format' | 'unfinished' | 'long' | 'few' | 'many' | 'refused';

/** How to mend an answer; `limit` is the number allowed: of commitments, or of hours. */
export function problemWords(field: ProblemField, code: ProblemCode, limit = 1): string {
  switch (code) {
    case 'unfinished': return msg('Complétez l’adresse : il manque ce qui suit le @.');
    case 'long': return msg('Raccourcissez cette réponse à 200 caractères au plus.');
    case 'few': return msg(str`Engagements à choisir, au moins : ${limit}.`);
    case 'many': return msg(str`Engagements à choisir, au plus : ${limit}.`);
    case 'refused': return msg('Vérifiez cette réponse : elle n’a pas été acceptée.');
  }
  switch (field) {
    case 'weekHours':
    case 'weekdayHours': return msg(str`Écrivez un nombre d’heures, ${limit} au plus.`);
    case 'organisation': return msg('Écrivez le nom de votre organisation.');
    case 'students': return msg('Écrivez un nombre entier, de 0 à 9999, ou rien.');
    case 'website': return msg('Écrivez l’adresse au complet, avec https:// ou http://, comme https://exemple.ca.');
    case 'contact': return msg('Écrivez votre nom.');
    case 'email': return code === 'required' ? msg('Écrivez votre courriel.') : msg('Écrivez une adresse complète, comme nom@exemple.ca.');
    case 'telephone': return msg('Écrivez le numéro au complet, comme 450 555-0123.');
    case 'authorised': return msg('Pour signer, cochez cette déclaration.');
    case 'taking-part': return msg('Pour participer, cochez cette case : sans votre accord, rien n’est envoyé.');
    case 'commitments': return '';
    default: {
      const { label } = fieldWords(field as Field);
      return msg(str`Répondez à « ${label} ».`);
    }
  }
}

export const problemsTitle = (count: number): string => (count > 1 ? msg(str`${count} réponses à corriger`) : msg('Une réponse à corriger'));

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
      text: msg(str`${operator} reçoit vos réponses par ce formulaire pour enregistrer l’engagement, y donner suite et vous joindre à ce sujet. Durée de conservation : ${fact('retention')}; elles sont ensuite détruites ou anonymisées. Lieu de conservation : ${fact('hostedIn')}. Responsable de la protection des renseignements personnels : ${privacyContact}. Auprès de cette personne, vous pouvez consulter vos réponses, les faire rectifier et retirer ce consentement.`),
    };
    case 'listing': return {
      title: msg('J’accepte que notre organisation paraisse parmi les employeurs engagés'),
      text: msg(str`Après vérification, ${operator} publie le nom de l’organisation, sa municipalité ou sa MRC, ses engagements et son site Web, pour l’année scolaire de l’engagement. Votre nom, votre fonction, votre courriel et votre téléphone ne sont jamais publiés. Pour retirer ce consentement : ${privacyContact}.`),
    };
    case 'bulletin': return {
      title: msg('J’accepte de recevoir le bulletin par courriel'),
      text: msg(str`${operator} vous demande la permission de vous envoyer des nouvelles de la persévérance scolaire; certains messages peuvent être commerciaux. Adresse postale : ${fact('operatorAddress')}. Contact : ${fact('operatorContact')}. Vous pouvez retirer ce consentement en tout temps, auprès de ce contact ou par le lien de désabonnement de chaque envoi.`),
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
export const declarationWords = (): string => msg('Je déclare avoir 14 ans ou plus et être en droit de signer au nom de cette organisation.');

/** What a pledge is worth. */
export const natureWords = (schoolYear: string): string => msg(str`C’est un engagement moral, pas un contrat; il vaut pour l’année scolaire ${schoolYear} et se renouvelle.`);

export type Action = 'next' | 'back' | 'sign' | 'retry' | 'download-answers' | 'email' | 'download-png' | 'download-svg' | 'print';

export function actionWords(action: Action): string {
  switch (action) {
    case 'next': return msg('Continuer');
    case 'back': return msg('Retour');
    case 'sign': return msg('Signer et envoyer');
    case 'retry': return msg('Réessayer maintenant');
    case 'download-answers': return msg('Télécharger une copie à envoyer plus tard');
    case 'email': return msg('Préparer un courriel avec vos réponses');
    case 'download-png': return msg('Télécharger l’image (PNG)');
    case 'download-svg': return msg('Télécharger le dessin (SVG)');
    case 'print': return msg('Imprimer');
  }
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
    leaving: msg('Avant de fermer cette page, gardez une copie : vos réponses n’y seraient plus.'),
    answers: msg('Texte de vos réponses'),
  };
}

/** Title of a copy of the answers, subject of its e-mail, and what is said in the place of the certificate’s picture. */
export const copyTitle = (organisation: string, schoolYear: string): string => msg(str`Engagement : ${organisation}, ${schoolYear}`);

export const draftWords = (): { readonly label: string; readonly hint: string } => ({
  label: msg('Garder mes réponses sur cet appareil'),
  hint: msg('Dans ce navigateur seulement, jusqu’à l’envoi. À éviter sur un appareil partagé.'),
});

/** Why the form sends nothing, as a visitor reads it: the page names no receiver, or does not say who it is. */
export const trialWords = (reason: 'no-endpoint' | 'no-operator'): string => (reason === 'no-endpoint' ? msg('Essai : rien ne sera envoyé.') : msg('Rien ne sera envoyé : cette page ne dit pas encore qui reçoit les réponses.'));

/** The same, as the integrator reads it in the console; `missing` names attributes. */
export const integratorWords = (missing: string): string => msg(str`trousse-pledge : rien ne sera envoyé tant que la page ne donne pas ${missing}.`);

/** What was done, and what comes next. */
export function thanksWords(trial: boolean, listed: boolean): string {
  if (trial) return msg('L’essai est fini : rien n’a été envoyé, et le certificat porte la mention ESSAI.');
  return `${msg('Votre certificat est prêt.')} ${listed ? msg('La suite : votre organisation paraîtra parmi les employeurs engagés après vérification.') : msg('La suite : votre engagement est reçu, et rien n’est publié.')}`;
}

/** What a certificate says that the form does not. */
export const certificateWords = (schoolYear: string, reference: string, trial: boolean): Pick<CertificateWords, 'title' | 'subtitle' | 'year' | 'intro' | 'dateLabel' | 'verification' | 'trial'> => ({
  title: msg('Employeur engagé'),
  subtitle: msg('pour la persévérance scolaire'),
  year: msg(str`Certificat d’engagement ${schoolYear} : une promesse, pas une certification`),
  intro: msg('prend ces engagements envers ses élèves employés :'),
  dateLabel: msg('Date de l’engagement'),
  verification: reference && msg(str`Vérifier cet engagement : ${reference}`),
  trial: trial ? msg('ESSAI') : '',
});

export const badgeWords = (schoolYear: string): { readonly label: string; readonly title: string; readonly text: string } => ({
  label: msg(str`Employeur engagé pour la persévérance scolaire, ${schoolYear}`),
  title: msg('Pour votre site'),
  text: msg('Collez ce code dans votre page pour montrer l’insigne.'),
});

export const shareWords = (organisation: string, schoolYear: string): { readonly title: string; readonly text: string } => ({
  title: msg('À partager'),
  text: msg(str`En ${schoolYear}, ${organisation} s’engage pour la persévérance scolaire.`),
});

/** Where the page may not print. */
export const printWords = (): string => msg('Ici, imprimez avec la commande de votre navigateur.');
