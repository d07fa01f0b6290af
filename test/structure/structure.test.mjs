import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readElements } from '../../scripts/manifest/read.mjs';
import { root } from '../../scripts/root.mjs';
import { undocumented } from '../../scripts/structure/documentation.mjs';
import { longFiles, missingFor, tagsIn } from '../../scripts/structure/files.mjs';
import { sentencesIn } from '../../scripts/structure/words.mjs';

const none = (problems) => assert.equal(problems.join('\n'), '');

describe('the kit', async () => {
  const elements = await readElements();
  for (const tag of tagsIn(root)) {
    it(`has all of ${tag}`, () => none(missingFor(root, tag)));
    it(`documents ${tag}`, () => none(undocumented(root, tag, elements.get(tag))));
  }

  it('has files that a person reads in one go', (t) => {
    const { problems, warnings } = longFiles(root);
    warnings.forEach((warning) => t.diagnostic(warning));
    none(problems);
  });

  for (const layer of ['domain', 'schemas', 'content']) it(`has no words in ${layer}`, () => none(sentencesIn(root, layer)));
});

describe('the checks themselves', () => {
  const folders = [];
  after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  /** A tree with one whole element, changed as a case says; null takes a file away. */
  const tree = (changes = {}) => {
    const folder = mkdtempSync(join(tmpdir(), 'trousse-structure-'));
    folders.push(folder);
    const files = {
      'src/elements/trousse-quiz/trousse-quiz.ts': '/**\n * @summary A quiz.\n * @tag trousse-quiz\n */\nexport class TrousseQuiz {}',
      'src/elements/trousse-quiz/trousse-quiz.styles.ts': '',
      'src/domain/quiz.ts': "export const code = 'week-hours';",
      'src/embed.ts': "const elements = { 'trousse-quiz': TrousseQuiz };",
      'src/index.ts': "export { TrousseQuiz } from './elements/trousse-quiz/trousse-quiz.js';",
      'scripts/build.mjs': '',
      'test/elements/trousse-quiz/contract.test.ts': "contract('trousse-quiz', {});",
      'test/fixtures/trousse-quiz.json': '{}',
      'test/embed/elements.mjs': "'trousse-quiz'",
      'demo/trousse-quiz.html': '',
      'demo/index.html': '<a href="trousse-quiz.html"></a>',
      ...changes,
    };
    for (const [path, text] of Object.entries(files)) {
      if (text === null) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  };

  it('find nothing in a whole tree', () => {
    assert.deepEqual(tagsIn(tree()), ['trousse-quiz']);
    none(missingFor(tree(), 'trousse-quiz'));
    none(longFiles(tree()).problems);
    none(sentencesIn(tree(), 'domain'));
  });

  const lacking = [
    [{ 'src/elements/trousse-quiz/trousse-quiz.styles.ts': null }, /^trousse-quiz has no styles: write .*styles\.ts/],
    [{ 'test/elements/trousse-quiz/contract.test.ts': null }, /^trousse-quiz has no test: write .*\ntrousse-quiz does not keep the contract: call/],
    [{ 'test/elements/trousse-quiz/contract.test.ts': 'it()' }, /^trousse-quiz does not keep the contract: call contract\('trousse-quiz'/],
    [{ 'test/fixtures/trousse-quiz.json': null }, /^trousse-quiz has no fixture: write test\/fixtures/],
    [{ 'test/embed/elements.mjs': null }, /add a row to test\/embed\/elements\.mjs/],
    [{ 'demo/trousse-quiz.html': null }, /^trousse-quiz has no demo page: write/],
    [{ 'demo/index.html': '' }, /^demo\/index\.html does not lead to trousse-quiz: add a link/],
    [{ 'src/embed.ts': "'trousse-quiz': TrousseQuizzes" }, /^trousse-quiz is not in the script: add/],
    [{ 'src/index.ts': null }, /^trousse-quiz is not in the module: export TrousseQuiz/],
    [{ 'src/elements/trousse-quiz/trousse-quiz.ts': null }, /^trousse-quiz has no class: write/],
  ];
  for (const [changes, expected] of lacking) it(`say how to mend: ${expected.source}`, () => assert.match(missingFor(tree(changes), 'trousse-quiz').join('\n'), expected));

  it('refuse a folder that is no tag', () => {
    assert.match(missingFor(tree({ 'src/elements/quizView/a.ts': '' }), 'quizView').join('\n'), /^src\/elements\/quizView: an element's folder bears its tag/);
  });

  it('find what grew too long', () => {
    const folder = tree({
      'src/elements/trousse-quiz/trousse-quiz.ts': '\n'.repeat(250) + 'end',
      'src/elements/trousse-quiz/part.ts': '\n'.repeat(300) + 'end',
      'src/domain/quiz.ts': '\n'.repeat(150) + 'end',
    });
    assert.deepEqual(longFiles(folder), {
      problems: [
        'src/elements/trousse-quiz/part.ts has 301 lines, 300 at most: move a part that stands alone to a file of its own.',
        'src/elements/trousse-quiz/trousse-quiz.ts has 251 lines, 250 at most: move a part that stands alone to a file of its own.',
      ],
      warnings: ['src/domain/quiz.ts has 151 lines: think of splitting it past 150.'],
    });
  });

  for (const code of ["export const words = 'Dix heures';", 'export const words = `${hours} heures par semaine`;', "export const word = 'cégep';"]) {
    it(`find words in ${code}`, () => assert.match(sentencesIn(tree({ 'src/domain/quiz.ts': code }), 'domain').join('\n'), /^src\/domain\/quiz\.ts holds words.*give a code/));
  }

  it('let an error speak to the programmer', () => none(sentencesIn(tree({ 'src/domain/quiz.ts': "throw new RangeError('not a day');" }), 'domain')));
});

describe('the check of documentation', () => {
  const whole = {
    summary: 'A quiz.', status: 'experimental', since: '0.1',
    attributes: [{ name: 'src', description: 'Where the quiz is.' }],
    events: [{ name: 'trousse-answer', description: 'After an answer.' }],
    cssParts: [{ name: 'base', description: 'All.' }],
    cssProperties: [{ name: '--trousse-ink', description: 'Text.', default: '#000' }],
    slots: [{ name: '', description: 'Fallback.' }],
  };
  const source = "/**\n * @summary A quiz.\n * @tag trousse-quiz\n * @status experimental\n */\nsuper('trousse-answer', {}); `<p part=\"base\">`; `var(--trousse-ink)`";
  const check = (declaration, code = source) => {
    const folder = mkdtempSync(join(tmpdir(), 'trousse-documentation-'));
    mkdirSync(join(folder, 'src/elements/trousse-quiz'), { recursive: true });
    writeFileSync(join(folder, 'src/elements/trousse-quiz/trousse-quiz.ts'), code);
    const problems = undocumented(folder, 'trousse-quiz', declaration).join('\n');
    rmSync(folder, { recursive: true });
    return problems;
  };

  it('finds nothing in a whole comment', () => assert.equal(check(whole), ''));

  const lacking = [
    [undefined, /not in the manifest: add @tag trousse-quiz/],
    [{ ...whole, summary: undefined }, /add @summary/],
    [{ ...whole, status: 'beta' }, /add @status, one of/],
    [{ ...whole, since: undefined }, /add @since/],
    [{ ...whole, slots: [] }, /add @slot/],
    [{ ...whole, attributes: [{ name: 'src' }] }, /a comment above the property of the attribute src/],
    [{ ...whole, events: [] }, /add @event \{…\} trousse-answer/],
    [{ ...whole, events: [{ name: 'trousse-answer' }] }, /say after @event trousse-answer/],
    [{ ...whole, cssParts: [] }, /add @csspart base/],
    [{ ...whole, cssProperties: [] }, /add @cssproperty --trousse-ink/],
    [{ ...whole, cssProperties: [{ name: '--trousse-ink', description: 'Text.' }] }, /say after @cssproperty \[--trousse-ink=default\]/],
  ];
  for (const [declaration, expected] of lacking) it(`says how to mend: ${expected.source}`, () => assert.match(check(declaration), expected));

  it('keeps the order of the tags', () => assert.match(check(whole, source.replace('@summary A quiz.', '@since 0.1')), /put its tags in this order/));
});
