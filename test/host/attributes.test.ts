import { expect, fixture, html } from '@open-wc/testing';
import { misunderstood } from '../../src/host/attributes.js';

const known = ['name', 'mode', 'heading-level', 'organisation', 'lang'];
const found = (element: Element) => misunderstood(element, known).map(({ name, nearest }) => [name, nearest]);

describe('attributes that do nothing', () => {
  it('are none where all are understood', async () => {
    expect(found(await fixture(html`<trousse-none name="a" heading-level="2" lang="fr" id="x" class="y" style="color: red" title="z" aria-label="w" data-own="1" slot="a"></trousse-none>`))).to.deep.equal([]);
  });

  it('are said of a tag, with what was meant', async () => {
    expect(found(await fixture(html`<trousse-none nam="a" colour="b" data-mode="c" headinglevel="3"></trousse-none>`)).sort()).to.deep.equal([
      ['colour', undefined],
      ['data-mode', 'mode'],
      ['headinglevel', 'heading-level'],
      ['nam', 'name'],
    ]);
  });

  it('are said of a holder in its own form, and what is the page’s is left alone', async () => {
    expect(found(await fixture(html`<div data-trousse="none" data-name="a" data-mod="b" mode="c" data-block="7" data-id="3" role="group" foo="bar"></div>`)).sort()).to.deep.equal([
      ['data-mod', 'data-mode'],
      ['mode', 'data-mode'],
    ]);
  });

  it('are not what a framework writes', async () => {
    const element = await fixture(html`<trousse-none></trousse-none>`);
    for (const name of ['_ngcontent-a1', 'v-cloak', 'data-v-7ba5bd90', 'ng-version', 'x-data', 'jsaction.x']) element.setAttribute(name, '');
    expect(found(element)).to.deep.equal([]);
  });
});
