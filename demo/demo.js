'use strict';

/*
 * What the page of an element does with it, as its markup says:
 *
 *   <button data-give='{"audience": "student"}' data-to="#outil > *">  gives an element the properties that a person tries
 *   <output data-hear="trousse-assess" data-from="#outil > *">         shows what it then says, in codes
 */

for (const button of document.querySelectorAll('button[data-give]')) {
  button.addEventListener('click', () => Object.assign(document.querySelector(button.dataset.to), JSON.parse(button.dataset.give)));
}

for (const output of document.querySelectorAll('output[data-hear]')) {
  for (const name of output.dataset.hear.split(' ')) {
    document.querySelector(output.dataset.from).addEventListener(name, ({ detail }) => {
      output.textContent = `${name} : ${Object.values(detail).flat().join(', ') || 'rien à signaler'}`;
    });
  }
}
