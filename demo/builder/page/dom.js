/* Pieces of the page. Nothing here makes markup from text. */

/**
 * An element: properties that HTML names (`class`, `for`, `aria-…`) are attributes, functions are handlers.
 * @param {string} name
 * @param {Record<string, any>} [given]
 * @param {...(Node | string | undefined)} children
 */
export function h(name, given = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** Words with code between backquotes. */
export const prose = (text) => text.split('`').map((part, at) => (at % 2 === 1 ? h('code', {}, part) : part));

/**
 * One of several, as a bar of segments. `choose` is told of the choice.
 * @param {{ name: string, legend: string, options: [string, string][], chosen: string, choose: (value: string) => void, kind?: string, hidden?: boolean }} given
 */
export function oneOf({ name, legend, options, chosen, choose, kind = 'seg', hidden = false }) {
  return h('fieldset', { class: 'one' },
    h('legend', { class: hidden ? 'vh' : 'lbl' }, legend),
    h('div', { class: kind },
      ...options.map(([value, words]) => h('label', {}, withChecked(h('input', { type: 'radio', name, value, change: () => choose(value) }), value === chosen), h('span', {}, words)))));
}

/** A property rather than an attribute: what a form's reset would bring back is nobody's business. */
export function withChecked(input, checked) {
  input.checked = checked;
  return input;
}

/**
 * A field under its label, with what helps above it and what is wrong under it.
 * @param {{ id: string, label: string, mark?: string | undefined, help?: string, control: HTMLElement }} given
 */
export function field({ id, label, mark, help = '', control }) {
  control.id = id;
  const hint = help ? h('p', { class: 'hint', id: `${id}-hint` }, ...prose(help)) : undefined;
  const error = h('p', { class: 'err', id: `${id}-err`, hidden: true });
  control.setAttribute('aria-describedby', [hint?.id, error.id].filter(Boolean).join(' '));
  return h('div', { class: 'field' }, h('label', { for: id }, label, mark ? h('span', { class: 'mark' }, ` (${mark})`) : undefined), hint, control, error);
}

/** Says under a field what is wrong with it, or that nothing is. */
export function tell(id, words) {
  const control = document.getElementById(id);
  const error = document.getElementById(`${id}-err`);
  if (!control || !error) return;
  if (words) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  error.textContent = words ?? '';
  error.hidden = !words;
}
