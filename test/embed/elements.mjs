import { readFileSync } from 'node:fs';

const fixture = (tag) => JSON.parse(readFileSync(new URL(`../fixtures/${tag}.json`, import.meta.url), 'utf8'));

/**
 * How each element is used by a person, for the suites that drive the built script. New element: one entry here.
 *
 *   states   what it can be brought to, by name: values of its `value` property
 *   use      does what a person does with keys, and waits for the answer; it fails where none comes
 *   onPaper  what must be seen on paper, by selector; `screenOnly` what must not
 *   pages    sheets of Letter paper that it may take
 */
export const elements = {
  'trousse-balance': {
    states: fixture('trousse-balance'),
    use: useBalance,
    onPaper: ['[part~="heading"]', '[part~="answer"]', '[part~="picture"]', '[data-code]', '.src'],
    screenOnly: ['[part~="form"]', '[part~="suggestion"]', 'button', 'input', 'select'],
    pages: 1,
  },
};

/** Types hours of work on Wednesday, over the cap of a pupil, and waits until the answer is another. */
async function useBalance(page) {
  const element = await page.waitForSelector('html >>> trousse-balance');
  const field = await page.waitForSelector('html >>> trousse-balance >>> #work-3', { visible: true });
  const before = await element.evaluate(answer);
  await field.focus();
  await page.keyboard.type('12');
  await page.waitForFunction((one) => one.value.hours.work[3] === 12, {}, element);
  await page.waitForFunction((one, words) => one.shadowRoot.querySelector('[part~="answer"]').textContent !== words, {}, element, before);
}

const answer = (element) => element.shadowRoot.querySelector('[part~="answer"]').textContent;
