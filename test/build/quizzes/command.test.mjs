import assert from 'node:assert/strict';
import { exec, execFile } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'yaml';
import { importTypeScript } from '../../../scripts/import-typescript.mjs';
import { inRoot, root } from '../../../scripts/root.mjs';

/* npx trousse-quiz my.yaml > my.json, as someone who writes a quiz of her own runs it: from a folder of her own. */

const script = inRoot('scripts/trousse-quiz.mjs');
const { quizSchema } = await importTypeScript(inRoot('src/schemas/quiz.ts'));
const { problemsOf } = await importTypeScript(inRoot('src/schemas/read.ts'));

const quiz = [
  'lang: fr-CA',
  "title: 'Le transport : mythe ou fait?'",
  'scoring: knowledge',
  'questions:',
  '  - id: last-bus',
  '    kind: true-false',
  "    text: Le dernier autobus part à 21 h, l'été.",
  '    right: true',
  "    explanation: C'est écrit.",
  "    sources: [lnt-84.4, L'horaire de la régie]",
  '  - id: minutes',
  '    kind: number',
  '    text: Combien de minutes?',
  '    right: 25',
  '    minimum: 0',
  '    maximum: 60',
  '    step: 5',
];
const instead = (text, by) => quiz.map((line) => (line.includes(text) ? line.replace(/(?<=: ).*/, by) : line));

/** What a command says, and how it ends. */
const ended = (start) => new Promise((resolve) => start((error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr })));

// Each case is a process of its own.
describe('trousse-quiz', { concurrency: true }, () => {
  let folder;
  let count = 0;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'trousse-own-quiz-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (given, cwd = folder) => ended((done) => execFile(process.execPath, [script, ...given], { cwd, encoding: 'utf8' }, done));
  const write = (lines) => {
    const own = join(folder, String(count++));
    mkdirSync(own);
    writeFileSync(join(own, 'bus.yaml'), lines.join('\n'));
    return own;
  };
  const runOn = (lines) => run(['bus.yaml'], write(lines));
  const fails = ({ status, stdout, stderr }, expected) => {
    assert.match(stderr, expected);
    assert.equal(stdout, '');
    assert.equal(status, 1);
  };

  it('makes of a quiz what the schema takes, typeset', async () => {
    const { status, stdout, stderr } = await runOn(quiz);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const made = JSON.parse(stdout);
    assert.deepEqual(problemsOf(quizSchema, made), []);
    assert.equal(made.title, 'Le transport\u00a0: mythe ou fait?');
    assert.equal(made.questions[0].text, 'Le dernier autobus part à 21\u00a0h, l’été.');
    assert.deepEqual(made.questions[0].sources, ['lnt-84.4', 'L’horaire de la régie']);
    assert.deepEqual(made.questions[1], { id: 'minutes', kind: 'number', text: 'Combien de minutes?', right: 25, minimum: 0, maximum: 60, step: 5 });
  });

  it('makes a quiz of the example that the guide gives', async () => {
    const guide = readFileSync(inRoot('locales/README.md'), 'utf8');
    const example = /## A quiz of one's own[\s\S]*?```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
    const { stdout, stderr } = await runOn(example.split('\n'));
    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout).questions.map(({ id }) => id), parse(example).questions.map(({ id }) => id));
  });

  const wrong = {
    'no language': [quiz.slice(1), /^bus\.yaml:1: the quiz has no lang: fr-CA, en-CA…$/m],
    'a language that is none': [instead('lang', 'French'), /^bus\.yaml:1: lang \(/m],
    'what is not YAML': [instead('title', 'Le transport : mythe'), /^bus\.yaml:2: Nested mappings are not allowed/m],
    'a list for a quiz': [['- lang: fr'], /^bus\.yaml:1: the quiz has no lang/m],
    'nothing': [[], /^bus\.yaml:1: the quiz has no lang/m],
    'a kind of question that there is not': [instead('kind: true-false', 'riddle'), /^bus\.yaml:6: questions\.0\.kind \(rating \| one \| several \| true-false \| number\)$/m],
    'what is missing, where it should be': [quiz.filter((line) => !line.includes('minimum')), /^bus\.yaml:11: questions\.1\.minimum \(/m],
    'a right answer that nobody can give': [instead('right: 25', '24'), /^bus\.yaml:14: questions\.1\.right \(a stop of the slider: from 0 to 60, by 5\)$/m],
    'a question twice': [instead('id: minutes', 'last-bus'), /^bus\.yaml:11: questions\.1\.id \(unique\)$/m],
  };
  for (const [name, [lines, expected]] of Object.entries(wrong)) it(`refuses ${name}, says where, and writes nothing`, async () => fails(await runOn(lines), expected));

  it('says all that is wrong, a line each', async () => fails(await runOn(instead('text:', '17')), /^bus\.yaml:7: questions\.0\.text .*\nbus\.yaml:13: questions\.1\.text .*\n$/));
  it('says that a file is not there', async () => fails(await run(['gone.yaml']), /^gone\.yaml: there is no such file, or it cannot be read\.$/m));
  for (const given of [[], ['--help']]) it(`tells how to use it, given ${given.join() || 'nothing'}`, async () => fails(await run(given), /^npx trousse-quiz my\.yaml > my\.json: give the YAML of one quiz \(locales\/README\.md says how it is written\)\.$/m));

  it('can be run by its name, from the root of the project', async () => {
    accessSync(script, constants.X_OK);
    assert.match(readFileSync(script, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    const file = join(write(quiz), 'bus.yaml');
    const { status, stdout, stderr } = await ended((done) => exec(`npx --no-install trousse-quiz "${file}"`, { cwd: root, encoding: 'utf8' }, done));
    assert.equal(status, 0, stderr);
    assert.equal(JSON.parse(stdout).scoring, 'knowledge');
  });
});
