import { purposes, type PledgeForm, type PledgeRecord } from '../../domain/pledge.js';
import { organisationFields } from './problems.js';
import type { View } from './view.js';
import { consentVersion, consentWords, fieldWords } from './words.js';

/** The pledge as it is sent: what was filled in, and each consent in the words in which it was asked. */
export function recordOf({ form, facts, schoolYear, locale }: View, id: string, now: Date): PledgeRecord {
  const at = now.toISOString();
  const consents = purposes.map((purpose) => {
    const { title, text } = consentWords(purpose, facts);
    return { purpose, given: form.consents.includes(purpose), text: `${title}\n${text}`, version: consentVersion, language: locale, at };
  });
  return { ...form, id, schoolYear, signedAt: at, operator: facts.operator, consents };
}

/** The same as a form's fields, for a service that reads nothing else. */
export function fieldsOf(record: PledgeRecord): Record<string, string> {
  const { consents, commitments, ...rest } = record;
  return {
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])),
    commitments: commitments.join(', '),
    ...Object.fromEntries(consents.map(({ purpose, given, text, version, language, at }) => [`consent-${purpose}`, `${given ? 1 : 0} ${version} ${language} ${at} ${text}`])),
  };
}

/** What a person filled in, in words, to keep or to send by another way. */
export function textOf({ form, offered, schoolYear }: View, id: string): string {
  const answers = organisationFields.filter((field) => form[field]).map((field) => `${fieldWords(field).label} : ${form[field]}`);
  const deeds = offered.filter((one) => form.commitments.includes(one.id)).map(({ words }) => `- ${words.deed}`);
  return [`${schoolYear} (${id})`, ...answers, ...deeds, ...consentLines(form)].join('\n');
}

const consentLines = ({ consents }: PledgeForm) => purposes.map((purpose) => `${purpose} : ${consents.includes(purpose) ? '✓' : '–'}`);
