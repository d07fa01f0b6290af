import { expect } from '@open-wc/testing';
import { jurisdictions } from '../../../src/domain/rules/jurisdictions.js';

it('jurisdictions are known by their own code, Québec among them', () => {
  expect(jurisdictions).to.have.property('qc');
  for (const [code, law] of Object.entries(jurisdictions)) expect(law.code).to.equal(code);
});
