import { expect } from '@open-wc/testing';
import { problemsOf, type JsonSchema } from '../../src/schemas/check.js';

// What the schemas of the kit do not use; the rest is held against zod in test/build.
describe('problemsOf of a JSON Schema', () => {
  const person: JsonSchema = { type: 'object', properties: { name: { type: 'string' }, age: { type: 'integer', minimum: 6 } }, required: ['name'], additionalProperties: false };
  const list: JsonSchema = { type: 'array', minItems: 1, items: person };
  const circle: JsonSchema = { type: 'object', properties: { kind: { enum: ['circle'] }, radius: { type: 'number', minimum: 0 } }, required: ['kind', 'radius'], additionalProperties: false };
  const point: JsonSchema = { type: 'object', properties: { kind: { enum: ['point'] } }, required: ['kind'], additionalProperties: false };
  const counts: JsonSchema = { type: 'object', properties: { all: { type: 'boolean' } }, additionalProperties: { type: 'integer', minimum: 1 } };
  const shape: JsonSchema = { oneOf: [circle, point] };
  const cases: { name: string; schema: JsonSchema; value: unknown; problems: string[] }[] = [
    { name: 'takes anything where nothing is asked', schema: {}, value: Symbol('x'), problems: [] },
    { name: 'asks for what is required', schema: person, value: { age: 7 }, problems: ['name: name | age'] },
    { name: 'takes an undefined part for a missing one', schema: person, value: { name: undefined }, problems: ['name: name | age'] },
    { name: 'does not ask for what is optional', schema: person, value: { name: 'A', age: undefined }, problems: [] },
    { name: 'refuses what is not there', schema: person, value: { name: 'A', nom: 'A' }, problems: ['nom: name | age'] },
    { name: 'takes what is not there where nothing forbids it', schema: { type: 'object', properties: {} }, value: { nom: 'A' }, problems: [] },
    { name: 'names the place inside lists of objects', schema: list, value: [{ name: 'A' }, { name: 'B', age: 5.5 }, { name: 'C', age: 5 }], problems: ['1.age: integer', '2.age: 6..Infinity'] },
    { name: 'counts items', schema: list, value: [], problems: [': 1..Infinity items'] },
    { name: 'counts items and judges each of them, where there are too few', schema: { type: 'array', minItems: 2, items: { type: 'string' } }, value: [7], problems: [': 2..Infinity items', '0: string'] },
    { name: 'judges none of too many', schema: { type: 'array', maxItems: 1, items: { type: 'string' } }, value: ['A', 7], problems: [': 0..1 items'] },
    { name: 'judges what bears any other name by one schema', schema: counts, value: { all: true, a: 1, b: 0, c: 'x' }, problems: ['b: 1..Infinity', 'c: integer'] },
    { name: 'judges what bears a name of its own by its own', schema: counts, value: { all: 1 }, problems: ['all: boolean'] },
    { name: 'takes an undefined part under another name for a wrong one', schema: counts, value: { a: undefined }, problems: ['a: integer'] },
    { name: 'takes null where it may be, whatever else is asked', schema: { enum: ['a'], nullable: true }, value: null, problems: [] },
    { name: 'takes null for no object', schema: person, value: null, problems: [': object'] },
    { name: 'reads a constant, an enumeration of one', schema: { enum: ['a'] }, value: 'b', problems: [': a'] },
    { name: 'judges an object by its kind', schema: shape, value: { kind: 'circle', radius: 1 }, problems: [] },
    { name: 'judges another kind by its own schema', schema: shape, value: { kind: 'point', radius: 1 }, problems: ['radius: kind'] },
    { name: 'names the place inside of a kind', schema: { type: 'array', items: shape }, value: [{ kind: 'point' }, { kind: 'circle', radius: -1 }, { kind: 'circle' }], problems: ['1.radius: 0..Infinity', '2.radius: kind | radius'] },
    { name: 'names the kinds where there is no such one', schema: shape, value: { kind: 'square' }, problems: ['kind: circle | point'] },
    { name: 'names the kinds where there is none', schema: shape, value: {}, problems: ['kind: circle | point'] },
    { name: 'takes no inherited name for a kind', schema: shape, value: { kind: 'toString' }, problems: ['kind: circle | point'] },
    { name: 'takes no list for a kind', schema: shape, value: [{ kind: 'point' }], problems: [': object'] },
    { name: 'takes null for no kind', schema: shape, value: null, problems: [': object'] },
    { name: 'takes null where a kind may be none', schema: { ...shape, nullable: true }, value: null, problems: [] },
    { name: 'reads an enumeration without its type', schema: { enum: ['a', 'b'] }, value: ['a'], problems: [': a | b'] },
  ];
  for (const { name, schema, value, problems } of cases) {
    it(name, () => expect(problemsOf(schema, value).map(({ path, expected }) => `${path.join('.')}: ${expected}`)).to.deep.equal(problems));
  }
});
