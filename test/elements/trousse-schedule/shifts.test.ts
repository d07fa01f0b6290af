import { expect } from '@open-wc/testing';
import { cleanUp, settled } from '../../support/mount.js';
import { all, get, press } from '../../support/page.js';
import { inClass, schedule, schoolHours, words, write } from './support/schedule.js';

const tuesday = '[data-place="2026-11-24"]';
const codes = (element: Awaited<ReturnType<typeof schedule>>) => element.findings.map(({ code }) => code);

describe('shifts', () => {
  afterEach(cleanUp);

  it('the week goes from Sunday to Saturday, and to the one before or after', async () => {
    const element = await schedule();
    expect(all(element, '.day').map((day) => day.dataset['place'])).to.deep.equal(['22', '23', '24', '25', '26', '27', '28'].map((day) => `2026-11-${day}`));
    await press(element, '.turn button');
    expect(get(element, '.day').dataset['place']).to.equal('2026-11-15');
    all(element, '.turn button')[1]?.click();
    await settled(element);
    all(element, '.turn button')[1]?.click();
    await settled(element);
    expect(get(element, '.day').dataset['place']).to.equal('2026-11-29');
  });

  it('a tap on a day places three hours there, to the half hour, and opens them', async () => {
    const element = await schedule();
    const track = get(element, `${tuesday} .add`);
    const { left, top, width } = track.getBoundingClientRect();
    // From 6:00 to 23:00: ten hours and a half after the start, or nearly.
    track.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, clientX: left + (10.4 / 17) * width, clientY: top + 5 }));
    await settled(element);
    expect(element.value.shifts).to.deep.equal([{ date: '2026-11-24', start: '16:30', end: '19:30', breakMinutes: 0 }]);
    expect(element.shadowRoot?.activeElement?.id).to.equal('start');
  });

  for (const [name, value, start] of [
    ['after school where its hours are known', { calendar: { schoolHours } }, '16:00'],
    ['after what the day holds', { shifts: [{ date: '2026-11-24', start: '16:00', end: '17:30' }] }, '17:30'],
    ['in the day at last', { shifts: [{ date: '2026-11-24', start: '16:00', end: '23:30' }] }, '21:00'],
  ] as const) {
    it(`a key places a shift ${name}`, async () => {
      const element = await schedule(value);
      await press(element, `${tuesday} .add`);
      expect(element.value.shifts.at(-1)?.start).to.equal(start);
    });
  }

  it('hours that are typed are judged at once; an empty one is asked for, and changes nothing', async () => {
    const element = await schedule(inClass);
    expect(codes(element)).to.include('class-hours');
    await press(element, `${tuesday} .shift`);
    await write(element, '#start', '15:45');
    expect(codes(element)).not.to.include('class-hours');
    await write(element, '#end', '');
    expect(element.value.shifts[0]?.end).to.equal('18:00');
    expect(words(element, '#end-error')).to.equal('À inscrire.');
    await write(element, '#end', '18:30');
    expect(all(element, '#end-error')).to.have.length(0);
  });

  it('the day of a shift is typed where it was opened, with the focus there; closing it leads to its new day', async () => {
    const element = await schedule(inClass);
    await press(element, `${tuesday} .shift`);
    get(element, '#date').focus();
    // What a field of the browser gives while « 24 » then « 12 » are typed.
    for (const date of ['2026-11-02', '2026-11-24', '2026-12-24']) {
      await write(element, '#date', date);
      expect(element.value.shifts[0]?.date).to.equal(date);
      expect([element.shadowRoot?.activeElement?.id, get(element, '.day').dataset['place']]).to.deep.equal(['date', '2026-11-22']);
    }
    await press(element, '[data-action="close"]');
    expect(element.shadowRoot?.activeElement).to.equal(get(element, '[data-place="2026-12-24"] .shift'));
  });

  it('the shortest can be touched, at the end of a day too', async () => {
    const element = await schedule({ ...inClass, shifts: [{ date: '2026-11-24', start: '17:00', end: '17:00' }, { date: '2026-11-25', start: '22:45', end: '23:00' }] });
    element.style.width = '320px';
    await settled(element);
    for (const one of all(element, '.shift')) {
      const [box, lane] = [one, one.parentElement as HTMLElement].map((at) => at.getBoundingClientRect());
      expect(box?.width).to.be.at.least(24);
      expect(box?.right).to.be.at.most((lane?.right ?? 0) + 0.5);
    }
  });

  it('a shift that is dropped comes back where it was', async () => {
    const element = await schedule(inClass);
    await press(element, `${tuesday} .shift`);
    await press(element, '[data-action="drop"]');
    expect(element.value.shifts).to.have.length(0);
    await press(element, `${tuesday} [data-action="undo"]`);
    expect(element.value.shifts).to.have.length(1);
  });

  it('two shifts of a day stand side by side, and the day grows into the night where one needs it', async () => {
    const element = await schedule({ worker: { age: 18 }, shifts: [
      { date: '2026-11-24', start: '07:00', end: '09:30' }, { date: '2026-11-24', start: '20:00', end: '02:00' },
    ] });
    const [early, late] = all(element, `${tuesday} .shift`).map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
    const lane = get(element, `${tuesday} .lane`).getBoundingClientRect();
    // From 6:00 to 2:00 of the next day.
    expect(early.left).to.be.closeTo(lane.left + lane.width / 20, 1);
    expect(early.width).to.be.closeTo((lane.width * 2.5) / 20, 1);
    expect(late.right).to.be.closeTo(lane.right, 1);
    expect(words(element, `${tuesday} .when`)).to.equal('7 h – 9 h 3020 h – 2 h (le lendemain)');
    expect(words(element, `${tuesday} .sum`)).to.equal('8 h 30');
  });

  for (const [name, shifts, said] of [
    ['no time at all', [{ date: '2026-11-28', start: '10:00', end: '10:00' }], 'Un quart sans durée'],
    ['two at once', [{ date: '2026-11-28', start: '10:00', end: '13:00' }, { date: '2026-11-28', start: '12:00', end: '14:00' }], 'Des quarts en même temps'],
  ] as const) {
    it(`what goes unjudged is said: ${name}`, async () => {
      const element = await schedule({ worker: { age: 18 }, shifts });
      expect(words(element, '.bubble .h4')).to.equal(said);
      expect(words(element, '[part="answer"]')).to.equal('Points à préciser : 1');
    });
  }
});

describe('findings', () => {
  afterEach(cleanUp);

  it('stand under their day: hours over, article, and at most three mends; and in the list, which leads there', async () => {
    const element = await schedule(inClass, { week: '2026-12-01' });
    expect(all(element, '.bubble')).to.have.length(0);
    expect(words(element, '.law li')).to.equal('mardi 24 novembre 45 min pendant les heures de classe');
    await press(element, '.law li a');
    expect(element.shadowRoot?.activeElement?.matches(`${tuesday} .shift`)).to.equal(true);
    expect(words(element, `${tuesday} .bubble .h4`)).to.equal('45 min pendant les heures de classe');
    expect(words(element, `${tuesday} .src`)).to.include('art. 84.4');
    expect(all(element, `${tuesday} [data-action="mend"]`).length).to.be.within(1, 3);
    expect(get(element, `${tuesday} .bar`).classList.contains('bad')).to.equal(true);
    const clash = get(element, `${tuesday} .clash`).getBoundingClientRect();
    expect(clash.width).to.be.closeTo(get(element, `${tuesday} .shift`).getBoundingClientRect().width / 4, 1);
  });

  it('are mended with one touch, undone in the same place, with the focus there', async () => {
    const element = await schedule(inClass);
    const before = element.value;
    await press(element, `${tuesday} [data-action="mend"]`);
    expect(codes(element)).not.to.include('class-hours');
    expect(words(element, '[part="answer"]')).to.equal('Aucun écart relevé avec les règles vérifiées ici.');
    const undo = get(element, `${tuesday} [data-action="undo"]`);
    expect(element.shadowRoot?.activeElement).to.equal(undo);
    await press(element, `${tuesday} [data-action="undo"]`);
    expect(element.value).to.deep.equal(before);
    expect(element.shadowRoot?.activeElement?.closest('.day')).to.equal(get(element, tuesday));
  });

  it('the caps are drawn in squares while they hold, and said to be lifted in a long break', async () => {
    const shifts = [{ date: '2026-12-29', start: '10:00', end: '22:00' }, { date: '2026-12-30', start: '10:00', end: '22:00' }];
    const worker = { age: 15 };
    const element = await schedule({ worker, shifts }, { week: '2026-12-29' });
    expect(all(element, '.ruler')).to.have.length(2);
    expect(words(element, '[part="answer"]')).to.equal('Écarts avec la loi : 2');
    element.value = { worker, shifts, calendar: { breaks: [{ from: '2026-12-21', to: '2027-01-04' }] } };
    await settled(element);
    expect(all(element, '.ruler')).to.have.length(0);
    expect(words(element, '.law')).to.include('Les plafonds sont levés');
    expect(words(element, '[part="answer"]')).to.equal('Aucun écart relevé avec les règles vérifiées ici.');
  });

  it('general standards stand apart, each with how sure it is', async () => {
    const element = await schedule({ worker: { age: 18 }, shifts: [{ date: '2026-11-28', start: '10:00', end: '18:00' }] });
    expect(words(element, '.reminder')).to.include('30 min pour un repas');
    expect(words(element, '.reminder')).to.include('Lu chez un organisme public.');
    expect(words(element, '[part="answer"]')).to.equal('Aucun écart relevé avec les règles vérifiées ici.');
  });

  it('what is not settled is counted, stands on its shift with its mends, and is in the table', async () => {
    const element = await schedule({ ...inClass, shifts: [{ date: '2026-11-24', start: '12:00', end: '13:00' }] });
    expect(words(element, '[part="answer"]')).to.equal('Aucun écart certain; points non tranchés : 1');
    expect(words(element, `${tuesday} .bubble.unsettled .h4`)).to.equal('1 h à l’heure du dîner, un jour d’école');
    expect(words(element, '[part="table"] .open')).to.include('à l’heure du dîner');
    await press(element, `${tuesday} .bubble.unsettled [data-action="mend"]`);
    expect(words(element, '[part="answer"]')).to.equal('Aucun écart relevé avec les règles vérifiées ici.');
  });

  it('what one employer’s shifts pass is passed, whatever the texts say of several', async () => {
    const shifts = ['23', '24', '25', '26', '27'].map((day) => ({ date: `2026-11-${day}`, start: '16:00', end: '20:00' }));
    const element = await schedule({ worker: { age: 15, employers: 2 }, calendar: { schoolHours }, shifts });
    expect(words(element, '[part="answer"]')).to.equal('Écarts avec la loi : 2');
    expect(words(element, '.unsettled')).to.include('La loi ne dit pas si leurs heures s’additionnent.');
  });

  it('what is to be clarified in another week is in the list, which leads there', async () => {
    const twice = { date: '2026-12-08', start: '16:00', end: '18:00' };
    const element = await schedule({ ...inClass, shifts: [twice, twice] });
    await press(element, '.unsettled .item a');
    expect(element.shadowRoot?.activeElement?.closest('.day')).to.equal(get(element, '[data-place="2026-12-08"]'));
  });

  it('the week in which attendance ends is not settled, and no cap is drawn for it', async () => {
    const shifts = ['23', '24', '25', '26', '27'].map((day) => ({ date: `2026-11-${day}`, start: '16:00', end: '20:00' }));
    const element = await schedule({ worker: { age: 16, turned16: 'this-school-year', lastSchoolDay: '2026-11-25' }, calendar: { schoolHours }, shifts });
    expect(all(element, '.ruler')).to.have.length(0);
    expect(words(element, '.law')).to.include('Plafonds d’heures : question non tranchée.');
  });

  it('the night is said by its hour, the way home by the day on which it ends', async () => {
    const element = await schedule({ worker: { age: 15, tripMinutes: 10 }, shifts: [{ date: '2026-11-27', start: '19:00', end: '02:00' }, { date: '2026-11-28', start: '04:00', end: '08:00' }] });
    const found = all(element, '.bubble .h4').map((one) => one.textContent.replace(/\s+/g, ' ').trim());
    expect(found).to.include.members(['Travail jusqu’à 2 h', 'Travail dès 4 h', 'Retour à la maison à 2 h 10', 'Départ de la maison à 3 h 50']);
    expect(words(element, '.find.law')).to.include('Retour à la maison, au plus tard : 2 h 10, samedi');
  });

  it('a break that is missing is placed from its reminder', async () => {
    const element = await schedule({ worker: { age: 18 }, shifts: [{ date: '2026-11-28', start: '10:00', end: '18:00' }] });
    expect(words(element, '.reminder [data-action="mend"]')).to.equal('Prévoir 30 min de pause');
    await press(element, '.reminder [data-action="mend"]');
    expect(element.value.shifts[0]?.breakMinutes).to.equal(30);
  });

  for (const [exception, said] of [['newspapers', 'ne concordent pas'], ['community', 'loge sur place'], [null, '']] as const) {
    it(`why the way home may not count is said of the cases that FACTS names, and of no other (${exception ?? 'federal'})`, async () => {
      const element = await schedule({ worker: { age: 15, exception, employer: exception ? 'provincial' : 'federal' }, shifts: [{ date: '2026-11-27', start: '19:00', end: '23:30' }] });
      const text = all(element, '.unsettled .item').map((one) => one.textContent).find((one) => one.includes('puisse être à la maison')) ?? '';
      expect(text).to.include(said);
      expect(/ne concordent pas|loge sur place/.test(text)).to.equal(said !== '');
    });
  }

  it('what may not apply is never said flatly', async () => {
    const night = [{ date: '2026-11-24', start: '15:00', end: '23:30' }, { date: '2026-11-26', start: '16:00', end: '23:30' }];
    for (const worker of [{ age: 15, employer: 'federal' }, { age: 15, exception: 'babysitting' }] as const) {
      const element = await schedule({ worker, calendar: { schoolHours }, shifts: night });
      for (const finding of all(element, '.unsettled .item li:has(a)')) {
        if (/de trop|pendant les heures de classe|Travail jusqu|maison/.test(finding.textContent)) expect(finding.textContent, JSON.stringify(worker)).to.include('si la règle s’applique ici');
      }
      expect(words(element, '.unsettled')).to.include('si la règle s’applique ici');
    }
  });

  it('what has to be confirmed of a child’s work is listed', async () => {
    const element = await schedule({ worker: { age: 13, exception: 'farm' }, shifts: [{ date: '2026-11-28', start: '10:00', end: '12:00' }] });
    expect(words(element, '.unsettled')).to.include('À confirmer :');
    expect(words(element, '.unsettled')).to.include('Travail manuel léger');
  });

  it('a standard that was not read at a public body says so', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const element = await schedule({ worker: { age: 18 }, shifts: [{ date: today, start: '10:00', end: '14:00' }] });
    expect(words(element, '.reminder')).to.include('En général, un horaire donné moins de cinq jours d’avance peut être refusé. Lu chez un organisme d’information.');
  });

  it('never say that a schedule is legal', async () => {
    for (const lang of ['fr', 'en']) {
      const element = await schedule({ ...inClass, shifts: [] }, { lang });
      expect(element.shadowRoot?.textContent).not.to.match(/conforme|légal|\blegal\b(?! advice)/i);
    }
  });
});
