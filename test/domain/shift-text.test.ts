import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { workedHours } from '../../src/domain/shift-time.js';
import { parseShifts, plainText } from '../../src/domain/shift-text.js';
import { readSpans } from '../../src/domain/shift-text-times.js';
import { dayNames } from '../../src/shared/day-names.js';
import { anyShift } from './support/any-schedule.js';
import { sunday } from './support/schedules.js';

const read = (text: string, week = sunday) => parseShifts(text, { week, names: dayNames() });
/** Each shift as a line, each problem as `2 no-date`. */
function said(text: string, week?: string): string[] {
  const { shifts, problems } = read(text, week);
  return [
    ...shifts.map(({ date, start, end, breakMinutes }) => `${date} ${start}-${end}${breakMinutes ? ` ${breakMinutes}` : ''}`),
    ...problems.map(({ line, code }) => `${line} ${code}`),
  ];
}

const tuesday = '2026-11-24 17:30-21:30';

describe('parseShifts: what separates', () => {
  for (const [name, text] of [
    ['tabs', '2026-11-24\t17:30\t21:30'], ['semicolons', '2026-11-24;17h30;21h30'], ['commas', '2026-11-24,17:30,21:30'],
    ['spaces', '2026-11-24 17:30 21:30'], ['quotes', '"2026-11-24","17:30","21:30"'], ['columns of a table', '| 2026-11-24 | 17:30 | 21:30 |'],
    ['other columns around', 'Léa\tCaisse 3\t2026-11-24\t17:30\t21:30\tCHAMBLY'], ['no-break spaces', '24\u00a0novembre\u202f2026 17\u00a0h\u00a030\u202f–\u00a021\u00a0h\u00a030'],
    ['seconds, as spreadsheets give them', '2026-11-24\t17:30:00\t21:30:00'],
  ] as const) it(name, () => expect(said(text)).to.deep.equal([tuesday]));

  it('lines end as they may, and empty ones are none', () =>
    expect(said('2026-11-24 17h-18h\r\n\r\n2026-11-25 17h-18h\r \n;;\n2026-11-26 17h-18h\n')).to.deep.equal(['2026-11-24 17:00-18:00', '2026-11-25 17:00-18:00', '2026-11-26 17:00-18:00']));
});

describe('parseShifts: dates', () => {
  for (const date of [
    '2026-11-24', '2026/11/24', '2026.11.24', '24/11/2026', '24-11-2026', '24.11.2026', '11/24/2026', '24/11', '11/24',
    '24 nov.', '24 nov', '24 novembre', '24 NOVEMBRE 2026', '24-nov-2026', '24-nov-26', 'Nov 24', 'Nov. 24', 'November 24, 2026', 'Nov 24th', '24th November', '24 Nov 2026',
    'mardi 24 novembre', 'mar. 24 nov.', 'Tuesday, Nov 24', 'Tue 24 Nov', 'mardi', 'mar.', 'Tuesday', 'tues', 'mardi 24', 'Tue. 24', 'Mardi, 24',
  ]) it(date, () => expect(said(`${date}\t17h30\t21h30`)).to.deep.equal([tuesday]));

  const days = [
    ['1er décembre', '2026-12-01'], ['1er déc.', '2026-12-01'], ['Dec 1st', '2026-12-01'], ['2 févr.', '2027-02-02'], ['2 fevrier', '2027-02-02'], ['15 août 2026', '2026-08-15'], ['15 aout 2026', '2026-08-15'],
    ['juill. 15, 2026', '2026-07-15'], ['15 juin 2026', '2026-06-15'], ['March 3', '2027-03-03'], ['3 mars', '2027-03-03'], ['03/03/2027', '2027-03-03'], ['3/03', '2027-03-03'], ['29 févr. 2028', '2028-02-29'],
    ['samedi', '2026-11-28'], ['Sunday', '2026-11-22'], ['dimanche 22', '2026-11-22'], ['31 mai', '2026-05-31'], ['24 mai', '2026-05-24'], ['22 mai', '2027-05-22'],
  ] as const;
  for (const [text, date] of days) it(`${text}: the nearest to the week where no year is said`, () => expect(said(`${text};9h;12h`)).to.deep.equal([`${date} 09:00-12:00`]));

  it('the year of the week that is shown, in January too', () => {
    expect(said('31 déc. 9h-12h', '2027-01-03')).to.deep.equal(['2026-12-31 09:00-12:00']);
    expect(said('2 janv. 9h-12h', '2026-12-27')).to.deep.equal(['2027-01-02 09:00-12:00']);
  });

  const refused = [
    ['9h-12h', 'no-date'], ['Léa 9h-12h', 'no-date'], ['jui 15 9h-12h', 'no-date'], ['30 février;9h;12h', 'bad-date'], ['2026-02-29;9h;12h', 'bad-date'], ['2026-13-01;9h;12h', 'bad-date'], ['2026/24/11;9h;12h', 'bad-date'], ['31/13/2026;9h;12h', 'bad-date'], ['29 févr. 2027;9h;12h', 'bad-date'],
    ['lundi au vendredi 16h-19h', 'several-days'], ['lun mer ven 16h-20h', 'several-days'], ['lundi et mercredi 17h-21h', 'several-days'], ['lun 17h-21h, sam 9h-12h', 'several-days'], ['23 nov. 17h-21h, 28 nov. 9h-12h', 'several-days'], ['23-27 nov 16h-19h', 'several-days'],
    ['23 au 27 nov. 16h-19h', 'several-days'], ['Nov 23 to 27 4-7 pm', 'several-days'], ['24/11 et 25/11 17h-21h', 'several-days'], ['Sam lun 23 17h-21h', 'several-days'], ['2026-11-24 17:00;2026-11-26 01:00', 'several-days'], ['2026-11-24 17h-21h;2026-11-25 17h-21h', 'several-days'],
    ['05/11/27;9h;12h', 'ambiguous-date'], ['30/02/26;9h;12h', 'ambiguous-date'], ['03/04/2026;9h;12h', 'ambiguous-date'], ['3/4;9h;12h', 'ambiguous-date'], ['mar 24;9h;12h', 'ambiguous-date'], ['lundi 24 novembre;9h;12h', 'weekday-mismatch'], ['Monday, Nov 24;9h;12h', 'weekday-mismatch'], ['lundi 24;9h;12h', 'weekday-mismatch'],
  ] as const;
  for (const [text, code] of refused) it(`${text}: ${code}`, () => expect(said(text)).to.deep.equal([`1 ${code}`]));

  for (const [text, date] of [['24/11/26', '2026-11-24'], ['26/11/24', '2026-11-24'], ['11/24/26', '2026-11-24'], ['26/11/05', '2026-11-05'], ['24/11/25', '2025-11-24'], ['24/11/27', '2027-11-24']] as const) {
    it(`${text}: a year of two digits is kept, wherever it stands`, () => expect(said(`${text};9h;12h`)).to.deep.equal([`${date} 09:00-12:00`]));
  }
  it('a year of two digits: one line that is plain says how the others are written', () =>
    expect(said('24/11/26;9h;12h\n03/04/27;9h;12h')).to.deep.equal(['2026-11-24 09:00-12:00', '2027-04-03 09:00-12:00']));

  for (const [text, shift] of [
    ['2026-11-24 22:00;2026-11-25 01:00', '2026-11-24 22:00-01:00'], ['2026-11-24 17:00;2026-11-24 21:00', '2026-11-24 17:00-21:00'], ['mardi 24 nov. (mardi) 17h-21h', '2026-11-24 17:00-21:00'],
    ['2026-11-24 Sam 17h-21h', '2026-11-24 17:00-21:00'], ['17:00-21:30 Nov 24', '2026-11-24 17:00-21:30'], ['17:00-21:30 mar 24 nov', '2026-11-24 17:00-21:30'], ['17 h 30 24 nov 21 h', '2026-11-24 17:30-21:00'], ['Nov 24 at 5 to 9 pm', '2026-11-24 17:00-21:00'],
  ] as const) it(`${text}: one day`, () => expect(said(text)).to.deep.equal([shift]));

  it('one line that is plain says how the others are written', () => {
    expect(said('03/04/2026;9h;12h\n24/11/2026;9h;12h')).to.deep.equal(['2026-04-03 09:00-12:00', '2026-11-24 09:00-12:00']);
    expect(said('11/24/2026;9h;12h\n03/04/2026;9h;12h')).to.deep.equal(['2026-11-24 09:00-12:00', '2026-03-04 09:00-12:00']);
  });
  it('but not where two of them disagree', () => expect(said('24/11/2026;9h;12h\n11/25/2026;9h;12h\n03/04/2026;9h;12h')).to.deep.equal(['2026-11-24 09:00-12:00', '2026-11-25 09:00-12:00', '3 ambiguous-date']));
  it('nor by a date whose year comes first', () => expect(said('2026/11/24;9h;12h\n03/04/2026;9h;12h')).to.deep.equal(['2026-11-24 09:00-12:00', '2 ambiguous-date']));
  it('a short name may be a person’s', () => expect(said('Sam;2026-11-24;9h;12h')).to.deep.equal(['2026-11-24 09:00-12:00']));
});

describe('parseShifts: times', () => {
  const cases = [
    ['17h30-21h30', '17:30-21:30'], ['17 h 30 à 21 h 30', '17:30-21:30'], ['de 17 h à 21 h', '17:00-21:00'], ['17h 21h', '17:00-21:00'], ['17 h 21 h', '17:00-21:00'], ['17:30–21:30', '17:30-21:30'], ['17h — 21h', '17:00-21:00'], ['17h → 21h', '17:00-21:00'],
    ['5:30 pm;9:30 pm', '17:30-21:30'], ['5:30 p.m. to 9:30 p.m.', '17:30-21:30'], ['5pm-9pm', '17:00-21:00'], ['5:30-9:30 PM', '17:30-21:30'], ['5-9 pm', '17:00-21:00'], ['10-2 pm', '10:00-14:00'], ['9 am-5', '09:00-17:00'], ['5 pm-9', '17:00-21:00'], ['5 pm to 9', '17:00-21:00'], ['17-21h', '17:00-21:00'], ['17h-21', '17:00-21:00'],
    ['12 am-12 pm', '00:00-12:00'], ['12:30 pm-4 pm', '12:30-16:00'], ['20h-24h', '20:00-00:00'], ['20:00-24:00', '20:00-00:00'], ['22h-2h', '22:00-02:00'], ['9h-9h', '09:00-09:00'], ['13h-5 pm', '13:00-17:00'],
    ['17h;21h;30', '17:00-21:00 30'], ['17h;21h;30 min', '17:00-21:00 30'], ['17h;21h;45 minutes', '17:00-21:00 45'], ['17:00;21:00;0:30', '17:00-21:00 30'], ['9h;17h;1h', '09:00-17:00 60'], ['9h;17h;1h30', '09:00-17:00 90'], ['9h;17h;Caisse;30', '09:00-17:00 30'], ['9h;17h;0', '09:00-17:00'],
    ['17:00;21:00;4:00', '17:00-21:00'], ['17:00;22:00;4:30', '17:00-22:00'], ['17:00;18:30;1:30', '17:00-18:30'], ['17h;21h;4', '17:00-21:00'], ['9h;17h;Caisse 10', '09:00-17:00'],
    // A total or a wage is no break, whatever the comma stands for.
    ['17:00;21:30;4,50', '17:00-21:30'], ['9:00;17:00;7,75', '09:00-17:00'], ['17:00;21:00;16,60', '17:00-21:00'], ['17:00;21:00;15,50', '17:00-21:00'], ['17:00;21:30;30;4,00', '17:00-21:30 30'], ['17:30;21:30;4:00;0:30', '17:30-21:30 30'], ['17:30;21:30;0:30;3:30', '17:30-21:30 30'],
    ['5:00p-9:00p', '17:00-21:00'], ['5:00 P - 9:00 P', '17:00-21:00'], ['9:00a-5:00p', '09:00-17:00'], ['9a-5p', '09:00-17:00'], ['17h a 20h', '17:00-20:00'],
  ] as const;
  for (const [text, times] of cases) it(text, () => expect(said(`2026-11-24;${text}`)).to.deep.equal([`2026-11-24 ${times}`]));

  it('two shifts on one day', () => expect(said('2026-11-28 9h-12h, 13h-17h; 30 min')).to.deep.equal(['2026-11-28 09:00-12:00 30', '2026-11-28 13:00-17:00']));

  const refused = [
    ['', 'no-times'], ['congé', 'no-times'], ['1730-2130', 'no-times'], ['17-21', 'no-times'], ['17h', 'one-time'], ['17h;Caisse', 'one-time'], ['9h-12h 13h-17h 20h', 'one-time'], ['25h-26h', 'bad-time'], ['17h-24h30', 'bad-time'], ['24h-2h', 'bad-time'], ['9h à midi, 1h à 5h', 'bad-break'], ['13:00 pm-5 pm', 'bad-time'], ['0 pm-5 pm', 'bad-time'],
    ['17h;18h;90 min', 'bad-break'], ['9h;12h;13h', 'bad-break'],
  ] as const;
  for (const [text, code] of refused) it(`${text}: ${code}`, () => expect(said(`2026-11-24;${text}`)).to.deep.equal([`1 ${code}`]));
});

describe('parseShifts: lines', () => {
  it('a header is left out; another line without a number is told', () =>
    expect(said('\nJour\tDébut\tFin\n2026-11-24\t17h\t21h\nTotal')).to.deep.equal(['2026-11-24 17:00-21:00', '4 no-date']));
  it('what is not read is told, as it was typed, and what is read is kept', () => {
    const { shifts, problems } = read('2026-11-24;17h;21h\n  n’importe quoi 12 \n2026-11-25;17h');
    expect(shifts).to.have.lengthOf(1);
    expect(problems).to.deep.equal([{ line: 2, text: 'n’importe quoi 12', code: 'no-date' }, { line: 3, text: '2026-11-25;17h', code: 'one-time' }]);
  });
  it('nothing is nothing', () => expect(read('')).to.deep.equal({ shifts: [], problems: [] }));
  it('a month of a shop', () => {
    const { shifts, problems } = read(['Date;Début;Fin;Pause', ...Array.from({ length: 20 }, (_, day) => `${day + 1}/11/2026;17h30;21h;${day % 2 ? '30' : ''}`)].join('\n'));
    expect(shifts).to.have.lengthOf(20);
    expect(problems).to.be.empty;
  });

  const forms = fc.constantFrom<(date: string, start: string, end: string, rest: number) => string>(
    (date, start, end, rest) => `${date}\t${start}\t${end}\t${rest || ''}`,
    (date, start, end, rest) => `${date.split('-').reverse().join('/')};${start.replace(':', 'h')};${end.replace(':', ' h ')};${rest ? `${rest} min` : ''}`,
    (date, start, end, rest) => `${Number(date.slice(8))} nov., ${start}–${end}${rest ? `, ${rest} min` : ''}`,
  );
  it('reads back any shift that is written', () =>
    fc.assert(fc.property(anyShift, forms, (shift, form) => {
      const rest = Math.min(shift.breakMinutes, workedHours({ ...shift, breakMinutes: 0 }) * 60 - 5);
      const kept = { ...shift, breakMinutes: Math.max(0, rest) };
      expect(read(form(kept.date, kept.start, kept.end, kept.breakMinutes)).shifts).to.deep.equal([kept]);
    })));
  it('never fails, whatever is pasted', () =>
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('2026-11-24', '24 nov.', '17h', '5 pm', ';', '\t', '\n', '30', '-', 'mardi')), { maxLength: 12 }), (parts) => {
      const { shifts } = read(parts.join(' '));
      for (const { date, start, end } of shifts) expect(`${date} ${start} ${end}`).to.match(/^\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d ([01]\d|2[0-3]):[0-5]\d$/);
    })));
});

describe('plainText', () => {
  it('drops accents, capitals and typography', () => expect(plainText('Févr.\t17\u00a0h – 21\u202fh "Été"')).to.equal('fevr.;17 h-21 h ete'));
});

describe('readSpans: class hours, and nothing else', () => {
  for (const [text, expected] of [
    ['8h30 à 11h45, 13h à 15h', '08:30-11:45 13:00-15:00'], ['8:30-15:30', '08:30-15:30'], ['9 am-12 pm, 1:15 pm-3:45 pm', '09:00-12:00 13:15-15:45'],
    // A clock of twelve hours without its halves: an afternoon that ends in the night is none.
    ['8:30-3:30', null], ['8:30-11:30, 12:45-3:45', null], ['8:30-12, 1-3:30', null], ['9-12, 1-4 pm', null], ['9h-9h', null], ['25h-26h', null], ['9h', null], ['le matin', null], ['9h à 12h, local 204', null],
  ] as const) {
    it(text, () => expect(readSpans(plainText(text))?.map(({ start, end }) => `${start}-${end}`).join(' ') ?? null).to.equal(expected));
  }
});
