import { expect } from '@open-wc/testing';
import { fillWords } from '../../src/shared/fill-words.js';

describe('fillWords', () => {
  const cases: [name: string, shape: unknown, words: string, filled: unknown][] = [
    ['one text', null, 'Bonjour', 'Bonjour'],
    ['texts in the order of the shape', { title: null, items: [[{ text: null }], [{ text: null, mark: 'strong' }]], last: null }, 'a|b|c|d', { title: 'a', items: [[{ text: 'b' }], [{ text: 'c', mark: 'strong' }]], last: 'd' }],
    ['what is no text as it is', { count: 3, ordered: false, kind: 'list', none: [] }, '', { count: 3, ordered: false, kind: 'list', none: [] }],
    ['a part that each language has its own of', { title: null, body: '', last: null }, 'a|[{"text":"b, c"},2]|d', { title: 'a', body: [{ text: 'b, c' }, 2], last: 'd' }],
    ['words with accents, quotes and no-break spaces', [null, null], 'L’« été »\u00a0!|"17\u00a0h"\n', ['L’« été »\u00a0!', '"17\u00a0h"\n']],
  ];
  for (const [name, shape, words, filled] of cases) it(name, () => expect(fillWords(shape, words)).to.deep.equal(filled));

  it('gives a new document each time, and leaves the shape as it was', () => {
    const shape = { items: [{ text: null }] };
    const [one, other] = [fillWords(shape, 'a'), fillWords(shape, 'a')] as { items: unknown[] }[];
    one?.items.push('changed');
    expect(other).to.deep.equal({ items: [{ text: 'a' }] });
    expect(shape).to.deep.equal({ items: [{ text: null }] });
  });
});
