import { expect } from '@open-wc/testing';
import { times } from '../../src/shared/times.js';

describe('times', () => {
  it('makes so many, each from its index', () => expect(times(3, (index) => index * 2)).to.deep.equal([0, 2, 4]));

  for (const count of [0, -1, -0.5]) it(`makes none of ${count}`, () => expect(times(count, () => 'x')).to.deep.equal([]));

  it('does not count on Array.from, which hosts replace', () => {
    const before = Array.from;
    Array.from = (() => []) as typeof Array.from;
    try {
      expect(times(2, String)).to.deep.equal(['0', '1']);
    } finally {
      Array.from = before;
    }
  });
});
