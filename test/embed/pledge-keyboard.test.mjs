import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { answers, openPledges } from './support/pledge.mjs';

/* The whole pledge with the keys alone, as a screen reader reads it out, on a computer and on a phone. */

const CONTROLS = ['checkbox', 'textbox', 'combobox', 'spinbutton', 'button', 'link'];
const SMALLEST = 44;

/** Two persons: what is large for one is narrow for the other, and each has her language. */
const persons = [
  { lang: 'fr', width: 1000, height: 900 },
  { lang: 'en', width: 320, height: 640 },
];

const inOneLine = (text) => text.replace(/\s+/g, ' ').trim();
const flat = (node) => [node, ...(node.children ?? []).flatMap(flat)];

/** Everything of the page that a screen reader reads, in its order. */
const readOut = async ({ page }) => flat(await page.accessibility.snapshot());

/** What a person acts on, as it is read. */
const controlsIn = (tree) => tree.filter(({ role, name }) => CONTROLS.includes(role) && name !== 'Après');

/** What a screen reader says of what has the focus. */
async function focused({ page }) {
  const root = await page.evaluateHandle(() => {
    let at = document.activeElement;
    while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  });
  return page.accessibility.snapshot({ root, interestingOnly: false });
}

/** Every stop of the Tab key from where the focus is to the end of the element. */
async function stops(visit) {
  const found = [];
  for (;;) {
    await visit.page.keyboard.press('Tab');
    if (!(await visit.focus())) return found;
    found.push(await focused(visit));
  }
}

/** Comes with the Tab key to the control that is so named. */
async function tabTo(visit, selector) {
  for (let presses = 0; presses < 60; presses++) {
    await visit.page.keyboard.press('Tab');
    if (await visit.on(({ shadowRoot }, wanted) => shadowRoot.activeElement?.matches(wanted), selector)) return focused(visit);
  }
  throw new Error(`The Tab key never comes to ${selector}.`);
}

/** What cannot be told from another, has no name, is not reached, or is reached out of its order. */
async function assertReadable(visit) {
  const tree = await readOut(visit);
  // With arrows, a person of the keyboard steps a number: its buttons are for a finger.
  const forFingers = await visit.on(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.step button')].map((one) => one.getAttribute('aria-label')));
  const controls = controlsIn(tree).filter(({ name }) => !forFingers.includes(name));
  const names = controls.map(({ name }) => name);
  assert.ok(names.every((name) => name.trim()), JSON.stringify(names));
  assert.equal(new Set(names).size, names.length, `said twice: ${names.join(' | ')}`);
  assert.deepEqual(tree.filter(({ role, level }) => role === 'heading' && level === 2).length, 1, 'titles');
  assert.ok(tree.some(({ name }) => /^(Étape|Step) \d \D+ 4$/.test(name)), 'where it stands');

  await visit.on(({ shadowRoot }) => shadowRoot.querySelector('#title').focus());
  const before = names.filter((name) => /Retour|Back/.test(name));
  assert.deepEqual([...before, ...(await stops(visit)).map(({ name }) => name)], names);

  // What stands around a field and says what it means, or how to mend it, is read with it and in this order.
  const around = await visit.on(({ shadowRoot }) => [...shadowRoot.querySelectorAll('form :is(.field, .opt)')].map((one) => {
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT, ({ parentElement }) => (parentElement.closest('select') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    const words = [];
    while (walker.nextNode()) words.push(walker.currentNode.textContent);
    return words.join(' ');
  }));
  const fields = controls.filter(({ role, name }) => !['button', 'link'].includes(role) && around.some((words) => inOneLine(words).startsWith(inOneLine(name))));
  assert.deepEqual(fields.map(({ name, description = '' }) => inOneLine(`${name} ${description}`)), around.map(inOneLine));
}

/** What is read where something is to be mended: a summary that has the focus and leads to each field. */
async function assertToMend(visit, ids) {
  assert.equal(await visit.focus(), 'problems');
  const tree = await readOut(visit);
  const summary = flat(tree.find(({ role }) => role === 'alert'));
  assert.ok(summary.some(({ role, name }) => role === 'heading' && name.includes(String(ids.length))), 'how many');
  const links = summary.filter(({ role }) => role === 'link').map(({ name }) => name);
  assert.equal(links.length, ids.length, links.join(' | '));
  for (const [index, id] of ids.entries()) {
    await visit.on(({ shadowRoot }) => shadowRoot.querySelector('#problems').focus());
    for (let time = 0; time <= index; time++) await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    assert.equal(await visit.focus(), id);
    const said = await focused(visit);
    assert.ok(said.description?.includes(links[index]), `${id}: ${said.description}`);
    if (CONTROLS.includes(said.role)) assert.equal(said.invalid, 'true', id);
  }
}

async function assertFits(visit, state) {
  const { wide, small } = await visit.on(({ shadowRoot }, least) => {
    const seen = [...shadowRoot.querySelectorAll('*')].filter((one) => one.checkVisibility() && !one.closest('[aria-hidden="true"]'));
    const name = (one) => `<${one.localName} ${one.id || one.dataset.action || one.className}>`;
    const touched = (one) => [one, ...(one.labels ?? [])].map((part) => part.getBoundingClientRect());
    const height = (one) => Math.max(...touched(one).map(({ bottom }) => bottom)) - Math.min(...touched(one).map(({ top }) => top));
    return {
      wide: [...(document.scrollingElement.scrollWidth > innerWidth ? ['the page scrolls'] : []), ...seen.filter((one) => !one.ownerSVGElement && one.getBoundingClientRect().right > innerWidth).map(name)],
      small: seen.filter((one) => one.matches('a, button, input, select, textarea') && Math.round(height(one)) < least).map((one) => `${name(one)} ${Math.round(height(one))} px`),
    };
  }, SMALLEST);
  assert.deepEqual(wide, [], `too wide (${state})`);
  assert.deepEqual(small, [], `too small for a finger (${state})`);
}

async function goOn(visit) {
  await tabTo(visit, '[data-action="next"]');
  await visit.page.keyboard.press('Enter');
}

async function tick(visit, ids) {
  for (const id of ids) {
    await tabTo(visit, `#${id}`);
    await visit.page.keyboard.press('Space');
  }
}

/** Nothing is chosen, and she is told; more hours than the law allows can't be entered. */
async function choose(visit) {
  const { keyboard } = visit.page;
  await assertReadable(visit);
  await goOn(visit);
  await assertToMend(visit, ['commitments']);
  await tick(visit, ['commitment-hours', 'commitment-exams']);
  const week = await tabTo(visit, '#weekHours');
  assert.deepEqual([week.role, week.valuemin, week.valuemax], ['spinbutton', 1, 17]);
  for (let time = 0; time < 9; time++) await keyboard.press('ArrowUp');
  assert.match((await visit.fields()).weekHours, /^17\s?h$/);
  await keyboard.type('18');
  await keyboard.press('Enter');
  await assertToMend(visit, ['weekHours']);
  await keyboard.type('15');
  await assertReadable(visit);
  await goOn(visit);
}

/** Nothing is filled in, then all of it. */
async function fillIn(visit) {
  const { keyboard } = visit.page;
  await visit.at(2);
  assert.equal(await visit.focus(), 'title');
  await assertReadable(visit);
  await goOn(visit);
  await assertToMend(visit, ['organisation', 'sector', 'employees', 'municipality', 'mrc', 'contact', 'role', 'email']);
  await assertReadable(visit);
  await visit.on(({ shadowRoot }) => shadowRoot.querySelector('#title').focus());
  for (const [id, text] of Object.entries(answers)) {
    await tabTo(visit, `#${id}`);
    // In a list, the first letters choose.
    await keyboard.type({ employees: '5', language: 'E' }[id] ?? text);
  }
  assert.deepEqual(await visit.on(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.err, #problems')].map((one) => one.textContent)), [], 'still to be mended');
  await visit.on(({ shadowRoot }) => shadowRoot.querySelector('#email').focus());
  await keyboard.press('Enter');
}

/** What is promised is read, then declared and consented to. */
async function sign(visit) {
  await visit.at(3);
  assert.equal(await visit.focus(), 'title');
  const tree = await readOut(visit);
  for (const words of [answers.organisation, '15', '2026-2027']) assert.ok(tree.some(({ name }) => name?.includes(words)), words);
  assert.ok(controlsIn(tree).filter(({ role }) => role === 'checkbox').every(({ checked }) => !checked), 'ticked beforehand');
  await assertReadable(visit);
  await goOn(visit);
  await assertToMend(visit, ['authorised', 'taking-part']);
  await visit.on(({ shadowRoot }) => shadowRoot.querySelector('#title').focus());
  await tick(visit, ['authorised', 'taking-part', 'bulletin']);
  await goOn(visit);
  assert.equal(await visit.focus(), 'sending');
  assert.ok((await readOut(visit)).some(({ role, live }) => role === 'status' && live === 'polite'), 'where the sending stands');
  await visit.pass(3000);
}

describe('a pledge with the keys alone', () => {
  let pledges;
  before(async () => (pledges = await openPledges()));
  after(() => pledges?.close());

  for (const { lang, ...size } of persons) {
    it(`is chosen, filled in, mended and signed, each step read out (${lang}, ${size.width} px)`, async () => {
      const visit = await pledges.show({ lang, ...size, receive: ['badge'], attributes: { 'privacy-href': 'https://exemple.ca/vie-privee' } });
      await choose(visit);
      await fillIn(visit);
      await sign(visit);
      await visit.at(4);
      assert.equal(await visit.focus(), 'title');
      await assertReadable(visit);
      const pictures = (await readOut(visit)).filter(({ role }) => role === 'image');
      assert.equal(pictures.length, 1);
      assert.ok(pictures[0].name.includes(answers.organisation), 'the certificate in words');
      const [{ body }] = visit.receiver.stored();
      assert.deepEqual(Object.fromEntries(Object.keys(answers).map((name) => [name, body[name]])), answers);
      assert.deepEqual([body.commitments, body.weekHours, body.weekdayHours], [['hours', 'exams'], 15, 8]);
      assert.deepEqual(body.consents.map(({ given }) => given), [true, false, true]);
      assert.deepEqual(visit.heard.messages, []);
      await visit.close();
    });
  }

  it('never meets what is there for robots', async () => {
    const visit = await pledges.show();
    await visit.reach(2);
    const trap = await visit.find('[name="fax"]');
    assert.deepEqual((await readOut(visit)).filter(({ name, role }) => /fax/i.test(name) || (role === 'textbox' && !name)), []);
    assert.equal(await trap.evaluate((one) => one.closest('[aria-hidden="true"]') !== null && one.tabIndex === -1 && one.autocomplete === 'off'), true);
    assert.equal(await trap.evaluate((one) => getComputedStyle(one).clipPath), 'inset(50%)', 'what is seen of it');
    await visit.close();
  });

  for (const lang of ['fr', 'en']) {
    it(`holds in 320 px, under a finger, at every step (${lang})`, async () => {
      const visit = await pledges.show({ lang, width: 320, height: 640, receive: ['forbid', 'badge'], attributes: { 'privacy-href': 'https://exemple.ca/vie-privee' } });
      await visit.press('next');
      await assertFits(visit, 'commitments, to mend');
      await visit.on(({ shadowRoot }) => shadowRoot.querySelector('#commitment-hours').click());
      await assertFits(visit, 'commitments');
      await visit.reach(2);
      await visit.reach(2, { organisation: '', email: 'a', municipality: 'Saint-Louis-de-Gonzague-de-Beauharnois-Salaberry'.repeat(3) });
      await visit.press('next');
      await assertFits(visit, 'organisation, to mend');
      await visit.reach(2, { organisation: 'Anticonstitutionnellement'.repeat(7) });
      await visit.press('next');
      await visit.at(3);
      await visit.press('next');
      await assertFits(visit, 'signature, to mend');
      await visit.reach(3);
      await visit.sign();
      await visit.receiver.arrived(1);
      await visit.find('textarea', { visible: true });
      await assertFits(visit, 'not sent');
      await visit.press('retry');
      await visit.at(4);
      await assertFits(visit, 'thanks');
      await visit.close();
    });
  }
});
