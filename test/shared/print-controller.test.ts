import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { PrintController } from '../../src/shared/print-controller.js';
import { cleanUp, mount } from '../support/mount.js';

/** Something that prints itself, or one part of it. */
class Printer extends LitElement {
  readonly printer = new PrintController(this);

  override render() {
    return html`<p id="words">Des mots</p><div><svg id="picture" viewBox="0 0 11 8.5"></svg><p id="after">D’autres</p></div>`;
  }
}
customElements.define('test-printer', Printer);

const landscape = '@page{size:letter landscape;margin:0}';
const before = globalThis.print;
const part = (element: Printer, id: string) => element.renderRoot.querySelector(`#${id}`) as Element;
const sheets = (element: Printer) => [document.adoptedStyleSheets, element.shadowRoot?.adoptedStyleSheets ?? []];
const asItWas = (element: Printer) => [document.documentElement.outerHTML, element.shadowRoot?.innerHTML, ...sheets(element).map(({ length }) => length)];
const pageRules = () => document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSPageRule).map(({ cssText }) => cssText);

describe('PrintController', () => {
  afterEach(() => {
    globalThis.print = before;
    cleanUp();
  });

  it('prints one part alone, on sheets that lie down, and gives all of it back byte for byte', async () => {
    const element = await mount<Printer>('test-printer');
    const was = asItWas(element);
    let marks: (string | null)[] = [];
    let pages: string[] = [];
    globalThis.print = () => {
      dispatchEvent(new Event('beforeprint'));
      marks = [part(element, 'picture'), part(element, 'picture').parentElement as Element, element, part(element, 'words'), part(element, 'after')].map((one) => one.getAttribute('data-trousse-print'));
      pages = pageRules();
      dispatchEvent(new Event('afterprint'));
    };
    expect(element.printer.printAlone(part(element, 'picture'), landscape)).to.equal(true);
    expect(marks).to.deep.equal(['self', 'path', 'path', null, null]);
    expect(pages).to.have.length(1);
    expect(pages[0]).to.include('landscape');
    expect(asItWas(element)).to.deep.equal(was);
  });

  it('prints the whole element on the sheets of the page where nothing else is asked', async () => {
    const element = await mount<Printer>('test-printer');
    let pages: string[] | undefined;
    let mark: string | null = '';
    globalThis.print = () => {
      dispatchEvent(new Event('beforeprint'));
      pages = pageRules();
      mark = element.getAttribute('data-trousse-print');
    };
    expect(element.printer.printAlone()).to.equal(true);
    expect(pages).to.deep.equal([]);
    expect(mark).to.equal('self');
    dispatchEvent(new Event('afterprint'));
  });

  it('leaves nothing behind where the page may not print', async () => {
    const element = await mount<Printer>('test-printer');
    const was = asItWas(element);
    globalThis.print = () => undefined;
    expect(element.printer.printAlone(part(element, 'picture'), landscape)).to.equal(false);
    expect(asItWas(element)).to.deep.equal(was);
  });
});
