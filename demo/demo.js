'use strict';

/* What the page of an element does with it: gives it a week, and shows what it hears. */

const tool = document.querySelector('trousse-balance');
const codes = document.querySelector('#codes');

tool.addEventListener('trousse-assess', (event) => {
  codes.textContent = event.detail.codes.join(', ') || 'rien à signaler';
});

document.querySelector('#essayer').addEventListener('click', () => {
  tool.value = { stage: 'secondary', age: 15, hours: { work: [0, 0, 0, 3, 3, 5, 3] } };
});
