import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { integrity, machineTraces, sizeProblem, sizes } from '../../scripts/artefact.mjs';
import { script } from '../../scripts/bundle.mjs';
import { namesOf, readReleases, releaseProblem, versionNow } from '../../scripts/layout.mjs';
import { inRoot, root } from '../../scripts/root.mjs';

/* What `npm run build` left in dist; a browser runs it in test/embed. */

const code = readFileSync(script, 'utf8');
const map = JSON.parse(readFileSync(`${script}.map`, 'utf8'));

describe('dist/trousse.js', () => {
  it('is a classic script', () => assert.doesNotThrow(() => new Script(code)));

  it('is ASCII, so that no page garbles its accents', () => assert.doesNotMatch(code, /[\u0080-\uffff]/));

  it('is read by browsers that know no lookbehind: one, and they read nothing of it', () => assert.doesNotMatch(code, /\(\?<[=!]/));

  it('needs no other file', () => assert.doesNotMatch(code, /\bimport\s*\(|\bimport\s*[{*"']|\brequire\s*\(/));

  it('does not trust currentScript, eval or a policy of another name', () => {
    assert.doesNotMatch(code, /currentScript|\beval\(|new Function|["']lit-html["']/);
    assert.match(code, /createPolicy\("trousse"/);
  });

  it('carries no words of the build machine', () => {
    assert.deepEqual(machineTraces(code), []);
    assert.deepEqual(machineTraces(JSON.stringify(map)), []);
  });

  it('stands beside a source map of our sources', () => {
    assert.match(code, /\/\/# sourceMappingURL=trousse\.js\.map\s*$/);
    assert.ok(map.sources.includes('../src/embed.ts'));
    assert.ok(map.sources.every((source) => source.startsWith('../src/') || source.startsWith('../node_modules/')));
  });

  it('stands beside its versions, which are the same bytes, and the hashes that pin every script', () => {
    const versions = namesOf(versionNow());
    for (const name of versions) assert.equal(readFileSync(inRoot('dist', name), 'utf8'), code, name);
    const names = ['trousse.js', ...versions, 'frame.js'];
    assert.deepEqual(JSON.parse(readFileSync(inRoot('dist/sri.json'), 'utf8')), Object.fromEntries(names.map((name) => [name, integrity(readFileSync(inRoot('dist', name)))])));
  });
});

describe('the names of a version', () => {
  const cases = [
    ['1.2.3', ['trousse@1.2.3.js', 'trousse@1.js']],
    ['12.0.0', ['trousse@12.0.0.js', 'trousse@12.js']],
    // Before 1.0 a minor version may break a page.
    ['0.4.1', ['trousse@0.4.1.js', 'trousse@0.4.js']],
    ['2.0.0-beta.1', ['trousse@2.0.0-beta.1.js']],
  ];
  for (const [version, names] of cases) it(`${version}: ${names.join(', ')}`, () => assert.deepEqual(namesOf(version), names));
});

describe('a version that is released', () => {
  const releases = { '0.1.0': 'sha384-a' };
  it('is new, or the same', () => {
    assert.equal(releaseProblem('0.2.0', 'sha384-b', releases), undefined);
    assert.equal(releaseProblem('0.1.0', 'sha384-a', releases), undefined);
  });
  it('never changes', () => assert.match(releaseProblem('0.1.0', 'sha384-b', releases), /^0\.1\.0 is released, and pages pin its bytes: raise the version in package\.json/));
  it('is kept with the hash of its bytes', () => Object.values(readReleases()).forEach((hash) => assert.match(hash, /^sha384-[\w+/]{64}$/)));
});

describe('the size gate', () => {
  it('lets the ceiling itself pass', () => assert.equal(sizeProblem(24576, 24576), undefined));

  it('says by how much it is passed, and what to do', () => {
    assert.match(sizeProblem(24600, 24576), /24 over the ceiling of 24576.*\n.*smaller.*\n.*sizeLimitBrotli/);
  });

  it('weighs what hosts send', () => {
    const { raw, gzip, brotli } = sizes(Buffer.from('persévérance '.repeat(100)));
    assert.equal(raw, 1500);
    assert.ok(brotli < gzip && gzip < raw);
  });
});

describe('machineTraces', () => {
  it('sees the folder of the build', () => assert.deepEqual(machineTraces(`a ${root}src/embed.ts`), [root]));
  it('sees an address of a file', () => assert.deepEqual(machineTraces('file:///home'), ['file://']));
});

describe('src/index.ts', () => {
  const bundle = async (code) => {
    const build = await rollup({
      input: 'entry',
      external: [/^lit/, /^@lit\//, /^zod/],
      plugins: [
        { name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? code : null) },
        nodeResolve({ extensions: ['.ts'] }),
        esbuild({ target: 'es2022', tsconfig: inRoot('tsconfig.json') }),
      ],
      onLog: () => {},
    });
    const { output } = await build.generate({ format: 'es' });
    await build.close();
    return output[0].code;
  };
  const index = JSON.stringify(inRoot('src/index.ts'));

  it('does nothing when it is imported', async () => {
    const left = (await bundle(`import {} from ${index};`)).replace(/^import ['"].*['"];$/gm, '').trim();
    assert.equal(left, '');
  });

  it('defines no element', async () => assert.doesNotMatch(await bundle(`export * from ${index};`), /customElements\.define/));
});
