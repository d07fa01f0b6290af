import { purposes, type PledgeForm } from '../../domain/pledge.js';
import { hourCaps } from '../../content/commitments.js';
import { pledgeFields } from '../../schemas/pledge.js';
import { problemsOf } from '../../schemas/read.js';
import type { Field, ProblemCode, ProblemField, Step } from './words.js';

/** An answer to mend: where, why, and the number that is allowed, where it is one. */
export interface FormProblem {
  readonly field: ProblemField;
  readonly code: ProblemCode;
  readonly limit?: number;
}

/** How many commitments a page asks for. */
export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** The fields of the second step, in the order in which they are asked. */
export const organisationFields = ['organisation', 'sector', 'employees', 'students', 'municipality', 'mrc', 'website', 'contact', 'role', 'email', 'telephone', 'language'] as const satisfies readonly Field[];

/** What is to be mended in a step before the next one, in the order of its fields. */
export function problemsIn(step: Step, form: PledgeForm, bounds: Bounds): FormProblem[] {
  if (step === 1) return [...countProblems(form.commitments.length, bounds), ...(form.commitments.includes('hours') ? (['weekHours', 'weekdayHours'] as const).flatMap((field) => fieldProblems(field, form)) : [])];
  if (step === 2) return organisationFields.flatMap((field) => fieldProblems(field, form));
  const [required] = purposes;
  return [...(form.authorised ? [] : [{ field: 'authorised', code: 'required' } as const]), ...(form.consents.includes(required) ? [] : [{ field: required, code: 'required' } as const])];
}

function countProblems(count: number, { minimum, maximum }: Bounds): FormProblem[] {
  if (count < minimum) return [{ field: 'commitments', code: 'few', limit: minimum }];
  return count > maximum ? [{ field: 'commitments', code: 'many', limit: maximum }] : [];
}

/** What is wrong with one field, by the schema that the receiver holds it to. */
export function fieldProblems(field: Field, form: PledgeForm): FormProblem[] {
  const value = form[field];
  if (problemsOf(pledgeFields[field], value).length === 0) return [];
  const text = String(value).trim();
  const code = text === '' ? 'required' : text.length > 200 ? 'long' : field === 'email' && text.endsWith('@') ? 'unfinished' : 'format';
  return [{ field, code, limit: field === 'weekHours' ? hourCaps.week : hourCaps.weekdays }];
}
