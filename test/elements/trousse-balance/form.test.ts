import { expect } from '@open-wc/testing';
import type { Stage, WeekInput } from '../../../src/domain/week.js';
import { heard } from '../../support/console.js';
import { cleanUp } from '../../support/mount.js';
import { all, click, find, get, plain, pressKey, textOf } from '../../support/page.js';
import { answerOf, calculator, choose, field, fill, finding, sentenceOf, squares, typeIn } from './support/calculator.js';

afterEach(cleanUp);

describe('an answer at every change', () => {
  const written: [text: string, shown: string][] = [['7,5', '7 h 30'], ['7.5', '7 h 30'], ['7:30', '7 h 30'], ['7 h 30', '7 h 30'], ['7h30', '7 h 30'], ['7', '7 h'], ['45 min', '45 min'], ['0', '0 h'], ['10,5', '10 h 30']];
  for (const [text, shown] of written) {
    it(`reads « ${text} », before the field is left`, async () => {
      const element = await calculator();
      await typeIn(element, 'work-3', text);
      const worked = element.value.hours.work[3];
      expect(plain(get(element, '.sums').children[3]?.textContent ?? '')).to.equal(shown);
      expect(squares(element, 'work')).to.equal(text === '45 min' ? 1 : worked);
      expect(field(element, 'work-3').value, 'what is being typed stays').to.equal(text);
      await pressKey(element, 'Tab');
      expect(plain(field(element, 'work-3').value)).to.equal(shown);
      expect(element.value.hours.work).to.deep.equal([0, 0, 0, worked, 0, 0, 0]);
      expect(plain(field(element, 'work-3').getAttribute('aria-valuetext') ?? '')).to.equal(shown);
    });
  }

  it('changes the picture, the answer and the law while one types, with no button', async () => {
    const element = await calculator();
    const before = answerOf(element);
    expect(squares(element, 'work')).to.equal(0);
    await typeIn(element, 'work-1', '12');
    expect(squares(element, 'work')).to.equal(12);
    expect(answerOf(element)).to.equal(sentenceOf(finding(element, 'weekday-hours')));
    expect(answerOf(element)).not.to.equal(before);
    expect(textOf(element, '.law .stop')).to.include('2 h');
    expect(all(element, 'button[type="submit"], input[type="submit"]')).to.deep.equal([]);
  });

  it('says the same answer again under the form, for the narrow', async () => {
    const element = await calculator();
    await typeIn(element, 'work-1', '12');
    expect(textOf(element, '.peek')).to.equal(answerOf(element));
    expect(get(element, '.peek').getAttribute('aria-hidden')).to.equal('true');
  });

  it('speaks of work once there is some', async () => {
    const element = await calculator();
    const empty = answerOf(element);
    await typeIn(element, 'work-6', '4');
    expect(answerOf(element)).not.to.equal(empty);
  });

  it('steps by half an hour with the arrows, on the half hours, between the ends', async () => {
    const element = await calculator({ hours: { work: [0, 0, 0, 0, 0, 0, 7.25] } });
    const worked = () => element.value.hours.work[6];
    field(element, 'work-6').focus();
    const keys: [key: string, hours: number][] = [['ArrowUp', 7.5], ['ArrowUp', 8], ['ArrowDown', 7.5], ['ArrowDown', 7], ['ArrowDown', 6.5]];
    for (const [key, hours] of keys) {
      await pressKey(element, key);
      expect(worked(), key).to.equal(hours);
    }
    expect(plain(field(element, 'work-6').value)).to.equal('6 h 30');
    await typeIn(element, 'work-6', '23,5');
    await pressKey(element, 'ArrowUp');
    await pressKey(element, 'ArrowUp');
    expect(worked()).to.equal(24);
    await typeIn(element, 'work-6', '0,25');
    await pressKey(element, 'ArrowDown');
    await pressKey(element, 'ArrowDown');
    expect(worked()).to.equal(0);
  });

  it('steps from between two half hours to the nearest on that side', async () => {
    const element = await calculator({ hours: { study: 7.25 } });
    field(element, 'study').focus();
    await pressKey(element, 'ArrowDown');
    expect(element.value.hours.study).to.equal(7);
  });

  it('steps with the buttons, which keep out of the way of the Tab key and say what they do', async () => {
    const element = await calculator();
    const minus = all<HTMLButtonElement>(element, '.step button');
    for (const button of minus) expect(button.tabIndex).to.equal(-1);
    const beside = (id: string, at: 'first' | 'last') => `.step:has([id="${id}"]) > button:${at}-child`;
    await click(element, beside('work-6', 'last'));
    await click(element, beside('work-6', 'last'));
    expect(element.value.hours.work[6]).to.equal(1);
    await click(element, beside('work-6', 'first'));
    expect(element.value.hours.work[6]).to.equal(0.5);
    const label = plain(get(element, 'label[for="work-6"]').textContent);
    for (const at of ['first', 'last'] as const) expect(get(element, beside('work-6', at)).getAttribute('aria-label')).to.include(label);
  });

  it('other keys are left to the field and to the page', async () => {
    const element = await calculator();
    field(element, 'work-6').focus();
    for (const key of ['PageUp', 'Home', 'ArrowLeft', 'Enter', 'Escape']) await pressKey(element, key);
    expect(element.value.hours.work[6]).to.equal(0);
  });

  it('reads every other field', async () => {
    const element = await calculator({ age: 15 });
    await typeIn(element, 'classes', '22');
    await typeIn(element, 'study', '6,5');
    await typeIn(element, 'travel', '5');
    await typeIn(element, 'sleep-school', '8:30');
    await typeIn(element, 'sleep-off', '10');
    await typeIn(element, 'care', '9');
    await typeIn(element, 'family', '7');
    await typeIn(element, 'leisure', '12');
    await typeIn(element, 'volunteering', '1,5');
    await typeIn(element, 'tripMinutes', '25');
    await typeIn(element, 'employers', '2');
    await fill(element, 'earliestStart', '16:00');
    await fill(element, 'latestEnd', '21:30');
    await click(element, '[id="workInClassHours"]');
    await click(element, '[id="employer"]');
    await click(element, '[id="diploma"]');
    const { hours, ...rest } = element.value;
    expect(hours).to.deep.equal({ classes: 22, study: 6.5, work: [0, 0, 0, 0, 0, 0, 0], travel: 5, sleep: { school: 8.5, off: 10 }, care: 9, family: 7, leisure: 12, volunteering: 1.5 });
    expect(rest).to.include({ tripMinutes: 25, employers: 2, earliestStart: '16:00', latestEnd: '21:30', workInClassHours: true, employer: 'federal', diploma: true });
    await fill(element, 'latestEnd', '');
    await click(element, '[id="employer"]');
    expect(element.value).to.include({ latestEnd: null, employer: 'provincial' });
  });

  it('asks for no name, no birth date and no address', async () => {
    const element = await calculator({ age: 16 });
    expect(all<HTMLInputElement>(element, 'input, select, textarea').map(({ id }) => id).filter((id) => /birth|name|city|mail/i.test(id))).to.deep.equal([]);
  });
});

describe('what cannot be read', () => {
  const bad = ['abc', '25', '-1', '7:75', '7h99', '1,2,3', '10 heures'];
  for (const text of bad) {
    it(`« ${text} » stays, changes nothing, and says how to mend it once the field is left`, async () => {
      const element = await calculator({ hours: { work: [0, 0, 3, 0, 0, 0, 0] } });
      const messages = await heard(() => typeIn(element, 'work-4', text));
      expect(messages).to.deep.equal([]);
      // Its first characters may be hours of their own: « 1 » of « 1,2,3 ».
      const typed = structuredClone(element.value);
      expect(field(element, 'work-4').getAttribute('aria-invalid'), 'not while one types').to.equal('false');
      expect(find(element, '.err')).to.equal(null);
      await pressKey(element, 'Tab');
      expect(field(element, 'work-4').value).to.equal(text);
      expect(element.value).to.deep.equal(typed);
      expect(element.value.hours.work[2]).to.equal(3);
      expect(field(element, 'work-4').getAttribute('aria-invalid')).to.equal('true');
      const error = get(element, '.err');
      expect(field(element, 'work-4').getAttribute('aria-describedby')).to.equal(error.id);
      expect(all(element, `[id="${error.id}"]`)).to.have.length(1);
      expect(plain(error.textContent)).to.include('24').and.to.include('7 h 30');
    });
  }

  it('a word that never was a number leaves the week as it was', async () => {
    const element = await calculator({ hours: { work: [0, 0, 3, 0, 5, 0, 0] } });
    const before = element.value;
    await typeIn(element, 'work-4', 'abc');
    await pressKey(element, 'Tab');
    expect(element.value).to.deep.equal(before);
  });

  it('is mended as soon as it can be read, without leaving the field', async () => {
    const element = await calculator();
    await typeIn(element, 'work-4', 'abc');
    await pressKey(element, 'Tab');
    await typeIn(element, 'work-4', '4');
    expect(find(element, '.err')).to.equal(null);
    expect(field(element, 'work-4').getAttribute('aria-invalid')).to.equal('false');
    expect(field(element, 'work-4').hasAttribute('aria-describedby')).to.equal(false);
    expect(element.value.hours.work[4]).to.equal(4);
  });

  it('is mended by a step', async () => {
    const element = await calculator({ hours: { work: [0, 0, 0, 0, 2, 0, 0] } });
    await typeIn(element, 'work-4', 'abc');
    await pressKey(element, 'ArrowUp');
    expect(plain(field(element, 'work-4').value)).to.equal('2 h 30');
    expect(find(element, '.err')).to.equal(null);
  });

  it('stays while the rest of the week changes', async () => {
    const element = await calculator();
    await typeIn(element, 'work-4', 'abc');
    await pressKey(element, 'Tab');
    await typeIn(element, 'work-5', '3');
    await choose(element, 'period', 'exams');
    expect(field(element, 'work-4').value).to.equal('abc');
    expect(all(element, '.err')).to.have.length(1);
    expect(element.value.hours.work).to.deep.equal([0, 0, 0, 0, 0, 3, 0]);
  });

  it('is forgotten with a new week', async () => {
    const element = await calculator();
    await typeIn(element, 'work-4', 'abc');
    await pressKey(element, 'Tab');
    element.value = { hours: { work: [0, 0, 0, 0, 1, 0, 0] } };
    await element.updateComplete;
    expect(plain(field(element, 'work-4').value)).to.equal('1 h');
    expect(find(element, '.err')).to.equal(null);
  });

  it('a whole number is asked for where only one makes sense, between its ends', async () => {
    const element = await calculator();
    for (const [id, text, least, most] of [['age', '15,5', 6, 99], ['age', '5', 6, 99], ['age', '100', 6, 99], ['employers', '0', 1, 9], ['tripMinutes', '601', 0, 600], ['tripMinutes', 'une heure', 0, 600]] as const) {
      await typeIn(element, id, text);
      await pressKey(element, 'Tab');
      expect(field(element, id).value).to.equal(text);
      expect(textOf(element, `[id="${id}-error"]`), `${id} ${text}`).to.include(String(least)).and.to.include(String(most));
    }
    expect(element.value.employers).to.equal(1);
  });

  it('an emptied field is an error too: nothing is guessed', async () => {
    const element = await calculator({ hours: { care: 9 } });
    field(element, 'care').focus();
    await pressKey(element, 'Delete');
    expect(field(element, 'care').value).to.equal('');
    expect(find(element, '.err')).to.equal(null);
    await pressKey(element, 'Tab');
    expect(element.value.hours.care).to.equal(9);
    expect(textOf(element, '.err')).to.include('168');
  });

  it('is said in the element’s language', async () => {
    const element = await calculator(undefined, { lang: 'en' });
    await typeIn(element, 'work-4', 'abc');
    await pressKey(element, 'Tab');
    expect(textOf(element, '.err')).to.match(/^Enter/);
  });
});

describe('defaults', () => {
  const starts: [stage: Stage, age: number, classes: number, study: number, sleep: number][] = [
    ['secondary', 15, 25, 0, 8], ['vocational', 18, 25, 0, 7], ['adult', 18, 25, 0, 7], ['cegep', 18, 21, 21, 7], ['university', 20, 15, 30, 7],
  ];
  for (const [stage, age, classes, study, sleep] of starts) {
    it(`${stage}: shown as defaults, with where they come from`, async () => {
      const element = await calculator(undefined, { stage });
      expect(element.value).to.include({ stage, age });
      expect(element.value.hours).to.deep.include({ classes, study, sleep: { school: sleep, off: sleep } });
      for (const [id, hours] of [['classes', classes], ['study', study], ['sleep-school', sleep], ['sleep-off', sleep]] as const) {
        expect(plain(field(element, id).value), id).to.equal(`${hours} h`);
        expect(find(element, `.step.start [id="${id}"]`), `${id} is drawn as a start`).to.exist;
      }
      expect(textOf(element, 'fieldset:has([id="classes"])')).to.match(/Départ/);
      await typeIn(element, 'classes', '20');
      expect(find(element, '.step.start [id="classes"]')).to.equal(null);
    });
  }

  it('of sleep follow age; of classes, the stage', async () => {
    const element = await calculator();
    await typeIn(element, 'age', '13');
    expect(element.value.hours.sleep).to.deep.equal({ school: 9, off: 9 });
    await typeIn(element, 'age', '18');
    expect(element.value.hours.sleep).to.deep.equal({ school: 7, off: 7 });
    await choose(element, 'stage', 'cegep');
    expect(element.value).to.include({ stage: 'cegep', age: 18 });
    expect(element.value.hours).to.include({ classes: 21, study: 21 });
  });

  it('move, and what was typed stays', async () => {
    const element = await calculator();
    await typeIn(element, 'classes', '22');
    await typeIn(element, 'sleep-school', '6,5');
    await typeIn(element, 'work-6', '5');
    await typeIn(element, 'leisure', '11');
    await choose(element, 'stage', 'university');
    expect(element.value).to.include({ stage: 'university', age: 20 });
    expect(element.value.hours).to.deep.include({ classes: 22, study: 30, leisure: 11, work: [0, 0, 0, 0, 0, 0, 5], sleep: { school: 6.5, off: 7 } });
    await typeIn(element, 'age', '17');
    expect(element.value.hours.sleep).to.deep.equal({ school: 6.5, off: 8 });
    await choose(element, 'stage', 'secondary');
    expect(element.value).to.include({ stage: 'secondary', age: 17 });
    expect(element.value.hours).to.deep.include({ classes: 22, study: 0 });
  });
});

describe('questions', () => {
  const asked = (element: Parameters<typeof find>[0], ...ids: string[]) => ids.filter((id) => find(element, `[id="${id}"]`));
  const who = ['turned16', 'lastSchoolDay', 'diploma', 'exception', 'daysWithoutSchool', 'workInClassHours', 'classes', 'sleep-school', 'sleep-off'];
  const always = ['classes', 'sleep-school', 'sleep-off'];
  const cases: { name: string; week: WeekInput; asked: string[] }[] = [
    { name: 'at 12', week: { age: 12 }, asked: ['diploma', 'exception', 'workInClassHours', ...always] },
    { name: 'at 15', week: { age: 15 }, asked: ['diploma', 'exception', 'workInClassHours', ...always] },
    { name: 'at 16', week: { age: 16 }, asked: ['turned16', 'lastSchoolDay', 'diploma', 'exception', 'workInClassHours', ...always] },
    { name: 'at 16, reached before this school year', week: { age: 16, turned16: 'before-this-school-year' }, asked: ['turned16', 'diploma', 'workInClassHours', ...always] },
    { name: 'at 16, the school year over', week: { age: 16, lastSchoolDay: '2026-06-23' }, asked: ['turned16', 'lastSchoolDay', 'diploma', 'workInClassHours', ...always] },
    { name: 'at 15, with a diploma', week: { age: 15, diploma: true }, asked: ['diploma', 'workInClassHours', ...always] },
    { name: 'at 13, with a diploma', week: { age: 13, diploma: true }, asked: ['diploma', 'exception', 'workInClassHours', ...always] },
    { name: 'at 17', week: { age: 17 }, asked: ['workInClassHours', ...always] },
    { name: 'at 40', week: { age: 40 }, asked: ['workInClassHours', ...always] },
    { name: 'in an exam week', week: { period: 'exams' }, asked: ['diploma', 'exception', 'workInClassHours', ...always] },
    { name: 'in a break', week: { period: 'break' }, asked: ['diploma', 'exception', 'daysWithoutSchool', 'sleep-off'] },
    { name: 'in a week partly inside one', week: { period: 'partial-break' }, asked: ['diploma', 'exception', 'daysWithoutSchool', 'workInClassHours', ...always] },
  ];
  for (const one of cases) it(one.name, async () => expect(asked(await calculator({ stage: 'secondary', ...one.week }), ...who)).to.have.members(one.asked));

  it('come and go with the age as it is typed', async () => {
    const element = await calculator();
    expect(asked(element, 'turned16')).to.deep.equal([]);
    await typeIn(element, 'age', '16');
    expect(asked(element, 'turned16', 'lastSchoolDay')).to.have.length(2);
    expect(get<HTMLSelectElement>(element, '[id="turned16"]').value).to.equal('this-school-year');
    await choose(element, 'turned16', 'before-this-school-year');
    expect(element.value.turned16).to.equal('before-this-school-year');
    expect(asked(element, 'lastSchoolDay')).to.deep.equal([]);
    await choose(element, 'turned16', 'this-school-year');
    await fill(element, 'lastSchoolDay', '2026-06-23');
    expect(element.value.lastSchoolDay).to.equal('2026-06-23');
  });

  it('days without school start at nine, and step from there', async () => {
    const element = await calculator();
    await choose(element, 'period', 'break');
    expect(field(element, 'daysWithoutSchool').value).to.equal('9');
    expect(element.value.daysWithoutSchool).to.equal(null);
    await typeIn(element, 'daysWithoutSchool', '7');
    expect(element.value.daysWithoutSchool).to.equal(7);
  });

  it('the eight cases of work before 14, and the ordinary job', async () => {
    const element = await calculator({ age: 13 });
    const select = get<HTMLSelectElement>(element, '[id="exception"]');
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['', 'artist', 'newspapers', 'babysitting', 'tutoring', 'family-business', 'community', 'sport', 'farm']);
    await choose(element, 'exception', 'farm');
    expect(element.value.exception).to.equal('farm');
    await choose(element, 'exception', '');
    expect(element.value.exception).to.equal(null);
  });

  it('every field has its label, and each group its legend and its sum', async () => {
    const element = await calculator({ age: 16, period: 'partial-break', hours: { work: [1, 0, 2, 0, 0, 0, 4.5] } });
    for (const { id, labels } of all<HTMLInputElement>(element, '.form input, .form select')) expect(plain(labels?.[0]?.textContent ?? ''), id).not.to.equal('');
    for (const group of all(element, 'fieldset')) expect(group.querySelector('legend')?.textContent.trim()).not.to.equal('');
    expect(textOf(element, 'fieldset:has([id="work-0"]) legend')).to.include('7 h 30');
  });
});
