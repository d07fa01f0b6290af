import type { Problem } from './problem.js';

/** The part of JSON Schema that the kit's schemas are written in; the build refuses a schema that uses another. */
export interface JsonSchema {
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  /** A day of the calendar, ISO 8601. */
  readonly format?: 'date';
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  /** What any other name holds; `false` where there is no other. */
  readonly additionalProperties?: false | JsonSchema;
  /** `null` is taken too. */
  readonly nullable?: true;
  /** Objects told apart by their `kind`. */
  readonly oneOf?: readonly JsonSchema[];
}

/** What of `value` a JSON Schema refuses; an empty list where it takes it. Stands for `read.ts` in the built script. */
export function problemsOf(schema: JsonSchema, value: unknown, path: Problem['path'] = []): Problem[] {
  const { type, enum: values, nullable, minimum = -Infinity, maximum = Infinity, pattern, format, minItems = 0, maxItems = Infinity, oneOf } = schema;
  const refuse = (expected: unknown) => [{ path, expected: String(expected) }];
  if (nullable && value === null) return [];
  if (oneOf) return kindProblems(oneOf, value, path);
  if (type && !hasType(type, value)) return refuse(type);
  if (values && !values.includes(value)) return refuse(values.join(' | '));
  if (typeof value === 'number' && !(value >= minimum && value <= maximum)) return refuse(`${minimum}..${maximum}`);
  if (pattern && !new RegExp(pattern).test(value as string)) return refuse(pattern);
  if (format && !isDay(value as string)) return refuse('YYYY-MM-DD');
  if (Array.isArray(value)) {
    const count = value.length < minItems || value.length > maxItems ? refuse(`${minItems}..${maxItems} items`) : [];
    // As zod does: where there are too many, nobody looks at each.
    return value.length > maxItems ? count : [...count, ...[...(value as unknown[])].flatMap((one, index) => problemsOf(schema.items ?? {}, one, [...path, index]))];
  }
  return type === 'object' ? objectProblems(schema, value as Record<string, unknown>, path) : [];
}

function objectProblems({ properties = {}, required = [], additionalProperties }: JsonSchema, value: Record<string, unknown>, path: Problem['path']): Problem[] {
  const missing = required.filter((name) => value[name] === undefined);
  const others = additionalProperties === undefined ? [] : Object.keys(value).filter((name) => !Object.hasOwn(properties, name));
  const unknown = additionalProperties ? [] : others;
  return [
    ...(additionalProperties ? others.flatMap((name) => problemsOf(additionalProperties, value[name], [...path, name])) : []),
    ...[...missing, ...unknown].map((name) => ({ path: [...path, name], expected: Object.keys(properties).join(' | ') })),
    ...Object.entries(properties).flatMap(([name, schema]) => (value[name] === undefined ? [] : problemsOf(schema, value[name], [...path, name]))),
  ];
}

/** Each of `schemas` is an object whose `kind` is one word: what bears the word is judged by it. */
function kindProblems(schemas: readonly JsonSchema[], value: unknown, path: Problem['path']): Problem[] {
  if (!hasType('object', value)) return [{ path, expected: 'object' }];
  const kinds = schemas.map(({ properties }) => properties?.kind?.enum?.[0]);
  const schema = schemas[kinds.indexOf((value as Record<string, unknown>).kind)];
  return schema ? problemsOf(schema, value, path) : [{ path: [...path, 'kind'], expected: kinds.join(' | ') }];
}

function hasType(type: string, value: unknown): boolean {
  const kind = value === null ? '' : Array.isArray(value) ? 'array' : typeof value;
  // No value of ours is NaN or infinite: neither is in JSON.
  return type === 'integer' ? Number.isInteger(value) : kind === type && (kind !== 'number' || Number.isFinite(value));
}

/** A day that the calendar has comes back from a date as it went in. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && Number(day) === Number(day) && day.toISOString().startsWith(text);
}
