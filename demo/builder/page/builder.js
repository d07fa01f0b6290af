import { baseOf, folderOf, hashesAt } from '../address.js';
import { choiceOf, elementOf } from '../config.js';
import { problemsOf } from '../problems.js';
import { fill, wordsOf } from '../words.js';
import { code } from './code.js';
import { colours } from './colours.js';
import { h, oneOf, tell } from './dom.js';
import { preview } from './preview.js';
import { idOf, settingsOf } from './settings.js';
import { site } from './site.js';

/*
 * The builder: a person chooses, sees the element live, and takes the code. Nothing that she types leaves the page: it asks
 * for its own files, and for the hashes that stand beside the script.
 */

const home = document.querySelector('[data-builder]');
const reader = document.documentElement.lang.startsWith('en') ? 'en' : 'fr';
const words = wordsOf(reader);

const json = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
};

const beside = (path) => new URL(path, import.meta.url).href;
const base = folderOf(new URL(home.dataset.script, location.href).href);

Promise.all([json(beside('../kit.json')), json(beside('../systems.json')), json(`${base}sri.json`).catch(() => ({}))])
  .then(([kit, systems, hashes]) => build(kit, systems, hashes))
  .catch((error) => {
    home.replaceChildren(h('p', {}, words.failed));
    console.error(error);
  });

function build(kit, systems, hashes) {
  const state = { reader, tag: kit.elements[0].tag, values: {}, language: 'page', page: 'light', ground: 'light', colours: { light: {}, dark: {} }, radius: '', system: systems[0].id, way: systems[0].ways[0], pinned: false, typedBase: base, ownBase: base, hashes, width: 'phone' };
  const status = h('p', { role: 'status', class: 'vh' });
  const say = (sentence) => (status.textContent = sentence);
  const seen = preview(kit, state, words);
  const taken = code(words, say);
  const asked = h('div', { class: 'settings' });
  const does = h('p', { class: 'does' });

  /** `live` is while a person types: the code follows, and nothing is announced nor found wrong yet. */
  function changed(live = false) {
    const problems = renew();
    if (live) return;
    seen.show();
    tellFields(problems);
    say(problems.length > 0 ? fill(words.announceProblems, problems.length) : words.announceCode);
  }

  const problemsNow = () => problemsOf(kit, { tag: state.tag, values: state.values[state.tag] ?? {}, typedBase: state.typedBase });

  /** The code as it is now; or what keeps it from being one. */
  function renew() {
    const problems = problemsNow();
    if (problems.length > 0) taken.refuse(problems.map((problem) => ({ field: fieldOf(problem), words: sentenceOf(problem), go: () => goTo(fieldOf(problem)) })));
    else {
      const kept = systems.find(({ id }) => id === state.system) ?? {};
      const from = baseOf(state.typedBase) ?? '';
      const choice = choiceOf(kit, { ...state, values: state.values[state.tag] ?? {}, base: from, hashes: hashesAt(from, base, hashes), helper: kept.helper, styled: kept.styled });
      taken.show(choice, { split: Boolean(kept.split) && (state.way !== 'frame' || choice.helper) });
    }
    return problems;
  }

  const fieldOf = ({ field }) => (field === 'base' ? 'base' : idOf(field));

  function sentenceOf({ field, code: what, least, most, other }) {
    const labelOf = (name) => elementOf(kit, state.tag).settings.find((one) => one.name === name).label[reader];
    const label = field === 'base' ? words.base : labelOf(field);
    if (what === 'over') return fill(words.problems.over, label, labelOf(other));
    const key = what !== 'number' || least === undefined ? what : most === undefined ? 'numberLeast' : 'numberBetween';
    return fill(words.problems[key], label, least ?? '', most ?? '');
  }

  /** What is missing is said with the code; beside a field stands what was typed wrong. */
  function tellFields(problems) {
    for (const name of [...elementOf(kit, state.tag).settings.map((setting) => setting.name), 'base']) {
      const problem = problems.find(({ field, code: what }) => field === name && what !== 'missing');
      tell(fieldOf({ field: name }), problem && sentenceOf(problem));
    }
  }

  function goTo(id) {
    const control = document.getElementById(id);
    const fold = control?.closest('details');
    if (fold) fold.open = true;
    control?.focus();
  }

  function choose(tag) {
    state.tag = tag;
    draw();
    changed();
  }

  function draw() {
    does.replaceChildren(elementOf(kit, state.tag).does[reader], ' ', h('a', { href: `${state.tag}.html${reader === 'en' ? '#english' : ''}` }, words.toolPage));
    asked.replaceChildren(...settingsOf(kit, state, words, changed).filter(Boolean));
  }

  const tools = oneOf({ name: 'tool', legend: words.tool, kind: 'chips', options: kit.elements.map(({ tag, name }) => [tag, name[reader]]), chosen: state.tag, choose });
  const language = h('fieldset', { class: 'group' }, h('legend', {}, words.language), oneOf({ name: 'language', legend: words.language, hidden: true, kind: 'stack', options: Object.entries(words.languages), chosen: state.language, choose: (value) => {
    state.language = value;
    changed();
  } }), h('p', { class: 'hint' }, words.languageHint));
  const palette = colours(kit, state, words, (live) => {
    if (live) seen.show();
    else seen.drawGround();
    changed(live);
  });

  /** `#composer-trousse-fiche` opens the builder on that element. */
  function follow() {
    const tag = /^#composer-(trousse-[\w-]+)$/.exec(location.hash)?.[1];
    if (!tag || !kit.elements.some((one) => one.tag === tag)) return;
    const radio = tools.querySelector(`[value="${tag}"]`);
    radio.checked = true;
    choose(tag);
    home.closest('section').scrollIntoView();
    radio.focus({ preventScroll: true });
  }

  draw();
  home.replaceChildren(
    h('div', { class: 'asks' }, h('div', { class: 'group tool' }, tools, does), asked, language, palette),
    h('div', { class: 'look' }, seen.view),
    site(systems, state, words, changed),
    taken.view,
    status);
  renew();
  addEventListener('hashchange', follow);
  follow();
  home.dataset.ready = 'yes';
}
