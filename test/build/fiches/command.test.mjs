import assert from 'node:assert/strict';
import { exec, execFile } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { importTypeScript } from '../../../scripts/import-typescript.mjs';
import { inRoot, root } from '../../../scripts/root.mjs';

/* npx trousse-fiche my.md > my.json, as a region that writes a sheet of its own runs it: from a folder of its own. */

const script = inRoot('scripts/trousse-fiche.mjs');
const { ficheSchema } = await importTypeScript(inRoot('src/schemas/fiche.ts'));
const { problemsOf } = await importTypeScript(inRoot('src/schemas/read.ts'));

const front = [
  'title: Le transport, chez nous : 2026',
  'summary: Se rendre au travail sans y passer la soirée.',
  'reviewed: 2026-11-23',
  'lang: fr-CA',
  'theme: health',
  'audiences: [student, parent]',
  'related: [loi-travail-jeunes]',
  'sources:',
  '  our-bus:',
  "    name: 'Horaires : la régie de l''autobus'",
  '    href: https://example.org/bus',
  '    published: 2026',
  '    checked: 2026-10-01',
];
const body = ['1. Le dernier autobus part à 21 h.[^our-bus]', '', '## Le soir', '', 'La loi : personne avant 6 h.[^lnt-84.6] Voir [la loi](loi-travail-jeunes.md).'];

const region = ({ matter = front, text = body } = {}) => ['---', ...matter, '---', '', ...text, ''].join('\n');
const without = (name) => front.filter((line) => !line.startsWith(`${name}:`));
const instead = (name, value) => front.map((line) => (line.startsWith(`${name}:`) ? `${name}: ${value}` : line));

/** What a command says, and how it ends. */
const ended = (start) => new Promise((resolve) => start((error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr })));

// Each case is a process of its own.
describe('trousse-fiche', { concurrency: true }, () => {
  let folder;
  let count = 0;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'trousse-region-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (given, cwd = folder) => ended((done) => execFile(process.execPath, [script, ...given], { cwd, encoding: 'utf8' }, done));
  const write = (markdown, name = 'transport.md') => {
    const own = join(folder, String(count++));
    mkdirSync(own);
    writeFileSync(join(own, name), markdown);
    return own;
  };
  const runOn = (markdown, name = 'transport.md') => run([name], write(markdown, name));
  const fails = ({ status, stdout, stderr }, expected) => {
    assert.match(stderr, expected);
    assert.equal(stdout, '');
    assert.equal(status, 1);
  };

  it('makes of a region’s sheet what the schema takes', async () => {
    const { status, stdout, stderr } = await runOn(region());
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const fiche = JSON.parse(stdout);
    assert.deepEqual(problemsOf(ficheSchema, fiche), []);
    const { id, lang, title, theme, audiences, related, reviewed, minutes } = fiche;
    assert.deepEqual({ id, lang, title, theme, audiences, related, reviewed, minutes }, { id: 'transport', lang: 'fr-CA', title: 'Le transport, chez nous\u00a0: 2026', theme: 'health', audiences: ['student', 'parent'], related: ['loi-travail-jeunes'], reviewed: '2026-11-23', minutes: 1 });
  });

  it('lists its own sources beside those of the kit, each with its name typeset', async () => {
    const { sources } = JSON.parse((await runOn(region())).stdout);
    assert.deepEqual(sources[0], { id: 'our-bus', name: 'Horaires\u00a0: la régie de l’autobus', href: 'https://example.org/bus', published: '2026', checked: '2026-10-01' });
    assert.equal(sources[1].id, 'lnt-84.6');
    assert.match(sources[1].name, /^Loi sur les normes du travail, art\.\u00a084\.6/);
  });

  it('names the sources of the kit in the language of the sheet, and may bear an id of its own', async () => {
    const english = region({ matter: [...instead('lang', 'en'), 'id: bus'], text: ['1. The last bus leaves at 21:00.[^our-bus]', '', '## Evenings', '', 'Nobody before 6:00.[^lnt-84.6]'] });
    const { id, lang, sources } = JSON.parse((await runOn(english)).stdout);
    assert.deepEqual([id, lang], ['bus', 'en']);
    assert.match(sources[1].name, /^Act respecting labour standards, s\.\u00a084\.6/);
  });

  const wrong = {
    'a language that is none': [{ matter: instead('lang', 'French') }, /^transport\.md:1: the front matter has no lang: fr-CA, en-CA…$/m],
    'no language': [{ matter: without('lang') }, /^transport\.md:1: the front matter has no lang/],
    'neither theme nor readers': [{ matter: without('theme').filter((line) => !line.startsWith('audiences')) }, /^transport\.md:1: theme \(balance \| studies.*\ntransport\.md:1: audiences \(/],
    'a related sheet that is none': [{ matter: instead('related', '[loi-travail-jeunes, gone]') }, /^transport\.md:1: related leads to « gone », which is no sheet: one of .*loi-travail-jeunes/],
    'a source without its name and its day': [{ matter: front.filter((line) => !/name:|checked:/.test(line)) }, /^transport\.md:1: sources\.0\.name \(.*\ntransport\.md:1: sources\.0\.checked \(/],
    'a source that leads to a script': [{ matter: front.map((line) => line.replace('https://example.org/bus', "'javascript:alert()'")) }, /^transport\.md:1: sources\.0\.href \(/],
    'a front matter that is not YAML': [{ matter: instead('theme', '[') }, /^transport\.md:1: the front matter is not YAML/],
  };
  for (const [name, [changes, expected]] of Object.entries(wrong)) it(`refuses ${name}, says where, and writes nothing`, async () => fails(await runOn(region(changes)), expected));

  it('refuses a text without front matter', async () => fails(await runOn('# Un titre'), /^transport\.md:1: a sheet begins with its front matter/));
  it('refuses a name of file that can be no id', async () => fails(await runOn(region(), 'Le transport.md'), /^Le transport\.md:1: id \(/));
  it('says all that is wrong in its text, a line each', async () => {
    const faults = ['17 h.', '', 'Un <br>', '', 'Deux[^gone]', '', '[Trois](gone.md)'];
    fails(await runOn(region({ text: [...body, '', ...faults] })), new RegExp([
      /^transport\.md:23: « 17.h\. » holds a figure without a source: cite one.*\n/,
      /transport\.md:25: « html » is not known inside a text.*\n/,
      /transport\.md:27: cites « gone », which is no source: .*in a sheet of your own: under `sources` in its front matter.*\n/,
      /transport\.md:29: leads to « gone\.md », which is no sheet.*\n$/,
    ].map(({ source }) => source).join('')));
  });
  it('says that a file is not there', async () => fails(await run(['gone.md']), /^gone\.md: there is no such file, or it cannot be read\.$/m));
  for (const given of [[], ['--help']]) it(`tells how to use it, given ${given.join() || 'nothing'}`, async () => fails(await run(given), /^npx trousse-fiche my\.md > my\.json: give the Markdown of one sheet \(locales\/README\.md says how it is written\)\.$/m));

  it('can be run by its name, from the root of the project', async () => {
    accessSync(script, constants.X_OK);
    assert.match(readFileSync(script, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    const file = join(write(region()), 'transport.md');
    const { status, stdout, stderr } = await ended((done) => exec(`npx --no-install trousse-fiche "${file}"`, { cwd: root, encoding: 'utf8' }, done));
    assert.equal(status, 0, stderr);
    assert.equal(JSON.parse(stdout).id, 'transport');
  });
});
