import { expect } from '@open-wc/testing';
import { completeWeek, defaultWeek } from '../../../src/domain/defaults.js';
import { stages, type WeekInput } from '../../../src/domain/week.js';
import { TrousseBalance } from '../../../src/elements/trousse-balance/trousse-balance.js';
import { cleanUp, mount, place, settled } from '../../support/mount.js';
import { heard } from '../../support/console.js';
import { wordsOf } from '../../support/shadow.js';
import { all, click, find, plain, pressKey, textOf } from '../../support/page.js';
import { aDay, calculator, choose, field, overBoth, told, typeIn } from './support/calculator.js';

afterEach(cleanUp);

type AssessEvent = HTMLElementEventMap['trousse-assess'];

const alert = (element: TrousseBalance) => textOf(element, '[role="alert"]');

describe('value', () => {
  it('is whole from the start: the default week of the stage', async () => {
    for (const stage of stages) expect((await calculator(undefined, { stage })).value).to.deep.equal(defaultWeek(stage));
    expect((await calculator()).value).to.deep.equal(defaultWeek('secondary'));
  });

  it('may be partial: the stage’s and age’s defaults fill it', async () => {
    const given: WeekInput = { stage: 'cegep', hours: { work: [0, 0, 0, 0, 0, 4, 8], sleep: { school: 6.5 } } };
    const element = await calculator(given);
    expect(element.value).to.deep.equal(completeWeek(given));
    expect(element.value.hours).to.deep.include({ classes: 21, sleep: { school: 6.5, off: 7 } });
  });

  it('takes its stage from the attribute where it has none', async () => {
    const element = await calculator({ hours: { work: [0, 0, 0, 0, 0, 4, 8] } }, { stage: 'university' });
    expect(element.value).to.include({ stage: 'university', age: 20 });
    element.value = { stage: 'adult' };
    expect(element.value.stage).to.equal('adult');
  });

  it('can be read and given back', async () => {
    const element = await calculator(overBoth);
    const other = await calculator(element.value);
    expect(other.value).to.deep.equal(element.value);
    expect(other.assessment).to.deep.equal(element.assessment);
  });

  it('is shown: form, picture, answer', async () => {
    const element = await calculator(overBoth);
    expect(plain(field(element, 'work-0').value)).to.equal('6 h');
    expect(field(element, 'latestEnd').value).to.equal('23:30');
    expect(field(element, 'tripMinutes').value).to.equal('30');
  });

  const bad: [name: string, value: unknown, path: string][] = [
    ['no week', 'une semaine', ''], ['nothing', null, ''], ['a list', [], ''],
    ['an unknown stage', { stage: 'primary' }, 'stage'], ['an age out of bounds', { age: 120 }, 'age'], ['a birth date', { birthday: '2011-01-01' }, ''],
    ['a day of 25 h', { hours: { work: [0, 0, 25, 0, 0, 0, 0] } }, 'hours.work.2'], ['six days', { hours: { work: [0, 0, 0, 0, 0, 0] } }, 'hours.work'],
    ['hours as text', { hours: { leisure: '7,5' } }, 'hours.leisure'], ['a clock that has no such hour', { latestEnd: '24:00' }, 'latestEnd'],
    ['a day that the calendar has not', { lastSchoolDay: '2026-02-29' }, 'lastSchoolDay'], ['good and bad parts', { age: 17, hours: { sleep: { off: NaN } } }, 'hours.sleep.off'],
  ];
  for (const [name, value, path] of bad) {
    it(`refuses ${name}: one error with the place, one sentence, and nothing changes`, async () => {
      const element = await calculator(overBoth);
      const before = { value: element.value, words: wordsOf(element) };
      let codes: unknown[] = [];
      const messages = await heard(async () => {
        codes = await told(element, () => { element.value = value as WeekInput; });
      });
      expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
      expect(plain(messages[0]?.text ?? '')).to.include('trousse-balance').and.to.include('« value »').and.to.include(path ? ` ${path} (` : ' (');
      expect(element.value).to.deep.equal(before.value);
      expect(codes).to.deep.equal([]);
      expect(alert(element)).not.to.equal('');
      expect(wordsOf(element).replace(alert(element), '').trim()).to.equal(before.words);
    });
  }

  it('that is good again takes the sentence away', async () => {
    const element = await calculator();
    await heard(() => { element.value = { age: 1 }; });
    await settled(element);
    expect(alert(element)).not.to.equal('');
    element.value = overBoth;
    await settled(element);
    expect(alert(element)).to.equal('');
  });

  it('given before the class is defined is not lost, and its stage wins over the attribute’s', async () => {
    const tag = 'trousse-balance-late';
    const element = document.createElement(tag) as TrousseBalance;
    element.value = { stage: 'adult', age: 30, hours: { work: [0, 4, 0, 0, 0, 0, 0] } };
    element.setAttribute('stage', 'university');
    place().append(element);
    customElements.define(tag, class extends TrousseBalance {});
    await settled(element);
    expect(Object.keys(element)).not.to.include('value');
    expect(element.value).to.include({ stage: 'adult', age: 30 });
    expect(element.value.hours.work[1]).to.equal(4);
  });

  it('given before the first drawing is not undone by the attribute', async () => {
    const element = document.createElement('trousse-balance');
    element.setAttribute('stage', 'university');
    element.value = { age: 30 };
    place().append(element);
    await settled(element);
    expect(element.value).to.include({ stage: 'university', age: 30 });
  });
});

describe('assessment', () => {
  it('answers at once, before anything is drawn', () => {
    const element = document.createElement('trousse-balance');
    element.date = aDay;
    element.value = { stage: 'secondary', age: 15, hours: { work: [0, 12, 0, 0, 0, 0, 0] } };
    expect(element.assessment.findings.map(({ code }) => code)).to.deep.equal(['weekday-hours', 'long-hours']);
    element.value = {};
    expect(element.assessment.findings).to.deep.equal([]);
  });

  it('has its documented shape', async () => {
    const { hours, findings, suggestions } = (await calculator(overBoth)).assessment;
    expect(Object.keys(hours)).to.deep.equal(['byCategory', 'total', 'free']);
    for (const finding of findings) expect(finding).to.include.keys('code', 'kind', 'actual', 'limit', 'source');
    for (const suggestion of suggestions) expect(suggestion).to.have.keys('changes', 'clears');
    for (const change of suggestions.flatMap(({ changes }) => changes)) expect(change).to.include.keys('category', 'hours');
    expect(Object.values(hours.byCategory).reduce((sum, one) => sum + one, 0) + hours.free).to.be.closeTo(Math.max(168, hours.total), 1e-9);
  });

  it('is read-only', async () => {
    const element = await calculator(overBoth);
    expect(() => { Object.assign(element, { assessment: {} }); }).to.throw(TypeError);
    expect(element.assessment.findings).not.to.be.empty;
  });
});

describe('attributes', () => {
  it('date: another day, another law', async () => {
    const element = await calculator(overBoth, { date: '2023-08-31' });
    const codes = () => element.assessment.findings.filter(({ kind }) => kind === 'law').map(({ code }) => code);
    expect(codes()).to.deep.equal(['night-work', 'home-by-night']);
    element.date = '2023-09-01';
    expect(codes()).to.deep.equal(['weekday-hours', 'week-hours', 'night-work', 'home-by-night']);
  });

  it('date: today in Montréal where it is left out', async () => {
    const element = await calculator({ age: 16, lastSchoolDay: '2001-06-22', hours: { work: [0, 12, 0, 0, 0, 0, 0] } }, { date: '' });
    expect(element.assessment.findings.map(({ code }) => code)).to.deep.equal(['long-hours']);
    element.date = '2001-06-22';
    expect(element.value.lastSchoolDay).to.equal('2001-06-22');
  });

  for (const [name, value] of [['date', '2026-02-30'], ['date', 'demain'], ['stage', 'primary'], ['jurisdiction', 'on']] as const) {
    it(`${name}="${value}" is refused, and the calculator works without it`, async () => {
      let element: TrousseBalance | undefined;
      const messages = await heard(async () => {
        element = await mount<TrousseBalance>('trousse-balance', { lang: 'fr', [name]: value });
        element.value = { stage: 'secondary', age: 13, hours: { work: [0, 12, 0, 0, 0, 0, 0] } };
        await settled(element);
      });
      expect(messages.map(({ level }) => level)).to.deep.equal(['error']);
      expect(plain(messages[0]?.text ?? '')).to.include(`« ${name} »`);
      expect(element?.assessment.findings.map(({ code }) => code)).to.include('minimum-age');
    });
  }

  it('an unknown one is said to the visitor', async () => {
    let element: TrousseBalance | undefined;
    await heard(async () => { element = await mount<TrousseBalance>('trousse-balance', { stage: 'primary' }); });
    expect(element && alert(element)).not.to.equal('');
    expect(element?.value).to.deep.equal(defaultWeek('secondary'));
  });

  it('stage changed later moves the week to that stage', async () => {
    const element = await calculator(undefined, { stage: 'cegep' });
    element.stage = 'university';
    await settled(element);
    expect(element.value).to.deep.equal(defaultWeek('university'));
  });
});

describe('trousse-assess', () => {
  it('says what was found by codes alone, in an event that leaves every shadow root', async () => {
    const outer = place().attachShadow({ mode: 'closed' });
    const element = await mount<TrousseBalance>('trousse-balance', { date: aDay }, outer);
    const events: AssessEvent[] = [];
    const listen = (event: Event) => events.push(event as AssessEvent);
    document.addEventListener('trousse-assess', listen);
    element.value = overBoth;
    document.removeEventListener('trousse-assess', listen);
    const [event] = events;
    expect(events).to.have.length(1);
    expect(event?.bubbles && event.composed && !event.cancelable).to.equal(true);
    expect(event && Object.keys(event).filter((name) => name !== 'isTrusted')).to.deep.equal(['detail']);
    expect(event?.detail).to.have.keys('codes');
    expect(event?.detail.codes).to.deep.equal(element.assessment.findings.map(({ code }) => code));
  });

  it('is not sent by the first drawing, by a change of language, of day or of size', async () => {
    const codes: unknown[] = [];
    const home = place();
    home.addEventListener('trousse-assess', ({ detail }) => codes.push(detail.codes));
    const element = await mount<TrousseBalance>('trousse-balance', { stage: 'cegep' }, home);
    element.lang = 'en';
    element.headingLevel = 3;
    await settled(element);
    home.append(element);
    await settled(element);
    expect(codes).to.deep.equal([]);
  });

  it('is sent once by each change, and holds what is true after it', async () => {
    const element = await calculator({ stage: 'secondary', age: 15, hours: { work: [0, 0, 0, 4, 0, 6, 0] } });
    const now = () => element.assessment.findings.map(({ code }) => code);
    const once = async (name: string, act: () => unknown) => {
      const codes = await told(element, act);
      expect(codes, name).to.deep.equal([now()]);
    };
    await once('a step', async () => { field(element, 'work-5').focus(); await pressKey(element, 'ArrowUp'); });
    expect(now()).to.include('weekday-hours');
    await once('a suggestion', () => click(element, '[data-action="apply"]'));
    expect(now()).not.to.include('weekday-hours');
    await once('undone', () => click(element, '[data-action="undo"]'));
    expect(now()).to.include('weekday-hours');
    await once('a key', () => typeIn(element, 'work-1', '3'));
    await pressKey(element, 'Tab');
    await once('a list', () => choose(element, 'period', 'exams'));
    await once('a box', () => click(element, '[id="workInClassHours"]'));
    await once('a value', () => { element.value = overBoth; });
    await once('start again', () => click(element, '[data-action="restart"]'));
    expect(now()).to.deep.equal([]);
  });

  it('is not sent for what cannot be read, for another idea, for print or for a link', async () => {
    const element = await calculator({ stage: 'secondary', age: 15, hours: { work: [0, 0, 0, 4, 0, 7, 0] } });
    const before = globalThis.print;
    globalThis.print = () => undefined;
    const codes = await told(element, async () => {
      await typeIn(element, 'work-1', 'abc');
      for (const name of ['another', 'print', 'link']) await click(element, `[data-action="${name}"]`);
    });
    globalThis.print = before;
    expect(codes).to.deep.equal([]);
  });
});

describe('start again', () => {
  it('gives the default week of the stage, and forgets what could not be read', async () => {
    const element = await calculator(overBoth, { stage: 'adult' });
    await typeIn(element, 'leisure', 'abc');
    await pressKey(element, 'Tab');
    await click(element, '[data-action="restart"]');
    expect(element.value).to.deep.equal(defaultWeek(element.value.stage));
    expect(element.value.stage).to.equal('adult');
    expect(all(element, '.err')).to.deep.equal([]);
    expect(find(element, '[data-action="apply"]')).to.equal(null);
  });
});
