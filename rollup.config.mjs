import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

/** Minifies the contents of css`` templates; no template minifier touches html`` (it would break translations). */
const cssTemplates = {
  name: 'css-templates',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !code.includes('css`')) return null;
    const parts = await Promise.all(
      code.split(/(css`[^`]*`)/).map(async (part) => {
        const sheet = /^css`([^`]*)`$/.exec(part)?.[1];
        if (sheet === undefined || sheet.includes('${')) return part;
        const { code: small } = await transform(sheet, { loader: 'css', minify: true, target: 'esnext' });
        return `css\`${small.trim()}\``;
      }),
    );
    return { code: parts.join(''), map: null };
  },
};

const trustedTypesPolicy = {
  name: 'trusted-types-policy',
  // Lit's policy bears our name, so that the host's own Lit and ours do not collide under a strict policy.
  renderChunk(code) {
    const renamed = code.replaceAll(/createPolicy\((["'])lit-html\1/g, 'createPolicy($1trousse$1');
    if (renamed === code) this.error('Lit no longer creates a policy named lit-html: mend trusted-types-policy in rollup.config.mjs.');
    return { code: renamed, map: null };
  },
};

// Runs before Lit is evaluated: a second copy stops here, does no harm and says so once.
const guard = `
var T = globalThis.Trousse, V = ${JSON.stringify(version)};
if (T && T.version) {
  if (!T.warned) { Object.defineProperty(T, 'warned', { value: true }); console.warn('La Trousse ' + T.version + ' est déjà chargée; cette copie (' + V + ') ne fait rien. / La Trousse ' + T.version + ' is already loaded; this copy (' + V + ') does nothing.'); }
  return;
}`;

export default {
  input: 'src/embed.ts',
  output: { file: 'dist/trousse.js', format: 'iife', sourcemap: true, intro: guard },
  plugins: [
    nodeResolve({ exportConditions: ['production'] }),
    cssTemplates,
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    trustedTypesPolicy,
    terser({ ecma: 2022, compress: { passes: 3, unsafe_arrows: false }, format: { comments: false } }),
  ],
};
