import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { readElements } from '../../scripts/manifest/read.mjs';
import { inRoot } from '../../scripts/root.mjs';

/* The colours that the documentation promises are those that the style sheet gives. */

const { outputFiles } = await build({ entryPoints: [inRoot('src/styles/tokens.ts')], bundle: true, format: 'iife', globalName: 'kit', platform: 'node', write: false });
const { publicColours } = new Function(`${outputFiles[0].text}; return kit;`)();

describe('public custom properties', async () => {
  for (const [tag, { cssProperties = [] }] of await readElements()) {
    const documented = new Map(cssProperties.map(({ name, default: value }) => [name, value]));

    it(`${tag} documents every public colour with its default in light`, () => {
      for (const [name, [light]] of Object.entries(publicColours)) assert.equal(documented.get(`--trousse-${name}`), light, name);
    });

    it(`${tag} documents each with what it colours`, () => {
      for (const { name, description } of cssProperties) assert.ok(description, name);
    });
  }
});
