import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pagesOf, readWords, withTables, wordsFile } from '../../scripts/docs/pages.mjs';
import { htmlTable, kinds, markdownTable, wordProblems } from '../../scripts/docs/tables.mjs';
import { readElements } from '../../scripts/manifest/read.mjs';
import { frenchProblems } from '../../scripts/parity/typography.mjs';
import { inRoot } from '../../scripts/root.mjs';

const none = (problems) => assert.equal(problems.join('\n'), '');
const read = (path) => readFileSync(inRoot(path), 'utf8');

describe('the documentation', async () => {
  const elements = await readElements();

  for (const path of pagesOf(elements.keys())) {
    it(`has fresh tables in ${path}`, () => {
      const text = read(path);
      assert.equal(text, withTables(path, text, elements), `The tables of ${path} are not those of the code: run \`npm run docs\`.`);
    });
  }

  for (const [tag, declaration] of elements) {
    const page = read(`demo/${tag}.html`);
    it(`says in French all that ${tag} has`, () => none(wordProblems(wordsFile(tag), declaration, readWords(tag))));
    it(`shows every table of ${tag}`, () => none(Object.keys(kinds).filter((kind) => !page.includes(`<!-- docs ${tag} ${kind} -->`)).map((kind) => `demo/${tag}.html has no table of ${kind}: add <!-- docs ${tag} ${kind} --> and <!-- /docs -->, then run \`npm run docs\`.`)));
    it(`typesets the French of ${tag} as Quebec does`, () => {
      const texts = Object.values(readWords(tag)).flatMap((words) => Object.values(words)).map((text) => text.replace(/`[^`]*`/g, 'x'));
      none(texts.flatMap(frenchProblems));
    });
  }

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = ['README.md', 'CONTRIBUTING.md'].flatMap((path) => [...read(path).matchAll(/(?:`|^|&& )npm (?:run )?([\w:]+)/gm)].map(([, name]) => name));
    none(named.filter((name) => name !== 'ci' && !(name in scripts)));
    assert.match(read('README.md'), /npm ci && npm start/);
    assert.match(read('README.md'), /npm ci && npm test/);
  });

  it('names files that exist', () => {
    const links = [...read('README.md').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path);
    assert.ok(links.includes('CONTRIBUTING.md'));
    links.forEach((path) => assert.doesNotThrow(() => readFileSync(inRoot(path)), `README.md leads to ${path}, which is missing`));
  });
});

describe('tables', () => {
  const declaration = {
    attributes: [{ name: 'stage', default: "'a|b'", description: 'Where to start.' }],
    members: [{ kind: 'field', name: 'value', type: { text: 'Week<1>' }, description: 'The week.' }, { kind: 'field', name: 'stage', attribute: 'stage' }],
    events: [],
    cssProperties: [],
    cssParts: [{ name: 'base', description: 'All.' }],
  };

  it('are Markdown in English', () => {
    assert.match(markdownTable('attributes', declaration), /^\| Attribute \| Default \| What it does \|\n\| --- \| --- \| --- \|\n\| `stage` \| `a\\\|b` \| Where to start\. \|\n\| `lang` /);
    assert.equal(markdownTable('parts', declaration), '| Part | What it does |\n| --- | --- |\n| `base` | All. |');
  });

  it('are HTML in French, with nothing that HTML would misread', () => {
    assert.match(htmlTable('properties', declaration, { properties: { value: 'La `semaine` <1>.' } }), /<th scope="row"><code>value<\/code><\/th><td><code>Week&lt;1&gt;<\/code><\/td><td>La <code>semaine<\/code> &lt;1&gt;\.<\/td>/);
  });

  it('are left out where they would have no row', () => {
    assert.equal(markdownTable('events', declaration), '');
    assert.equal(htmlTable('events', declaration, {}), '');
    const page = '<!-- docs trousse-quiz events -->\nold\n<!-- /docs -->';
    assert.equal(withTables('a.md', page, new Map([['trousse-quiz', declaration]])), '<!-- docs trousse-quiz events -->\n<!-- /docs -->');
  });

  it('want a French word for each name, and no other', () => {
    const words = { attributes: { stage: 'Départ.', lang: 'Langue.', gone: 'Rien.' }, properties: { value: 'La semaine.' }, parts: {} };
    assert.deepEqual(wordProblems('a.json', declaration, words), [
      'a.json speaks of gone, which is gone: take it out of attributes, then run `npm run docs`.',
      'a.json does not say in French what base is: add it under parts, then run `npm run docs`.',
    ]);
  });

  it('stand between their marks', () => {
    const page = 'a\n<!-- docs trousse-quiz parts -->\nold\n<!-- /docs -->\nb';
    assert.equal(
      withTables('a.md', page, new Map([['trousse-quiz', declaration]])),
      'a\n<!-- docs trousse-quiz parts -->\n| Part | What it does |\n| --- | --- |\n| `base` | All. |\n<!-- /docs -->\nb',
    );
    assert.throws(() => withTables('a.md', page, new Map()), /a\.md wants a table of trousse-quiz/);
  });
});
