import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compile, wordsIn } from '../../../scripts/fiches/compile.mjs';
import { ids, sourcesOf } from '../../../scripts/fiches/kit.mjs';
import { inRoot } from '../../../scripts/root.mjs';
import { blocks, compiled, facts, first, front, remember, said, sheet, sources } from './support/sheet.mjs';

const paragraph = (text, changes) => blocks(text, changes)[0].text;

describe('a text', () => {
  const rows = {
    'plain words': ['Des mots.', [{ text: 'Des mots.' }]],
    'one line of several': ['Des\nmots.', [{ text: 'Des mots.' }]],
    'marks': ['**Fort** et *doux*.', [{ text: 'Fort', mark: 'strong' }, { text: ' et ' }, { text: 'doux', mark: 'emphasis' }, { text: '.' }]],
    'a link': ['[Une page](https://example.org/a?b=c)', [{ text: 'Une page', href: 'https://example.org/a?b=c' }]],
    'a message': ['[Écrire](mailto:a@example.org)', [{ text: 'Écrire', href: 'mailto:a@example.org' }]],
    'a call': ['[Appeler](tel:+18005551234)', [{ text: 'Appeler', href: 'tel:+18005551234' }]],
    'another sheet': ['[Une autre](other.md)', [{ text: 'Une autre', fiche: 'other' }]],
    'marks in a link': ['[Une **autre**](other.md)', [{ text: 'Une ', fiche: 'other' }, { text: 'autre', fiche: 'other', mark: 'strong' }]],
    'an abbreviation': [`Un :abbr[ISQ]{title="Institut d'ici"}.`, [{ text: 'Un ' }, { text: 'ISQ', title: 'Institut d’ici' }, { text: '.' }]],
    'a citation': ['Un fait.[^survey] Suite.', [{ text: 'Un fait.', cite: ['survey'] }, { text: ' Suite.' }]],
    'two citations': ['Un fait.[^survey][^act-84.4]', [{ text: 'Un fait.', cite: ['survey', 'act-84.4'] }]],
    'a citation of what is strong': ['**Fort.**[^survey]', [{ text: 'Fort.', mark: 'strong', cite: ['survey'] }]],
    'a colon that means nothing more': ['Note:oui et non', [{ text: 'Note:oui et non' }]],
    'a number and its unit of two looks': ['**10** h.[^survey]', [{ text: '10', mark: 'strong' }, { text: '\u00a0h.', cite: ['survey'] }]],
    'what looks like HTML to nobody': ['3 &lt; 4 & 5.[^survey]', [{ text: '3 < 4 & 5.', cite: ['survey'] }]],
  };
  for (const [name, [markdown, expected]] of Object.entries(rows)) it(name, () => assert.deepEqual(paragraph(markdown), expected));

  it('is set in its own language', () => {
    assert.deepEqual(paragraph('« Oui » : non'), [{ text: '«\u00a0Oui\u00a0»\u00a0: non' }]);
    assert.deepEqual(paragraph('“Yes”: s. 84[^survey]', { lang: 'en-CA' }), [{ text: '“Yes”: s.\u00a084', cite: ['survey'] }]);
  });
});

describe('a block', () => {
  const cite = ['survey'];
  const one = [{ text: 'Un' }];
  const two = [{ text: 'Deux' }];
  const rows = {
    'a heading': ['### Un', { kind: 'heading', text: 'Un' }],
    'a list': ['- Un\n- Deux', { kind: 'list', items: [one, two] }],
    'a numbered list': ['1. Un\n2. Deux', { kind: 'list', ordered: true, items: [one, two] }],
    'a checklist': ['- [ ] Un\n- [ ] Deux', { kind: 'checklist', items: [one, two] }],
    'a call-out': ['> Un\n>\n> Deux', { kind: 'callout', paragraphs: [one, two] }],
    'a question': [':::question[Un?]\nUn\n\nDeux\n:::', { kind: 'question', question: 'Un?', answer: [one, two] }],
    'a table': ['| Un | Deux |\n| --- | --- |\n| Deux | 3[^survey] |', { kind: 'table', head: [one, two], rows: [[two, [{ text: '3', cite }]]] }],
    'a figure in words': [':::figures\n::figure[Un[^survey]]{value="51 %"}\n:::', { kind: 'figures', figures: [{ value: '51\u00a0%', text: one, cite }] }],
    'people and hours': [
      ':::figures\n::figure[Un[^survey]]{value="51 sur 100" people="51/100"}\n::figure[Deux[^survey][^act-84.4]]{value="10 h" hours="10/17"}\n:::',
      {
        kind: 'figures',
        figures: [
          { value: '51 sur 100', text: one, draw: { unit: 'people', count: 51, of: 100 }, cite },
          { value: '10\u00a0h', text: two, draw: { unit: 'hours', count: 10, of: 17 }, cite: ['survey', 'act-84.4'] },
        ],
      },
    ],
  };
  for (const [name, [markdown, expected]] of Object.entries(rows)) it(name, () => assert.deepEqual(blocks(markdown), [expected]));
});

describe('a sheet', () => {
  const body = [
    '## Pour tous', '', 'Texte.[^survey]', '', ':::student', '## Élève', '', '- [ ] Un', '', '## Encore', '', 'Deux', ':::', '',
    '::::employer', '## Employeur', '', ':::question[Quoi?]', 'Cela.[^act-84.4]', ':::', '::::', '', '## Aide', '', 'Fin.[^survey]',
  ].join('\n');
  const { fiche, problems } = compiled(sheet(body), { related: ['other'] });

  it('has no problem', () => assert.equal(said({ problems }), ''));

  it('holds its facts and the words of its front matter', () => {
    const { id, lang, theme, audiences, related, title, summary, reviewed } = fiche;
    assert.deepEqual({ id, lang, theme, audiences, related }, { ...facts, related: ['other'] });
    assert.deepEqual([title, summary, reviewed], ['Un titre', 'Un résumé', '2026-11-23']);
  });

  it('begins with what to remember', () => assert.deepEqual(fiche.remember, [[{ text: 'Un.' }], [{ text: 'Deux.' }], [{ text: 'Trois.' }]]));

  it('says to whom each section speaks', () => assert.deepEqual(fiche.sections.map(({ title, audience }) => [title, audience]), [['Pour tous', undefined], ['Élève', 'student'], ['Encore', 'student'], ['Employeur', 'employer'], ['Aide', undefined]]));

  it('lists what it cites, once, in the order in which it does', () => assert.deepEqual(fiche.sources, [{ id: 'survey', ...sources.get('survey') }, { id: 'act-84.4', ...sources.get('act-84.4') }]));

  it('is read in whole minutes, at 200 words a minute', () => {
    const least = wordsIn(compiled(sheet('## Section\n\nMot.')).fiche);
    const minutes = (words) => compiled(sheet(`## Section\n\nMot. ${'mot '.repeat(words - least)}`)).fiche.minutes;
    assert.deepEqual([least, 200, 201, 400, 401].map(minutes), [1, 1, 2, 2, 3]);
  });

  it('counts words, not marks: what has a letter or a digit', () => {
    const words = (text) => wordsIn(compiled(sheet(`## Section\n\n${text}`)).fiche) - wordsIn(compiled(sheet('## Section')).fiche);
    assert.equal(words('Un « mot » : deux, 10 h — oui.[^survey]'), 6);
  });

  it('takes the colon of a French title and summary, quoted or not', () => {
    const titled = (title) => compiled(sheet('## Section').replace('title: Un titre', `title: ${title}`)).fiche.title;
    for (const title of ["L'an : oui # non", '"L\'an : oui # non"', "'L''an : oui # non'"]) assert.equal(titled(title), 'L’an\u00a0: oui # non');
  });

  it('may end its lines as Windows does', () => {
    const unix = compiled(sheet(body));
    assert.deepEqual(compiled(sheet(body).replaceAll('\n', '\r\n')), unix);
  });

  it('counts its lines from one, front matter included', () => assert.equal(sheet('x').split('\n').indexOf('x') + 1, first));
});

describe('locales/README.md', () => {
  const text = readFileSync(inRoot('locales/README.md'), 'utf8');
  const [, example = ''] = /```md\n([\s\S]*?)```/.exec(text) ?? [];

  it('shows a sheet that compiles', () => {
    // The names between backticks speak to the reader of the README.
    const result = compile(example.replaceAll('`', ''), { facts, sources: sourcesOf('fr-CA').known, fiches: new Set(ids) });
    assert.equal(said(result), '');
    assert.deepEqual(result.fiche.sections.flatMap((section) => section.blocks.map(({ kind }) => kind)), ['paragraph', 'heading', 'figures', 'callout', 'question', 'table', 'checklist']);
  });
});

describe('what every sheet begins with', () => {
  const rows = {
    'no front matter': [remember.join('\n'), /^1: a sheet begins with its front matter/],
    'a front matter that is not YAML': [['---', 'title: [', ...front.slice(2), ...remember].join('\n').replace('title: [', 'theme: ['), /^1: the front matter is not YAML/],
    'no title': [sheet('').replace('title: Un titre', ''), /^1: the front matter has no title\.$/m],
    'no summary': [sheet('').replace('summary: Un résumé', 'summary:'), /^1: the front matter has no summary\.$/m],
    'no day of review': [sheet('').replace(/reviewed: .*/, ''), /^1: the front matter has no reviewed\.$/m],
    'a day that is none': [sheet('## Section').replace(/reviewed: .*/, 'reviewed: 2026-02-30'), /^1: reviewed \(/],
    'a figure in its title': [sheet('## Section').replace('Un titre', 'Les 17 heures'), /^1: « Les 17 heures »: a title holds no figure.*Put it in the text\.$/],
    'a figure in its summary': [sheet('## Section').replace('Un résumé', 'De 10 à 17'), /^1: « De 10 à 17 »: a title holds no figure/],
    'nothing to remember': [[...front, '', '## Section'].join('\n'), /^7: what to remember comes first: an ordered list/],
    'a list of points to remember': [sheet('').replaceAll(/^\d\./gm, '-'), /^7: what to remember comes first/],
    'nothing at all': [front.join('\n'), /^1: what to remember comes first/],
    'no section': [sheet(''), /^1: sections \(/],
    'a theme that is none': [sheet('## Section'), /^1: theme \(balance \| studies \|/, { theme: 'sports' }],
    'a reader that is none': [sheet('## Section'), /^1: audiences\.0 \(student \| parent \|/, { audiences: ['teacher'] }],
  };
  for (const [name, [markdown, expected, changes]] of Object.entries(rows)) it(name, () => assert.match(said(compiled(markdown, changes)), expected));

  it('a year in a title is no figure', () => assert.equal(said(compiled(sheet('## Depuis 2023').replace('Un titre', 'En 2022-2023'))), ''));
});
