import { hourCaps } from '../../content/commitments.js';
import { purposes, type PledgeForm, type Purpose } from '../../domain/pledge.js';
import { pledgeFields } from '../../schemas/pledge.js';
import { problemsOf } from '../../schemas/read.js';
import type { RefusedField } from '../../shared/send-answer.js';
import { problemWords, type Field, type ProblemCode, type ProblemField, type Step } from './words.js';

/** An answer to mend: where, why, and the number that is allowed, where it is one. */
export interface FormProblem {
  readonly field: ProblemField;
  readonly code: ProblemCode;
  readonly limit?: number;
  /** Why in the receiver's own words, where it refuses. */
  readonly message?: string;
}

/** How many commitments a page asks for. */
export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** The fields of the second step, in the order in which they are asked. */
export const organisationFields = ['organisation', 'sector', 'employees', 'students', 'municipality', 'mrc', 'website', 'contact', 'role', 'email', 'telephone', 'language'] as const satisfies readonly Field[];

const hourFields = ['weekHours', 'weekdayHours'] as const satisfies readonly Field[];

/** The step that asks for a field, 0 where none does. */
export function stepOf(field: string): number {
  const steps: readonly (readonly string[])[] = [['commitments', ...hourFields], organisationFields, ['authorised', ...purposes]];
  return steps.findIndex((fields) => fields.includes(field)) + 1;
}

/** What is to be mended up to a step before the next one, in the order of the fields: history and pages can bring a person past one. */
export function problemsUpTo(step: Step, form: PledgeForm, bounds: Bounds): FormProblem[] {
  return ([1, 2, 3] as const).slice(0, step).flatMap((one) => problemsIn(one, form, bounds));
}

function problemsIn(step: Step, form: PledgeForm, { minimum, maximum }: Bounds): FormProblem[] {
  const { length } = form.commitments;
  if (step === 1) return length < minimum ? [{ field: 'commitments', code: 'few', limit: minimum }] : length > maximum ? [{ field: 'commitments', code: 'many', limit: maximum }] : [];
  if (step === 2) return organisationFields.flatMap((field) => fieldProblems(field, form));
  const [required] = purposes;
  return [...(form.authorised ? [] : (['authorised'] as const)), ...(form.consents.includes(required) ? [] : [required])].map((field) => ({ field, code: 'required' }));
}

/** What is wrong with one field, by the schema that the receiver holds it to. */
export function fieldProblems(field: Field, form: PledgeForm): FormProblem[] {
  const value = form[field];
  if (problemsOf(pledgeFields[field], value).length === 0) return [];
  const text = String(value);
  return [{ field, code: text.trim() === '' ? 'required' : text.length > 200 ? 'long' : 'format' }];
}

/** Hours that were typed and can't be read, or are over what may be promised. */
export function hourProblem(field: ProblemField, { weekHours }: PledgeForm): FormProblem {
  return { field, code: 'format', limit: field === 'weekHours' ? hourCaps.week : Math.min(hourCaps.weekdays, weekHours) };
}

/** Of what was to be mended, what is left once a field changes: an answer is judged again as a person mends it. */
export function stillThere(problems: readonly FormProblem[], changed: string, form: PledgeForm): FormProblem[] {
  return problems.filter(({ field }) => {
    if (changed === 'consents') return !form.consents.includes(field as Purpose);
    return field !== changed || (organisationFields.includes(field as never) && fieldProblems(field as Field, form).length > 0);
  });
}

/** What a receiver refuses, where the form asks for it. */
export function refusedIn(fields: readonly RefusedField[]): FormProblem[] {
  return fields.flatMap(({ path, message = '' }) => (stepOf(path) ? [{ field: path as ProblemField, code: 'refused', message }] : []));
}

/** How to mend a field, in the receiver's words where it gave some; an empty text where nothing is to be mended. */
export function howToMend(problems: readonly FormProblem[], field: string): string {
  const problem = problems.find((one) => one.field === field);
  return problem ? problem.message || problemWords(problem.field, problem.code, problem.limit) : '';
}
