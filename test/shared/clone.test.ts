import { expect } from '@open-wc/testing';
import { clone, given } from '../../src/shared/clone.js';

describe('clone', () => {
  const data = { id: 'a', list: [1, [2, { deep: null }]], flag: false, nothing: undefined };

  it('gives the same data', () => expect(clone(data)).to.deep.equal(data));

  it('shares nothing with what it was given', () => {
    const copy = clone(data);
    expect(copy).not.to.equal(data);
    expect(copy.list).not.to.equal(data.list);
    (copy.list[1] as unknown[])[0] = 3;
    expect(data.list[1]).to.deep.equal([2, { deep: null }]);
  });

  it('reads through the proxies of a framework, however deep', () => {
    const reactive = (value: object): object => new Proxy(value, { get: (target, name) => { const one: unknown = Reflect.get(target, name); return typeof one === 'object' && one !== null ? reactive(one) : one; } });
    expect(() => structuredClone(reactive(data))).to.throw();
    expect(clone(reactive(data))).to.deep.equal(data);
  });

  it('leaves what is no object as it is', () => expect([clone('x'), clone(1), clone(null), clone(undefined)]).to.deep.equal(['x', 1, null, undefined]));
});

describe('given', () => {
  it('leaves out what is undefined, and keeps what is empty', () => expect(given({ a: undefined, b: null, c: '', d: 0, e: false, f: [undefined] })).to.deep.equal({ b: null, c: '', d: 0, e: false, f: [undefined] }));
});
