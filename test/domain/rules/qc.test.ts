import { expect } from '@open-wc/testing';
import { inForce, type Dated } from '../../../src/domain/dated.js';
import { qc } from '../../../src/domain/rules/qc.js';
import { exceptions } from '../../../src/domain/worker.js';

describe('qc', () => {
  // FACTS F2, F13 to F19, F23, F26, F28, F46, F47. `null`: in force, first day not verified.
  const night = { start: 23, end: 6 };
  const rows: [name: string, entries: readonly Dated<unknown>[], from: string | null, value: unknown, source: string][] = [
    ['attendance', qc.attendance, null, { from: 6, turning: 16 }, 'lip-14'],
    ['minimumAge', qc.minimumAge, '2023-06-01', 14, 'lnt-84.3'],
    ['weekHours', qc.weekHours, '2023-09-01', 17, 'lnt-84.4'],
    ['weekdayHours', qc.weekdayHours, '2023-09-01', 10, 'lnt-84.4'],
    ['classHours', qc.classHours, null, 0, 'lnt-84.4'],
    ['daysWithoutSchool', qc.daysWithoutSchool, '2023-09-01', 7, 'lnt-84.4'],
    ['nightWork', qc.nightWork, null, night, 'lnt-84.6'],
    ['homeByNight', qc.homeByNight, null, night, 'lnt-84.7'],
    ['severalEmployers', qc.severalEmployers, '2023-09-01', null, 'several-employers'],
    ['federal.minimumAge', qc.federal.minimumAge, '2023-06-12', 18, 'federal-age'],
    ['federal.nightWork', qc.federal.nightWork, '2023-06-12', night, 'federal-age'],
  ];
  for (const [name, [first], from, value, source] of rows) it(name, () => expect(first).to.deep.equal({ from, value, source }));

  it('has no series that this table does not hold', () => {
    const held = [...Object.values(qc), ...Object.values(qc.federal)].filter((value) => Array.isArray(value) && typeof value[0] === 'object');
    expect(held).to.have.members(rows.map(([, entries]) => entries));
  });

  for (const [name, entries] of rows) {
    it(`${name}: one entry a day, from real days on`, () => {
      const days = entries.map(({ from }) => from);
      expect(new Set(days).size).to.equal(days.length);
      for (const day of days) if (day !== null) expect(new Date(`${day}T00:00Z`).toISOString().slice(0, 10)).to.equal(day);
    });
  }

  it('knows the eight cases of under-14 work, the consent going with each, a lowest age of 12 for farms alone', () => {
    expect(Object.keys(qc.exceptions)).to.have.members([...exceptions]).and.to.have.length(8);
    for (const { conditions } of Object.values(qc.exceptions)) expect(conditions).not.to.include('consent');
    const ages = Object.entries(qc.exceptions).flatMap(([name, one]) => ('minimumAge' in one ? [[name, inForce(one.minimumAge, '2026-11-23')?.value]] : []));
    expect(ages).to.deep.equal([['farm', 12]]);
  });
});
