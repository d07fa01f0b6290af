import { expect } from '@open-wc/testing';
import { nearest } from '../../src/host/nearest.js';

const names = ['endpoint', 'format', 'heading-level', 'history', 'minimum', 'maximum', 'name', 'src'];

describe('nearest', () => {
  // One row per case: what is written, what was meant.
  const cases = [
    ['endpont', 'endpoint'],
    ['end-point', 'endpoint'],
    ['headinglevel', 'heading-level'],
    ['headnglevel', 'heading-level'],
    ['nme', 'name'],
    ['scr', undefined],
    ['sr', 'src'],
    ['minimun', 'minimum'],
    ['miximum', 'minimum'],
    ['colour', undefined],
    ['', undefined],
    ['x', undefined],
  ] as const;
  for (const [written, meant] of cases) it(`${written}: ${meant ?? 'nothing'}`, () => expect(nearest(written, names)).to.equal(meant));

  it('is nothing where there is nothing', () => expect(nearest('name', [])).to.equal(undefined));
  it('looks past the prefix of a tag', () => {
    expect(nearest('trousse-pleged', ['trousse-quiz', 'trousse-pledge'])).to.equal('trousse-pledge');
    expect(nearest('trousse-zzz', ['trousse-quiz', 'trousse-pledge'])).to.equal(undefined);
  });
});
