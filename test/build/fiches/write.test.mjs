import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { compileKit, sourcesOf } from '../../../scripts/fiches/kit.mjs';
import { writeFiches } from '../../../scripts/fiches/write.mjs';
import { importTypeScript } from '../../../scripts/import-typescript.mjs';
import { inRoot } from '../../../scripts/root.mjs';
import { withKit } from './support/kit.mjs';

describe('writeFiches', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'trousse-generated-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const write = (changes) => withKit(changes, (contents) => {
    writeFiches(folder, contents);
    return { kit: compileKit('2026-11-23', contents).kit, names: contents.locales.map((locale) => sourcesOf(locale, contents).known) };
  });

  it('writes the shape of every sheet once, and its words by locale: put together, they are the sheet', async () => {
    const { kit } = write({});
    const { shapes, words } = await importTypeScript(join(folder, 'fiches.ts'));
    const { fillWords } = await importTypeScript(inRoot('src/shared/fill-words.ts'));
    assert.deepEqual(Object.keys(words), ['fr-CA', 'en-CA']);
    for (const [locale, ids] of Object.entries(words)) {
      assert.deepEqual(Object.keys(ids), Object.keys(shapes));
      for (const [id, text] of Object.entries(ids)) {
        const { title, summary, reviewed, minutes, remember, sections } = kit[locale][id];
        assert.deepEqual(fillWords(shapes[id], text), JSON.parse(JSON.stringify({ title, summary, reviewed, minutes, remember, sections })));
      }
    }
  });

  it('writes the name of each source in every language', async () => {
    const { names } = write({});
    const { sourceNames } = await importTypeScript(join(folder, 'source-names.ts'));
    const [first, ...others] = names.map((known) => [...known.values()].map(({ name }) => name));
    assert.deepEqual(sourceNames, [first, ...others.map((list) => list.map((name, index) => (name === first[index] ? '' : name)))].map((list) => list.join('|')));
    assert.equal(new Set(sourceNames[1].split('|')).size, 2, 'one name differs, one is the same');
  });

  it('writes nothing where something is wrong, and says all of it', () => {
    const empty = join(folder, 'empty');
    const wrong = { cited: {}, files: { 'locales/en-CA/fiches/law.md': null } };
    assert.throws(() => withKit(wrong, (contents) => writeFiches(empty, contents)), /^Error: The sheets are not right:\nlocales\/en-CA\/fiches\/law\.md is missing.*\n.*the sources of law.*\n.*the sources of study/);
    assert.ok(!existsSync(empty));
  });
});
