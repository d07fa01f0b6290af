import { expect } from '@open-wc/testing';
import type { WeekInput } from '../../../src/domain/week.js';
import { heard } from '../../support/console.js';
import { cleanUp, settled } from '../../support/mount.js';
import { all, click, plain, pressKey, textOf } from '../../support/page.js';
import { calculator, field, told, typeIn } from './support/calculator.js';
afterEach(cleanUp);
describe('what a reviewer broke once', () => {
  it('attribute stage changed later keeps what was typed', async () => {
    const e = await calculator(undefined, { stage: 'secondary' });
    await typeIn(e, 'leisure', '9');
    await typeIn(e, 'work-6', '6');
    e.stage = 'cegep';
    await settled(e);
    expect(e.value.hours.leisure).to.equal(9);
  });

  it('sentence goes away once the attribute is mended', async () => {
    const e = await calculator();
    await heard(async () => { e.stage = 'primary'; await settled(e); });
    e.stage = 'cegep';
    await settled(e);
    expect(textOf(e, '[role="alert"]')).to.equal('');
  });

  it('good value does not hide that date is bad', async () => {
    const e = await calculator();
    await heard(async () => { e.date = 'demain'; await settled(e); });
    e.value = {};
    await settled(e);
    expect(textOf(e, '[role="alert"]')).not.to.equal('');
  });

  it('leaving a typed field tells nothing again', async () => {
    const e = await calculator();
    const codes = await told(e, async () => { await typeIn(e, 'work-6', '6'); await pressKey(e, 'Tab'); });
    expect(codes).to.have.length(1);
  });

  it('a step at the end tells nothing', async () => {
    const e = await calculator();
    field(e, 'work-6').focus();
    expect(await told(e, () => pressKey(e, 'ArrowDown'))).to.deep.equal([]);
  });

  it('excess of an unsettled cap is not marked as a fact', async () => {
    const e = await calculator({ employers: 2, hours: { work: [0, 4, 4, 4, 0, 0, 0] } });
    expect(all(e, '.legend .stop').map((x) => plain(x.textContent))).to.deep.equal([]);
  });

  it('value cannot be changed from outside', async () => {
    const given = { hours: { work: [0, 1, 0, 0, 0, 0, 0] } };
    const e = await calculator(given as unknown as WeekInput);
    given.hours.work[1] = 99;
    expect(e.value.hours.work[1], 'given').to.equal(1);
    (e.value.hours.work as unknown as number[])[1] = 99;
    expect(e.value.hours.work[1], 'got').to.equal(1);
  });

  it('undo shows the idea that was undone', async () => {
    const e = await calculator({ stage: 'secondary', age: 15, hours: { work: [0, 0, 0, 4, 0, 7, 0] } });
    await click(e, '[data-action="another"]');
    const before = textOf(e, '.suggestion .h3');
    await click(e, '[data-action="apply"]');
    await click(e, '[data-action="undo"]');
    expect(textOf(e, '.suggestion .h3')).to.equal(before);
  });

  it('attribute error says what is expected', async () => {
    const e = await calculator();
    const m = await heard(async () => { e.stage = 'primary'; await settled(e); });
    expect(m[0]?.text).to.include('cegep');
  });

  it('unknown key is named in the console', async () => {
    const e = await calculator();
    const m = await heard(() => { e.value = { birthday: 1 } as never; });
    expect(m[0]?.text).to.include('birthday');
  });

  it('a new start is undone whole, and the focus stays in the calculator', async () => {
    const e = await calculator();
    await typeIn(e, 'work-6', '6');
    const before = e.value;
    await click(e, '[data-action="restart"]');
    expect(e.value).not.to.deep.equal(before);
    await click(e, '[data-action="undo"]');
    await settled(e);
    expect(e.value).to.deep.equal(before);
    expect(e.shadowRoot?.activeElement?.getAttribute('data-action')).to.equal('print');
  });
});
