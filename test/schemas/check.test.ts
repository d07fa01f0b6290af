import { expect } from '@open-wc/testing';
import { problemsOf, type JsonSchema } from '../../src/schemas/check.js';

// What the week's schema does not use; the rest is held against zod in test/build/compile-schemas.test.mjs.
describe('problemsOf of a JSON Schema', () => {
  const person: JsonSchema = { type: 'object', properties: { name: { type: 'string' }, age: { type: 'integer', minimum: 6 } }, required: ['name'], additionalProperties: false };
  const list: JsonSchema = { type: 'array', minItems: 1, items: person };
  const cases: { name: string; schema: JsonSchema; value: unknown; problems: string[] }[] = [
    { name: 'takes anything where nothing is asked', schema: {}, value: Symbol('x'), problems: [] },
    { name: 'asks for what is required', schema: person, value: { age: 7 }, problems: ['name: name | age'] },
    { name: 'takes an undefined part for a missing one', schema: person, value: { name: undefined }, problems: ['name: name | age'] },
    { name: 'does not ask for what is optional', schema: person, value: { name: 'A', age: undefined }, problems: [] },
    { name: 'refuses what is not there', schema: person, value: { name: 'A', nom: 'A' }, problems: ['nom: name | age'] },
    { name: 'takes what is not there where nothing forbids it', schema: { type: 'object', properties: {} }, value: { nom: 'A' }, problems: [] },
    { name: 'names the place inside lists of objects', schema: list, value: [{ name: 'A' }, { name: 'B', age: 5.5 }, { name: 'C', age: 5 }], problems: ['1.age: integer', '2.age: 6..Infinity'] },
    { name: 'counts items', schema: list, value: [], problems: [': 1..Infinity items'] },
    { name: 'takes null where it may be, whatever else is asked', schema: { enum: ['a'], nullable: true }, value: null, problems: [] },
    { name: 'takes null for no object', schema: person, value: null, problems: [': object'] },
    { name: 'reads an enumeration without its type', schema: { enum: ['a', 'b'] }, value: ['a'], problems: [': a | b'] },
  ];
  for (const { name, schema, value, problems } of cases) {
    it(name, () => expect(problemsOf(schema, value).map(({ path, expected }) => `${path.join('.')}: ${expected}`)).to.deep.equal(problems));
  }
});
