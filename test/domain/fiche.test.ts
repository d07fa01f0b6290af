import { expect } from '@open-wc/testing';
import { audiences, citedIn, plainText, sectionsFor, textsOf, type Block, type Fiche, type Section, type Text } from '../../src/domain/fiche.js';

const text = (words: string, ...cite: string[]): Text => [cite.length > 0 ? { text: words, cite } : { text: words }];

const fiche = (blocks: readonly Block[], more: Partial<Fiche> = {}): Fiche => ({
  id: 'law',
  lang: 'fr-CA',
  title: 'Titre',
  summary: 'Résumé',
  reviewed: '2026-11-23',
  minutes: 1,
  theme: 'law',
  audiences: ['student'],
  remember: [],
  sections: [{ title: 'Section', blocks }],
  sources: [],
  related: [],
  ...more,
});

const blocks: { block: Block; texts: Text[]; cites: string[] }[] = [
  { block: { kind: 'heading', text: 'Un' }, texts: [text('Un')], cites: [] },
  { block: { kind: 'paragraph', text: text('Un', 'a') }, texts: [text('Un', 'a')], cites: ['a'] },
  { block: { kind: 'list', items: [text('Un', 'a'), text('Deux', 'b')] }, texts: [text('Un', 'a'), text('Deux', 'b')], cites: ['a', 'b'] },
  { block: { kind: 'list', ordered: true, items: [text('Un')] }, texts: [text('Un')], cites: [] },
  { block: { kind: 'checklist', items: [text('Un', 'a')] }, texts: [text('Un', 'a')], cites: ['a'] },
  {
    block: { kind: 'figures', figures: [{ value: '51', text: text('Un'), cite: ['b', 'a'] }, { value: '2', text: text('Deux'), cite: ['c'] }] },
    texts: [text('51'), text('Un'), text('', 'b', 'a'), text('2'), text('Deux'), text('', 'c')],
    cites: ['b', 'a', 'c'],
  },
  { block: { kind: 'table', head: [text('Un', 'a'), text('Deux')], rows: [[text('Trois'), text('4', 'b')], [text('Cinq', 'c'), text('6')]] }, texts: [text('Un', 'a'), text('Deux'), text('Trois'), text('4', 'b'), text('Cinq', 'c'), text('6')], cites: ['a', 'b', 'c'] },
  { block: { kind: 'callout', paragraphs: [text('Un'), text('Deux', 'a')] }, texts: [text('Un'), text('Deux', 'a')], cites: ['a'] },
  { block: { kind: 'question', question: 'Un?', answer: [text('Deux'), text('Trois', 'a')] }, texts: [text('Un?'), text('Deux'), text('Trois', 'a')], cites: ['a'] },
];

describe('textsOf', () => {
  for (const { block, texts } of blocks) it(`gives every text of a ${block.kind}`, () => expect(textsOf(fiche([block]))).to.deep.equal(texts));

  it('begins with what to remember, then goes from section to section', () => {
    const sections: Section[] = ['Trois', 'Quatre'].map((words) => ({ title: 'Section', audience: 'student', blocks: [{ kind: 'paragraph', text: text(words) }] }));
    expect(textsOf(fiche([], { remember: [text('Un'), text('Deux')], sections }))).to.deep.equal(['Un', 'Deux', 'Trois', 'Quatre'].map((words) => text(words)));
  });

  it('is empty where nothing is said', () => expect(textsOf(fiche([]))).to.deep.equal([]));
});

describe('citedIn', () => {
  for (const { block, cites } of blocks) it(`finds the citations of a ${block.kind}`, () => expect(citedIn(fiche([block]))).to.deep.equal(cites));

  it('names each source once, in the order in which they are first cited', () => {
    const cited = fiche([{ kind: 'paragraph', text: [...text('Un', 'c', 'a'), ...text('Deux', 'a', 'd')] }, { kind: 'paragraph', text: text('Trois', 'b', 'c') }], { remember: [text('Zéro', 'b')] });
    expect(citedIn(cited)).to.deep.equal(['b', 'c', 'a', 'd']);
  });

  it('reads what is cited, not what is listed', () => expect(citedIn(fiche([], { sources: [{ id: 'a', name: 'A', checked: '2026-11-23' }] }))).to.deep.equal([]));
});

describe('plainText', () => {
  it('holds the title, the summary and the titles of sections first', () =>
    expect(plainText(fiche([{ kind: 'heading', text: 'Fin' }], { remember: [text('Un')] })).split('\n')).to.deep.equal(['Titre', 'Résumé', 'Section', 'Un', 'Fin']));

  it('joins the stretches of a text, without their marks', () =>
    expect(plainText(fiche([{ kind: 'paragraph', text: [{ text: 'Un ' }, { text: 'mot', mark: 'strong' }, { text: ' lié', href: 'https://example.org', cite: ['a'] }, { text: '.' }] }]))).to.match(/\nUn mot lié\.$/));

  for (const { block, texts } of blocks) {
    it(`holds every word of a ${block.kind}`, () => {
      const found = plainText(fiche([block]));
      for (const run of texts.flat()) expect(found).to.include(run.text);
    });
  }
});

describe('sectionsFor', () => {
  const sections: Section[] = [{ title: 'tous', blocks: [] }, ...audiences.map((audience) => ({ title: audience, audience, blocks: [] })), { title: 'aide', blocks: [] }];
  const titles = (audience: (typeof audiences)[number] | null, of = sections) => sectionsFor(fiche([], { sections: of }), audience).map(({ title }) => title);

  it('gives all of them to nobody in particular', () => expect(titles(null)).to.deep.equal(['tous', ...audiences, 'aide']));

  for (const audience of audiences) it(`gives ${audience} its own and those of everyone, in their order`, () => expect(titles(audience)).to.deep.equal(['tous', audience, 'aide']));

  it('gives those of everyone where none is its own', () => expect(titles('parent', sections.filter((section) => section.audience !== 'parent'))).to.deep.equal(['tous', 'aide']));
});
