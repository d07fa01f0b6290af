import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsIn } from '../../scripts/fiches/compile.mjs';
import { compileKit, ids, locales, sourcesOf } from '../../scripts/fiches/kit.mjs';
import { importTypeScript } from '../../scripts/import-typescript.mjs';
import { properNames, properNamesOfFiches } from '../../scripts/parity/exceptions.mjs';
import { englishProblems, frenchProblems, nameProblems } from '../../scripts/parity/typography.mjs';
import { inRoot } from '../../scripts/root.mjs';

/* The sheets as they are today: each says all that a sheet says, at its length, in each language. */

const { audiences, plainText, textsOf } = await importTypeScript(inRoot('src/domain/fiche.ts'));
const { quizzes } = await importTypeScript(inRoot('src/content/quizzes.ts'));
const { sources } = await importTypeScript(inRoot('src/content/sources.ts'));
const { sources: ofTheDomain } = await importTypeScript(inRoot('src/domain/sources.ts'));

const none = (problems) => assert.equal(problems.join('\n'), '');

const { kit, problems, warnings } = compileKit(new Date().toISOString().slice(0, 10));
const sheets = Object.values(kit).flatMap((ofLocale) => Object.values(ofLocale));

const LEAST = 350;
const MOST = 600;
const MINUTES = 3;

const isFrench = ({ lang }) => lang.startsWith('fr');
const help = { fr: /\baide\b/i, en: /\bhelp\b/i };
const blocksOf = (fiche, kind) => fiche.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === kind);

/** Every text that a person reads in a sheet, what an abbreviation is short for included. */
const read = (fiche) => [...plainText(fiche).split('\n'), ...textsOf(fiche).flat().flatMap(({ title = [] }) => title)];

const names = [...properNames, ...properNamesOfFiches];

describe('the sheets', () => {
  it('are right', (t) => {
    warnings.forEach((warning) => t.diagnostic(warning));
    none(problems);
  });

  it('are all there, in each locale', () => {
    assert.ok(ids.length > 0);
    assert.equal(sheets.length, ids.length * locales.length);
  });

  for (const fiche of sheets) {
    describe(`locales/${fiche.lang}/fiches/${fiche.id}.md`, () => {
      it(`has ${LEAST} to ${MOST} words`, () => {
        const words = wordsIn(fiche);
        assert.ok(words >= LEAST && words <= MOST, `It has ${words} words: ${words < LEAST ? 'say more of what helps' : 'cut what helps least'}.`);
      });

      it(`is read in ${MINUTES} minutes at most`, () => assert.ok(fiche.minutes <= MINUTES, `It takes ${fiche.minutes} minutes.`));

      it('has three things to remember', () => assert.equal(fiche.remember.length, 3));

      it('has a checklist for each reader', () => {
        const served = fiche.sections.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'checklist')).map(({ audience }) => audience);
        none(audiences.filter((audience) => !served.includes(audience)).map((audience) => `Nothing to do for the ${audience}: add a checklist in :::${audience}.`));
      });

      it('has a call-out', () => assert.ok(blocksOf(fiche, 'callout').length > 0));

      it('has a key figure', () => assert.ok(blocksOf(fiche, 'figures').some(({ figures }) => figures.length > 0)));

      it('tells everyone where to find help', () => {
        const pattern = isFrench(fiche) ? help.fr : help.en;
        assert.ok(fiche.sections.some(({ title, audience, blocks }) => !audience && blocks.length > 0 && pattern.test(title)), `No section for everyone has a title that says ${pattern.source}.`);
      });

      it('has something under each title', () => none(fiche.sections.filter(({ blocks }) => blocks.length === 0).map(({ title }) => `« ${title} » holds nothing.`)));

      it('is typeset in its language, and wholly in it', () => none(read(fiche).flatMap((text) => (isFrench(fiche) ? frenchProblems(text) : englishProblems(text, names)))));
    });
  }

  it('keep in French the names that the list says, and the list holds no more', () => {
    const english = sheets.filter((fiche) => !isFrench(fiche)).flatMap(read).join('\n');
    none(properNamesOfFiches.filter((name) => !english.includes(name)).map((name) => `“${name}” is in no English sheet: take it out of properNamesOfFiches in scripts/parity/exceptions.mjs.`));
  });
});

describe('the sources', () => {
  for (const locale of locales) {
    const problemsOf = locale.startsWith('fr') ? frenchProblems : nameProblems;
    it(`have names that are typeset in ${locale}`, () => none([...sourcesOf(locale).known].flatMap(([id, { name }]) => problemsOf(name).map((problem) => `locales/${locale}/sources.yaml: ${id}: ${problem}`))));
  }

  it('are all cited, by a sheet, by a quiz or by the domain', () => {
    const byQuizzes = Object.values(quizzes).flatMap(({ sources = [], questions }) => [...sources, ...questions.flatMap((question) => question.sources ?? [])]);
    const cited = new Set([...sheets.flatMap((fiche) => fiche.sources.map(({ id }) => id)), ...byQuizzes]);
    none(Object.keys(sources).filter((id) => !cited.has(id) && !Object.hasOwn(ofTheDomain, id)).map((id) => `Neither a sheet nor a quiz cites « ${id} »: take it out of src/content/sources.ts and of locales/*/sources.yaml.`));
  });
});
