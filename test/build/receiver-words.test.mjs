import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { frenchProblems } from '../../scripts/parity/typography.mjs';
import { compileWords, differences } from '../../scripts/receiver/words.mjs';
import { filesIn, inRoot } from '../../scripts/root.mjs';

const none = (problems) => assert.equal(problems.join('\n'), '');

describe("the receiver's words", () => {
  const { words, problems } = compileWords();
  const sources = filesIn(inRoot('server/src')).filter((path) => path.endsWith('.ts') && !path.startsWith('generated/')).map((path) => readFileSync(inRoot('server/src', path), 'utf8')).join('\n');

  it('are the same in every language', () => none(problems));

  it('are typeset as Quebec does', () => none(Object.values(words['fr-CA']).map((text) => text.replace(/\{\w+\}/g, 'x')).flatMap(frenchProblems)));

  /** Named whole, or made from a code: `verification.${standing}-detail`. */
  const said = (key) => {
    const made = [...sources.matchAll(/`((?:[\w-]+\.)+[\w-]*)\$\{[^}]*\}([\w.-]*)(\$\{[^}]*\}[\w.-]*)?`/g)].map(([, before, after, more]) => new RegExp(`^${before.replaceAll('.', '\\.')}[\\w.-]+${after.replaceAll('.', '\\.')}${more ? '[\\w.-]*' : ''}$`));
    return sources.includes(`'${key}'`) || made.some((pattern) => pattern.test(key));
  };
  it('are each said somewhere', () => none(Object.keys(words['fr-CA']).filter((key) => !said(key)).map((key) => `nothing says « ${key} »: take it out of locales/*/receiver.yaml.`)));
});

describe('the check of them', () => {
  const compiled = (french, english) => compileWords(['fr-CA', 'en-CA'], (locale) => (locale === 'fr-CA' ? french : english)).problems;

  it('finds nothing where there is nothing', () => none(compiled('a:\n  b: "Dans {seconds} s"', 'a:\n  b: "In {seconds} s"')));

  const lacking = [
    ['a: "x"\nb: "y"', 'a: "x"', /^locales\/en-CA\/receiver\.yaml lacks « b »/],
    ['a: "x"', 'a: "x"\nb: "y"', /says « b », which the source does not/],
    ['a: "x"', 'a: ""', /lacks « a »/],
    ['a: "{one}"', 'a: "{other}"', /« a » has other places than the source: one/],
    ['a: "x"', 'a: "x', /^locales\/en-CA\/receiver\.yaml:\d+: /],
  ];
  for (const [french, english, expected] of lacking) it(`says ${expected.source}`, () => assert.match(compiled(french, english).join('\n'), expected));

  it('sees places whatever their order', () => assert.deepEqual(differences({ fr: { a: '{one} {two}' }, en: { a: '{two} {one}' } }), []));
});
