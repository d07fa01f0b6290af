import { expect } from '@open-wc/testing';
import { parseHours } from '../../src/domain/hours.js';
import { formatDay, formatDays, formatHours, weekday } from '../../src/shared/format.js';
import { locales } from '../../src/shared/speech.js';

const _ = '\u00a0';

describe('formatHours', () => {
  const cases: [hours: number, french: string, english: string][] = [
    [0, `0${_}h`, `0${_}h`],
    [7, `7${_}h`, `7${_}h`],
    [7.5, `7${_}h${_}30`, `7.5${_}h`],
    [7.25, `7${_}h${_}15`, `7.25${_}h`],
    [7 + 5 / 60, `7${_}h${_}05`, `7.08${_}h`],
    [1 / 3, `20${_}min`, `20${_}min`],
    [0.5, `30${_}min`, `30${_}min`],
    [1 / 60, `1${_}min`, `1${_}min`],
    [59 / 60, `59${_}min`, `59${_}min`],
    [1, `1${_}h`, `1${_}h`],
    [6.999999999, `7${_}h`, `7${_}h`],
    [168, `168${_}h`, `168${_}h`],
  ];
  for (const [hours, french, english] of cases) {
    it(`${hours}`, () => {
      expect(formatHours(hours, 'fr-CA')).to.equal(french);
      expect(formatHours(hours, 'en-CA')).to.equal(english);
    });
  }

  it('writes what it can read again, to the half minute', () => {
    for (const locale of locales) for (let minutes = 0; minutes <= 24 * 60; minutes++) {
      expect(parseHours(formatHours(minutes / 60, locale)), `${minutes} min, ${locale}`).to.be.closeTo(minutes / 60, 0.5 / 60);
    }
  });

  it('never breaks between a number and its unit', () => {
    for (const locale of locales) for (const hours of [0, 0.5, 7.5, 100]) expect(formatHours(hours, locale)).not.to.match(/[ \u202f]/);
  });
});

describe('formatDay', () => {
  const cases: [day: string, french: string, english: string][] = [
    ['2026-11-23', `23${_}novembre${_}2026`, `November${_}23,${_}2026`],
    ['2026-05-01', `1er${_}mai${_}2026`, `May${_}1,${_}2026`],
    ['2026-05-11', `11${_}mai${_}2026`, `May${_}11,${_}2026`],
    ['2026-12-31', `31${_}décembre${_}2026`, `December${_}31,${_}2026`],
    ['2028-02-29', `29${_}février${_}2028`, `February${_}29,${_}2028`],
    ['2023', '2023', '2023'],
  ];
  for (const [day, french, english] of cases) {
    it(day, () => {
      expect(formatDay(day, 'fr-CA')).to.equal(french);
      expect(formatDay(day, 'en-CA')).to.equal(english);
    });
  }
});

describe('formatDays', () => {
  for (const [from, to, french, english] of [
    ['2026-11-22', '2026-11-28', '22–28 novembre 2026', 'November 22–28, 2026'],
    ['2026-11-01', '2026-11-07', '1er–7 novembre 2026', 'November 1–7, 2026'],
    ['2026-12-26', '2027-01-01', '26 décembre 2026–1er janvier 2027', 'December 26, 2026–January 1, 2027'],
    ['2026-11-11', '2026-11-21', '11–21 novembre 2026', 'November 11–21, 2026'],
  ] as const) {
    it(`${from}, ${to}`, () => expect([formatDays(from, to, 'fr-CA'), formatDays(from, to, 'en-CA')].map((text) => text.replace(/\s?–\s?/, '–').replace(/\s/g, ' '))).to.deep.equal([french, english]));
  }
});

describe('weekday', () => {
  it('is Sunday first', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((day) => weekday(day, 'fr-CA'))).to.deep.equal(['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']);
    expect([0, 6].map((day) => weekday(day, 'en-CA'))).to.deep.equal(['Sunday', 'Saturday']);
  });

  it('has a short form', () => {
    expect(weekday(3, 'fr-CA', 'short')).to.equal('mer.');
    expect(weekday(3, 'en-CA', 'short')).to.match(/^Wed\.?$/);
  });
});
