import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { orderOf } from '../../src/domain/quiz-order.js';

const sorted = (order: readonly number[]) => [...order].sort((one, other) => one - other);

describe('orderOf', () => {
  it('is as written without a seed', () => expect(orderOf(4)).to.deep.equal([0, 1, 2, 3]));
  it('is empty for no question', () => expect([orderOf(0), orderOf(0, 1)]).to.deep.equal([[], []]));

  it('holds each question once, whatever the seed', () => fc.assert(fc.property(fc.integer({ min: 0, max: 99 }), fc.double(), (count, seed) => {
    expect(sorted(orderOf(count, seed))).to.deep.equal(orderOf(count));
  })));

  it('is the same for the same seed', () => fc.assert(fc.property(fc.integer(), (seed) => {
    expect(orderOf(24, seed)).to.deep.equal(orderOf(24, seed));
  })));

  // Written out: a link or a class that was given a seed finds the same order in every version.
  it('is this one for the seed 7', () => expect(orderOf(8, 7)).to.deep.equal([4, 0, 2, 3, 1, 7, 6, 5]));

  it('is shuffled by the seed 0 as by another', () => expect(orderOf(24, 0)).to.not.deep.equal(orderOf(24)));

  it('differs from seed to seed', () => {
    const orders = new Set(Array.from({ length: 200 }, (_, seed) => orderOf(24, seed).join()));
    expect(orders.size).to.equal(200);
  });

  it('puts each question in each place about as often', () => {
    const SEEDS = 6000;
    const COUNT = 6;
    const counts = Array.from({ length: COUNT * COUNT }, () => 0);
    for (let seed = 0; seed < SEEDS; seed++) orderOf(COUNT, seed).forEach((question, place) => { counts[question * COUNT + place] = (counts[question * COUNT + place] ?? 0) + 1; });
    for (const count of counts) expect(count).to.be.within(SEEDS / COUNT * 0.85, SEEDS / COUNT * 1.15);
  });
});
