import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileKit, sourcesOf } from '../../../scripts/fiches/kit.mjs';
import { importTypeScript } from '../../../scripts/import-typescript.mjs';
import { inRoot } from '../../../scripts/root.mjs';
import { shown } from './support/sheet.mjs';
import { facts, withKit, words } from './support/kit.mjs';

const { checkedOn } = await importTypeScript(inRoot('src/domain/sources.ts'));

const compile = (changes, today = '2026-11-23') => withKit(changes, (contents) => compileKit(today, contents));

describe('a kit', () => {
  const { kit, problems, warnings } = compile({});

  it('that is right has nothing to say', () => assert.deepEqual([...problems, ...warnings], []));

  it('has every sheet in every locale, with its facts', () => {
    assert.deepEqual(Object.entries(kit).map(([locale, sheets]) => [locale, Object.keys(sheets)]), [['fr-CA', ['law', 'study']], ['en-CA', ['law', 'study']]]);
    const { id, lang, theme, audiences, related } = kit['en-CA'].study;
    assert.deepEqual({ id, lang, theme, audiences, related }, { ...facts[1], lang: 'en-CA' });
  });

  it('names its sources in the language of the sheet, typeset', () => {
    const names = (locale) => kit[locale].study.sources.map(({ name }) => shown(name));
    assert.deepEqual(names('fr-CA'), ['Loi sur l’école, art.⍽3', 'Enquête⍽: les jeunes']);
    assert.deepEqual(names('en-CA'), ['Act, s.⍽3', 'Survey']);
  });

  it('says of a source where it is, when it was published and when it was checked', () => {
    const [act, survey] = kit['en-CA'].study.sources;
    assert.deepEqual(act, { id: 'act', name: 'Act, s.\u00a03', href: 'https://example.org/act', published: '2023', checked: checkedOn });
    assert.deepEqual(survey, { id: 'survey', name: 'Survey', checked: '2025-01-31' });
  });
});

describe('a kit that is not right says how to mend it', () => {
  const [law, study] = facts;
  const lawIn = (body) => ({ files: { 'locales/fr-CA/fiches/law.md': words(body) } });
  const rows = {
    'a sheet missing in a locale': [{ files: { 'locales/en-CA/fiches/study.md': null } }, [/^locales\/en-CA\/fiches\/study\.md is missing: every sheet has its words in each locale \(locales\/README\.md\)\.$/]],
    'a locale with no sheet': [{ files: { 'locales/en-CA/fiches/study.md': null, 'locales/en-CA/fiches/law.md': null } }, [/^locales\/en-CA\/fiches\/law\.md is missing/, /^locales\/en-CA\/fiches\/study\.md is missing/]],
    'a sheet without facts': [{ files: { 'locales/fr-CA/fiches/new.md': words('Un') } }, [/^locales\/fr-CA\/fiches\/new\.md has no facts: add its entry to src\/content\/fiches\.ts\.$/]],
    'a problem inside of a sheet': [lawIn('17 h[^act]\n\n<br>'), [/^locales\/fr-CA\/fiches\/law\.md:13: « html » is not known here/]],
    'a figure without a source': [lawIn('Un[^act]\n\n17 h'), [/^locales\/fr-CA\/fiches\/law\.md:13: « 17.h » holds a figure without a source/, /^locales\/en-CA\/fiches\/law\.md: is not made as the fr-CA sheet/]],
    'a source that is none': [lawIn('Un[^act]\n\nDeux[^gone]'), [/^locales\/fr-CA\/fiches\/law\.md:13: cites « gone »/, /^locales\/en-CA\/fiches\/law\.md: is not made as/]],
    'a link to a sheet that is none': [lawIn('Un[^act] [Deux](gone.md)'), [/^locales\/fr-CA\/fiches\/law\.md:11: leads to « gone\.md », which is no sheet: one of law\.md, study\.md\.$/]],
    'languages of two makes': [lawIn('Un[^act]\n\nDeux'), [/^locales\/en-CA\/fiches\/law\.md: is not made as the fr-CA sheet: it has « nothing » where the other has « paragraph »/]],
    'a sheet that cites more than its list': [{ cited: { law: ['act'], study: ['act'] } }, [/^src\/content\/fiches\.ts: the sources of study, in cited, are those that it cites: 'act', 'survey'\.$/]],
    'a sheet that cites less than its list': [{ cited: { law: ['act', 'survey'], study: ['survey', 'act'] } }, [/^src\/content\/fiches\.ts: the sources of law, in cited, are those that it cites: 'act'\.$/]],
    'a sheet without a list': [{ cited: { law: ['act'] } }, [/^src\/content\/fiches\.ts: the sources of study/]],
    'a list of no sheet': [{ cited: { law: ['act'], study: ['act', 'survey'], gone: ['act'] } }, [/^src\/content\/fiches\.ts: « gone », in cited, is no sheet\.$/]],
    'a source listed twice': [{ cited: { law: ['act', 'act'], study: ['act', 'survey'] } }, [/^src\/content\/fiches\.ts: the sources of law/]],
    'a sheet related to none': [{ facts: [{ ...law, related: ['gone'] }, study] }, [/^src\/content\/fiches\.ts: law is related to « gone », which is no other sheet\.$/]],
    'a sheet related to itself': [{ facts: [law, { ...study, related: ['study'] }] }, [/^src\/content\/fiches\.ts: study is related to « study », which is no other sheet\.$/]],
    'a source without a name': [{ files: { 'locales/en-CA/sources.yaml': 'act: Act' } }, [/^locales\/en-CA\/sources\.yaml: the source « survey » has no name: add it\.$/]],
    'no name of a source': [{ files: { 'locales/en-CA/sources.yaml': null } }, [/^locales\/en-CA\/sources\.yaml: the source « act » has no name/, /the source « survey » has no name/]],
    'an empty list of names': [{ files: { 'locales/en-CA/sources.yaml': '' } }, [/the source « act » has no name/, /the source « survey » has no name/]],
    'a name of no source': [{ files: { 'locales/en-CA/sources.yaml': 'act: Act\nsurvey: Survey\ngone: Gone' } }, [/^locales\/en-CA\/sources\.yaml: « gone » is no source of src\/content\/sources\.ts: add it there, or take it out here\.$/]],
  };
  for (const [name, [changes, expected]] of Object.entries(rows)) {
    it(name, () => {
      const { problems } = compile(changes);
      assert.equal(problems.length, expected.length, problems.join('\n'));
      expected.forEach((pattern, index) => assert.match(problems[index], pattern));
    });
  }
});

describe('a sheet reviewed on 2026-11-23', () => {
  for (const [today, due] of [['2026-11-23', false], ['2027-11-22', false], ['2027-11-23', false], ['2027-11-24', true], ['2030-01-01', true]]) {
    it(`is ${due ? 'due for a review' : 'as it should be'} on ${today}`, () => {
      const { problems, warnings } = compile({}, today);
      assert.deepEqual(problems, []);
      assert.equal(warnings.length, due ? 4 : 0);
      for (const warning of warnings) assert.match(warning, /^locales\/..-CA\/fiches\/\w+\.md was last reviewed on 2026-11-23, more than a year ago: read it again beside its sources, then write the day in its front matter, `reviewed`\.$/);
    });
  }

  it('is named alone where the others were read again', () => {
    const again = (locale) => [`locales/${locale}/fiches/law.md`, words('Un[^act]', '2027-11-23')];
    const { warnings } = compile({ files: Object.fromEntries(['fr-CA', 'en-CA'].map(again)) }, '2027-11-24');
    assert.deepEqual(warnings.map((warning) => warning.split(' ')[0]), ['locales/fr-CA/fiches/study.md', 'locales/en-CA/fiches/study.md']);
  });
});

describe('sourcesOf', () => {
  it('gives the kit’s own where it is given nothing', () => assert.ok(sourcesOf('fr-CA').known.size > 20));
});
