import { purposes, type PledgeRecord } from '../../domain/pledge.js';
import { organisationFields } from './problems.js';
import type { View } from './view.js';
import { consentVersion, consentWords, fieldWords } from './words.js';

/** The pledge as it is sent: what was filled in, and each consent in the words in which it was asked. */
export function recordOf({ form, chosen, facts, schoolYear, locale }: View, id: string, now: Date): PledgeRecord {
  const at = now.toISOString();
  const consents = purposes.map((purpose) => {
    const { title, text } = consentWords(purpose, facts);
    return { purpose, given: form.consents.includes(purpose), text: `${title}\n${text}`, version: consentVersion, language: locale, at };
  });
  return { ...form, commitments: chosen.map((one) => one.id), deeds: chosen.map(({ words }) => words.deed), id, schoolYear, signedAt: at, operator: facts.operator, consents };
}

/** The same as a form's fields, for a service that reads nothing else. */
export function fieldsOf({ consents, commitments, deeds, ...rest }: PledgeRecord): Record<string, string> {
  return Object.fromEntries([
    ...Object.entries(rest).map(([name, value]) => [name, String(value)]),
    ['commitments', commitments.join(', ')],
    ['deeds', deeds.join('\n')],
    ...consents.map(({ purpose, given, text, version, language, at }) => [`consent-${purpose}`, `${given ? 1 : 0} ${version} ${language} ${at} ${text}`]),
  ]) as Record<string, string>;
}

/** What a person filled in, in words, to keep or to send by another way. */
export function textOf({ form, chosen, facts, schoolYear }: View, id: string): string {
  return [
    `${schoolYear} (${id})`,
    ...organisationFields.filter((field) => form[field]).map((field) => `${fieldWords(field)} — ${form[field]}`),
    ...chosen.map(({ words }) => `- ${words.deed}`),
    ...purposes.map((purpose) => `${form.consents.includes(purpose) ? '✓' : '✗'} ${consentWords(purpose, facts).title}`),
  ].join('\n');
}
