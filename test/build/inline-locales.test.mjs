import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { rollup } from 'rollup';
import { generateMsgId } from '../../node_modules/@lit/localize/internal/id-generation.js';
import { script } from '../../scripts/bundle.mjs';
import { inlineLocales, readTranslations } from '../../scripts/inline-locales.mjs';
import { inRoot } from '../../scripts/root.mjs';

const entry = inRoot('src/entry.ts');
const speech = inRoot('src/shared/speech.ts');

/** The id of a message: of a plain one, or of one with holes, as its strings. */
const id = (text) => generateMsgId(text, false);
const sentence = (strings, values) => ({ strTag: true, strings, values });

/** A source as the script would carry it, with what it exports: `speak` changes the language. */
async function inlined(source, ...tables) {
  const bundle = await rollup({
    input: entry,
    plugins: [
      { name: 'files', resolveId: (from) => (from === entry || from === speech ? from : null), load: (from) => (from === entry ? `export { speak } from ${JSON.stringify(speech)}; ${source}` : from === speech ? 'export let spoken = 0; export const speak = (now) => { spoken = now; };' : null) },
      inlineLocales({ translations: () => Object.fromEntries(tables.map((table, index) => [`x${index}-CA`, table])) }),
      { name: 'types', transform: (code, from) => (from.endsWith('.ts') ? { code: transformSync(code, { loader: 'ts' }).code, map: null } : null) },
    ],
  });
  const { output: [{ code }] } = await bundle.generate({ format: 'es' });
  const folder = mkdtempSync(join(tmpdir(), 'trousse-inline-'));
  try {
    writeFileSync(join(folder, 'module.mjs'), code);
    return { code, module: await import(pathToFileURL(join(folder, 'module.mjs')).href) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const head = "import { msg, str } from '@lit/localize';";

/** What a message says in each language, French first. */
async function says(expression, ...tables) {
  const { module } = await inlined(`${head} export const said = (a = 'A', b = 'B') => ${expression};`, ...tables);
  return [0, ...tables.map((_, index) => index + 1)].map((language) => {
    module.speak(language);
    return module.said();
  });
}

describe('inlineLocales', () => {
  it('puts each language where its message is used', async () => assert.deepEqual(await says("msg('Bonjour')", { [id('Bonjour')]: 'Hello' }), ['Bonjour', 'Hello']));

  it('looks at the language at each call, not once', async () => {
    const { module } = await inlined(`${head} export const said = () => msg('Bonjour');`, { [id('Bonjour')]: 'Hello' });
    const heard = [0, 1, 0].map((language) => {
      module.speak(language);
      return module.said();
    });
    assert.deepEqual(heard, ['Bonjour', 'Hello', 'Bonjour']);
  });

  it('knows three languages', async () => assert.deepEqual(await says("msg('Oui')", { [id('Oui')]: 'Yes' }, { [id('Oui')]: 'Sí' }), ['Oui', 'Yes', 'Sí']));

  it('keeps French where a translation is missing, in one language or in all', async () => {
    assert.deepEqual(await says("msg('Oui')", {}), ['Oui', 'Oui']);
    assert.deepEqual(await says("msg('Oui')", {}, { [id('Oui')]: 'Sí' }), ['Oui', 'Oui', 'Sí']);
  });

  const dish = id(['De ', ' à ', '.']);
  const holes = 'msg(str`De ${a} à ${b}.`)';
  it('fills what varies, in the order of each language, once or several times', async () => {
    assert.deepEqual(await says(holes, { [dish]: sentence(['From ', ' to ', '.'], [0, 1]) }), ['De A à B.', 'From A to B.']);
    assert.deepEqual(await says(holes, { [dish]: sentence(['To ', ' from ', '.'], [1, 0]) }), ['De A à B.', 'To B from A.']);
    assert.deepEqual(await says(holes, { [dish]: sentence(['', ', ', ', ', '.'], [1, 0, 1]) }), ['De A à B.', 'B, A, B.']);
  });

  it('keeps whole what stands in a hole: a call, a choice, another message', async () => {
    const table = { [id(['Le ', '.'])]: sentence(['The ', '.'], [0]), [id('lundi')]: 'Monday', [id('mardi')]: 'Tuesday' };
    assert.deepEqual(await says("msg(str`Le ${a === 'A' ? msg('lundi') : msg('mardi')}.`)", table), ['Le lundi.', 'The Monday.']);
    assert.deepEqual(await says('msg(str`Le ${[a, b].map((one) => `${one}!`).join()}.`)', table), ['Le A!,B!.', 'The A!,B!.']);
    assert.deepEqual(await says('msg(str`Le ${`}${a}`}.`)', table), ['Le }A.', 'The }A.']);
  });

  const hard = ['`', '\\', '${a}', '"', "'", '’', '\u00a0', 'é', '\n', '\\n', '$', '{', '</script>', '\u2028', '« »', '`${', '\\`', '\\${'];
  for (const text of hard) {
    it(`writes ${JSON.stringify(text)} as it is, alone and beside what varies`, async () => {
      assert.deepEqual(await says("msg('Oui')", { [id('Oui')]: text }), ['Oui', text]);
      assert.deepEqual(await says(holes, { [dish]: sentence([text, text, text], [1, 0]) }), ['De A à B.', `${text}B${text}A${text}`]);
      const french = JSON.stringify(text);
      assert.deepEqual(await says(`msg(${french})`, { [id(text)]: 'x' }), [text, 'x']);
    });
  }

  it('joins and chooses as the call did', async () => {
    const table = { [id('a')]: 'x', [id('b')]: 'y' };
    assert.deepEqual(await says("msg('a') + msg('b')", table), ['ab', 'xy']);
    assert.deepEqual(await says("false || msg('a') && msg('b')", table), ['b', 'y']);
    assert.deepEqual(await says("`${msg('a')}`.length", table), [1, 1]);
    assert.deepEqual(await says("msg('a').toUpperCase()", table), ['A', 'X']);
  });

  it('reads a message written in backticks, and str`` with nothing that varies', async () => {
    assert.deepEqual(await says('msg(`Oui`)', { [id('Oui')]: 'Yes' }), ['Oui', 'Yes']);
    assert.deepEqual(await says('msg(str`Oui`)', { [id(['Oui'])]: 'Yes' }), ['Oui', 'Yes']);
  });

  it('carries no id, no table and no @lit/localize', async () => {
    const { code } = await inlined(`${head} export const said = (a) => msg(str\`De \${a} à \${a}.\`) + msg('Oui');`, { [dish]: sentence(['', '', '', ''], [1, 0]), [id('Oui')]: 'Yes' });
    assert.doesNotMatch(code, /msg|strTag|lit-localize|@lit/);
    assert.ok(!code.includes(dish) && !code.includes(id('Oui')));
  });

  it('leaves alone what has no message', async () => {
    const { code } = await inlined("export const said = 'msg(1)'; // msg(x)", {});
    assert.match(code, /said = 'msg\(1\)'|said = "msg\(1\)"/);
  });

  for (const wrong of ['msg(a)', "msg('Oui' + a)", 'msg(`Oui ${a}`)', "msg(a ? 'Oui' : 'Non')", 'msg()', 'msg(html`Oui`)']) {
    it(`fails the build on ${wrong}, and says where`, () => assert.rejects(says(wrong, {}), (error) => error.message.includes(entry) && error.message.includes(wrong) && error.message.includes('neither a string nor str``')));
  }
});

describe('readTranslations', () => {
  it('reads every message that lit-localize wrote, with its holes', () => {
    const file = inRoot('src/generated/en-CA.ts');
    const table = readTranslations(pathToFileURL(file));
    const written = [...readFileSync(file, 'utf8').matchAll(/^\s*'([sh][0-9a-f]{16})': /gm)].map(([, one]) => one);
    assert.ok(written.length > 50);
    assert.deepEqual(Object.keys(table).sort(), written.sort());
    const move = table[id(['Déplacer ', ' du ', ' au ', ''])];
    assert.deepEqual(move.values, [0, 1, 2]);
    assert.equal(move.strings.length, 4);
    assert.equal(typeof table[id('Bénévolat')], 'string');
  });

  it('reads holes in another order', () => {
    const folder = mkdtempSync(join(tmpdir(), 'trousse-inline-'));
    const file = join(folder, 'xx.ts');
    writeFileSync(file, "import {str} from '@lit/localize';\nexport const templates = { 's1': str`${1} of \\`${0}`, 's2': `plain` };\n");
    const table = readTranslations(pathToFileURL(file));
    rmSync(folder, { recursive: true });
    assert.deepEqual(table, { s1: sentence(['', ' of `', ''], [1, 0]), s2: 'plain' });
  });
});

describe('dist/trousse.js', () => {
  const code = readFileSync(script, 'utf8');
  const { sources } = JSON.parse(readFileSync(`${script}.map`, 'utf8'));

  it('holds nothing of @lit/localize, and no id of a message', () => {
    assert.doesNotMatch(code, /lit-localize|strTag|\bs[0-9a-f]{16}\b/);
    assert.deepEqual(sources.filter((source) => /@lit\/localize|generated\/en-CA/.test(source)), []);
  });

  it('holds every sentence of both languages', () => {
    const escaped = (text) => text.replace(/[\u0080-\uffff]/g, (one) => { const number = one.charCodeAt(0).toString(16); return number.length < 3 ? `\\x${number}` : `\\u${number.padStart(4, '0')}`; });
    // Digits may have been put in their place by the minifier; words stay.
    const words = (one) => (typeof one === 'string' ? [one] : one.strings).map((part) => part.trim()).filter((part) => part.length > 12 && !/["'`]/.test(part));
    const missing = Object.values(readTranslations(pathToFileURL(inRoot('src/generated/en-CA.ts')))).flatMap(words).filter((part) => !code.includes(escaped(part)));
    assert.deepEqual(missing, []);
  });
});
