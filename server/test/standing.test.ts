import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOf } from '../src/day.js';
import { standingOf } from '../src/standing.js';

describe('The standing of a pledge', () => {
  const cases = [
    ['pending', '2027-06-30', '2026-12-01', 'pending'],
    ['pending', '2027-06-30', '2027-07-01', 'pending'],
    ['approved', '2027-06-30', '2027-06-29', 'valid'],
    ['approved', '2027-06-30', '2027-06-30', 'valid'],
    ['approved', '2027-06-30', '2027-07-01', 'expired'],
    ['approved', null, '2099-01-01', 'valid'],
    ['refused', '2027-06-30', '2026-12-01', 'withdrawn'],
    ['withdrawn', '2027-06-30', '2026-12-01', 'withdrawn'],
    ['withdrawn', '2027-06-30', '2027-07-01', 'withdrawn'],
    ['erased', null, '2026-12-01', 'withdrawn'],
  ] as const;
  for (const [status, ends_on, on, standing] of cases) it(`${status}, to ${String(ends_on)}, on ${on}: ${standing}`, () => assert.equal(standingOf({ status, ends_on }, on), standing));
});

describe('The day in Montréal', () => {
  const cases = [
    ['2027-07-01T03:59:59Z', '2027-06-30'],
    ['2027-07-01T04:00:00Z', '2027-07-01'],
    ['2027-01-01T04:59:59Z', '2026-12-31'],
    ['2027-01-01T05:00:00Z', '2027-01-01'],
  ] as const;
  for (const [moment, day] of cases) it(`${moment} is ${day}`, () => assert.equal(dayOf(new Date(moment)), day));
});
