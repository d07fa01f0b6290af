import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { cleanUp, settled } from '../../support/mount.js';
import { all, get, press } from '../../support/page.js';
import { isSeen } from '../../support/shadow.js';
import { inClass, openAll, schedule, schoolHours, words, write } from './support/schedule.js';

describe('who works, and when there is school', () => {
  afterEach(cleanUp);

  it('is one line each, until it is changed', async () => {
    const element = await schedule(inClass);
    expect(words(element, '[data-place="who"] summary')).to.equal('Qui travaille 15 ans, école obligatoire, trajet de 25 min');
    expect(words(element, '[data-place="school"] summary')).to.equal('Heures de classe et congés 9 h – 12 h, 13 h 15 – 15 h 45');
    await write(element, '#age', '17');
    expect(element.value.worker.age).to.equal(17);
    expect(words(element, '[data-place="who"] summary')).to.include('école non obligatoire');
  });

  it('class hours of a day hold for the others until they have their own; what cannot be read is kept, and said', async () => {
    const element = await schedule();
    await write(element, '#school-2', '8h30 à 11h45 et 13h à 15h');
    const typed = [{ start: '08:30', end: '11:45' }, { start: '13:00', end: '15:00' }];
    expect(element.value.calendar.schoolHours).to.deep.equal({ 1: typed, 2: typed, 3: typed, 4: typed, 5: typed });
    await write(element, '#school-5', '8h30 à 11h45');
    expect(element.value.calendar.schoolHours[5]).to.deep.equal([typed[0]]);
    expect(element.value.calendar.schoolHours[4]).to.deep.equal(typed);
    await write(element, '#school-4', 'le matin');
    expect(get<HTMLInputElement>(element, '#school-4').value).to.equal('le matin');
    expect(get(element, '#school-4').getAttribute('aria-invalid')).to.equal('true');
    expect(words(element, '#school-4-error')).to.equal('Une ou deux périodes, comme 9 h à 12 h, 13 h à 16 h.');
    await write(element, '#school-4', '');
    expect(all(element, '#school-4-error')).to.have.length(0);
  });

  it('an afternoon on a clock of twelve hours is asked again, and hides no work in class', async () => {
    const element = await schedule({ ...inClass, calendar: {} });
    for (const text of ['8:30-3:30', '8:30-12, 1-3:30', '9-12, 1-4 pm']) {
      await write(element, '#school-2', text);
      expect(get(element, '#school-2').getAttribute('aria-invalid'), text).to.equal('true');
      expect(element.findings.map(({ code }) => code)).to.include('school-hours');
    }
  });

  it('the line that sums them up says that days differ, or that one is missing', async () => {
    const [short] = schoolHours[1];
    const facts = async (hours: object) => words(await schedule({ calendar: { schoolHours: { ...schoolHours, ...hours } } }), '[data-place="school"] summary');
    expect(await facts({ 5: [short] })).to.equal('Heures de classe et congés 9 h – 12 h, 13 h 15 – 15 h 45…');
    expect(await facts({ 1: [] })).to.equal('Heures de classe et congés À inscrire.');
  });

  it('a name goes out with this worker alone: not once the page or the person starts again', async () => {
    const element = await schedule(inClass);
    const named = () => get<HTMLInputElement>(element, '#named').checked;
    await write(element, '#label', 'Zoé');
    await press(element, '#named');
    expect([named(), words(element, '.head').includes('Zoé')]).to.deep.equal([true, true]);
    element.value = { ...inClass, worker: { age: 16 } };
    await settled(element);
    expect([named(), words(element, '.head').includes('Zoé')]).to.deep.equal([false, false]);
    await press(element, '#named');
    await press(element, '[data-action="restart"]');
    await write(element, '#label', 'Luc');
    expect(named()).to.equal(false);
    await press(element, '[data-place="foot"] [data-action="undo"]');
    expect([named(), get<HTMLInputElement>(element, '#label').value]).to.deep.equal([true, 'Zoé']);
  });

  it('hours that were typed show again in both languages as they can be read', async () => {
    for (const lang of ['fr', 'en']) {
      const element = await schedule({ calendar: { schoolHours } }, { lang });
      const field = get<HTMLInputElement>(element, '#school-1');
      await write(element, '#school-1', field.value);
      expect(element.value.calendar.schoolHours).to.deep.equal(schoolHours);
    }
  });

  it('a day, a break and exams are added, and taken off', async () => {
    const element = await schedule();
    openAll(element);
    await press(element, '[data-action="days"]');
    expect(words(element, '#days-from-error')).to.equal('À inscrire.');
    const add = async (kind: string, from: string, to: string) => {
      await write(element, '#days-kind', kind);
      await write(element, '#days-from', from);
      await write(element, '#days-to', to);
      await press(element, '[data-action="days"]');
    };
    await add('off', '2026-11-25', '');
    await add('off', '2026-12-21', '2027-01-04');
    await add('exams', '2026-12-14', '2026-12-18');
    expect(element.value.calendar.daysOff).to.deep.equal(['2026-11-25']);
    expect(element.value.calendar.breaks).to.deep.equal([{ from: '2026-12-21', to: '2027-01-04' }]);
    expect(element.value.calendar.exams).to.deep.equal([{ from: '2026-12-14', to: '2026-12-18' }]);
    expect(words(element, '[data-place="2026-11-25"] .when')).to.equal('sans école');
    await add('off', '2027-01-04', '2026-12-21');
    expect(element.value.calendar.breaks).to.have.length(1);
    expect(element.shadowRoot?.activeElement?.id).to.equal('days-to');
    await press(element, '[data-place="school"] li button');
    expect(element.value.calendar.daysOff).to.deep.equal([]);
  });

  it('what is missing is asked where it matters: class hours, from the shift that needs them', async () => {
    const element = await schedule({ worker: { age: 15 }, shifts: [{ date: '2026-11-24', start: '16:00', end: '19:00' }] });
    expect(words(element, '[part="answer"]')).to.equal('Points à préciser : 1');
    await press(element, '.entry [data-action="mend"]');
    expect(element.shadowRoot?.activeElement?.id).to.equal('school-1');
    expect(get<HTMLDetailsElement>(element, '[data-place="school"]').open).to.equal(true);
  });

  it('starting again is undone, and brings all back', async () => {
    const element = await schedule(inClass);
    const before = element.value;
    await write(element, '#label', 'Zoé');
    await write(element, '#text', 'à voir avec Luc');
    await press(element, '[data-action="restart"]');
    expect(get<HTMLInputElement>(element, '#label').value).to.equal('');
    expect(element.value.shifts).to.have.length(0);
    await press(element, '[data-place="foot"] [data-action="undo"]');
    expect(element.value).to.deep.equal(before);
    expect([get<HTMLInputElement>(element, '#label').value, get<HTMLTextAreaElement>(element, '#text').value]).to.deep.equal(['Zoé', 'à voir avec Luc']);
  });

  it('what is said of a copy stays on the screen, and is not on paper', async () => {
    const element = await schedule(inClass);
    await press(element, '[data-action="copy"]');
    const said = get(element, '.foot [role="status"]');
    expect(isSeen(said)).to.equal(true);
    await emulateMedia({ media: 'print' });
    try {
      expect(isSeen(said)).to.equal(false);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('starts with the week of the first shift, unless the page names one', async () => {
    const element = await schedule(inClass, { week: '' });
    expect(get(element, '.day').dataset['place']).to.equal('2026-11-22');
    const other = await schedule(inClass, { week: '2026-12-10' });
    await settled(other);
    expect(get(other, '.day').dataset['place']).to.equal('2026-12-06');
  });
});

describe('a schedule that is pasted', () => {
  afterEach(cleanUp);

  it('gives its shifts; a line that cannot be read stays with its reason, and undoing brings the whole text back', async () => {
    const element = await schedule();
    openAll(element);
    const text = 'mardi 24 nov. 16 h 30 à 20 h\nà voir avec Luc';
    await write(element, '#text', text);
    await press(element, '[data-action="place"]');
    expect(element.value.shifts).to.deep.equal([{ date: '2026-11-24', start: '16:30', end: '20:00', breakMinutes: 0 }]);
    expect(get<HTMLTextAreaElement>(element, '#text').value).to.equal('à voir avec Luc');
    expect(words(element, '#text-problems')).to.equal('Ligne 1 : il manque le jour.');
    expect(element.shadowRoot?.activeElement?.id).to.equal('text');
    await press(element, '[data-place="paste"] [data-action="undo"]');
    expect(element.value.shifts).to.have.length(0);
    expect(get<HTMLTextAreaElement>(element, '#text').value).to.equal(text);
  });

  it('says why each line cannot be read', async () => {
    const element = await schedule();
    await write(element, '#text', '16h à 20h\n2026-02-30 16h à 20h\nlundi 24 nov. 2026 16h à 20h\n2026-11-24 16h\n2026-11-24 25h à 26h\n2026-11-24 16h à 17h, 90 min\n2026-11-24\nlundi et mardi 16h à 20h');
    await press(element, '[data-action="place"]');
    const reasons = all(element, '#text-problems li').map((one) => one.textContent.replace(/\s+/g, ' '));
    expect(reasons).to.have.length(8);
    expect(new Set(reasons.map((one) => one.replace(/^Ligne \d : /, ''))).size).to.equal(6);
  });
});
