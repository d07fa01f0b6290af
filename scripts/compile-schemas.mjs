import * as z from 'zod/mini';
import { importTypeScript } from './import-typescript.mjs';

const understood = new Set(['type', 'enum', 'format', 'minimum', 'maximum', 'pattern', 'minItems', 'maxItems', 'items', 'properties', 'required', 'additionalProperties', 'oneOf']);
/** What JSON Schema says beside the rules of `check.ts`, or says again in words. */
const ignored = new Set(['$schema']);

/**
 * Writes each zod schema of src/schemas as the JSON Schema that zod itself gives, and puts `check.ts` in the place of
 * `read.ts`: the script carries the rules, not zod. Anything that `check.ts` would not understand fails the build.
 * @returns {import('rollup').Plugin}
 */
export function compileSchemas() {
  return {
    name: 'compile-schemas',
    resolveId(source, importer) {
      return /[\\/]schemas[\\/]read\.js$/.test(source) && importer ? this.resolve(source.replace('read.js', 'check.js'), importer, { skipSelf: true }) : null;
    },
    async load(id) {
      if (!/[\\/]src[\\/]schemas[\\/](?!check|read|problem)[^\\/]*\.ts$/.test(id)) return null;
      return Object.entries(await importTypeScript(id))
        .map(([name, schema]) => `export const ${name} = ${JSON.stringify(compiled(schema, `${id}: ${name}`))};`)
        .join('\n');
    },
  };
}

/** A schema, or several by their names. @param {any} schema @param {string} place @returns {any} */
const compiled = (schema, place) => (schema._zod ? simplify(toJson(schema), place) : Object.fromEntries(Object.entries(schema).map(([name, one]) => [name, compiled(one, `${place}.${name}`)])));

/** Does `check.ts` judge this value of this key? @param {string} key @param {unknown} value */
const judged = (key, value) =>
  key === 'format' ? value === 'date' : key === 'type' ? typeof value === 'string' && value !== 'null' : key === 'additionalProperties' ? value === false || isSchema(value) : key === 'oneOf' ? Array.isArray(value) && value.every((one) => one.properties?.kind?.const && one.required?.includes('kind')) : true;

/** @param {unknown} value */
const isSchema = (value) => typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/** Names of a record that may be any text are no rule. @param {string} key @param {any} value */
const anyName = (key, value) => key === 'propertyNames' && Object.keys(value).join() === 'type' && value.type === 'string';

/** @param {import('zod/mini').ZodMiniType} schema */
export const toJson = (schema) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'throw' });

/** @param {any} schema @param {string} place @returns {any} */
export function simplify(schema, place) {
  if (Array.isArray(schema)) return schema.map((one) => simplify(one, place));
  const [value, none, ...more] = schema.anyOf ?? [];
  if ('const' in schema) return { enum: [schema.const] };
  // What may be null is written shorter than JSON Schema does: an enumeration has no need of its type either.
  if (none?.type === 'null' && more.length === 0) return { ...simplify(value, place), nullable: true };
  const entries = Object.entries(schema).filter(([key, value]) => !ignored.has(key) && !(key === 'type' && schema.enum) && !(key === 'pattern' && schema.format) && !anyName(key, value));
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (!understood.has(key) || !judged(key, value)) throw new Error(`${place} uses « ${key} », which src/schemas/check.ts does not understand: teach it there, with its test, or write the schema otherwise.`);
      if (key === 'properties') return [key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, simplify(one, `${place}.${name}`)]))];
      return [key, key === 'items' || key === 'oneOf' || (key === 'additionalProperties' && value) ? simplify(value, place) : value];
    }),
  );
}
