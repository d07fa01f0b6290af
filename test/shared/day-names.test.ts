import { expect } from '@open-wc/testing';
import { dayNames } from '../../src/shared/day-names.js';

describe('dayNames', () => {
  const { months, days } = dayNames();
  it('has twelve months and seven days, the names of each language', () => {
    expect(months).to.have.lengthOf(12);
    expect(days).to.have.lengthOf(7);
    expect(months[0]).to.deep.equal(['janvier', 'january']);
    expect(months[11]).to.deep.equal(['decembre', 'december']);
    expect(days[0]).to.deep.equal(['dimanche', 'sunday']);
    expect(days[6]).to.deep.equal(['samedi', 'saturday']);
  });
  it('holds no accent and no capital: what is read is compared so', () => {
    for (const name of [...months, ...days].flat()) expect(name).to.match(/^[a-z]+$/);
  });
});
