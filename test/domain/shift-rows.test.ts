import { expect } from '@open-wc/testing';
import { shiftRows } from '../../src/domain/shift-rows.js';
import { shifts } from './support/schedules.js';

describe('shiftRows', () => {
  it('is in order, each with its place, its hours, and whether it ends on the next day', () =>
    expect(shiftRows(shifts('fri 22:00-02:00', 'tue 17:00-21:00 30', 'fri 20:00-00:00', 'tue 09:00-09:00')).map(({ shift, date, hours, nextDay, breakMinutes }) => [shift, date.slice(8), hours, nextDay, breakMinutes])).to.deep.equal([
      [3, '24', 0, false, 0], [1, '24', 3.5, false, 30], [2, '27', 4, true, 0], [0, '27', 4, true, 0],
    ]));
  it('is nothing of nothing', () => expect(shiftRows([])).to.deep.equal([]));
});
