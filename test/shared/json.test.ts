import { expect } from '@open-wc/testing';
import { fromJson, toJson } from '../../src/shared/json.js';

const values: unknown[] = [null, true, 0, '', 'é « 7 h » \u2028 😀 </script>', [], [[1], ['a']], {}, { a: [{ b: [1, 'x'] }], c: null }];

describe('JSON', () => {
  for (const value of values) it(`gives back ${JSON.stringify(value)}`, () => expect(fromJson(toJson(value))).to.deep.equal(value));

  it('is the same on a host that gives everything a toJSON', () => {
    const before = values.map((value) => JSON.stringify(value));
    const prototypes = [Object.prototype, Array.prototype, String.prototype, Number.prototype];
    try {
      for (const prototype of prototypes) Object.defineProperty(prototype, 'toJSON', { value: () => 'the host’s', configurable: true });
      expect(values.map(toJson).join('\n') === before.join('\n')).to.equal(true);
    } finally {
      for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'toJSON');
    }
  });

  it('leaves out what has no value', () => expect(toJson({ a: undefined, b: 1 })).to.equal('{"b":1}'));

  for (const text of ['', '{', '<!doctype html>', 'undefined']) it(`reads ${JSON.stringify(text)} as nothing`, () => expect(fromJson(text)).to.equal(undefined));
});
