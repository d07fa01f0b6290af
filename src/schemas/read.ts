import * as z from 'zod/mini';
import type { Problem } from './problem.js';

/**
 * What of `value` a schema refuses; an empty list where it takes it. The built script has `check.ts` in the place of this
 * file and JSON Schemas in the place of zod's, made from them by the build: the same answers for 3 kB less. A test holds
 * the two against each other.
 */
export function problemsOf(schema: z.ZodMiniType, value: unknown): Problem[] {
  const result = z.safeParse(schema, value);
  return result.success ? [] : result.error.issues.flatMap(problemsOfIssue);
}

/** One problem an issue, and one a key where keys are unknown. */
function problemsOfIssue(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path as (string | number)[];
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ path: [...path, key], expected: issue.code })) : [{ path, expected: expectedBy(issue) }];
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.join(' | ');
  return (issue.code === 'invalid_union' && 'options' in issue && issue.options?.join(' | ')) || issue.code;
}
