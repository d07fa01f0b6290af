import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { simplify, toJson } from '../../../scripts/compile-schemas.mjs';
import { compileKit } from '../../../scripts/fiches/kit.mjs';
import { importTypeScript } from '../../../scripts/import-typescript.mjs';
import { inRoot } from '../../../scripts/root.mjs';

/* Modules read a sheet with zod, the built script with check.ts: the two must say the same of any value. */

const { ficheSchema } = await importTypeScript(inRoot('src/schemas/fiche.ts'));
const { problemsOf: read } = await importTypeScript(inRoot('src/schemas/read.ts'));
const { problemsOf: check } = await importTypeScript(inRoot('src/schemas/check.ts'));
const { cases, whole } = await importTypeScript(inRoot('test/schemas/support/fiches.ts'));
const { placesOf } = await importTypeScript(inRoot('test/schemas/support/weeks.ts'));

const compiled = simplify(toJson(ficheSchema), 'ficheSchema');
const byZod = (fiche) => placesOf(read(ficheSchema, fiche));
const byCheck = (fiche) => placesOf(check(compiled, fiche));

describe('the compiled schema of a sheet', () => {
  for (const { name, fiche, refused } of cases) {
    it(name, () => {
      assert.deepEqual(byZod(fiche), refused, 'zod');
      assert.deepEqual(byCheck(fiche), refused, 'check.ts');
    });
  }

  it('takes every sheet of the kit', () => {
    for (const sheets of Object.values(compileKit('2026-11-23').kit)) for (const fiche of Object.values(sheets)) assert.deepEqual(check(compiled, fiche), []);
  });

  it('says what kinds of blocks there are, as zod does', () => {
    const kinds = 'heading | paragraph | list | checklist | figures | table | callout | question';
    const strange = { ...whole, sections: [{ title: 'Un', blocks: [{ kind: 'x' }] }] };
    assert.deepEqual(check(compiled, strange), [{ path: ['sections', 0, 'blocks', 0, 'kind'], expected: kinds }]);
    assert.deepEqual(read(ficheSchema, strange), check(compiled, strange));
  });

  it('holds no zod and no key that check.ts would pass over', () => {
    const text = JSON.stringify(compiled);
    assert.deepEqual(JSON.parse(text), compiled);
    assert.doesNotMatch(text, /anyOf|"const"|\$schema/);
    assert.match(text, /oneOf/);
  });
});

describe('sheets mutated at random', () => {
  before(() => fc.configureGlobal({ seed: 20231101, numRuns: 3000 }));

  /** Every place of a value but the value itself. */
  const placesIn = (value, path = []) => [
    ...(path.length > 0 ? [path] : []),
    ...(typeof value === 'object' && value !== null ? Object.keys(value).flatMap((key) => placesIn(value[key], [...path, key])) : []),
  ];
  const at = (value, path) => path.reduce((inner, key) => inner?.[key], value);
  const places = placesIn(whole);

  const leaf = fc.oneof(
    fc.constantFrom(null, undefined, NaN, Infinity, -0, '', 'law', 'student', 'strong', 'people', 'heading', 'list', '2028-02-29', '2026-02-29', 'https://example.org', 'javascript:x', true, false),
    fc.integer({ min: -2, max: 200 }), fc.double(), fc.string(), fc.constant([]), fc.constant({}), fc.constant([[]]),
  );
  // What another place of a sheet holds: right somewhere, often wrong here.
  const elsewhere = fc.constantFrom(...places).map((path) => structuredClone(at(whole, path)));
  const change = fc.record({
    path: fc.constantFrom(...places),
    value: fc.oneof(leaf, elsewhere),
    how: fc.constantFrom('set', 'set', 'take away', 'add', 'put in'),
    name: fc.constantFrom('kind', 'text', 'cite', 'href', 'toString', 'x', '0', '9'),
  });

  function apply(fiche, { path, value, how, name }) {
    const holder = at(fiche, path.slice(0, -1));
    if (typeof holder !== 'object' || holder === null) return;
    const key = path.at(-1);
    const inner = holder[key];
    if (how === 'set') holder[key] = value;
    else if (how === 'take away') Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
    else if (Array.isArray(inner)) inner.push(value);
    else if (how === 'add' && typeof inner === 'object' && inner !== null) inner[name] = value;
  }

  const mutated = fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const fiche = structuredClone(whole);
    for (const one of structuredClone(changes)) apply(fiche, one);
    return fiche;
  });

  it('get the same verdict, at the same places', () => fc.assert(fc.property(mutated, (fiche) => assert.deepEqual(byCheck(fiche), byZod(fiche)))));

  it('some are taken and some are not, some for a kind that is none: the property is not empty', () => {
    const samples = fc.sample(mutated, 1000).map(byCheck);
    assert.deepEqual([...new Set(samples.map((refused) => refused.length === 0))].sort(), [false, true]);
    assert.ok(samples.some((refused) => refused.some((place) => place.endsWith('.kind'))));
  });

  it('values of any shape get the same verdict, as a sheet or as a block', () => fc.assert(fc.property(fc.anything(), (value) => {
    assert.equal(byCheck(value).length === 0, byZod(value).length === 0);
    const holding = { ...whole, sections: [{ title: 'Un', blocks: [value] }] };
    assert.deepEqual(byCheck(holding), byZod(holding));
  })));
});
