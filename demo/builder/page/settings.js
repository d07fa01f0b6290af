import { elementOf } from '../config.js';
import { field, h, withChecked } from './dom.js';

/* The settings of an element, asked for as its manifest says. */

/**
 * @param {import('../config.js').Kit} kit
 * @param {any} state
 * @param {any} words
 * @param {(live?: boolean) => void} changed
 */
export function settingsOf(kit, state, words, changed) {
  const element = elementOf(kit, state.tag);
  const values = (state.values[state.tag] ??= {});
  const draw = (settings) => settings.map((setting) => draws(setting, { kit, state, words, values, changed }));
  const main = element.settings.filter(({ more, group }) => !more && !group);
  const grouped = element.settings.filter(({ group }) => group === 'receive');
  const more = element.settings.filter((setting) => setting.more);
  return [
    h('fieldset', { class: 'group' }, h('legend', {}, words.settings), ...draw(main)),
    grouped.length > 0 ? h('fieldset', { class: 'group' }, h('legend', {}, words[grouped[0].group]), h('p', { class: 'hint' }, words[`${grouped[0].group}Hint`]), ...draw(grouped)) : undefined,
    more.length > 0 ? h('details', { class: 'more' }, h('summary', {}, words.more), ...draw(more)) : undefined,
  ];
}

/** The id of a setting's field. */
export const idOf = (name) => `setting-${name}`;

function draws(setting, context) {
  const { state, words, values, changed } = context;
  const { name, kind, label, help } = setting;
  const id = idOf(name);
  const set = (value, live = false) => {
    values[name] = value;
    changed(live);
  };
  const control = (kinds[kind] ?? kinds.text)(setting, set, context);
  if (kind === 'several') return control;
  if (kind === 'boolean') return h('div', { class: 'field' }, h('label', { class: 'opt' }, Object.assign(control, { id }), h('span', {}, label[state.reader])), h('p', { class: 'hint' }, help[state.reader]));
  // The choices say by themselves what the documentation lists.
  const chosen = kind === 'choice' || kind === 'sheet';
  return field({ id, label: label[state.reader], mark: setting.with ? words.required : undefined, help: chosen ? '' : help[state.reader], control });
}

const option = (value, words, chosen) => Object.assign(h('option', { value }, words), { selected: value === chosen });

const typed = (type, extra = {}) => ({ name }, set, { values }) => {
  const input = h('input', { type, class: 'txt', autocomplete: 'off', spellcheck: 'false', ...extra, input: () => set(input.value, true), change: () => set(input.value) });
  input.value = values[name] ?? '';
  return input;
};

const kinds = {
  text: typed('text'),
  endpoint: typed('url', { inputmode: 'url', placeholder: 'https://' }),
  url: typed('url', { inputmode: 'url', placeholder: 'https://' }),
  source: typed('text', { inputmode: 'url' }),
  pattern: typed('text', { inputmode: 'url' }),
  email: typed('email', { inputmode: 'email' }),
  date: typed('date'),
  number: typed('text', { inputmode: 'numeric' }),
  boolean: ({ name }, set, { values }) => {
    const input = withChecked(h('input', { type: 'checkbox', change: () => set(input.checked ? 'yes' : '') }), Boolean(values[name]));
    return input;
  },
  choice: ({ name, choices }, set, { values, state }) => {
    const select = h('select', { class: 'txt', change: () => set(select.value) }, ...choices.map(([value, words]) => option(value, words[state.reader], values[name] ?? choices[0][0])));
    return select;
  },
  sheet: ({ name }, set, { kit, values, state, words }) => {
    const select = h('select', { class: 'txt', change: () => set(select.value) }, option('', words.everySheet, values[name]), ...kit.sheets.map(({ id, title }) => option(id, title[state.reader], values[name])));
    return select;
  },
  several: ({ name, label, choices }, set, { values, state }) => {
    const chosen = () => choices.map(([value]) => value).filter((value) => boxes.querySelector(`[value="${value}"]`).checked).join(' ');
    const boxes = h('div', { class: 'chips' }, ...choices.map(([value, words]) => h('label', {}, withChecked(h('input', { type: 'checkbox', value, change: () => set(chosen()) }), (values[name] ?? '').split(' ').includes(value)), h('span', {}, words[state.reader]))));
    return h('fieldset', { class: 'one' }, h('legend', { class: 'lbl' }, label[state.reader]), boxes);
  },
};
