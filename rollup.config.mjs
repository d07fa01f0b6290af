import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { compileSchemas } from './scripts/compile-schemas.mjs';
import { inlineLocales, readTranslations } from './scripts/inline-locales.mjs';

const { targetLocales } = JSON.parse(readFileSync(new URL('./lit-localize.json', import.meta.url), 'utf8'));

/**
 * Minifies the contents of css`` templates. Nothing touches html``: a message's id is made from its text, so a template
 * minifier would silently break translations.
 * @type {import('rollup').Plugin}
 */
const cssTemplates = {
  name: 'css-templates',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !code.includes('css`')) return null;
    const text = new MagicString(code);
    for (const { index, 1: sheet = '' } of code.matchAll(/\bcss`([^`]*)`/g)) {
      if (sheet.trim() === '' || sheet.includes('${')) continue;
      const start = index + 'css`'.length;
      const { code: small } = await transform(sheet.replaceAll('\\\\', '\\'), { loader: 'css', minify: true, target: 'esnext', charset: 'utf8' });
      text.overwrite(start, start + sheet.length, small.trim().replaceAll('\\', '\\\\'));
    }
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};

/**
 * Lit's Trusted Types policy bears our name, so that the host's own Lit and ours do not collide under a strict policy.
 * @type {import('rollup').Plugin}
 */
const trustedTypesPolicy = {
  name: 'trusted-types-policy',
  renderChunk(code) {
    const text = new MagicString(code);
    text.replaceAll(/createPolicy\((["'])lit-html\1/g, 'createPolicy($1trousse$1');
    if (!text.hasChanged()) this.error('Lit no longer creates a policy named lit-html: mend trusted-types-policy in rollup.config.mjs.');
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};

/*
 * What Lit leaves on the page: its versions, hooks for polyfills and server rendering, and metadata of decorators that we
 * do not use. A guest leaves one global, and a host's own Lit is none of its business.
 */
/** @type {[trace: RegExp, nothing: string, names: string[]][]} */
const litTraces = [
  [/\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0', ['lit-html', 'lit-element', 'reactive-element']],
  [/\w+\.(?:litHtml|litElement|reactiveElement)PolyfillSupport\b/, 'undefined', ['lit-html', 'lit-element', 'reactive-element']],
  [/\w+\.litElementHydrateSupport\?\./, 'undefined?.', ['lit-element']],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, '', ['reactive-element']],
  [/this\[Symbol\.metadata\]/, 'null', ['reactive-element']],
];

/** @type {import('rollup').Plugin} */
const oneGlobal = {
  name: 'one-global',
  transform(code, id) {
    const name = /[\\/]node_modules[\\/].*[\\/](lit-html|lit-element|reactive-element)\.js$/.exec(id)?.[1];
    if (!name) return null;
    const text = new MagicString(code);
    for (const [trace, nothing, names] of litTraces) {
      if (!names.includes(name)) continue;
      if (!trace.test(code)) this.error(`${name} no longer holds ${trace}: see what it leaves on the page now, and mend litTraces in rollup.config.mjs.`);
      text.replace(trace, nothing);
    }
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};

/**
 * Every line break that the minifier leaves stands in a template of markup, where white space is white space.
 * @type {import('rollup').Plugin}
 */
const oneLine = {
  name: 'one-line',
  renderChunk(code) {
    const text = new MagicString(code);
    text.replaceAll(/(>?)\s*\n\s*(<?)/g, (_, before, after) => (before && after ? '><' : `${before} ${after}`));
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};

/**
 * ASCII alone: on a page in Windows-1252, from a host that names no charset, the accents would be garbled. The minifier
 * would leave tagged templates as they are, since a tag may read `raw`; Lit's do not.
 * @type {import('rollup').Plugin}
 */
const ascii = {
  name: 'ascii',
  renderChunk(code) {
    const text = new MagicString(code);
    text.replaceAll(/[\u0080-\uffff]/g, (character) => {
      const number = character.charCodeAt(0);
      return number < 0x100 ? `\\x${number.toString(16)}` : `\\u${number.toString(16).padStart(4, '0')}`;
    });
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};

/*
 * Runs before Lit is evaluated: a second copy of the script stops here, does no harm and says so once. The output has no
 * `name`: with one, this early return would set the global to undefined.
 */
const guard = `
{
  // A block of its own: a name declared here must not meet one of the bundle's.
  const loaded = globalThis.Trousse;
  if (loaded && loaded.version) {
    if (!loaded.warned) { Object.defineProperty(loaded, 'warned', { value: true }); console.warn('La Trousse ' + loaded.version + ' est déjà chargée / already loaded'); }
    return;
  }
}
// MooTools puts its own in the place of this one: our events come from the browser's.
const Event = Object.getPrototypeOf(UIEvent);`;

export default {
  input: 'src/embed.ts',
  output: {
    file: 'dist/trousse.js',
    format: /** @type {const} */ ('iife'),
    sourcemap: true,
    intro: guard,
  },
  // What libraries do inside of themselves is not ours to mend.
  /** @type {import('rollup').LogHandlerWithDefault} */
  onLog: (level, log, handle) => {
    if (!(log.loc?.file ?? log.ids?.[0] ?? '').includes('node_modules')) handle(level, log);
  },
  plugins: [
    nodeResolve({ exportConditions: ['production'] }),
    compileSchemas(),
    oneGlobal,
    cssTemplates,
    inlineLocales({ translations: () => Object.fromEntries(targetLocales.map((/** @type {string} */ locale) => [locale, readTranslations(new URL(`src/generated/${locale}.ts`, import.meta.url))])) }),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    trustedTypesPolicy,
    // Two minifiers in a row see what each leaves: 0.3 kB less than the second alone.
    minify({ target: 'es2022', legalComments: 'none' }),
    // What Lit's packages call one another by (`_$…`) is nobody else's business: our Lit never meets the host's.
    terser({ ecma: 2022, mangle: { properties: { regex: /^_\$/ } }, compress: { passes: 3, unsafe: true, unsafe_arrows: true, keep_fargs: false, hoist_funs: true }, format: { comments: false } }),
    oneLine,
    ascii,
  ],
};
