import { expect } from '@open-wc/testing';
import { inForce, type Dated } from '../../src/domain/dated.js';

const first: Dated<number> = { from: '2023-09-01', value: 17, source: 'lnt-84.4' };
const amended: Dated<number> = { from: '2030-01-01', value: 15, source: 'lnt-84.4' };
const always: Dated<number> = { from: null, value: 20, source: 'lnt-84.4' };

describe('inForce', () => {
  const cases = [
    { name: 'no entry', series: [], on: '2026-01-01', entry: undefined },
    { name: 'the day before the first entry', series: [first], on: '2023-08-31', entry: undefined },
    { name: 'the first day', series: [first], on: '2023-09-01', entry: first },
    { name: 'long after', series: [first], on: '2099-12-31', entry: first },
    { name: 'the day before an amendment', series: [first, amended], on: '2029-12-31', entry: first },
    { name: 'the day of an amendment', series: [first, amended], on: '2030-01-01', entry: amended },
    { name: 'written in another order', series: [amended, first], on: '2031-01-01', entry: amended },
    { name: 'in force, first day not verified', series: [always], on: '1900-01-01', entry: always },
    { name: 'not verified, then amended: the day before', series: [always, first], on: '2023-08-31', entry: always },
    { name: 'not verified, then amended: the day itself', series: [first, always], on: '2023-09-01', entry: first },
  ];
  for (const { name, series, on, entry } of cases) {
    it(name, () => expect(inForce(Object.freeze(series), on)).to.equal(entry));
  }
});
