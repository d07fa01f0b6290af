import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elements, everyState } from './elements.mjs';
import { strictPolicy } from './hosts.mjs';
import { openStage } from './support/stage.mjs';

/** Presses, chooses, ticks and types everything that is there, as often as something new comes to light. */
async function wander(element) {
  const MOST = 2000;
  const seen = new Set();
  const under = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? under(one.shadowRoot) : [])]);
  const settle = async () => {
    for (const one of [element, ...under(element.shadowRoot).filter(({ shadowRoot }) => shadowRoot)]) while (!(await one.updateComplete));
  };
  const say = (control, type) => control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  const write = async (control, text) => {
    control.value = text;
    say(control, 'input');
    say(control, 'change');
    await settle();
  };
  const typed = { text: ['12', 'n’importe quoi', '999', '7 h 30', ''], search: ['12', 'n’importe quoi', ''], time: ['23:30', '05:00', ''], date: ['2027-06-23', ''] };
  const textsFor = (control) => (control.matches('select') ? [...control.options].map(({ value }) => value) : ((control.matches('input') && typed[control.type]) || []));
  const keyOf = (control) => `${control.localName} ${control.id} ${control.dataset.action} ${control.textContent.trim()} ${control.getAttribute('aria-label')} ${control.labels?.[0]?.textContent.trim()}`;
  const next = (round) => under(element.shadowRoot).filter((one) => one.matches('button, summary, select, input, a[data-fiche], a[href^="#"]')).find((one) => !seen.has(`${round} ${keyOf(one)}`));
  for (let round = 0; round < 3; round++) {
    for (let control = next(round); control; control = next(round)) {
      if (seen.size === MOST) throw new Error(`There is always something more to press: ${[...seen].slice(-9).join('; ')}`);
      seen.add(`${round} ${keyOf(control)}`);
      const texts = textsFor(control);
      // Everything once; after that, what the other answers change shows with any.
      for (const text of round === 0 ? texts : texts.slice(0, 1)) await write(control, text);
      if (texts.length === 0) control.click();
      await settle();
    }
  }
  return seen.size;
}

describe('under the strict policy', () => {
  let stage;
  before(async () => (stage = await openStage({ headers: (script) => ({ 'content-security-policy': strictPolicy(script) }) })));
  after(() => stage?.close());

  it('the page does report what the policy forbids', async () => {
    const { page, close, heard } = await stage.show('trousse-balance');
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' })));
    assert.equal(heard.messages.length, 1, heard.messages.join('\n'));
    assert.match(heard.messages[0], /Content Security Policy/);
    await close();
  });

  for (const tag of Object.keys(elements)) {
    for (const lang of ['fr', 'en']) {
      it(`<${tag}> breaks nothing, whatever a person presses (${lang})`, async () => {
        const { page, close, heard, renew } = await stage.show(tag, { lang });
        const reports = await page.evaluateHandle(() => {
          const heard = [];
          document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => heard.push(`${violatedDirective} ${blockedURI} ${sample}`));
          window.print = () => {};
          return heard;
        });
        // The templates are the same in both languages: all that they bring is looked at in one.
        for (const { state, properties, reach } of lang === 'fr' ? everyState(tag) : everyState(tag).slice(0, 1)) {
          await renew(properties);
          await reach(page);
          const pressed = await page.$eval(tag, wander);
          assert.ok(pressed > 10, `only ${pressed} controls were found: ${state}`);
          assert.deepEqual(await reports.jsonValue(), [], state);
          assert.deepEqual(heard.messages, [], state);
        }
        await close();
      });
    }
  }
});
