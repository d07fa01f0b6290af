import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit';
import { FieldsController, type StepperField } from '../../src/shared/fields.js';
import { cleanUp, place } from '../support/mount.js';

interface Drawn {
  readonly input: HTMLInputElement;
  readonly changes: [string, unknown][];
  readonly fields: FieldsController;
  readonly home: HTMLElement;
  readonly asked: () => number;
}

/** A stepper alone on the page, whose host draws at once what it is asked to. */
function stepper(change: Partial<StepperField> = {}): Drawn {
  const home = place();
  const changes: [string, unknown][] = [];
  let value = change.value ?? 1;
  let asked = 0;
  const draw = () => render(fields.stepper('n', 'Nombre', { min: 0, max: 10, step: 2, format: (one) => `${one} u`, parse: (text) => (/^\d+$/.test(text) ? Number(text) : null), error: 'Écris un nombre.', ...change, value }), home);
  const fields = new FieldsController({ requestUpdate: () => { asked++; draw(); } }, (id, next) => {
    changes.push([id, next]);
    value = next as number;
  });
  draw();
  return { input: home.querySelector('input') as HTMLInputElement, changes, fields, home, asked: () => asked };
}

describe('FieldsController', () => {
  afterEach(cleanUp);

  it('draws a label, a value in words, and what a screen reader needs', () => {
    const { input } = stepper({ value: 4 });
    expect(input.labels?.[0]?.textContent).to.equal('Nombre');
    expect(input.value).to.equal('4 u');
    expect([input.role, input.ariaValueNow, input.ariaValueText, input.ariaInvalid]).to.deep.equal(['spinbutton', '4', '4 u', 'false']);
    expect(input.inputMode).to.equal('decimal');
  });

  const steps: [from: number, key: string, to: number][] = [[4, 'ArrowUp', 6], [4, 'ArrowDown', 2], [5, 'ArrowUp', 6], [5, 'ArrowDown', 4], [9, 'ArrowUp', 10], [1, 'ArrowDown', 0], [0.5, 'ArrowUp', 2]];
  for (const [from, key, to] of steps) {
    it(`${key} at ${from}`, async () => {
      const { input, changes } = stepper({ value: from });
      input.focus();
      await sendKeys({ press: key });
      expect(changes).to.deep.equal([['n', to]]);
      expect(input.value).to.equal(`${to} u`);
    });
  }

  it('never steps out of its ends', async () => {
    for (const [value, key] of [[10, 'ArrowUp'], [0, 'ArrowDown']] as const) {
      const { input, changes } = stepper({ value });
      input.focus();
      await sendKeys({ press: key });
      for (const [, next] of changes) expect(next).to.equal(value);
      expect(input.value).to.equal(`${value} u`);
    }
  });

  it('tells each readable text as it is typed, and waits for the end to say an error', async () => {
    const { input, changes, home } = stepper();
    input.focus();
    await sendKeys({ type: '7x' });
    expect(changes).to.deep.equal([['n', 7]]);
    expect(home.querySelector('.err')).to.equal(null);
    await sendKeys({ press: 'Tab' });
    expect(changes).to.deep.equal([['n', 7]]);
    expect(home.querySelector('.err')?.textContent).to.equal('Écris un nombre.');
    expect(input.getAttribute('aria-describedby')).to.equal(home.querySelector('.err')?.id);
    expect(input.value).to.equal('7x');
  });

  it('shows the value in words once the field is left', async () => {
    const { input } = stepper();
    input.focus();
    await sendKeys({ type: '7' });
    expect(input.value).to.equal('7');
    await sendKeys({ press: 'Tab' });
    expect(input.value).to.equal('7 u');
  });

  it('refuses what is out of its ends', async () => {
    const { input, changes, home } = stepper();
    input.focus();
    await sendKeys({ type: '11' });
    await sendKeys({ press: 'Tab' });
    expect(changes).to.deep.equal([]);
    expect(home.querySelector('.err')).to.exist;
  });

  it('forgets what was typed when it is reset', async () => {
    const { input, fields, home, asked } = stepper({ value: 3 });
    input.focus();
    await sendKeys({ type: 'x' });
    await sendKeys({ press: 'Tab' });
    expect(asked()).to.be.above(0);
    fields.reset();
    render(fields.stepper('n', 'Nombre', { value: 3, min: 0, max: 10, step: 1, format: String, parse: Number, error: '' }), home);
    expect(input.value).to.equal('3');
    expect(home.querySelector('.err')).to.equal(null);
  });

  it('lists, boxes and native fields tell what they hold; an emptied one, null', () => {
    const changes: [string, unknown][] = [];
    const fields = new FieldsController({ requestUpdate: () => undefined }, (id, value) => changes.push([id, value]));
    const home = place();
    render([
      fields.select('s', 'Liste', 'b', [['a', 'A'], ['b', 'B']]),
      fields.check('c', 'Case', false),
      fields.native('t', 'time', 'Heure', '09:30'),
      fields.native('d', 'date', 'Jour', null),
    ], home);
    const [select, box, time, day] = ['s', 'c', 't', 'd'].map((id) => home.querySelector(`#${id}`)) as [HTMLSelectElement, HTMLInputElement, HTMLInputElement, HTMLInputElement];
    expect([select.value, box.checked, time.value, day.value]).to.deep.equal(['b', false, '09:30', '']);
    const tell = (field: HTMLInputElement | HTMLSelectElement, value: string) => {
      field.value = value;
      field.dispatchEvent(new Event('change'));
    };
    tell(select, 'a');
    box.click();
    tell(time, '');
    tell(day, '2026-11-23');
    expect(changes).to.deep.equal([['s', 'a'], ['c', true], ['t', null], ['d', '2026-11-23']]);
    for (const field of [select, box, time, day]) expect(field.labels?.[0]?.textContent.trim()).not.to.equal('');
  });

  describe('a line of text, and a list', () => {
    const changes: [string, unknown][] = [];
    const fields = new FieldsController({ requestUpdate: () => undefined }, (id, value) => changes.push([id, value]));
    beforeEach(() => void changes.splice(0));

    /** A field that is as its `problem` makes it. */
    const drawn = (kind: 'text' | 'select', problem: string): HTMLInputElement => {
      const home = place();
      render(kind === 'text' ? fields.text('f', 'Courriel', 'zoé', { problem, autocomplete: 'email', type: 'email', inputmode: 'email' }) : fields.select('f', 'Courriel', 'b', [['a', 'A'], ['b', 'B']], problem), home);
      return home.querySelector('#f') as HTMLInputElement;
    };

    it('has its label, its value, and what helps to fill it in', () => {
      const field = drawn('text', '');
      expect(field.labels?.[0]?.textContent).to.include('Courriel');
      expect([field.value, field.type, field.inputMode, field.autocomplete, field.enterKeyHint]).to.deep.equal(['zoé', 'email', 'email', 'email', 'next']);
    });

    it('tells each letter as it is typed', async () => {
      const field = drawn('text', '');
      field.focus();
      await sendKeys({ press: 'End' });
      await sendKeys({ type: '@b' });
      expect(changes).to.deep.equal([['f', 'zoé@'], ['f', 'zoé@b']]);
    });

    it('leaves out the character NUL, which no schema takes', () => {
      const field = drawn('text', '');
      field.value = 'a\0b\0';
      field.dispatchEvent(new Event('input'));
      expect(changes).to.deep.equal([['f', 'ab']]);
    });

    for (const kind of ['text', 'select'] as const) {
      it(`says nothing against itself where nothing is to be mended (${kind})`, () => {
        const field = drawn(kind, '');
        expect([field.hasAttribute('aria-invalid'), field.classList.contains('bad')]).to.deep.equal([false, false]);
        expect(field.parentElement?.querySelector('.err')).to.equal(null);
      });

      it(`says how to mend it, to those who see and to those who hear (${kind})`, () => {
        const field = drawn(kind, 'Écrivez une adresse.');
        const error = field.parentElement?.querySelector('.err');
        expect([field.getAttribute('aria-invalid'), field.classList.contains('bad'), error?.textContent]).to.deep.equal(['true', true, 'Écrivez une adresse.']);
        expect(field.getAttribute('aria-describedby')?.split(' ')).to.include(error?.id);
      });
    }
  });
});
