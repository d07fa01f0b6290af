import { baseOf, hashesAt, pinnedScript, updatedScript } from '../address.js';
import { ways } from '../snippet.js';
import { fill } from '../words.js';
import { field, h, oneOf, withChecked } from './dom.js';

/* Where the code goes: what the site keeps, which way, which version, from where. */

/** @typedef {{ id: string, name: { fr: string, en: string }, ways: string[], split?: boolean, helper?: boolean, styled?: boolean, note?: { fr: string, en: string }, basis: string, on?: string }} System */

/** @param {System[]} systems */
export function site(systems, state, words, changed) {
  const note = h('p', { class: 'hint', id: 'system-note' });
  const way = h('div', {});
  const version = h('div', {});
  const system = () => systems.find(({ id }) => id === state.system) ?? systems[0];
  const select = h('select', { class: 'txt', change: () => {
    state.system = select.value;
    state.way = system().ways[0];
    draw();
    changed();
  } }, ...systems.map(({ id, name }) => h('option', { value: id }, name[state.reader])));
  const base = h('input', { class: 'txt', type: 'url', inputmode: 'url', autocomplete: 'off', spellcheck: 'false', value: state.typedBase, input: () => setBase(true), change: () => setBase(false) });

  function setBase(live) {
    state.typedBase = base.value;
    drawVersion();
    changed(live);
  }

  function draw() {
    const { ways: kept, note: said, basis, on = '' } = system();
    const words2 = [said?.[state.reader], fill(words.basis[basis], on)].filter(Boolean);
    note.replaceChildren(words2.join(' '));
    note.hidden = words2.length === 0;
    way.replaceChildren(h('fieldset', { class: 'one' }, h('legend', { class: 'lbl' }, words.way), h('div', { class: 'ways' }, ...ways.map((name) => wayOption(name, kept)))));
    drawVersion();
  }

  function wayOption(name, kept) {
    const possible = kept.includes(name);
    const mark = !possible ? words.dropped : name === kept[0] ? words.suggested : undefined;
    const input = withChecked(h('input', { type: 'radio', name: 'way', value: name, disabled: !possible, change: () => {
      state.way = name;
      drawVersion();
      changed();
    } }), state.way === name);
    return h('label', { class: possible ? 'opt' : 'opt off' }, input, h('span', {}, h('b', {}, words.ways[name]), mark ? h('span', { class: 'mark' }, ` (${mark})`) : undefined, h('span', { class: 'hint' }, words.wayHints[name])));
  }

  function drawVersion() {
    if (state.way === 'frame') return version.replaceChildren(h('p', { class: 'hint' }, words.frameVersion));
    const elsewhere = baseOf(state.typedBase) !== state.ownBase;
    const hashes = hashesAt(baseOf(state.typedBase), state.ownBase, state.hashes);
    const canPin = pinnedScript('', hashes) !== undefined;
    const follows = updatedScript('', hashes).src === 'trousse.js' ? [words.versionHints.updated, words.beforeOne].join(' ') : words.versionHints.updated;
    const hintOf = (pinned) => (pinned && canPin ? words.versionHints.pinned : follows);
    const hint = h('p', { class: 'hint' }, hintOf(state.pinned));
    version.replaceChildren(
      oneOf({ name: 'version', legend: words.version, options: Object.entries(words.versions).filter(([name]) => canPin || name === 'updated'), chosen: state.pinned && canPin ? 'pinned' : 'updated', choose: (value) => {
        state.pinned = value === 'pinned';
        hint.replaceChildren(hintOf(state.pinned));
        changed();
      } }),
      hint,
      canPin ? '' : h('p', { class: 'hint' }, elsewhere ? words.noPinElsewhere : words.noPin));
  }

  draw();
  return h('div', { class: 'place' },
    h('h3', {}, words.site),
    h('div', { class: 'field' }, h('label', { for: 'system' }, words.system), Object.assign(select, { id: 'system' }), note),
    way,
    version,
    field({ id: 'base', label: words.base, help: words.baseHint, control: base }));
}
