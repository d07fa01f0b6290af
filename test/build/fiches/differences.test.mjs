import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differences } from '../../../scripts/fiches/differences.mjs';
import { compiled, said, sheet } from './support/sheet.mjs';

const body = (changes = {}) => ({
  remember: 'Deux.',
  reviewed: '2026-11-23',
  section: '## Un',
  paragraph: 'Un texte.[^survey]',
  heading: '### Un',
  list: '- Un\n- Deux[^survey]',
  figures: ':::figures\n::figure[Un.[^survey]]{value="51 %" people="51/100"}\n::figure[Deux.[^survey][^act-84.4]]{value="De 8 à 10 h"}\n:::',
  table: '| Un | Deux[^survey] |\n| --- | --- |\n| Trois | 4[^act-84.4] |',
  callout: '> Un\n>\n> Deux[^survey]',
  question: ':::question[Un?]\nDeux[^survey]\n:::',
  reader: ':::student\n## Un\n\n- [ ] Deux\n- [ ] Trois\n:::',
  ...changes,
});

/** A sheet of these parts. */
function made({ remember, reviewed, ...parts }, lang = 'fr-CA') {
  const result = compiled(sheet(Object.values(parts).join('\n\n')).replace('Deux.', remember).replace(/reviewed: .*/, `reviewed: ${reviewed}`), { lang });
  assert.equal(said(result), '');
  return result.fiche;
}

const found = (changes) => differences(made(body()), made(body(changes), 'en-CA')).join('\n');

describe('two languages of a sheet', () => {
  it('may say it otherwise', () => {
    assert.deepEqual(differences(made(body()), made(body({
      remember: 'Two.',
      section: '## One',
      paragraph: '**A** [text](https://example.org), longer by far.[^survey]',
      heading: '### One',
      figures: ':::figures\n::figure[One.[^survey]]{value="51%" people="51/100"}\n::figure[Two.[^survey][^act-84.4]]{value="8 to 10 h"}\n:::',
    }), 'en-CA')), []);
  });

  const rows = {
    'another day of review': [{ reviewed: '2026-11-24' }, '« reviewed 2026-11-24 » where the other has « reviewed 2026-11-23 »'],
    'another source of what to remember': [{ remember: 'Two.[^survey]' }, '« to remember [survey] » where the other has « to remember »'],
    'a point more to remember': [{ remember: 'Two.\n3. Three.' }, '« to remember » where the other has « section »'],
    'a section more': [{ section: '## One\n\n## Two' }, '« section » where the other has « paragraph [survey] »'],
    'a section for a reader': [{ section: ':::parent\n## One\n:::\n\n## Two' }, '« section for parent » where the other has « section »'],
    'a paragraph less': [{ paragraph: '' }, '« heading » where the other has « paragraph [survey] »'],
    'a citation lost': [{ paragraph: 'A text.' }, '« paragraph » where the other has « paragraph [survey] »'],
    'another source': [{ paragraph: 'A text.[^act-84.4]' }, '« paragraph [act-84.4] » where the other has « paragraph [survey] »'],
    'no heading': [{ heading: '' }, '« list » where the other has « heading »'],
    'an item more': [{ list: '- One\n- Two[^survey]\n- Three' }, '« item » where the other has « figures »'],
    'the source of another item': [{ list: '- One[^survey]\n- Two' }, '« item [survey] » where the other has « item »'],
    'a numbered list': [{ list: '1. One\n2. Two[^survey]' }, '« numbered list » where the other has « list »'],
    'a checklist': [{ list: '- [ ] One\n- [ ] Two[^survey]' }, '« checklist » where the other has « list »'],
    'another number in a figure': [{ figures: body().figures.replace('51 %', '15%') }, '« figure 15, 51 people in 100 [survey] » where the other has « figure 51, 51 people in 100 [survey] »'],
    'a figure drawn otherwise': [{ figures: body().figures.replace('51/100', '5/100') }, '« figure 51, 5 people in 100 [survey] » where'],
    'hours for people': [{ figures: body().figures.replace('people=', 'hours=') }, '« figure 51, 51 hours in 100 [survey] » where'],
    'a figure that is not drawn': [{ figures: body().figures.replace('people="51/100"', '') }, '« figure 51 [survey] » where'],
    'the sources of a figure in another order': [{ figures: body().figures.replace('[^survey][^act-84.4]', '[^act-84.4][^survey]') }, '« figure 8 10 [act-84.4 survey] » where'],
    'figures in two parts': [{ figures: body().figures.replace('\n::figure[Deux', '\n:::\n\n:::figures\n::figure[Deux') }, '« figures » where the other has « figure 8 10 [survey act-84.4] »'],
    'a row more': [{ table: `${body().table}\n| Five | Six |` }, '« row of 2 cells » where the other has « call-out »'],
    'a column less': [{ table: '| One[^survey] |\n| --- |\n| 4[^act-84.4] |' }, '« row of 1 cells [survey] » where the other has « row of 2 cells [survey] »'],
    'the head of a table without its source': [{ table: body().table.replace('[^survey]', '') }, '« row of 2 cells » where the other has « row of 2 cells [survey] »'],
    'a call-out cut in two': [{ callout: '> One\n\n### Two\n\n> Two[^survey]' }, '« heading » where the other has « paragraph of a call-out [survey] »'],
    'an answer in two': [{ question: ':::question[One?]\nTwo[^survey]\n\nThree\n:::' }, '« answer » where the other has « section for student »'],
    'two questions for one': [{ question: `${body().question}\n\n${body().question}` }, '« question » where the other has « section for student »'],
    'another reader': [{ reader: body().reader.replace('student', 'parent') }, '« section for parent » where the other has « section for student »'],
    'nothing at its end': [{ reader: '' }, '« nothing » where the other has « section for student »'],
    'something at its end': [{ reader: `${body().reader}\n\n## Two` }, '« section » where the other has « nothing »'],
  };
  for (const [name, [changes, expected]] of Object.entries(rows)) {
    it(`do not have ${name}`, () => {
      const text = found(changes);
      assert.ok(text.includes(expected), text);
      assert.match(text, /^is not made as the fr-CA sheet: .* Both say the same, in the same order, from the same sources\.$/);
    });
  }

  it('are compared up to the first difference: the rest would say it again', () => assert.equal(differences(made(body()), made(body({ section: '## Un\n\n## Deux', reader: '' }))).length, 1));
});
