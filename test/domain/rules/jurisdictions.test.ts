import { expect } from '@open-wc/testing';
import { jurisdictions } from '../../../src/domain/rules/jurisdictions.js';

describe('jurisdictions', () => {
  it('are known by their own code, Québec among them', () => {
    expect(jurisdictions.has('qc')).to.be.true;
    for (const [code, law] of jurisdictions) expect(law.code).to.equal(code);
  });

  it('hold nothing that was not put there', () => expect(jurisdictions.get('constructor')).to.be.undefined);
});
