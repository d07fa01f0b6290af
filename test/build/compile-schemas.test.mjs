import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build, transformSync } from 'esbuild';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { rollup } from 'rollup';
import { compileSchemas, simplify, toJson } from '../../scripts/compile-schemas.mjs';
import { inRoot } from '../../scripts/root.mjs';

/* Modules and tests read data with zod, the built script with check.ts: the two must say the same of any value. */

/** A module by its code. */
async function evaluate(code) {
  const folder = mkdtempSync(join(tmpdir(), 'trousse-schemas-'));
  const file = join(folder, 'module.mjs');
  writeFileSync(file, code);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What several lines of our sources export, as Node can run it. */
async function load(lines) {
  const { outputFiles } = await build({ stdin: { contents: lines.join('\n'), resolveDir: inRoot(), loader: 'ts' }, bundle: true, format: 'esm', platform: 'node', write: false });
  return evaluate(outputFiles[0].contents);
}

const kit = await load([
  "export { problemsOf as read } from './src/schemas/read.js';",
  "export { problemsOf as check } from './src/schemas/check.js';",
  "export * from './src/schemas/week.js';",
  "export * from './src/schemas/worker.js';",
  "export * from './src/schemas/fiche.js';",
  "export * from './src/schemas/quiz.js';",
  "export * from './src/schemas/pledge.js';",
  "export * from './src/schemas/schedule.js';",
  "export * from './test/schemas/support/weeks.js';",
  "export { cases as scheduleCases } from './test/schemas/support/schedules.js';",
  "export { answers, marks, record, say, signedForm } from './test/schemas/support/pledges.js';",
]);
const compiled = simplify(toJson(kit.weekSchema), 'weekSchema');
const compiledDay = simplify(toJson(kit.daySchema), 'daySchema');

const byZod = (week) => kit.placesOf(kit.read(kit.weekSchema, week));
const byCheck = (week) => kit.placesOf(kit.check(compiled, week));

describe('the compiled schema of a week', () => {
  for (const { name, week, refused } of kit.cases) {
    it(name, () => {
      assert.deepEqual(byZod(week), refused, 'zod');
      assert.deepEqual(byCheck(week), refused, 'check.ts');
    });
  }

  for (const { name, week, refused } of kit.unknownNames) {
    it(`unknown names: ${name}`, () => {
      assert.notDeepEqual(byZod(week), []);
      assert.deepEqual(byCheck(week), refused);
    });
  }

  it('says what was expected, so that an integrator can mend it', () => {
    const said = (week) => kit.check(compiled, week).map(({ expected }) => expected).join();
    assert.equal(said({ age: 5 }), '6..99');
    assert.equal(said({ age: '15' }), 'integer');
    assert.equal(said({ employer: 'x' }), 'provincial | federal');
    assert.equal(said({ lastSchoolDay: '2026-02-30' }), 'YYYY-MM-DD');
    assert.equal(said({ hours: { work: [] } }), '7..7 items');
    assert.match(said({ name: 'Camille' }), /^stage \| age \| /);
    assert.match(said({ latestEnd: '9' }), /0-3/);
  });

  it('holds no zod and no key that check.ts would pass over', () => {
    const text = JSON.stringify(compiled);
    assert.deepEqual(JSON.parse(text), compiled);
    assert.doesNotMatch(text, /anyOf|\$schema|"type":"null"/);
  });
});

describe('the compiled schema of a day', () => {
  const days = [['2026-11-23', true], ['2028-02-29', true], ['2026-02-29', false], ['2026-13-01', false], ['', false], ['2026-11-23T00:00', false], [null, false], [20261123, false], [undefined, false]];
  for (const [day, good] of days) {
    it(`${day}`, () => {
      assert.equal(kit.read(kit.daySchema, day).length === 0, good, 'zod');
      assert.equal(kit.check(compiledDay, day).length === 0, good, 'check.ts');
    });
  }

  it('is the calendar’s, four years of it, with the days that it has not', () => {
    const two = (number) => String(number).padStart(2, '0');
    for (const year of [1900, 2000, 2027, 2028]) for (let month = 0; month <= 13; month++) for (let day = 0; day <= 32; day++) {
      const text = `${year}-${two(month)}-${two(day)}`;
      assert.equal(kit.check(compiledDay, text).length, kit.read(kit.daySchema, text).length, text);
    }
  });
});

describe('the compiled schemas of a pledge', () => {
  const written = Object.fromEntries(Object.entries(kit.pledgeFields).map(([field, schema]) => [field, simplify(toJson(schema), field)]));

  for (const [field, { good, bad }] of Object.entries(kit.answers)) {
    it(`${field} is judged as zod does`, () => {
      for (const value of good) assert.deepEqual(kit.check(written[field], value), [], kit.say(value));
      for (const value of bad) assert.notDeepEqual(kit.check(written[field], value), [], kit.say(value));
    });
  }

  for (const name of ['pledgeFormSchema', 'pledgeRecordSchema', 'pledgeInputSchema', 'offerSchema']) {
    it(`${name} finds the same places`, () => {
      const schema = simplify(toJson(kit[name]), name);
      const values = [kit.signedForm, kit.record, { ...kit.record, fax: '1' }, ...Object.entries({ ...kit.answers, ...kit.marks }).flatMap(([part, { bad }]) => bad.flatMap((value) => [{ ...kit.signedForm, [part]: value }, { ...kit.record, [part]: value }]))];
      for (const value of values) assert.deepEqual(kit.placesOf(kit.check(schema, value)), kit.placesOf(kit.read(kit[name], value)), kit.say(value));
    });
  }
});

describe('the compiled schema of a schedule', () => {
  const schema = simplify(toJson(kit.scheduleSchema), 'scheduleSchema');
  for (const { name, schedule, refused } of kit.scheduleCases) {
    it(name, () => {
      assert.deepEqual(kit.placesOf(kit.read(kit.scheduleSchema, schedule)), refused, 'zod');
      assert.deepEqual(kit.placesOf(kit.check(schema, schedule)), refused, 'check.ts');
    });
  }
});

describe('weeks mutated at random', () => {
  before(() => fc.configureGlobal({ seed: 20231101, numRuns: 2000 }));

  const leaf = fc.oneof(
    fc.constantFrom(null, undefined, NaN, Infinity, -0, '', 'secondary', 'break', '23:59', '24:00', '2028-02-29', '2026-02-29', true, false),
    fc.integer({ min: -2, max: 700 }), fc.double(), fc.string(), fc.constant([]), fc.constant({}),
  );
  const node = fc.oneof(leaf, fc.array(fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 24 }) }, leaf), { minLength: 7, maxLength: 7 }));
  const places = Object.keys(kit.cases.find(({ name }) => name === 'all of secondary').week);
  const inner = ['classes', 'study', 'work', 'travel', 'sleep', 'care', 'family', 'leisure', 'volunteering'];
  const mutated = fc.record({
    stage: fc.constantFrom('secondary', 'cegep'),
    changes: fc.dictionary(fc.constantFrom(...places), node, { maxKeys: 4 }),
    hours: fc.dictionary(fc.constantFrom(...inner), node, { maxKeys: 4 }),
    sleep: fc.dictionary(fc.constantFrom('school', 'off'), node),
  }).map(({ stage, changes, hours, sleep }) => ({ stage, hours: { sleep, ...hours }, ...changes }));

  it('get the same verdict, at the same places', () => fc.assert(fc.property(mutated, (week) => assert.deepEqual(byCheck(week), byZod(week)))));

  it('some are taken and some are not: the property is not empty', () => {
    const verdicts = new Set(fc.sample(mutated, 500).map((week) => byCheck(week).length === 0));
    assert.deepEqual([...verdicts].sort(), [false, true]);
  });

  it('values of any shape get the same verdict', () => fc.assert(fc.property(fc.anything(), (value) => assert.equal(byCheck(value).length === 0, byZod(value).length === 0))));
});

describe('a schema that check.ts does not understand', () => {
  const strange = {
    'a union of shapes': z.union([z.strictObject({ a: z.number() }), z.strictObject({ b: z.number() })]),
    'one of several shapes that nothing tells apart': z.xor([z.strictObject({ a: z.number() }), z.strictObject({ b: z.number() })]),
    'one of several shapes, one without its kind': z.xor([z.strictObject({ kind: z.literal('a') }), z.strictObject({ b: z.number() })]),
    'one of several shapes, one that may leave out its kind': z.xor([z.strictObject({ kind: z.literal('a') }), z.strictObject({ kind: z.optional(z.literal('b')) })]),
    'one of several shapes that another word tells apart': z.discriminatedUnion('type', [z.strictObject({ type: z.literal('a') }), z.strictObject({ type: z.literal('b') })]),
    'a kind of two names': z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal(['a', 'b']) }), z.strictObject({ kind: z.literal('c') })]),
    'kinds of kinds': z.discriminatedUnion('kind', [z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('a') })]), z.strictObject({ kind: z.literal('b') })]),
    'what a kind holds': z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('a'), many: z.tuple([z.number()]) })]),
    'what has two patterns': z.string().check(z.regex(/a/), z.regex(/b/)),
    'what is never': z.never(),
    'a multiple': z.number().check(z.multipleOf(0.5)),
    'an exclusive bound': z.number().check(z.gt(0)),
    'the length of a text': z.string().check(z.maxLength(80)),
    'another format': z.email(),
    'a record whose names are of one kind': z.record(z.string().check(z.regex(/a/)), z.number()),
    'a record of what it does not understand': z.record(z.string(), z.email()),
    'an object that may hold anything else': z.looseObject({ a: z.number() }),
    'a tuple': z.tuple([z.number(), z.number()]),
    'a default': z._default(z.number(), 1),
  };
  for (const [name, schema] of Object.entries(strange)) {
    it(`${name}: the build says where, what, and how to mend it`, () =>
      assert.throws(() => simplify(toJson(z.strictObject({ inside: z.array(schema) })), 'quiz.ts: quizSchema'), /^Error: quiz\.ts: quizSchema\.inside(\.many)? uses « \w+ », which src\/schemas\/check\.ts does not understand: teach it there, with its test, or write the schema otherwise\.$/));
  }

  for (const [name, schema] of Object.entries({ 'a date': z.date(), 'a big integer': z.bigint(), 'a map': z.map(z.string(), z.number()), 'a custom type': z.custom(() => true) })) {
    it(`${name}: zod refuses to write it`, () => assert.throws(() => toJson(z.strictObject({ out: z.optional(schema) })), /cannot be represented/));
  }
});

describe('a schema told apart by its kind, and a constant', () => {
  const shapes = z.strictObject({
    version: z.literal(1),
    const: z.optional(z.string()),
    shape: z.nullable(z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('circle'), radius: z.number().check(z.minimum(0)) }), z.strictObject({ kind: z.literal('point') })])),
  });
  const written = simplify(toJson(shapes), 'shapes');

  it('are written in what check.ts knows', () => {
    assert.deepEqual(written.properties.version, { enum: [1] });
    assert.deepEqual(written.properties.const, { type: 'string' });
    assert.equal(written.properties.shape.nullable, true);
    assert.deepEqual(written.properties.shape.oneOf.map(({ properties }) => properties.kind), [{ enum: ['circle'] }, { enum: ['point'] }]);
  });

  const version = 1;
  const values = [
    [{ version, shape: null }, []],
    [{ version, shape: { kind: 'point' }, const: 'x' }, []],
    [{ version, shape: { kind: 'circle', radius: 0 } }, []],
    [{ version: 2, shape: null }, ['version']],
    [{ shape: null }, ['version']],
    [{ version }, ['shape']],
    [{ version, shape: { kind: 'point', radius: 1 } }, ['shape.radius']],
    [{ version, shape: { kind: 'circle', radius: -1 } }, ['shape.radius']],
    [{ version, shape: { kind: 'circle' } }, ['shape.radius']],
    [{ version, shape: { kind: 'square' } }, ['shape.kind']],
    [{ version, shape: {} }, ['shape.kind']],
    [{ version, shape: [] }, ['shape']],
    [{ version, shape: 'point' }, ['shape']],
  ];
  for (const [value, refused] of values) {
    it(JSON.stringify(value), () => {
      assert.deepEqual(kit.placesOf(kit.read(shapes, value)), refused, 'zod');
      assert.deepEqual(kit.placesOf(kit.check(written, value)), refused, 'check.ts');
    });
  }
});

describe('a record, and a list of a number of things', () => {
  const record = z.strictObject({ counts: z.record(z.string(), z.int().check(z.minimum(1))), pairs: z.optional(z.array(z.number()).check(z.length(2))) });
  const written = simplify(toJson(record), 'record');

  it('are written in what check.ts knows', () => assert.deepEqual(written.properties.counts.additionalProperties.minimum, 1));

  const values = [
    [{ counts: {} }, []],
    [{ counts: { a: 1, 'b c': 2, constructor: 3 }, pairs: [1, 2] }, []],
    [{ counts: { a: 0, b: 1, c: 'x' } }, ['counts.a', 'counts.c']],
    [{ counts: { a: null } }, ['counts.a']],
    [{ counts: { a: undefined } }, ['counts.a']],
    [{ counts: [1] }, ['counts']],
    [{ counts: null }, ['counts']],
    [{}, ['counts']],
    [{ counts: {}, pairs: [1] }, ['pairs']],
    [{ counts: {}, pairs: ['x'] }, ['pairs', 'pairs.0']],
    [{ counts: {}, pairs: [1, 'x', 3] }, ['pairs']],
  ];
  for (const [value, refused] of values) {
    it(JSON.stringify(value), () => {
      assert.deepEqual(kit.placesOf(kit.read(record, value)), refused, 'zod');
      assert.deepEqual(kit.placesOf(kit.check(written, value)), refused, 'check.ts');
    });
  }
});

describe('compileSchemas', () => {
  const bundled = async () => {
    const bundle = await rollup({
      input: 'entry',
      external: /^zod/,
      plugins: [
        { name: 'entry', resolveId: (id) => (id === 'entry' ? inRoot('src/entry.ts') : null), load: (id) => (id === inRoot('src/entry.ts') ? "export { problemsOf } from './schemas/read.js'; export { weekSchema } from './schemas/week.js'; export { ficheSchema } from './schemas/fiche.js'; export { quizSchema } from './schemas/quiz.js';" : null) },
        compileSchemas(),
        { name: 'js', resolveId: (source, importer) => (importer && source.startsWith('.') ? new URL(source.replace(/\.js$/, '.ts'), `file://${importer}`).pathname : null) },
        { name: 'types', transform: (code, id) => (id.endsWith('.ts') ? { code: transformSync(code, { loader: 'ts' }).code, map: null } : null) },
      ],
    });
    const { output } = await bundle.generate({ format: 'es' });
    return output[0];
  };

  it('puts check.ts in the place of read.ts, and data in the place of zod', async () => {
    const { code, imports } = await bundled();
    assert.deepEqual(imports, []);
    assert.doesNotMatch(code, /zod|safeParse/);
    const { problemsOf, weekSchema, ficheSchema, quizSchema } = await evaluate(code);
    assert.deepEqual(weekSchema, compiled);
    assert.deepEqual(ficheSchema, simplify(toJson(kit.ficheSchema), 'ficheSchema'));
    assert.deepEqual(quizSchema, simplify(toJson(kit.quizSchema), 'quizSchema'));
    assert.deepEqual(kit.placesOf(problemsOf(weekSchema, { age: 5 })), ['age']);
  });
});
