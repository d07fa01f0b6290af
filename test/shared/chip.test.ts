import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit';
import { chip } from '../../src/shared/chip.js';
import { cleanUp, place } from '../support/mount.js';

afterEach(cleanUp);

/** Two rows of choices in a shadow root, drawn again at each change as an element does; what is chosen, by its words. */
function row(type: 'radio' | 'checkbox', root: ShadowRoot | HTMLElement = place()) {
  const chosen = new Set<string>();
  const changes: string[] = [];
  const draw = () => render(['A', 'B'].map((words) => chip(type, words, chosen.has(words), () => {
    changes.push(words);
    if (type === 'radio') chosen.clear();
    if (!chosen.delete(words)) chosen.add(words);
    draw();
  })), root);
  draw();
  const inputs = [...root.querySelectorAll('input')];
  return { root, inputs, changes, chosen, draw, checked: () => inputs.map((input) => input.checked) };
}

describe('chip', () => {
  for (const type of ['radio', 'checkbox'] as const) {
    it(`is a ${type} that its words name`, () => {
      const { inputs } = row(type);
      expect(inputs.map((input) => [input.type, input.labels?.[0]?.textContent])).to.deep.equal([[type, 'A'], [type, 'B']]);
    });
  }

  it('tells each change, and shows what it is drawn with', () => {
    const { inputs, changes, checked, chosen, draw } = row('checkbox');
    inputs[0]?.click();
    inputs[1]?.click();
    inputs[0]?.click();
    expect(changes).to.deep.equal(['A', 'B', 'A']);
    expect(checked()).to.deep.equal([false, true]);
    chosen.clear();
    draw();
    expect(checked()).to.deep.equal([false, false]);
  });

  it('is one of a group: choosing by the keyboard leaves the other', async () => {
    const { inputs, changes, checked } = row('radio');
    inputs[0]?.focus();
    await sendKeys({ press: 'Space' });
    expect(checked()).to.deep.equal([true, false]);
    await sendKeys({ press: 'ArrowDown' });
    expect(checked()).to.deep.equal([false, true]);
    expect(changes).to.deep.equal(['A', 'B']);
  });

  it('is one of a group by itself, before anything is drawn again', () => {
    const home = place();
    render(['A', 'B'].map((words) => chip('radio', words, false, () => undefined)), home);
    const inputs = [...home.querySelectorAll('input')];
    for (const input of inputs) input.click();
    expect(inputs.map(({ checked }) => checked)).to.deep.equal([false, true]);
  });

  it('is of no group of another shadow root, nor of the page', () => {
    const rows = [row('radio'), row('radio', place().attachShadow({ mode: 'open' })), row('radio', place().attachShadow({ mode: 'open' }))];
    for (const { inputs } of rows) inputs[0]?.click();
    expect(rows.map(({ checked }) => checked())).to.deep.equal([[true, false], [true, false], [true, false]]);
  });
});
