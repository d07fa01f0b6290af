import { wordsOf } from '../words.js';
import { copy } from './copy.js';
import { h } from './dom.js';

/* The guide says « Copiez »: a button does it, where scripts run. */

const words = wordsOf(document.documentElement.lang.startsWith('en') ? 'en' : 'fr');
const pre = document.querySelector('.steps pre');
const status = h('p', { role: 'status', class: 'vh' });
const box = h('div', { class: 'box' });
pre.replaceWith(box);
box.append(pre, h('button', { type: 'button', 'data-action': 'copy', 'aria-label': `${words.copy}, ${pre.getAttribute('aria-label')}`, click: () => copy(pre, words, (said) => (status.textContent = said)) }, words.copy), status);
