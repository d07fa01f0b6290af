import { expect } from '@open-wc/testing';
import { newId } from '../../src/shared/id.js';
import { times } from '../../src/shared/times.js';

describe('newId', () => {
  it('writes 128 bits, zeros included', () => {
    const bytes = (values: number[]) => Object.defineProperty(crypto, 'getRandomValues', { value: (array: Uint8Array) => (array.set(values), array), configurable: true });
    try {
      bytes(times(16, () => 0));
      expect(newId()).to.equal('00000000000000000000000000000000');
      bytes(times(16, (index) => index * 17));
      expect(newId()).to.equal('00112233445566778899aabbccddeeff');
    } finally {
      Reflect.deleteProperty(crypto, 'getRandomValues');
    }
  });

  it('does without what http pages do not have', () => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    try {
      expect(newId()).to.match(/^[0-9a-f]{32}$/);
    } finally {
      Reflect.deleteProperty(crypto, 'randomUUID');
    }
  });

  it('never gives the same twice', () => expect(new Set(times(1000, newId)).size).to.equal(1000));
});
