import { configuration, snippet, snippetParts, themeRule } from '../snippet.js';
import { policyLines, policyText, trustedTypes } from '../policy.js';
import { copy } from './copy.js';
import { h } from './dom.js';

/* What the person takes away: the code, what a visitor sees without the script, and what her webmaster must allow. */

/**
 * @param {any} words
 * @param {(words: string) => void} say
 */
export function code(words, say) {
  const view = h('section', { class: 'code', 'aria-labelledby': 'code-title' });
  const title = h('h3', { id: 'code-title' }, words.code);

  /**
   * @param {import('../snippet.js').Choice} choice
   * @param {{ split: boolean }} given
   */
  function show(choice, { split }) {
    const parts = snippetParts(choice);
    view.replaceChildren(
      title,
      ...(split
        ? [h('h4', {}, words.codeOnce), h('p', { class: 'hint' }, words.codeOnceHint), ...box(parts.script, words.codeOnce), h('h4', {}, words.codeHere), ...box(parts.markup, words.codeHere)]
        : [h('h4', {}, words.codeWhole), ...box(snippet(choice), words.codeLabel)]),
      ...deployed(choice),
      choice.way === 'frame' ? h('p', { class: 'notice' }, words.frameKeeps) : '',
      h('div', { class: 'notes' },
        note(words.without, h('p', {}, [words.withouts[choice.way], choice.way === 'frame' ? '' : words.without1].join(' '))),
        note(words.policy, ...policy(choice)),
        // A page with a frame has no script of ours that could answer.
        choice.way === 'frame' ? '' : note(words.after, h('p', {}, words.afterHint), h('p', {}, words.afterNothing))),
      h('p', { class: 'tools' }, h('button', { type: 'button', class: 'bare', 'data-action': 'print', click: () => print() }, words.print)));
  }

  /** @param {{ field: string, words: string, go: () => void }[]} problems */
  function refuse(problems) {
    view.replaceChildren(title, h('p', {}, words.notYet), h('ul', { class: 'problems' }, ...problems.map(({ field, words: said, go }) => h('li', {}, h('a', { href: `#${field}`, click: (event) => {
      event.preventDefault();
      go();
    } }, said)))));
  }

  /** What the address of a frame cannot bear: it is written once, by whoever keeps the address of the kit. */
  function deployed(choice) {
    const text = choice.way === 'frame' ? configuration(choice) : undefined;
    return text === undefined ? [] : [h('h4', {}, words.deployed), h('p', { class: 'hint' }, words.deployedHint), ...box(text, 'embed.config.json')];
  }

  function policy(choice) {
    const types = trustedTypes(choice);
    const asksElsewhere = choice.attributes.some(([name]) => name === 'endpoint');
    const needs = choice.script.integrity === undefined || choice.way === 'frame' ? undefined : asksElsewhere ? words.pinnedNeeds : words.pinnedNeedsAlone;
    return [
      h('p', {}, words.policyHint),
      ...box(policyText(policyLines(choice)), words.policyLabel),
      ...(types ? [h('p', {}, words.trustedTypes), ...box(types, words.policyLabel)] : []),
      ...(choice.theme.length > 0 ? [h('p', {}, choice.styled ? words.styleRule : words.styleInstead), ...box(themeRule(choice), words.ruleLabel)] : []),
      ...(needs ? [h('p', {}, needs)] : []),
    ];
  }

  function box(text, label) {
    const pre = h('pre', { tabindex: '0', 'aria-label': label }, h('code', {}, text));
    return [h('div', { class: 'box' }, pre, h('button', { type: 'button', 'data-action': 'copy', 'aria-label': `${words.copy}, ${label}`, click: () => copy(pre, words, say) }, words.copy))];
  }

  return { view, show, refuse };
}

const note = (title, ...children) => h('div', { class: 'note' }, h('h4', {}, title), h('div', {}, ...children));
