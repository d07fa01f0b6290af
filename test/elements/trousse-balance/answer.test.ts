import { expect } from '@open-wc/testing';
import type { FindingCode, FindingKind } from '../../../src/domain/finding.js';
import type { WeekInput } from '../../../src/domain/week.js';
import type { TrousseBalance } from '../../../src/elements/trousse-balance/trousse-balance.js';
import { conditionWords } from '../../../src/shared/worker.js';
import { withLocale } from '../../../src/shared/speech.js';
import { cleanUp } from '../../support/mount.js';
import { wordsOf } from '../../support/shadow.js';
import { all, find, get, plain, textOf } from '../../support/page.js';
import { answerOf, calculator, noWork, overBoth, sentenceOf } from './support/calculator.js';

afterEach(cleanUp);

const sections = { law: '.find.law', unsettled: '.find.unsettled', guidance: '.find.health' } as const;
const kinds = Object.keys(sections) as FindingKind[];
const work = (...hours: number[]) => noWork.map((_, day) => hours[day] ?? 0) as unknown as typeof noWork;

/** Codes whose sentence stands in a section. */
const codesIn = (element: TrousseBalance, kind: FindingKind) => all(element, `${sections[kind]} [data-code]`).map(({ dataset }) => dataset['code']).sort();

/** A verdict that the law would give. */
const VERDICT = /\bl[ée]gal|\bconforme|\blawful\b|\bcompliant\b|\bill[ée]gal|\ben r[èe]gle\b|\ballowed\b|\bpermise?s?\b|\bautoris[ée]e?s?\b/i;

interface Row {
  readonly name: string;
  readonly week: WeekInput;
  readonly law?: readonly FindingCode[];
  readonly unsettled?: readonly FindingCode[];
  readonly guidance?: readonly FindingCode[];
  /** Caps that a ruler measures, in the place of a sentence. */
  readonly measured?: readonly FindingCode[];
}

const rows: Row[] = [
  { name: 'nothing said', week: {} },
  { name: 'at both caps', week: { hours: { work: work(0, 2, 2, 2, 2, 2, 7) } }, guidance: ['long-hours'] },
  { name: 'over Monday to Friday, Friday evening inside', week: { hours: { work: work(0, 0, 0, 0, 4, 6.5, 0) } }, guidance: ['long-hours'], measured: ['weekday-hours'] },
  { name: 'over the week', week: { hours: { work: work(9, 0, 0, 0, 0, 0, 8.5) } }, guidance: ['long-hours'], measured: ['week-hours'] },
  { name: 'over both, and home late', week: overBoth, law: ['night-work', 'home-by-night'], guidance: ['long-hours'], measured: ['weekday-hours', 'week-hours'] },
  { name: 'home late only', week: { hours: { work: work(0, 0, 0, 0, 0, 3, 0) }, latestEnd: '22:45', tripMinutes: 20 }, law: ['home-by-night'], guidance: ['long-hours'] },
  { name: 'home at 23:00 exactly', week: { hours: { work: work(0, 0, 0, 0, 0, 3, 0) }, latestEnd: '22:40', tripMinutes: 20 }, guidance: ['long-hours'] },
  { name: 'in class hours', week: { workInClassHours: true, hours: { work: work(0, 3) } }, law: ['class-hours'], guidance: ['long-hours'] },
  { name: 'several employers', week: { employers: 2, hours: { work: work(6, 4, 4, 4, 0, 0, 6) } }, unsettled: ['weekday-hours', 'week-hours', 'several-employers'], guidance: ['long-hours'] },
  { name: 'several employers, under the caps', week: { employers: 2, hours: { work: work(0, 4) } }, unsettled: ['several-employers'], guidance: ['long-hours'] },
  { name: 'a federal employer, at 15', week: { employer: 'federal', workInClassHours: true, hours: { work: work(6, 4, 4, 4, 0, 0, 6) } }, law: ['minimum-age'], unsettled: ['class-hours', 'weekday-hours', 'week-hours'], guidance: ['long-hours'] },
  { name: 'a federal employer, at night, at 15', week: { employer: 'federal', hours: { work: work(0, 4) }, latestEnd: '23:30' }, law: ['minimum-age', 'night-work'], unsettled: ['home-by-night'], guidance: ['long-hours'] },
  { name: 'a federal employer, at 17', week: { age: 17, employer: 'federal', hours: { work: work(0, 4) } }, unsettled: ['minimum-age'], guidance: ['long-hours'] },
  { name: 'a federal employer, at 18', week: { age: 18, employer: 'federal', hours: { work: work(0, 4) } }, guidance: ['long-hours'] },
  { name: 'at 13, an ordinary job', week: { age: 13, hours: { work: work(0, 4) } }, law: ['minimum-age'], guidance: ['long-hours'] },
  { name: 'at 13, tutoring', week: { age: 13, exception: 'tutoring', hours: { work: work(0, 4) } }, unsettled: ['minimum-age'], guidance: ['long-hours'] },
  { name: 'at 13, occasional care, over the caps', week: { age: 13, exception: 'babysitting', hours: { work: work(0, 4, 4, 4, 0, 0, 6) } }, unsettled: ['minimum-age', 'weekday-hours', 'week-hours'], guidance: ['long-hours'] },
  { name: 'at 11, on a farm', week: { age: 11, exception: 'farm', hours: { work: work(0, 4) } }, law: ['minimum-age'], guidance: ['long-hours'] },
  { name: 'at 12, on a farm', week: { age: 12, exception: 'farm', hours: { work: work(0, 4) } }, unsettled: ['minimum-age'], guidance: ['long-hours'] },
  { name: 'newspapers at night', week: { exception: 'newspapers', hours: { work: work(0, 2) }, earliestStart: '05:00' }, unsettled: ['home-by-night'], guidance: ['long-hours'] },
  { name: 'an artist at night', week: { exception: 'artist', hours: { work: work(0, 2) }, latestEnd: '00:30' }, guidance: ['long-hours'] },
  { name: 'a break', week: { period: 'break', hours: { work: work(8, 8, 8, 8, 8, 0, 0) } } },
  { name: 'a break, at night', week: { period: 'break', hours: { work: work(8, 8) }, latestEnd: '23:30' }, law: ['night-work', 'home-by-night'] },
  { name: 'a break of seven days only', week: { period: 'break', daysWithoutSchool: 7, hours: { work: work(0, 8, 8) } }, measured: ['weekday-hours'] },
  { name: 'a week partly inside a break', week: { period: 'partial-break', hours: { work: work(0, 8, 8) } }, unsettled: ['partial-break'], guidance: ['long-hours'] },
  { name: 'not subject: 17', week: { age: 17, hours: { work: work(8, 8, 8, 8, 8) }, latestEnd: '02:00' }, guidance: ['long-hours'] },
  { name: 'not subject: a diploma', week: { diploma: true, hours: { work: work(8, 8, 8) } }, guidance: ['long-hours'] },
  { name: 'an exam week', week: { period: 'exams', hours: { work: work(0, 2) } }, guidance: ['long-hours', 'exam-week'] },
  { name: 'an exam week without work', week: { period: 'exams' } },
  { name: 'over-full', week: { stage: 'university', age: 21, hours: { family: 60, leisure: 40 } }, guidance: ['no-free-time', 'over-full'] },
  { name: 'short nights', week: { hours: { sleep: { school: 6 } } } },
];

describe('the three kinds are never mixed', () => {
  for (const { name, week, law = [], unsettled = [], guidance = [], measured = [] } of rows) {
    it(name, async () => {
      const element = await calculator({ stage: 'secondary', age: 15, ...week });
      expect({ law: codesIn(element, 'law'), unsettled: codesIn(element, 'unsettled'), guidance: codesIn(element, 'guidance') })
        .to.deep.equal({ law: [...law].sort(), unsettled: [...unsettled].sort(), guidance: [...guidance].sort() });
      expect(all(element, '.law .ruler + *, .law .tag.stop').filter((one) => one.matches('.tag')), 'rulers over their cap').to.have.length(measured.length);
      for (const found of element.assessment.findings) {
        const where = kinds.filter((kind) => textOf(element, sections[kind]).includes(sentenceOf(found)));
        expect(where, found.code).to.deep.equal(measured.includes(found.code) ? [] : [found.kind]);
      }
      const broken = element.assessment.findings.some(({ kind }) => kind === 'law');
      expect(get(element, '.law').matches('.broken')).to.equal(broken);
      for (const lang of ['fr', 'en']) {
        element.lang = lang;
        await Promise.resolve();
        await element.updateComplete;
        expect(wordsOf(element).replace(/plafond légal|avis juridique|legal (cap|advice)/g, ''), lang).not.to.match(VERDICT);
      }
    });
  }

  it('the answer says the law first, then what is unsettled, then the week itself', async () => {
    const said = async (week: WeekInput) => {
      const element = await calculator({ stage: 'secondary', age: 15, ...week });
      const found = element.assessment.findings.find((one) => answerOf(element) === sentenceOf(one));
      return found ? `${found.code} ${found.kind}` : '';
    };
    expect(await said({ ...overBoth, hours: { ...overBoth.hours, family: 80 } })).to.equal('weekday-hours law');
    expect(await said({ employer: 'federal', hours: { work: work(0, 12) } })).to.equal('minimum-age law');
    expect(await said({ employers: 2, hours: { work: work(0, 4), family: 120 } })).to.equal('several-employers unsettled');
    expect(await said({ stage: 'university', age: 21, hours: { work: work(0, 4), family: 120 } })).to.equal('over-full guidance');
    expect(await said({ hours: { work: work(0, 4) } })).to.equal('');
    expect(await said({})).to.equal('');
  });

  it('each kind has a heading of its own, a word and an icon, never colour alone', async () => {
    const element = await calculator({ employers: 2, hours: { work: work(0, 4) } });
    const titles = Object.values(sections).map((selector) => textOf(element, `${selector} .kind [role="heading"]`));
    expect(new Set(titles).size).to.equal(3);
    for (const selector of Object.values(sections)) expect(find(element, `${selector} .kind svg[aria-hidden="true"]`)).to.exist;
  });
});

describe('the law', () => {
  it('measures the two caps, each with its article, its date and its source', async () => {
    const element = await calculator(overBoth);
    expect(all(element, '.ruler')).to.have.length(2);
    const [weekdays, week] = all(element, '.rulers > .item').map(({ textContent }) => plain(textContent));
    expect(weekdays).to.include('13 h').and.to.include('10 h').and.to.include('3 h');
    expect(week).to.include('26 h').and.to.include('17 h').and.to.include('9 h');
    const source = get(element, '.law > div > .src');
    expect(source.textContent).to.include('84.4').and.to.match(/\d{4}/);
    expect(source.querySelector('a')?.href).to.match(/^https:/);
  });

  it('draws a square an hour up to the cap, then beyond it, half hours as halves', async () => {
    const element = await calculator({ hours: { work: work(0, 4, 0, 0, 0, 7.5, 8) } });
    const [weekdays, week] = all(element, '.ruler');
    for (const [ruler, cap, worked] of [[weekdays, 10, 11.5], [week, 17, 19.5]] as const) {
      const marks = [...(ruler?.children ?? [])];
      expect(marks.findIndex((mark) => mark.matches('.cap'))).to.equal(cap);
      expect(marks.filter((mark) => mark.matches('.f-work'))).to.have.length(Math.ceil(worked));
      expect(ruler?.querySelectorAll('.half')).to.have.length(1);
      expect(ruler?.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('draws what is left under the cap as empty, and says so in words', async () => {
    const element = await calculator({ hours: { work: work(0, 3.5) } });
    const [weekdays, week] = all(element, '.ruler');
    expect(weekdays?.querySelectorAll('.none')).to.have.length(6);
    expect(week?.querySelectorAll('.none')).to.have.length(13);
    expect(all(element, '.rulers .tag').map((tag) => [tag.matches('.stop'), plain(tag.textContent) !== ''])).to.deep.equal([[false, true], [false, true]]);
  });

  it('says the ceiling, Friday evening inside, and that it is no advice', async () => {
    const words = textOf(await calculator(), '.law');
    expect(words).to.include('10 h du lundi au vendredi, vendredi soir compris').and.to.include('17 h').and.to.include('pas un conseil');
  });

  it('has no cap for whoever is not subject to attendance, and says which law says so', async () => {
    for (const week of [{ age: 17 }, { stage: 'university' }, { diploma: true }, { age: 16, turned16: 'before-this-school-year' }] as const) {
      const element = await calculator({ ...week, hours: { work: work(8, 8, 8, 8) } });
      expect(textOf(element, '.law')).to.include('la loi ne fixe pas de plafond').and.to.include('instruction publique, art. 14');
      expect(find(element, '.ruler')).to.equal(null);
      expect(textOf(element, '.law')).not.to.match(/17 h|10 h du/);
    }
  });

  it('follows the day of its `date`', async () => {
    const element = await calculator({ hours: { work: work(9, 0, 6, 6) } }, { date: '2023-08-31' });
    expect(textOf(element, '.law')).to.include('Aucun plafond connu à cette date');
    expect(element.assessment.findings.filter(({ kind }) => kind === 'law')).to.deep.equal([]);
    expect(find(element, '.ruler')).to.equal(null);
    element.setAttribute('date', '2023-09-01');
    await element.updateComplete;
    expect(element.assessment.findings.filter(({ kind }) => kind === 'law').map(({ code }) => code)).to.deep.equal(['weekday-hours', 'week-hours']);
    expect(all(element, '.ruler')).to.have.length(2);
  });

  it('a person subject at 16 until the last day of the school calendar is not, the day after', async () => {
    const element = await calculator({ age: 16, turned16: 'this-school-year', lastSchoolDay: '2027-06-22', hours: { work: work(9, 0, 6, 6) } }, { date: '2027-06-22' });
    expect(all(element, '.ruler')).to.have.length(2);
    element.date = '2027-06-23';
    await element.updateComplete;
    expect(all(element, '.ruler')).to.have.length(0);
  });

  it('lifts the caps in a break, never the night rules', async () => {
    const words = textOf(await calculator({ period: 'break', hours: { work: work(8, 8, 8, 8) } }), '.law');
    expect(words).to.include('levés').and.to.include('nuit');
  });

  it('each finding of law that is a sentence cites where it comes from', async () => {
    const element = await calculator({ ...overBoth, workInClassHours: true });
    const items = all(element, '.law [data-code]');
    expect(items).to.have.length(3);
    for (const item of items) expect(item.querySelector('.src')?.textContent).to.match(/art\.\s84\.\d.*Vérifié le/s);
  });

  it('says both sides of the night', async () => {
    const element = await calculator({ hours: { work: work(0, 4) }, earliestStart: '05:45', latestEnd: '23:30', tripMinutes: 15 });
    expect(codesIn(element, 'law')).to.deep.equal(['home-by-night', 'home-by-night', 'night-work', 'night-work']);
  });
});

describe('what is not settled', () => {
  it('is said as such: who thinks what of several employers', async () => {
    const words = textOf(await calculator({ employers: 2, hours: { work: work(0, 12) } }), '.unsettled');
    expect(words).to.include('La loi ne dit pas').and.to.match(/, si .* s’applique/).and.to.include('Bélanger Sauvé');
  });

  it('the caps beside a federal employer, with no list of who is one', async () => {
    const element = await calculator({ employer: 'federal', hours: { work: work(0, 12) } });
    expect(textOf(element, '.unsettled')).to.include('employeur fédéral n’est pas tranché');
    expect(find(element, '.ruler')).to.equal(null);
    expect(wordsOf(element)).not.to.match(/banque|télécom|transport aérien|radio/i);
  });

  it('what may fall outside the Act, to whoever is subject', async () => {
    expect(textOf(await calculator(), '.unsettled')).to.include('peuvent échapper à cette loi');
    expect(find(await calculator({ age: 17 }), '.unsettled')).to.equal(null);
  });
});

describe('work before 14', () => {
  const cases = { artist: 2, newspapers: 1, babysitting: 1, tutoring: 1, 'family-business': 4, community: 3, sport: 4, farm: 4 } as const;
  for (const [exception, count] of Object.entries(cases) as [keyof typeof cases, number][]) {
    it(`${exception}: conditions to confirm, the consent first, never a yes`, async () => {
      const element = await calculator({ age: 13, exception, hours: { work: work(0, 4) } });
      const item = get(element, '.unsettled [data-code="minimum-age"]');
      const conditions = [...item.querySelectorAll('li')].map(({ textContent }) => plain(textContent));
      expect(conditions).to.have.length(count);
      expect(conditions[0]).to.equal(withLocale('fr-CA', () => conditionWords('consent')));
      expect(conditions[0]).to.include('CNESST');
      expect(new Set(conditions).size).to.equal(count);
      expect(item.textContent).to.include('À confirmer');
      expect(textOf(element, '.law')).not.to.include('interdit');
    });
  }

  it('an ordinary job is forbidden, with no condition to confirm', async () => {
    const element = await calculator({ age: 13, hours: { work: work(0, 4) } });
    expect(textOf(element, '.law [data-code="minimum-age"]')).to.include('Avant 14 ans').and.to.include('interdit');
    expect(all(element, '[data-code] li')).to.have.length(0);
  });

  it('is not spoken of where there is no work', async () => {
    const element = await calculator({ age: 13, exception: 'sport' });
    expect(all(element, '[data-code="minimum-age"]')).to.have.length(0);
  });
});

describe('where one stands among working pupils', () => {
  const marked = (element: TrousseBalance) => all(element, '.dots').map((group) => group.matches('.on'));
  const at = (hours: number) => calculator({ stage: 'secondary', age: 17, hours: { work: work(hours > 8 ? hours - 8 : 0, 0, 0, 0, 0, 0, Math.min(hours, 8)) } });
  const cases: [hours: number, group: number | null][] = [[0.5, 0], [10.5, 0], [10.75, 0], [11, 1], [15, 1], [15.5, null], [15.98, null], [16, 2], [30, 2]];
  for (const [hours, group] of cases) {
    it(`${hours} h`, async () => {
      const element = await at(hours);
      expect(marked(element)).to.deep.equal([0, 1, 2].map((index) => index === group));
      expect(all(element, '.me')).to.have.length(group === null ? 0 : 1);
      const gap = textOf(element, '.find:has(.groups)').includes('entre 15 et 16 h');
      expect(gap, 'says why none is marked').to.equal(group === null);
      if (group !== null) expect(all(element, '.groups > div')[group]?.querySelector('.me')).to.exist;
    });
  }

  it('a dot is a pupil in a hundred, in the shares that the survey gives, with its source and its year', async () => {
    const element = await at(12);
    expect(all(element, '.dots').map(({ children }) => children.length)).to.deep.equal([61, 20, 18]);
    for (const dots of all(element, '.dots')) expect(dots.getAttribute('aria-hidden')).to.equal('true');
    expect(all(element, '.groups b:first-child').map(({ textContent }) => plain(textContent))).to.deep.equal(['61 %', '20 %', '18 %']);
    expect(textOf(element, '.find:has(.groups) .src')).to.include('EQSJS 2022-2023');
  });

  it('is shown to secondary pupils who work, and to them alone', async () => {
    for (const week of [{}, { stage: 'cegep', hours: { work: work(8) } }, { stage: 'adult', hours: { work: work(8) } }] as const) expect(find(await calculator(week), '.groups')).to.equal(null);
  });

  it('what is observed is said for the three groups, as no cause', async () => {
    const words = textOf(await at(12), '[data-code="long-hours"]');
    expect(words).to.match(/15 %.*20 %.*31 %/).and.to.include('ne cause pas').and.to.include('EQSJS');
  });
});

describe('health', () => {
  const ranges: [age: number, from: number, to: number][] = [[13, 9, 11], [14, 8, 10], [17, 8, 10], [18, 7, 9], [64, 7, 9], [65, 7, 8]];
  for (const [age, from, to] of ranges) it(`sleep at ${age}`, async () => expect(textOf(await calculator({ age }), '.health')).to.include(`de ${from} à ${to} h par nuit`));

  it('short nights: how short, beside what is recommended and who says so', async () => {
    const words = textOf(await calculator({ hours: { sleep: { school: 6.5 } } }), '.health');
    expect(words).to.include('6 h 30').and.to.include('de 8 à 10 h').and.to.include('SCPE');
  });

  it('in a break, the nights before school do not count', async () => {
    const element = await calculator({ period: 'break', hours: { sleep: { school: 3, off: 9 } } });
    expect(element.assessment.findings.map(({ code }) => code)).not.to.include('short-sleep');
  });

  it('a full week, and one with more than 168 hours', async () => {
    const words = textOf(await calculator({ hours: { family: 100 } }), '.health');
    expect(words).to.include('aucun temps libre').and.to.include('13 h de trop');
  });

  for (const [exception, said] of [['newspapers', 'ne concordent pas'], ['community', 'loge sur place'], [null, '']] as const) {
    it(`why the way home may not count is said of the cases that FACTS names, and of no other (${exception ?? 'none'})`, async () => {
      const element = await calculator({ ...(exception && { exception }), hours: { work: work(0, 0, 0, 0, 0, 3) }, latestEnd: '22:45', tripMinutes: 20 });
      const text = textOf(element, '[data-code="home-by-night"]');
      expect(text).to.include('cette règle tient toute l’année.').and.include(said);
      expect(/ne concordent pas|loge sur place/.test(text)).to.equal(said !== '');
    });
  }
});
