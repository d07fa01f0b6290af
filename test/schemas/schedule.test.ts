import { expect } from '@open-wc/testing';
import { problemsOf } from '../../src/schemas/read.js';
import { scheduleSchema } from '../../src/schemas/schedule.js';
import { cases, whole } from './support/schedules.js';
import { placesOf } from './support/weeks.js';

describe('a schedule, read with zod', () => {
  for (const { name, schedule, refused } of cases) it(name, () => expect(placesOf(problemsOf(scheduleSchema, schedule))).to.deep.equal(refused));

  it('leaves what it reads as it was', () => {
    const before = structuredClone(whole);
    problemsOf(scheduleSchema, whole);
    expect(whole).to.deep.equal(before);
  });
});
