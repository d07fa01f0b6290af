import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { errorSummary } from '../../src/shared/error-summary.js';
import { cleanUp, place } from '../support/mount.js';

afterEach(cleanUp);

/** The summary of `problems`, above two fields, in a shadow root as in an element. */
function drawn(problems: readonly (readonly [string, string])[]): ShadowRoot {
  const root = place().attachShadow({ mode: 'open' });
  render(html`${errorSummary(problems, html`<h3>À corriger</h3>`)}<input id="email" /><div id="commitments" tabindex="-1"></div>`, root);
  return root;
}

describe('errorSummary', () => {
  it('is nothing where nothing is to be mended', () => expect(drawn([]).querySelector('#problems')).to.equal(null));

  it('is said at once, may have the focus, and names each problem under its title', () => {
    const summary = drawn([['email', 'Écrivez une adresse.'], ['commitments', 'Choisissez-en un.']]).querySelector('#problems') as HTMLElement;
    expect(summary.getAttribute('role')).to.equal('alert');
    summary.focus();
    expect((summary.getRootNode() as ShadowRoot).activeElement).to.equal(summary);
    expect(summary.firstElementChild?.textContent).to.equal('À corriger');
    expect([...summary.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal(['Écrivez une adresse.', 'Choisissez-en un.']);
  });

  for (const id of ['email', 'commitments']) {
    it(`leads to ${id} in the shadow root, and changes nothing of the page’s address`, () => {
      const root = drawn([['email', 'Un'], ['commitments', 'Deux']]);
      const address = location.href;
      root.querySelector<HTMLElement>(`a[href="#${id}"]`)?.click();
      expect(root.activeElement?.id).to.equal(id);
      expect(location.href).to.equal(address);
    });
  }

  it('leads nowhere where the field is not there, without an error', () => {
    const root = drawn([['gone', 'Perdu']]);
    root.querySelector('a')?.click();
    expect(root.activeElement).to.equal(null);
  });

  it('keeps words as text', () => expect(drawn([['email', '<b>Non</b>']]).querySelector('li')?.textContent).to.equal('<b>Non</b>'));
});
