import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { icsOf } from '../../src/domain/ics.js';
import { anyShift } from './support/any-schedule.js';
import { shifts } from './support/schedules.js';

const words = { summary: 'Travail', stamp: '2026-11-23T14:05:06.789Z', id: 'abc' };
const ics = (texts: string[], change: Partial<typeof words> = {}) => icsOf(shifts(...texts), { ...words, ...change });
/** Lines as a calendar unfolds them. */
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n');
const octets = (line: string) => new TextEncoder().encode(line).length;
const part = (text: string, name: string) => unfolded(text).filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1));

describe('icsOf', () => {
  it('is a calendar, a plain event a shift', () =>
    expect(ics(['tue 17:30-21:30 30'])).to.equal([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//trousse//schedule//FR', 'BEGIN:VEVENT', 'UID:abc-0@trousse', 'DTSTAMP:20261123T140506Z',
      'DTSTART:20261124T173000', 'DTEND:20261124T213000', 'SUMMARY:Travail', 'END:VEVENT', 'END:VCALENDAR', '',
    ].join('\r\n')));

  it('ends on the next day, at midnight too', () => {
    expect(part(ics(['fri 22:00-02:00', 'sat 20:00-00:00']), 'DTEND')).to.deep.equal(['20261128T020000', '20261129T000000']);
    expect(part(ics(['2026-12-31 22:00-02:00']), 'DTEND')).to.deep.equal(['20270101T020000']);
  });

  it('has floating times on days of clock change: what the clock of the place says', () =>
    expect(part(ics(['2026-03-08 01:30-03:30', '2026-10-31 22:00-01:30']), 'DTEND')).to.deep.equal(['20260308T033000', '20261101T013000']));

  it('has no zone, no name, no place', () => expect(ics(['tue 17:30-21:30'])).not.to.match(/TZID|VTIMEZONE|ATTENDEE|ORGANIZER|LOCATION/));

  it('tells events from each other, and leaves out a shift of no time', () => expect(part(ics(['tue 17:00-18:00', 'tue 17:00-17:00', 'tue 17:00-18:00']), 'UID')).to.deep.equal(['abc-0@trousse', 'abc-2@trousse']));
  it('is a calendar of nothing where there is no shift', () => expect(part(ics([]), 'BEGIN')).to.deep.equal(['VCALENDAR']));

  it('escapes what has a meaning', () => expect(part(ics(['tue 17:00-18:00'], { summary: 'Caisse; rayon 1, 2\\3\r\nEND:VEVENT\rBEGIN:X\u0000\u0007' }), 'SUMMARY')).to.deep.equal(['Caisse\\; rayon 1\\, 2\\\\3\\nEND:VEVENT\\nBEGIN:X  ']));

  it('folds at 75 octets, and cuts no character', () => {
    const summary = `${'é'.repeat(50)}🦊${'a'.repeat(66)}€${'b'.repeat(80)}`;
    const text = ics(['tue 17:00-18:00'], { summary });
    expect(part(text, 'SUMMARY')).to.deep.equal([summary]);
    for (const line of text.split('\r\n')) expect(octets(line), line).to.be.at.most(75);
    expect(text.split('\r\n').filter((line) => octets(line) >= 72)).to.have.length.above(2);
  });
  it('75 octets stay on one line, 76 do not', () => {
    for (const [length, lines] of [[67, 1], [68, 2]] as const) {
      const text = ics(['tue 17:00-18:00'], { summary: 'a'.repeat(length) });
      expect(text.split('\r\n').filter((line) => /^(SUMMARY| )/.test(line)), `${length}`).to.have.lengthOf(lines);
    }
  });

  it('whatever it is called, lines are short, and unfold to it', () => {
    fc.assert(fc.property(fc.array(anyShift, { maxLength: 4 }), fc.string({ unit: 'binary', maxLength: 200 }), (list, summary) => {
      const text = icsOf(list, { ...words, summary });
      for (const line of text.split('\r\n')) expect(octets(line)).to.be.at.most(75);
      expect(text.endsWith('\r\n')).to.equal(true);
      expect(text.replace(/\r\n/g, '')).not.to.match(/[\r\n]/);
      for (const line of unfolded(text).slice(0, -1)) expect(line).to.match(/^[A-Z]+:/);
      expect(part(text, 'BEGIN')).to.have.lengthOf(1 + list.filter(({ start, end }) => start !== end).length);
    }));
  });
});
