import { readFileSync } from 'node:fs';

const fixture = (tag) => JSON.parse(readFileSync(new URL(`../fixtures/${tag}.json`, import.meta.url), 'utf8'));

/** A quiz that a page gave, which ends with choices. */
const { quiz } = fixture('trousse-quiz').given;
const outside = { ...quiz, questions: [...quiz.questions].reverse() };

/**
 * How each element is used by a person, for the suites that drive the built script. New element: one entry here.
 *
 *   states      what it can be brought to, by name: sets of properties, which the page gives to the element
 *   reached     what it can be brought to besides, by name: what a person does on the page
 *   use         does what a person does with keys, and waits for the answer; it fails where none comes
 *   onPaper     what must be seen on paper in every state, by selector; `screenOnly` what must not
 *   paperSays   what the words on paper must bear: a day
 *   printsAlone sheets of Letter paper that each state may take at most, printed with the element's own button; absent
 *               where it has none
 *   link        how the link that it makes behaves: `button` shows it, `state` is where, `name` is its part of the
 *               fragment; `kept` where several elements may read it, so that it stays in the address and what cannot be
 *               read is nobody's; absent where it makes none
 */
export const elements = {
  'trousse-balance': {
    states: fixture('trousse-balance'),
    use: useBalance,
    onPaper: ['[part~="heading"]', '[part~="answer"]', '[part~="picture"]', '[data-code]', '.src'],
    screenOnly: ['[part~="form"]', '[part~="suggestion"]', 'button', 'input', 'select'],
    paperSays: new RegExp(String(new Date().getFullYear())),
    printsAlone: { filled: 1, 'law-broken': 1, unsettled: 1, child: 1, 'over-full': 1 },
    link: { state: 'filled', button: '[data-action="link"]', name: 'trousse-balance' },
  },
  'trousse-fiche': {
    states: fixture('trousse-fiche'),
    reached: { 'opened from the list': openFromList, 'a reader chosen': useFiche },
    use: useFiche,
    onPaper: ['[part~="heading"]', '[part~="remember"]', '[part~="body"]', '[part~="sources"]', '.foot .paper'],
    screenOnly: ['[part~="choice"]', '[part~="tools"]', '.contents', '.related', 'button', 'input'],
    paperSays: /Fiche revue le .*20\d\d/,
    printsAlone: { law: 2, employer: 2, given: 1 },
    link: { state: 'law', button: '[data-action="link"]', name: 'trousse-fiche', kept: true },
  },
  'trousse-library': {
    states: fixture('trousse-library'),
    reached: { 'a sheet open': openFromLibrary },
    use: useLibrary,
    onPaper: ['[part~="heading"]', '[part~="list"]', '.paper'],
    screenOnly: ['[part~="filters"]', 'button', 'input'],
  },
  'trousse-pledge': {
    states: fixture('trousse-pledge'),
    reached: { 'the organisation': chooseInPledge, 'to sign': fillPledge, 'a trial signed': usePledge },
    use: usePledge,
    onPaper: ['[part~="heading"]', '[part~="form"]', 'label.opt'],
    screenOnly: ['button'],
  },
  'trousse-quiz': {
    states: fixture('trousse-quiz'),
    reached: {
      'a question': (page) => pressAll(page, {}, ['start']),
      'an answer is missing': (page) => pressAll(page, {}, ['start', 'next']),
      'a slider': (page) => pressAll(page, { name: 'mythes' }, ['start']),
      'a mistake': (page) => pressAll(page, { quiz: outside, value: { villages: 1, pont: false, 'chef-lieu': 'nord', rives: ['mer'] } }, ['back']),
      'a class': (page) => pressAll(page, { mode: 'class' }, []),
      'hands raised': (page) => pressAll(page, { mode: 'class' }, ['hands']),
      'the answer of a class': (page) => pressAll(page, { mode: 'class', quiz: outside }, ['own', ...Array(7).fill('next')]),
      'the portrait of a class': (page) => pressAll(page, { mode: 'class' }, ['hands', ...Array(24).fill('next')]),
      'the count of a class': (page) => pressAll(page, { mode: 'class' }, ['own', ...Array(24).fill('next')]),
    },
    use: useQuiz,
    onPaper: ['[part~="heading"]', '.sources', '.foot .paper'],
    screenOnly: ['button', 'input'],
    paperSays: new RegExp(String(new Date().getFullYear())),
    printsAlone: { interests: 2, flat: 2, knowledge: 1, given: 1 },
    link: { state: 'interests', button: '[data-action="link"]', name: 'trousse-quiz' },
  },
  'trousse-schedule': {
    states: fixture('trousse-schedule'),
    reached: { 'a shift placed': useSchedule },
    use: useSchedule,
    onPaper: ['[part~="heading"]', '[part~="settings"]', '[part~="answer"]', '[part~="week"]', '[part~="table"]', '.src'],
    screenOnly: ['[part~="paste"]', '[part~="editor"]', 'button', 'input', 'select', 'textarea'],
    paperSays: new RegExp(String(new Date().getFullYear())),
    printsAlone: { month: 2, clear: 1, night: 2 },
  },
};

/** Every state of an element, the one with no property given first: its name, its properties, what a person does then. */
export function everyState(tag) {
  const { states, reached = {} } = elements[tag];
  return [
    ...Object.entries({ default: {}, ...states }).map(([state, properties]) => ({ state, properties, reach: () => undefined })),
    ...Object.entries(reached).map(([state, reach]) => ({ state, properties: {}, reach })),
  ];
}

/** The element's own shadow root holds what a person uses. */
const inside = (page, tag, selector, options) => page.waitForSelector(`html >>> ${tag} >>> ${selector}`, options);

/** Types hours of work on Wednesday, over the cap of a pupil, and waits until the answer is another. */
async function useBalance(page) {
  const element = await page.waitForSelector('html >>> trousse-balance');
  const field = await inside(page, 'trousse-balance', '#work-3', { visible: true });
  const before = await element.evaluate(answer);
  await field.focus();
  await page.keyboard.type('12');
  await page.waitForFunction((one) => one.value.hours.work[3] === 12, {}, element);
  await page.waitForFunction((one, words) => one.shadowRoot.querySelector('[part~="answer"]').textContent !== words, {}, element, before);
}

const answer = (element) => element.shadowRoot.querySelector('[part~="answer"]').textContent;

/** Opens the law from the list. */
async function openFromList(page) {
  const element = await page.waitForSelector('html >>> trousse-fiche');
  await (await inside(page, 'trousse-fiche', '[data-fiche="loi-travail-jeunes"]', { visible: true })).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((one) => one.value?.id === 'loi-travail-jeunes' && one.shadowRoot.activeElement?.id === 'title', {}, element);
  return element;
}

/** Opens the law, reads it as an employer, follows a citation to its source. */
async function useFiche(page) {
  const element = await openFromList(page);
  const parts = await element.evaluate((one) => one.shadowRoot.querySelectorAll('[part~="body"] > *').length);
  await (await inside(page, 'trousse-fiche', '[part~="choice"] input:checked')).focus();
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction((one, before) => one.audience === 'employer' && one.shadowRoot.querySelectorAll('[part~="body"] > *').length < before, {}, element, parts);
  await (await inside(page, 'trousse-fiche', '[href="#source-2"]')).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((one) => one.shadowRoot.activeElement?.id === 'source-2', {}, element);
}

/** Opens a sheet in the library. */
async function openFromLibrary(page) {
  const element = await page.waitForSelector('html >>> trousse-library');
  await (await inside(page, 'trousse-library', '[data-fiche="role-employeur"]', { visible: true })).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((one) => one.shadowRoot.querySelector('trousse-fiche')?.value?.id === 'role-employeur' && one.shadowRoot.activeElement?.dataset.action === 'back', {}, element);
}

/** Looks for what is nowhere, then for what an employer reads; opens a sheet, and comes back to its line. */
async function useLibrary(page) {
  const element = await page.waitForSelector('html >>> trousse-library');
  const lines = () => element.evaluate((one) => one.shadowRoot.querySelectorAll('[part~="list"] [data-fiche]').length);
  const listed = (count) => page.waitForFunction((one, wanted) => one.shadowRoot.querySelectorAll('[part~="list"] [data-fiche]').length === wanted, {}, element, count);
  const all = await lines();
  await (await inside(page, 'trousse-library', '#search', { visible: true })).focus();
  await page.keyboard.type('zz');
  await listed(0);
  for (let letter = 0; letter < 'zz'.length; letter++) await page.keyboard.press('Backspace');
  await listed(all);
  await (await inside(page, 'trousse-library', '[aria-labelledby="audience"] label:last-of-type input')).focus();
  await page.keyboard.press('Space');
  await page.waitForFunction((one, before) => one.shadowRoot.querySelectorAll('[part~="list"] [data-fiche]').length < before, {}, element, all);
  await openFromLibrary(page);
  await page.keyboard.press('Enter');
  await page.waitForFunction((one) => one.shadowRoot.activeElement?.dataset.fiche === 'role-employeur', {}, element);
}

/** Presses Tab until the focus is on what `selector` names, from where it is in the pledge. */
async function tabTo(page, element, selector) {
  const MOST = 40;
  for (let presses = 0; presses < MOST; presses++) {
    if (await element.evaluate((one, wanted) => one.shadowRoot.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never comes to ${selector}.`);
}

/** Goes on, and waits until the focus is on the title of another step. */
async function goOn(page, element) {
  const title = (one) => one.shadowRoot.querySelector('#title').textContent;
  const before = await element.evaluate(title);
  await tabTo(page, element, '[data-action="next"]');
  await page.keyboard.press('Enter');
  await page.waitForFunction((one, words) => one.shadowRoot.activeElement?.id === 'title' && one.shadowRoot.activeElement.textContent !== words, {}, element, before);
}

/** Chooses to limit hours, fewer than is proposed. */
async function chooseInPledge(page) {
  const element = await page.waitForSelector('html >>> trousse-pledge');
  await (await inside(page, 'trousse-pledge', '#commitment-hours', { visible: true })).focus();
  await page.keyboard.press('Space');
  await page.waitForFunction((one) => one.value.commitments.includes('hours'), {}, element);
  await tabTo(page, element, '#weekHours');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction((one) => one.value.weekHours === 11, {}, element);
  await goOn(page, element);
  return element;
}

/** Chooses, then answers all that is asked, in the order in which the Tab key comes to it. */
async function fillPledge(page) {
  const element = await chooseInPledge(page);
  const answers = { organisation: 'Épicerie Chez Zoé', sector: 'Commerce', employees: '5', municipality: 'Chambly', mrc: 'R', contact: 'Zoé Ng', role: 'Gérante', email: 'zoe@exemple.test' };
  for (const [id, keys] of Object.entries(answers)) {
    await tabTo(page, element, `#${id}`);
    await page.keyboard.type(keys);
  }
  await goOn(page, element);
  return element;
}

/** Chooses, answers, declares, consents and signs a trial; then there is its certificate. */
async function usePledge(page) {
  const element = await fillPledge(page);
  for (const id of ['authorised', 'taking-part']) {
    await tabTo(page, element, `#${id}`);
    await page.keyboard.press('Space');
  }
  await goOn(page, element);
  await page.waitForFunction((one) => one.shadowRoot.querySelector('.certificate')?.textContent.includes('Zoé Ng'), {}, element);
}

/** Gives properties to the quiz, then presses its buttons one after the other. */
async function pressAll(page, properties, actions) {
  await page.$eval('trousse-quiz', async (element, given, names) => {
    Object.assign(element, given);
    for (const name of ['', ...names]) {
      if (name) element.shadowRoot.querySelector(`[data-action="${name}"]`).click();
      while (!(await element.updateComplete));
    }
  }, properties, actions);
}

/** Answers the whole quiz with keys, as far as its result, and goes back to the last question. */
async function useQuiz(page) {
  const element = await page.waitForSelector('html >>> trousse-quiz');
  await (await inside(page, 'trousse-quiz', '[data-action="start"]', { visible: true })).focus();
  await page.keyboard.press('Enter');
  const asked = (count) => page.waitForFunction((one, wanted) => Object.keys(one.value).length === wanted && one.shadowRoot.activeElement?.id === 'title', {}, element, count);
  for (let count = 0; count < 24; count++) {
    await asked(count);
    await page.keyboard.press(String(1 + (count % 3)));
    await page.keyboard.press('Enter');
  }
  await asked(24);
  await page.waitForFunction((one) => one.result?.answered === 24, {}, element);
  await (await inside(page, 'trousse-quiz', '[data-action="back"]')).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((one) => one.result === undefined, {}, element);
}

/** Places a shift on Wednesday with a key, after school; its start has the focus, and the answer is another. */
async function useSchedule(page) {
  const element = await page.waitForSelector('html >>> trousse-schedule');
  const before = await element.evaluate(answer);
  await (await inside(page, 'trousse-schedule', '.day:nth-child(4) .add', { visible: true })).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((one, words) => one.value.shifts.length === 1 && one.shadowRoot.activeElement?.id === 'start' && one.shadowRoot.querySelector('[part~="answer"]').textContent !== words, {}, element, before);
}
