import type { PledgeForm } from '../../domain/pledge.js';
import type { Problem } from '../../schemas/problem.js';
import { pledgeInputSchema } from '../../schemas/pledge.js';
import { problemsOf } from '../../schemas/read.js';
import type { Locale } from '../../shared/speech.js';
import { organisationFields } from './problems.js';

/** Attributes that fill in the form; `role` is ARIA's. */
export const prefilledNames = organisationFields.filter((field) => field !== 'role');

/** What the page's attributes fill in, each as `judge` takes it. */
export function prefilled(page: Element, judge: (field: string, problems: readonly Problem[]) => boolean): Partial<PledgeForm> {
  const filled = prefilledNames.filter((field) => page.hasAttribute(field)).map((field) => [field, page.getAttribute(field)] as const);
  return Object.fromEntries(filled.filter(([field, words]) => judge(field, problemsOf(pledgeInputSchema, { [field]: words }))));
}

/** The form as it is read: what is promised from Monday to Friday is within the week, and nobody has to choose a language. */
export function completed(form: PledgeForm, locale: Locale): PledgeForm {
  return { ...form, weekdayHours: Math.min(form.weekdayHours, form.weekHours), language: form.language || (locale === 'fr-CA' ? 'fr' : 'en') };
}
