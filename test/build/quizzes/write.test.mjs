import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { importTypeScript } from '../../../scripts/import-typescript.mjs';
import { compileQuizzes } from '../../../scripts/quizzes/kit.mjs';
import { writeQuizzes } from '../../../scripts/quizzes/write.mjs';
import { inRoot } from '../../../scripts/root.mjs';
import { withQuizzes } from './support/kit.mjs';

const { fillWords } = await importTypeScript(inRoot('src/shared/fill-words.ts'));

describe('writeQuizzes', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'trousse-generated-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** A quiz as `src/shared/quizzes.ts` reads it. */
  const read = ({ shape, words }, locale) => fillWords(shape, words[locale]);

  it('writes the shape of every quiz once and its words by locale, which make it again', async () => {
    const { quizzes } = withQuizzes({}, (contents) => {
      writeQuizzes(folder, contents);
      return compileQuizzes(contents);
    });
    const { quizTexts } = await importTypeScript(join(folder, 'quizzes.ts'));
    assert.deepEqual(Object.keys(quizTexts), ['taste', 'law']);
    for (const [locale, byName] of Object.entries(quizzes)) for (const [name, quiz] of Object.entries(byName)) assert.deepEqual(read(quizTexts[name], locale), quiz, `${locale} ${name}`);
  });

  it('says once what is the same in every language', async () => {
    withQuizzes({}, (contents) => writeQuizzes(folder, contents));
    const { quizTexts } = await importTypeScript(join(folder, 'quizzes.ts'));
    assert.equal(quizTexts.law.words['fr-CA'], 'fr-CA|La loi|Vendredi compte.');
    assert.equal(quizTexts.law.words['en-CA'], 'en-CA|The law|Friday counts.');
    assert.match(JSON.stringify(quizTexts.law.shape), /"text":"Combien\?"/);
  });

  it('writes nothing where something is wrong, and says all of it', () => {
    const empty = join(folder, 'empty');
    const wrong = { files: { 'locales/en-CA/quizzes/law.yaml': null, 'locales/en-CA/quizzes/taste.yaml': null } };
    assert.throws(() => withQuizzes(wrong, (contents) => writeQuizzes(empty, contents)), /^Error: The quizzes are not right:\nlocales\/en-CA\/quizzes\/taste\.yaml is missing.*\nlocales\/en-CA\/quizzes\/law\.yaml is missing/);
    assert.ok(!existsSync(empty));
  });
});
