import { expect } from '@open-wc/testing';
import { weekHalfHours } from '../../../src/domain/squares.js';
import { categories } from '../../../src/domain/week.js';
import type { WeekInput } from '../../../src/domain/week.js';
import type { TrousseBalance } from '../../../src/elements/trousse-balance/trousse-balance.js';
import { categoryWords } from '../../../src/elements/trousse-balance/words.js';
import { formatHours } from '../../../src/shared/format.js';
import { withLocale, type Locale } from '../../../src/shared/speech.js';
import states from '../../fixtures/trousse-balance.json';
import { cleanUp } from '../../support/mount.js';
import { all, get, plain, textOf } from '../../support/page.js';
import { calculator, overBoth, squares } from './support/calculator.js';

afterEach(cleanUp);

const name = (category: (typeof categories)[number] | 'free', locale: Locale = 'fr-CA') => withLocale(locale, () => categoryWords(category));
const hours = (value: number, locale: Locale = 'fr-CA') => plain(formatHours(value, locale));
const legend = (element: TrousseBalance) => all(element, '.legend li').map(({ textContent }) => plain(textContent));
const table = (element: TrousseBalance) => all(element, 'table tr').map(({ textContent }) => plain(textContent));

const weeks = Object.fromEntries(Object.entries(states).map(([name, { value }]) => [name, value as unknown as WeekInput]));
const pictured: Record<string, WeekInput> = { ...weeks, empty: {}, halves: { hours: { work: [0.5, 0, 1.5, 0, 0, 0, 2.5], study: 3.5 } }, break: { ...overBoth, period: 'break' } };

describe('the picture', () => {
  for (const [state, week] of Object.entries(pictured)) {
    it(`${state}: 168 squares, each as the rule of the domain puts it`, async () => {
      const element = await calculator(week);
      const cells = all(element, '.cells > .u');
      expect(cells).to.have.length(7 * 24);
      const drawn = cells.map((cell) => {
        const fill = (one: Element) => [...one.classList].find((part) => part.startsWith('f-'))?.slice(2);
        return [fill(cell), cell.firstElementChild ? fill(cell.firstElementChild) : fill(cell)];
      });
      expect(drawn.flat()).to.deep.equal(weekHalfHours(element.value).flat().map((half) => half ?? 'free'));
    });

    it(`${state}: the legend and the table say the hours of the assessment`, async () => {
      const element = await calculator(week);
      const { byCategory, free, total } = element.assessment.hours;
      const expected = [...categories.map((category) => [category, byCategory[category]] as const), ['free', free] as const];
      expect(legend(element)).to.have.length(expected.filter(([, value]) => value).length);
      for (const [category, value] of expected) {
        if (value) expect(legend(element).filter((line) => line.startsWith(`${name(category)} ${hours(value)}`)), category).to.have.length(1);
        expect(table(element).filter((line) => line === `${name(category)}${hours(value)}`), `table: ${category}`).to.have.length(1);
      }
      expect(table(element)).to.include(`Total${hours(total)}`);
      expect(table(element).filter((line) => line.startsWith(`${name('work')}, `))).to.deep.equal(
        element.value.hours.work.map((worked, day) => `${name('work')}, ${['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'][day] ?? ''}${hours(worked)}`),
      );
    });
  }

  it('draws half an hour as half a square', async () => {
    const element = await calculator({ hours: { work: [0, 0, 0, 0, 0, 0, 2.5] } });
    expect(squares(element, 'work')).to.equal(2.5);
    expect(all(element, '.cells .half')).to.have.length(1);
    const [half] = all(element, '.cells .half');
    expect(half && getComputedStyle(half).clipPath).to.include('polygon');
  });

  it('marks what is over the cap as a number, and blames no hour: every square of work is alike', async () => {
    const element = await calculator(overBoth);
    const work = legend(element).find((line) => line.startsWith('Travail'));
    expect(work).to.include('26 h').and.to.match(/9 h de trop$/);
    expect(new Set(all(element, '.cells > .f-work').map(({ className }) => className)).size).to.equal(1);
  });

  it('marks the larger of the two excesses, and none where no cap is passed', async () => {
    const over = async (work: readonly number[], more: WeekInput = {}) => legend(await calculator({ ...more, hours: { work: work as never } })).filter((line) => line.includes('de trop'));
    expect((await over([0, 4, 0, 0, 0, 7.5, 0]))[0]).to.match(/1 h 30 de trop$/);
    expect(await over([0, 4, 0, 0, 0, 6, 7])).to.deep.equal([]);
    expect(await over([0, 9, 9, 9, 0, 0, 0], { age: 17 })).to.deep.equal([]);
    expect(await over([0, 9, 9, 9, 0, 0, 0], { period: 'break' })).to.deep.equal([]);
  });

  it('says the rule that fixes the places, since only totals are known', async () => {
    const words = textOf(await calculator(), 'figcaption');
    for (const part of ['Un carré : une heure', 'Seuls tes totaux', 'sommeil', '9 h', '16 h', '10 h']) expect(words).to.include(part);
  });

  it('is hidden from who does not see it, who has the legend and the table', async () => {
    const element = await calculator(overBoth);
    expect(get(element, '.week').getAttribute('aria-hidden')).to.equal('true');
    expect(get(element, '.legend').closest('[aria-hidden="true"]')).to.equal(null);
    expect(get(element, 'table').closest('[aria-hidden="true"]')).to.equal(null);
    for (const head of all(element, 'table th')) expect(head.getAttribute('scope')).to.equal('row');
    expect(get(element, 'summary').textContent.trim()).not.to.equal('');
  });

  it('tells the fills apart by more than their colour', async () => {
    const element = await calculator({ ...overBoth, hours: { ...overBoth.hours, study: 3, travel: 3, care: 3, family: 3, leisure: 3, volunteering: 3 } });
    const looks = all(element, '.legend i').map((sample) => {
      const { backgroundImage, backgroundColor, boxShadow, backgroundSize } = getComputedStyle(sample);
      return `${backgroundImage.replace(/(rgba?|color|oklch)\([^)]*\)/g, '')} ${backgroundSize} ${backgroundImage === 'none' ? `${backgroundColor} ${boxShadow}` : ''}`;
    });
    expect(new Set(looks).size).to.be.at.least(8);
  });

  it('speaks English too', async () => {
    const element = await calculator(overBoth, { lang: 'en' });
    expect(legend(element)).to.include(`${name('classes', 'en-CA')} ${hours(25, 'en-CA')}`);
    expect(textOf(element, '.sums')).to.include('6 h');
  });
});
