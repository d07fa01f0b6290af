import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compiled, first, said, sheet } from './support/sheet.mjs';

/*
 * Each row: what is wrong in the body of a sheet, the line of the body that is named, and how to mend it. The same body
 * without the fault is taken: the fault alone fails.
 */

/** Lines before the body: the front matter, what to remember, and the heading of a section. */
const before = first + 1;

/** The problems of a body that stands in a section, their lines counted in the body. */
const problemsOf = (body) => compiled(sheet(`## Section\n\n${body}`)).problems.map(({ line, message }) => ({ line: line - before, message }));

function refuses(rows) {
  for (const [name, [body, line, expected]] of Object.entries(rows)) {
    it(name, () => {
      const problems = problemsOf(body);
      assert.equal(problems.length, 1, said({ problems }));
      assert.match(problems[0].message, expected);
      assert.equal(problems[0].line, line);
    });
  }
}

const takes = (rows) => {
  for (const [name, body] of Object.entries(rows)) it(name, () => assert.equal(said({ problems: problemsOf(body) }), ''));
};

describe('a construct that a sheet does not know', () => {
  const block = (name) => new RegExp(`^« ${name} » is not known here: paragraphs, lists, .* are \\(locales/README\\.md\\)\\.$`);
  const inline = (name) => new RegExp(`^« ${name} » is not known inside a text: .* There is no HTML in a sheet\\.$`);
  refuses({
    'HTML': ['Un\n\n<p onclick="x()">Deux</p>', 3, block('html')],
    'a script': ['<script>alert()</script>', 1, block('html')],
    'a comment': ['Un\n\n<!-- Deux -->', 3, block('html')],
    'a frame': ['<iframe src="https://example.org"></iframe>', 1, block('html')],
    'HTML in a text': ['Un\ndeux <br> trois', 2, inline('html')],
    'HTML in an item': ['- Un\n- Deux <img src=x>', 2, inline('html')],
    'HTML in a cell': ['| Un | Deux |\n| --- | --- |\n| Trois <br> | Quatre |', 3, inline('html')],
    'HTML in a call-out': ['> Un\n> <b>', 2, inline('html')],
    'HTML in an answer': [':::question[Un?]\nDeux <wbr>\n:::', 2, inline('html')],
    'HTML in a figure': [':::figures\n::figure[Un <wbr>[^survey]]{value="Un"}\n:::', 2, inline('html')],
    'HTML in a heading': ['### Un <wbr>', 1, inline('html')],
    'HTML in a link': ['[Un <wbr>](other.md)', 1, inline('html')],
    'an image': ['![Un](https://example.org/a.png)', 1, inline('image')],
    'code': ['Un `code`', 1, inline('inlineCode')],
    'a block of code': ['Un\n\n```\nDeux\n```', 3, block('code')],
    'a line struck out': ['Un ~~deux~~', 1, inline('delete')],
    'a forced new line': ['Un\\\ndeux', 1, inline('break')],
    'a rule': ['Un\n\n---', 3, block('thematicBreak')],
    'a title of the page': ['# Un', 1, block('heading 1')],
    'a heading too deep': ['#### Un', 1, block('heading 4')],
    'a block of another name': [':::warning\nUn\n:::', 1, block('warning')],
    'a reader in a section of another': ['::::student\n## Un\n\n:::parent\n## Deux\n:::\n::::', 4, block('parent')],
    'a figure that stands alone': ['::figure[Un[^survey]]{value="Deux"}', 1, block('figure')],
    'a mark of another name': ['Un :kbd[deux]', 1, /^« :kbd » is not known here: only :abbr/],
    'an abbreviation of nothing': ['Un :abbr[ISQ]', 1, /^« :abbr » is not known here/],
    'a note at the foot': ['Un\n\n[^survey]: Deux', 3, block('footnoteDefinition')],
    'a link defined elsewhere': ['Un\n\n[deux]: https://example.org', 3, block('definition')],
    'a list in a list': ['- Un\n  - Deux', 2, /^an item holds one paragraph, and no list\.$/],
    'two paragraphs in an item': ['- Un\n\n  Deux', 3, /^an item holds one paragraph/],
    'a list in a call-out': ['> Un\n>\n> - Deux', 3, /^a call-out holds paragraphs only\.$/],
    'a list in an answer': [':::question[Un?]\nDeux\n\n- Trois\n:::', 4, /^an answer holds paragraphs only\.$/],
    'a list half to check': ['- [ ] Un\n- Deux', 1, /^every item of a checklist begins with \[ \]\.$/],
    'a question without its words': [':::question\nUn\n\nDeux\n:::', 1, /^a question is written :::question\[What is asked\?\]\.$/],
    'a text among figures': [':::figures\n::figure[Un[^survey]]{value="Deux"}\n\nTrois[^survey]\n:::', 4, /^key figures are written ::figure/],
    'a row too long': ['| Un | Deux |\n| --- | --- |\n| Trois | Quatre | Cinq |', 3, /^a row of 3 cells in a table of 2 columns\.$/],
    'a row too short': ['| Un | Deux |\n| --- | --- |\n| Trois |', 3, /^a row of 1 cells in a table of 2 columns\.$/],
    'a text after the part of a reader': [':::student\n## Un\n\nDeux\n:::\n\nTrois', 7, /^a section begins with its heading, ## …\.$/],
    'a text before the heading of a reader': [':::student\nUn\n:::', 2, /^a section begins with its heading/],
    'a mark that nothing opens': ['Un\n\n:::\n\nDeux', 3, /^« ::: » is read as text/],
    'a mark that nothing closes': ['**Un', 1, /^« \*\* » is read as text/],
    'a link that is none': ['[Un](deux trois)', 1, /^« \]\( » is read as text/],
    'an abbreviation without its mark': ['Un [ISQ]{title="Deux"}', 1, /^« \]\{ » is read as text/],
    'a question that is not closed': [':::question[Un?]\nDeux', 1, /^« :::question » is not closed/],
    'a reader that is not closed': ['Un\n\n:::student\n## Deux\n\nTrois[^survey]', 3, /^« :::student » is not closed: end it with a line of :::/],
  });

  it('a question is not closed by what closes its reader', () => {
    const [{ line, message }] = problemsOf(':::student\n## Un\n\n:::question[Deux?]\nTrois\n:::\n:::');
    assert.equal(line, 4);
    assert.match(message, /^« :::question » is not closed: .*what holds another has one more\.$/);
  });

  it('each of several faults is named, in the order of their lines', () =>
    assert.deepEqual(problemsOf('# Un\n\nDeux <br>\n\n> - Trois\n\n17 heures\n\n:::question[Un?]\nDeux').map(({ line }) => line), [1, 3, 5, 7, 9]));
});

describe('a figure without a source', () => {
  const sourceless = /holds a figure without a source: cite one, \[\^id\], right after it\.$/;
  refuses({
    'in a paragraph': ['Un\n\nLe plafond : 17 h.', 3, sourceless],
    'in an item': ['- Un\n- Deux : 17 h', 2, sourceless],
    'in a numbered item': ['1. Un\n2. 17 h', 2, sourceless],
    'in an item to check': ['- [ ] Un\n- [ ] 17 h', 2, sourceless],
    'in a row': ['| Un | Deux |\n| --- | --- |\n| Trois[^survey] | 3 |\n| Quatre | 4 |', 4, sourceless],
    'in the head of a table': ['| Un | 17 h |\n| --- | --- |\n| Trois | Quatre |', 1, sourceless],
    'in a call-out': ['> Un\n>\n> 17 h', 3, sourceless],
    'in an answer': [':::question[Un?]\n17 h\n:::', 2, sourceless],
    'in a section of one reader': [':::student\n## Un\n\n17 h\n:::', 4, sourceless],
    'cited in another paragraph': ['Un[^survey]\n\n17 h', 3, sourceless],
    'in a link': ['[17 h](https://example.org)', 1, sourceless],
    'a decimal': ['Il y en a 7,5.', 1, sourceless],
    'a percentage': ['Le taux est de 18 %.', 1, sourceless],
    'of the size of a year, with a unit': ['Un total de 2000 h.', 1, sourceless],
    'of the size of a year, in dollars': ['Un total de $2000.', 1, sourceless],
    'larger than a year': ['Un total de 20230.', 1, sourceless],
    'of thousands': ['Un total de 2 023.', 1, sourceless],
    'as a key figure': [':::figures\n::figure[Un]{value="51 %"}\n:::', 2, /^the figure « 51 % » has no source: cite one, \[\^id\], inside of its brackets\.$/],
    'as a key figure among others': [':::figures\n::figure[Un[^survey]]{value="51 %"}\n::figure[Deux]{value="Trois"}\n:::', 3, /^the figure « Trois » has no source/],
  });

  it('to remember', () => assert.match(said(compiled(sheet('## Section').replace('Deux.', '17 h.'))), /^8: « 17.h\. » holds a figure without a source/));

  describe('is taken', () => {
    takes({
      'with its source': 'Le plafond : 17 h.[^act-84.4]',
      'with its source in the same row': '| Un | 2[^survey] |\n| --- | --- |\n| 3 | 4[^survey] |',
      'as a bare year': 'Depuis 2023, en 1999 et en 2022-2023.',
      'as a year at the end of a row': '| Un | Deux |\n| --- | --- |\n| Trois | 2023 |',
      'in words': 'Deux sur trois.',
      'as the date of an address': '[Un](https://example.org/2023/04/12)',
    });
  });
});

describe('a title', () => {
  refuses({
    'with a figure': ['### Les 17 heures', 1, /^« Les 17 heures »: a title holds no figure, since it cites no source\. Put it in the text\.$/],
    'of a section, with a figure': ['Un\n\n## Deux de 3', 3, /^« Deux de 3 »: a title holds no figure/],
    'of a question, with a figure': [':::question[Pourquoi 17?]\nUn\n:::', 1, /^« Pourquoi 17\? »: a title holds no figure/],
    'with a citation': ['### Un[^survey]', 1, /^« Un »: a title is plain words, without citation, link or mark\.$/],
    'with a mark': ['### **Un**', 1, /^« Un »: a title is plain words/],
    'with a link': ['### [Un](other.md)', 1, /^« Un »: a title is plain words/],
  });
  takes({ 'with a year': '### Depuis 2023', 'of a question, with a year': ':::question[Depuis 2023?]\nUn\n:::' });
});

describe('a citation', () => {
  const unknown = (id) => new RegExp(`^cites « ${id} », which is no source: use an id of src/content/sources\\.ts, or add it there`);
  refuses({
    'of nothing': ['Un\n\nDeux[^nothing]', 3, unknown('nothing')],
    'in other capitals': ['Un[^Survey]', 1, unknown('Survey')],
    'with a space': ['Un[^the survey]', 1, unknown('the survey')],
    'of nothing, in an item': ['- Un\n- Deux[^nothing]', 2, unknown('nothing')],
    'of nothing, in a figure': [':::figures\n::figure[Un[^survey][^nothing]]{value="Deux"}\n:::', 2, unknown('nothing')],
  });
});

describe('a link', () => {
  refuses({
    'to a sheet that is none': ['Un\n\n[Deux](gone.md)', 3, /^leads to « gone\.md », which is no sheet: one of sample\.md, other\.md\.$/],
    'with a title': ['[Un](https://example.org "Deux")', 1, /^the link to « https:\/\/example\.org » has a title/],
  });

  const elsewhere = ['javascript:alert()', 'JavaScript:alert()', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'ftp://example.org', '//example.org', '/page', 'page.html', '#part', '?a=b', '../other.md', 'other.md#part', 'Other.md', 'HTTPS://example.org', 'http:example.org', '<https://exa mple.org>', '<>'];
  refuses(Object.fromEntries(elsewhere.map((url) => [`to ${url}`, [`[Un](${url})`, 1, /^leads to « .* »: write https:\/\/…, mailto:…, tel:… or another sheet's id\.md\.$/]])));

  takes(Object.fromEntries(['https://example.org', 'http://example.org/a?b=c#d', 'mailto:a@example.org', 'tel:+18005551234', 'other.md', 'sample.md'].map((url) => [`to ${url}`, `[Un](${url})`])));
});

describe('a key figure', () => {
  const figure = (attributes) => `:::figures\n::figure[Un[^survey]]${attributes}\n:::`;
  refuses({
    'without its value': [figure('{people="1/2"}'), 2, /^a figure has a value="…", and people="a\/b" or hours="a\/b" where it is drawn\.$/],
    'with another attribute': [figure('{value="Un" colour="red"}'), 2, /; « colour » is not known\.$/],
    'drawn twice': [figure('{value="Un" people="1/2" hours="1/2"}'), 2, /^the figure « Un » is drawn once/],
    ...Object.fromEntries(['1', '1/0', '3/2', '1/169', '-1/2', '1.5/2', 'a/b', '1/2/3', ' 1/2'].map((drawn) => [`drawn as ${drawn}`, [figure(`{value="Un" people="${drawn}"}`), 2, /cannot be drawn: so many of so many, at most the 168 hours of a week, as in 51\/100\.$/]])),
  });
  takes(Object.fromEntries(['0/1', '1/1', '168/168', '51/100'].map((drawn) => [`drawn as ${drawn}`, figure(`{value="Un" hours="${drawn}"}`)])));
});
