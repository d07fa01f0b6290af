import { expect } from '@open-wc/testing';
import { today } from '../../src/shared/clock.js';

describe('today, in Montréal', () => {
  const cases: [name: string, instant: string, day: string][] = [
    ['a minute before midnight, in winter', '2026-11-23T04:59:59Z', '2026-11-22'],
    ['midnight, in winter', '2026-11-23T05:00Z', '2026-11-23'],
    ['a minute before midnight, in summer', '2026-07-01T03:59:59Z', '2026-06-30'],
    ['midnight, in summer', '2026-07-01T04:00Z', '2026-07-01'],
    ['the end of the year', '2027-01-01T04:59Z', '2026-12-31'],
    ['the first night of daylight time', '2026-03-08T04:59Z', '2026-03-07'],
    ['the hour that is not', '2026-03-08T07:00Z', '2026-03-08'],
    ['the end of the first day of daylight time', '2026-03-09T03:59Z', '2026-03-08'],
    ['the day after it', '2026-03-09T04:00Z', '2026-03-09'],
    ['the last night of daylight time', '2026-11-01T03:59Z', '2026-10-31'],
    ['the hour that comes twice', '2026-11-01T06:30Z', '2026-11-01'],
    ['the end of the day that is an hour longer', '2026-11-02T04:59Z', '2026-11-01'],
    ['the day after that', '2026-11-02T05:00Z', '2026-11-02'],
    ['a leap day', '2028-02-29T12:00Z', '2028-02-29'],
  ];
  for (const [name, instant, day] of cases) it(name, () => expect(today(new Date(instant))).to.equal(day));

  it('is that of the clock where no instant is given', () => {
    const before = today(new Date());
    const now = today();
    expect([before, today(new Date())]).to.include(now);
  });
});
