import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PAPER, pagesOf, standForPrint } from './support/paper.mjs';
import { openStage } from './support/stage.mjs';

/* An employer, on a phone, then with a keyboard alone: a month of a shop is pasted, mended and printed. */

const tag = 'trousse-schedule';

/** A month of a 15-year-old in a shop, out of a spreadsheet: as a manager has it, with a line that says nothing yet. */
const month = `Jour\tDébut\tFin\tPause
01/11/2026\t10h\t15h\t30
04/11/2026\t16h30\t20h
06/11/2026\t17h\t21h
07/11/2026\t10h\t16h\t30
12/11/2026\t16h30\t20h
13/11/2026\t12h\t20h30\t30
14/11/2026\t10h\t15h
samedi, à voir avec Luc
17/11/2026\t15h\t18h
19/11/2026\t16h30\t19h30
20/11/2026\t17h\t20h
21/11/2026\t10h\t15h
25/11/2026\t17h\t20h30
27/11/2026\t18h\t22h45
28/11/2026\t10h\t15h\t30`;
const SHIFTS = 14;

const law = (page) => page.$eval(tag, ({ findings }) => findings.filter(({ kind }) => kind === 'law').map(({ code }) => code));
const text = (page, selector) => page.$eval(tag, ({ shadowRoot }, wanted) => shadowRoot.querySelector(wanted)?.textContent.replace(/\s+/g, ' ').trim(), selector);
const settled = (page) => page.$eval(tag, async (element) => { while (!(await element.updateComplete)); });

/** The script's own element is `page`'s only one: what a finger taps, by selector. */
async function tap(page, selector) {
  const target = await page.waitForSelector(`${tag} >>> ${selector}`, { visible: true });
  await target.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await target.tap();
  await settled(page);
}

/** Goes to a control with the Tab key alone, forward or back. */
async function tabTo(page, selector, key = 'Tab') {
  for (let stops = 0; stops < 150; stops++) {
    if (await page.$eval(tag, ({ shadowRoot }, wanted) => shadowRoot.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`the Tab key does not lead to ${selector}`);
}

async function press(page, selector, key = 'Enter') {
  await tabTo(page, selector);
  await page.keyboard.press(key);
  await settled(page);
}

/** What a person reads on paper: how many sheets, and that every shift is there with what was found. */
async function assertPrinted(page) {
  assert.ok(pagesOf(await page.pdf(PAPER)) <= 2);
  await page.emulateMediaType('print');
  const rows = await page.$eval(tag, ({ shadowRoot }) => [...shadowRoot.querySelectorAll('[part~="table"] tbody tr')].filter((row) => row.getClientRects().length > 0).map((row) => row.textContent.replace(/\s+/g, ' ')));
  assert.equal(rows.length, SHIFTS);
  assert.ok(rows.every((row) => row.includes('Aucun écart relevé')), rows.join('\n'));
  await page.emulateMediaType('screen');
}

describe('an employer checks a month', () => {
  let stage;
  before(async () => (stage = await openStage()));
  after(() => stage?.close());

  it('on a phone: pasted, mended by touch, undone, printed', async () => {
    const { page, close, heard } = await stage.show(tag, { width: 390, height: 800 });
    await page.setViewport({ width: 390, height: 800, hasTouch: true });
    await tap(page, '[data-place="school"] summary');
    await tap(page, '#school-1');
    await page.keyboard.type('9h-12h 13h15-15h45');
    await tap(page, '[data-place="paste"] summary');
    await tap(page, '#text');
    await page.$eval(tag, ({ shadowRoot }, words) => {
      shadowRoot.querySelector('#text').value = words;
      shadowRoot.querySelector('#text').dispatchEvent(new Event('input'));
    }, month);
    await tap(page, '[data-action="place"]');
    assert.equal(await page.$eval(tag, ({ value }) => value.shifts.length), SHIFTS);
    assert.equal(await page.$eval(tag, ({ value }) => Object.values(value.calendar.schoolHours).every((spans) => spans.length === 2)), true);

    // What could not be read stays, with its reason, and its line is chosen.
    assert.equal(await page.$eval(tag, ({ shadowRoot }) => shadowRoot.querySelector('#text').value), 'samedi, à voir avec Luc');
    assert.match(await text(page, '#text-problems'), /^Ligne 1 : il manque /);
    await tap(page, '#text-problems a');
    assert.deepEqual(await page.$eval(tag, ({ shadowRoot }) => { const box = shadowRoot.querySelector('#text'); return [shadowRoot.activeElement === box, box.selectionStart, box.selectionEnd]; }), [true, 0, 23]);

    const found = await law(page);
    assert.ok(['class-hours', 'weekday-hours', 'week-hours'].every((code) => found.includes(code)), found.join());
    // Each is reached from the list, and mended where it stands; the first is undone in its place, then mended again.
    for (let mended = 0; (await law(page)).length > 0; mended++) {
      assert.ok(mended < 12, 'there is always something more to mend');
      const codes = await law(page);
      await tap(page, '.law a[href="#day"]');
      await tap(page, '.bubble.law [data-action="mend"]');
      assert.ok((await law(page)).length < codes.length);
      if (mended > 0) continue;
      const place = await page.$eval(tag, ({ shadowRoot }) => shadowRoot.activeElement.closest('[data-place]').dataset.place);
      assert.equal(await page.$eval(tag, ({ shadowRoot }) => shadowRoot.activeElement.dataset.action), 'undo');
      await tap(page, '[data-action="undo"]');
      assert.deepEqual(await law(page), codes);
      assert.equal(await page.$eval(tag, ({ shadowRoot }) => shadowRoot.activeElement.closest('[data-place]').dataset.place), place);
      await tap(page, '.bubble.law [data-action="mend"]');
    }
    assert.equal(await text(page, '[part~="answer"]'), 'Aucun écart relevé avec les règles vérifiées ici.');
    await page.evaluate(standForPrint);
    await tap(page, '[data-action="print"]');
    await assertPrinted(page);
    assert.deepEqual(heard.messages, []);
    await close();
  });

  it('with a keyboard alone: typed, mended, printed', async () => {
    const { page, close, heard } = await stage.show(tag);
    await press(page, '[data-place="school"] summary');
    await tabTo(page, '#school-1');
    await page.keyboard.type('9h-12h 13h15-15h45');
    await press(page, '[data-place="paste"] summary');
    await tabTo(page, '#text');
    // The Tab key leaves the box: a person types as she speaks.
    for (const line of month.split('\n').slice(1).filter((one) => !one.includes('Luc'))) {
      const [day, start, end, minutes] = line.split('\t');
      await page.keyboard.type(`${day} ${start} à ${end}${minutes ? `, ${minutes} min` : ''}`);
      await page.keyboard.press('Enter');
    }
    await press(page, '[data-action="place"]');
    assert.equal(await page.$eval(tag, ({ value }) => value.shifts.length), SHIFTS);
    for (let mended = 0; (await law(page)).length > 0; mended++) {
      assert.ok(mended < 12, 'there is always something more to mend');
      await press(page, '.law a[href="#day"]');
      // The focus is on a shift of the day: what is wrong with it, and how to mend it, come next.
      await press(page, '.bubble.law [data-action="mend"]');
      assert.equal(await page.$eval(tag, ({ shadowRoot }) => shadowRoot.activeElement.dataset.action), 'undo');
    }
    await page.evaluate(standForPrint);
    await press(page, '[data-action="print"]');
    await assertPrinted(page);
    assert.deepEqual(heard.messages, []);
    await close();
  });

  it('the name stays in the page: in no text and no file unless it is ticked', async () => {
    const { page, close } = await stage.show(tag, { properties: { value: { shifts: [{ date: '2026-11-28', start: '10:00', end: '14:00' }] } } });
    await page.evaluate(() => {
      window.files = [];
      URL.createObjectURL = (file) => {
        file.text().then((words) => window.files.push(words));
        return '#';
      };
    });
    const outside = async () => {
      await page.$eval(tag, ({ shadowRoot }) => shadowRoot.querySelector('[data-action="calendar"]').click());
      await page.$eval(tag, ({ shadowRoot }) => shadowRoot.querySelector('[data-action="copy"]').click());
      await settled(page);
      await page.waitForFunction(() => window.files.length > 0);
      return page.$eval(tag, ({ shadowRoot, value, findings }) => [shadowRoot.querySelector('textarea[readonly]').value, window.files.pop(), JSON.stringify([value, findings]), location.href]);
    };
    await page.$eval(tag, ({ shadowRoot }) => (shadowRoot.querySelector('[data-place="who"]').open = true));
    await (await page.waitForSelector(`${tag} >>> #label`)).type('Zoé Tremblay');
    const unsaid = await outside();
    assert.ok(unsaid.every((words) => !words.includes('Zoé')), unsaid.join('\n'));
    assert.match(unsaid[0], /^samedi 28 novembre\s: 10\sh\s– 14\sh$/);
    assert.match(unsaid[1], /^BEGIN:VCALENDAR[^]*SUMMARY:Quart de travail/);
    await (await page.waitForSelector(`${tag} >>> #named`)).click();
    await settled(page);
    const [copied, file, ...rest] = await outside();
    assert.ok(copied.startsWith('Zoé Tremblay\n') && file.includes('SUMMARY:Zoé Tremblay'));
    assert.ok(rest.every((words) => !words.includes('Zoé')));
    await close();
  });
});
