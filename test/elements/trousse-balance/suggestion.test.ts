import { expect } from '@open-wc/testing';
import { applyChanges } from '../../../src/domain/suggestions.js';
import type { WeekInput } from '../../../src/domain/week.js';
import type { TrousseBalance } from '../../../src/elements/trousse-balance/trousse-balance.js';
import { changeWords } from '../../../src/elements/trousse-balance/words.js';
import { withLocale } from '../../../src/shared/speech.js';
import { focused } from '../../support/checks/keyboard.js';
import { cleanUp } from '../../support/mount.js';
import { all, click, find, get, plain, pressKey, textOf } from '../../support/page.js';
import { calculator, choose, typeIn } from './support/calculator.js';

afterEach(cleanUp);

const overWeekdays: WeekInput = { stage: 'secondary', age: 15, hours: { work: [0, 0, 0, 4, 0, 7, 0] } };
const action = (name: string) => `[data-action="${name}"]`;
const titles = (element: TrousseBalance) => all(element, '.suggestion .h3').map(({ textContent }) => plain(textContent));
const titlesOf = (element: TrousseBalance, index: number) => element.assessment.suggestions[index]?.changes.map((change) => plain(withLocale('fr-CA', () => changeWords(change, 'fr-CA'))));

describe('the suggestion', () => {
  it('is the first of the assessment, in words, as something to propose', async () => {
    const element = await calculator(overWeekdays);
    expect(titles(element)).to.deep.equal(titlesOf(element, 0));
    expect(titles(element)).to.deep.equal(['Déplacer 1 h du vendredi au samedi']);
    expect(textOf(element, '.suggestion')).to.include('à proposer');
    expect(textOf(element, '.suggestion')).not.to.match(/\b(10|17) h\b/);
  });

  it('shows the days that change as they would be', async () => {
    const element = await calculator(overWeekdays);
    const rows = all(element, '.move').map((row) => [plain(row.querySelector('b')?.textContent ?? ''), row.querySelectorAll(':scope > .f-work').length, row.getAttribute('aria-hidden')]);
    expect(rows).to.deep.equal([['6 h', 6, 'true'], ['1 h', 1, 'true']]);
  });

  it('applied with one touch, changes the week as it says, and what it clears is cleared', async () => {
    const element = await calculator(overWeekdays);
    const [first] = element.assessment.suggestions;
    const expected = applyChanges(element.value, first?.changes ?? []);
    await click(element, action('apply'));
    expect(element.value).to.deep.equal(expected);
    expect(element.value.hours.work).to.deep.equal([0, 0, 0, 4, 0, 6, 1]);
    const left = element.assessment.findings.map(({ code }) => code);
    for (const code of first?.clears ?? []) expect(left).not.to.include(code);
    expect(textOf(element, '.suggestion')).to.include('C’est fait').and.to.include('Déplacer 1 h');
    expect(find(element, action('apply'))).to.equal(null);
  });

  it('undone, gives the same week back, with the keyboard alone', async () => {
    const element = await calculator({ ...overWeekdays, latestEnd: '21:15', hours: { ...overWeekdays.hours, leisure: 7.25 } });
    const before = element.value;
    get(element, action('apply')).focus();
    await pressKey(element, 'Enter');
    expect(element.value).not.to.deep.equal(before);
    expect(focused()).to.equal(get(element, action('undo')));
    await pressKey(element, 'Space');
    expect(element.value).to.deep.equal(before);
    expect(focused()).to.equal(get(element, action('apply')));
    expect(titles(element)).to.deep.equal(titlesOf(element, 0));
  });

  it('what had the focus after a click is what undoes it', async () => {
    const element = await calculator(overWeekdays);
    await click(element, action('apply'));
    expect(focused()).to.equal(get(element, action('undo')));
    await click(element, action('undo'));
    expect(focused()).to.equal(get(element, action('apply')));
  });

  it('has others, in a fixed order, one after the other and round again', async () => {
    const element = await calculator({ ...overWeekdays, hours: { ...overWeekdays.hours, sleep: { school: 7 } } });
    expect(element.assessment.suggestions).to.have.length(3);
    for (const index of [0, 1, 2, 0]) {
      expect(titles(element)).to.deep.equal(titlesOf(element, index));
      await click(element, action('another'));
    }
    expect(titles(element)).to.deep.equal(titlesOf(element, 1));
    await click(element, action('apply'));
    expect(element.value.hours.work).to.deep.equal([0, 0, 0, 4, 0, 6, 0]);
  });

  it('has no other to show when it is alone, nor once it is applied', async () => {
    const alone = await calculator({ stage: 'secondary', age: 15, hours: { work: [9, 0, 0, 0, 0, 0, 9] } });
    expect(alone.assessment.suggestions).to.have.length(1);
    expect(find(alone, action('another'))).to.equal(null);
    const several = await calculator({ ...overWeekdays, hours: { ...overWeekdays.hours, sleep: { school: 7 } } });
    await click(several, action('apply'));
    expect(several.assessment.suggestions).to.have.length.above(0);
    expect(find(several, action('another'))).to.equal(null);
  });

  it('looking at another changes nothing of the week', async () => {
    const element = await calculator(overWeekdays);
    const before = element.value;
    await click(element, action('another'));
    expect(element.value).to.deep.equal(before);
  });

  it('can no longer be undone once the week is edited', async () => {
    for (const edit of [
      (element: TrousseBalance) => typeIn(element, 'leisure', '3'),
      (element: TrousseBalance) => choose(element, 'stage', 'adult'),
      (element: TrousseBalance) => Promise.resolve(Object.assign(element, { value: overWeekdays })),
    ]) {
      const element = await calculator(overWeekdays);
      await click(element, action('apply'));
      await edit(element);
      await element.updateComplete;
      expect(find(element, action('undo'))).to.equal(null);
    }
  });

  it('is not there where there is nothing to clear', async () => {
    for (const week of [{}, { hours: { work: [0, 0, 0, 0, 0, 4, 4] as const } }]) expect(find(await calculator(week), '.suggestion')).to.equal(null);
  });

  it('is not there for a job that may not be held', async () => {
    for (const week of [{ age: 13 }, { age: 15, employer: 'federal' }] as const) {
      const element = await calculator({ stage: 'secondary', ...week, hours: { work: [0, 4, 4, 4, 0, 0, 8] } });
      expect(element.assessment.findings.map(({ code }) => code)).to.include('minimum-age');
      expect(find(element, '.suggestion')).to.equal(null);
    }
  });

  it('shortens no sleep, class nor care, and raises no work: a week that breaks everything', async () => {
    const element = await calculator({ stage: 'secondary', age: 15, latestEnd: '23:30', hours: { work: [8, 4, 4, 4, 4, 4, 8], sleep: { school: 6, off: 6 }, family: 40, leisure: 20 } });
    const before = element.value.hours;
    for (let applied = 0; find(element, action('apply')) && applied < 5; applied++) {
      await click(element, action('apply'));
      element.value = { ...element.value };
      await element.updateComplete;
    }
    const after = element.value.hours;
    expect(after.sleep.school).to.be.at.least(before.sleep.school);
    expect(after).to.include({ classes: before.classes, care: before.care });
    after.work.slice(1, 6).forEach((hours, day) => expect(hours).to.be.at.most(before.work[day + 1] ?? 0));
    expect(element.assessment.findings.filter(({ kind }) => kind === 'law')).to.deep.equal([]);
  });

  it('is said in English', async () => {
    const element = await calculator(overWeekdays, { lang: 'en' });
    expect(titles(element)).to.deep.equal(['Move 1 h from Friday to Saturday']);
  });
});
