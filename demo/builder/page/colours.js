import { colourNames, coloursOn } from '../config.js';
import { verdicts } from '../contrast.js';
import { fill } from '../words.js';
import { h, oneOf } from './dom.js';

/* The colours of a theme, and whether it reads. */

const first = ['accent', 'on-accent'];

/** @param {import('../config.js').Kit} kit */
export function colours(kit, state, words, changed) {
  const body = h('div', { class: 'palette' });
  const told = h('div', { class: 'contrast' });
  const grounds = () => (state.page === 'both' ? ['light', 'dark'] : [state.page]);
  const set = (ground, name, value) => {
    const ours = coloursOn(kit, { light: {}, dark: {} }, ground)[name];
    if (value === ours) delete state.colours[ground][name];
    else state.colours[ground][name] = value;
    tellContrast();
    changed(true);
  };
  const radius = h('input', { class: 'txt', id: 'radius', inputmode: 'numeric', placeholder: '6', autocomplete: 'off' });
  radius.addEventListener('input', () => {
    const number = radius.value.trim();
    state.radius = /^\d{1,2}$/.test(number) ? String(Number(number)) : '';
    changed(true);
  });
  radius.addEventListener('change', () => (radius.value = state.radius));

  function draw() {
    const rows = (names) => names.flatMap((name) => grounds().map((ground) => colourField(kit, { ground, name, state, words, set, both: grounds().length > 1 })));
    body.replaceChildren(
      h('div', { class: 'swatches' }, ...rows(first)),
      h('details', { class: 'more' }, h('summary', {}, words.moreColours),
        h('div', { class: 'swatches' }, ...rows(colourNames.filter((name) => !first.includes(name)))),
        h('div', { class: 'field' }, h('label', { for: 'radius' }, words.radius), radius),
        h('button', { type: 'button', class: 'bare', 'data-action': 'reset-colours', click: reset }, words.reset)),
      told);
    tellContrast();
  }

  function reset() {
    Object.assign(state, { colours: { light: {}, dark: {} }, radius: '' });
    radius.value = '';
    draw();
    // The fold was drawn anew, and the button that was pressed with it.
    const fold = body.querySelector('details');
    fold.open = true;
    fold.querySelector('[data-action="reset-colours"]').focus();
    changed();
  }

  function tellContrast() {
    const poor = grounds().flatMap((ground) => verdicts(coloursOn(kit, state.colours, ground)).filter(({ enough }) => !enough).map((verdict) => ({ ...verdict, ground })));
    const number = new Intl.NumberFormat(state.reader === 'fr' ? 'fr-CA' : 'en-CA', { maximumFractionDigits: 1 });
    const sentence = ({ of, on, ratio, least, ground }) => {
      const pair = fill(words.contrastPair, words.colour[of], words.colour[on].toLowerCase());
      const where = grounds().length > 1 ? ` (${words.groundNames[ground]})` : '';
      return `${pair}${where}${state.reader === 'fr' ? '\u00a0' : ''}: ${fill(words.contrastRatio, number.format(ratio))}, ${fill(words.tooLittle, number.format(least))}.`;
    };
    told.classList.toggle('poor', poor.length > 0);
    told.replaceChildren(
      h('p', {}, h('b', {}, words.contrast), state.reader === 'fr' ? '\u00a0: ' : ': ', poor.length > 0 ? words.contrastPoor : words.contrastFine),
      poor.length > 0 ? h('ul', {}, ...poor.map((verdict) => h('li', {}, sentence(verdict)))) : '');
  }

  draw();
  const ground = oneOf({ name: 'page', legend: words.pageIs, options: Object.entries(words.pages), chosen: state.page, choose: (value) => {
    state.page = value;
    if (value !== 'both') state.ground = value;
    draw();
    changed();
  } });
  return h('fieldset', { class: 'group' }, h('legend', {}, words.colours), h('p', { class: 'hint' }, words.coloursHint), ground, body);
}

function colourField(kit, { ground, name, state, words, set, both }) {
  const current = () => coloursOn(kit, state.colours, ground)[name];
  const id = `colour-${ground}-${name}`;
  const label = both ? fill(ground === 'light' ? words.colourOn : words.colourOnDark, words.colour[name]) : words.colour[name];
  const swatch = h('input', { type: 'color', id, value: current() });
  const code = h('input', { class: 'txt hex', id: `${id}-code`, value: current(), size: 8, spellcheck: 'false', autocomplete: 'off', 'aria-label': fill(words.colourCode, label) });
  swatch.addEventListener('input', () => {
    code.value = swatch.value;
    set(ground, name, swatch.value);
  });
  code.addEventListener('input', () => {
    const [, digits] = /^\s*#?([\da-f]{6}|[\da-f]{3})\s*$/i.exec(code.value) ?? [];
    if (!digits) return;
    swatch.value = `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`.toLowerCase();
    set(ground, name, swatch.value);
  });
  // What is not a colour does not stay.
  code.addEventListener('change', () => (code.value = current()));
  return h('div', { class: 'swatch' }, h('label', { for: id }, label), h('div', {}, swatch, code));
}
