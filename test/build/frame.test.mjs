import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { configurationProblems, configured, connectTo, shown, shownOf, undecided } from '../../scripts/frame/attributes.mjs';
import { framePage, frameWords } from '../../scripts/frame/write.mjs';
import { readElements } from '../../scripts/manifest/read.mjs';
import { englishProblems, frenchProblems } from '../../scripts/parity/typography.mjs';
import { inRoot } from '../../scripts/root.mjs';

const none = (problems) => assert.equal(problems.join('\n'), '');
const elements = await readElements();
const words = frameWords();

describe('what the address of a frame may give', () => {
  it('is decided for every attribute of every element', () => none(undecided(elements)));
  it('is said of an attribute that is new', () => assert.match(undecided(new Map([['trousse-a', { attributes: [{ name: 'webhook' }] }]])).join(), /^trousse-a has an attribute webhook: may the address/));
  it('is nowhere what the configuration alone gives', () => assert.deepEqual(shown.filter((name) => configured.includes(name)), []));
  it('is no address, of a page or of a person', () => none(shown.filter((name) => /href|src|endpoint|url|link|mail|contact|operator|privacy/.test(name))));
  it('is an attribute of the element', () => {
    const of = shownOf(elements);
    assert.deepEqual(Object.keys(of), [...elements.keys()].map((tag) => tag.replace('trousse-', '')));
    assert.ok(of.quiz.includes('mode') && !of.fiche.includes('mode') && !of.pledge.includes('endpoint'));
  });
});

describe('the configuration of the frame', () => {
  const cases = [
    [{}, /^$/],
    [{ pledge: { endpoint: 'https://a.test/', minimum: 2, history: true } }, /^$/],
    [{ '*': { languages: 'fr' } }, /^$/],
    [[], /an object of elements/],
    [{ pleged: {} }, /« pleged » is no element: balance/],
    [{ pledge: 'https://a.test/' }, /pledge: an object of attributes/],
    [{ pledge: { endpont: 'x' } }, /pledge has no attribute endpont: .*endpoint/],
    [{ pledge: { endpoint: ['x'] } }, /endpoint is a text, a number, true or false/],
  ];
  for (const [configuration, expected] of cases) it(`${JSON.stringify(configuration)}: ${expected.source}`, () => assert.match(configurationProblems(configuration, elements).join('\n'), expected));

  const policies = [
    [{}, "'none'"],
    [{ pledge: { endpoint: 'https://a.test/pledges', 'privacy-href': 'https://b.test/' }, fiche: { src: 'https://a.test/a.json' } }, 'https://a.test'],
    [{ pledge: { endpoint: 'https://a.test/', src: 'offre.json' } }, "https://a.test 'self'"],
  ];
  for (const [configuration, expected] of policies) it(`lets the page ask ${expected}`, () => assert.equal(connectTo(configuration), expected));
});

describe('dist/embed.html', () => {
  const page = readFileSync(inRoot('dist/embed.html'), 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)[1];

  it('allows its own script and styles, by their hashes, and nothing else of the kind', () => {
    const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [, script] = /<script>([\s\S]+?)<\/script>/.exec(page);
    const [, styles] = /<style>([\s\S]+?)<\/style>/.exec(page);
    assert.ok(policy.includes(`script-src 'self' ${hash(script)};`));
    assert.ok(policy.includes(`style-src ${hash(styles)};`));
    assert.match(policy, /^default-src 'none';.*base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types trousse$/);
    assert.doesNotMatch(policy, /unsafe/);
  });

  it('is ASCII where scripts are read, and says its encoding', () => assert.match(page, /<meta charset="utf-8">/));

  it('holds no markup that a configuration or a title writes', () => {
    const text = framePage({ elements, configuration: { pledge: { operator: '</script><script>alert(1)</script>' } }, words, sheets: [{ locale: 'fr-CA', path: 'fr-CA/a.html', title: '<b>&' }] });
    assert.doesNotMatch(text, /<script>alert|<b>/);
  });
});

describe('the words of the frame', () => {
  const locales = Object.keys(words);
  const flat = (one) => Object.entries(one).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : flat(value).map(([sub, text]) => [`${name}.${sub}`, text])));
  it('name every element', () => {
    for (const locale of locales) assert.deepEqual(Object.keys(words[locale].titles).sort(), [...elements.keys()].map((tag) => tag.replace('trousse-', '')).sort(), `locales/${locale}/frame.yaml: titles`);
  });
  it('are the same in every language', () => {
    for (const locale of locales) assert.deepEqual(flat(words[locale]).map(([name]) => name), flat(words[locales[0]]).map(([name]) => name), `locales/${locale}/frame.yaml`);
  });
  for (const locale of locales) {
    it(`are typeset in ${locale}`, () => none(flat(words[locale]).flatMap(([name, text]) => (locale.startsWith('fr') ? frenchProblems(text) : englishProblems(text, [words[locale].title])).map((problem) => `locales/${locale}/frame.yaml: ${name}: ${problem}`))));
  }
});
