import { importTypeScript } from '../import-typescript.mjs';
import { fileURLToPath } from 'node:url';

/* What is sent: what the form makes of the answers of nobody, judged by its own schemas before it goes. */

export const kit = await importTypeScript(fileURLToPath(new URL('kit.ts', import.meta.url)));

/** Who sends, for whoever finds a trial among real ones. */
export const NAME = 'Essai du contrat';
export const EMAIL = 'essai@example.invalid';

/** Trials that a receiver which keeps the contract stores. */
export const STORED = 2;

/** @typedef {import('./arguments.mjs').Kind} Kind */
/** @typedef {Record<string, any> & { id: string }} Trial */

/** @param {string} purpose @param {Date} now */
const consent = (purpose, now) => ({ purpose, given: true, text: `${NAME}\n${purpose}`, version: '2026-11-23', language: 'fr-CA', at: now.toISOString() });

/** @type {Record<Kind, { schema: any, make: (language: 'fr' | 'en', now: Date) => Trial }>} */
const kinds = {
  // Never one that could be listed: its only consent is that without which nothing is kept.
  pledge: {
    schema: kit.pledgeRecordSchema,
    make: (language, now) => kit.pledgeOf({ organisation: NAME, sector: NAME, employees: '1-4', municipality: NAME, mrc: NAME, contact: NAME, role: NAME, email: EMAIL, language, authorised: true, consents: ['taking-part'] }, NAME, kit.newId(), now),
  },
  subscription: {
    schema: kit.subscriptionRecordSchema,
    make: (language, now) => ({ id: kit.newId(), email: EMAIL, language, sentAt: now.toISOString(), operator: NAME, consents: [consent('bulletin', now)] }),
  },
  'advice-request': {
    schema: kit.adviceRequestRecordSchema,
    make: (language, now) => ({ id: kit.newId(), contact: NAME, email: EMAIL, telephone: '', organisation: NAME, mrc: '', message: NAME, language, sentAt: now.toISOString(), operator: NAME, consents: [consent('advice', now)] }),
  },
};

/** A record that nothing is wrong with. @param {Kind} kind @param {'fr' | 'en'} language @returns {Trial} */
export function trial(kind, language) {
  const { schema, make } = kinds[kind];
  const record = make(language, new Date());
  const problems = kit.problemsOf(schema, record);
  if (problems.length > 0) throw new Error(`The kit refuses its own trial: ${JSON.stringify(problems)}`);
  return record;
}

/** One wrong answer for each of some fields. @type {Record<Kind, [field: string, value: unknown][]>} */
const wrong = {
  pledge: [['email', 'essai'], ['contact', undefined], ['weekHours', 40]],
  subscription: [['email', 'essai'], ['language', undefined]],
  'advice-request': [['email', 'essai'], ['contact', undefined], ['message', '']],
};

/** Records that are refused, and the field that each names. @param {Kind} kind @param {'fr' | 'en'} language @returns {{ field: string, record: Trial }[]} */
export const faulty = (kind, language) => wrong[kind].map(([field, value]) => ({ field, record: { ...trial(kind, language), [field]: value } }));

/** One whose consents are all refused: nothing lets anyone keep it. @param {Kind} kind @param {'fr' | 'en'} language @returns {Trial} */
export function withoutConsent(kind, language) {
  const record = trial(kind, language);
  return { ...record, consents: record.consents.map((/** @type {object} */ one) => ({ ...one, given: false })) };
}
