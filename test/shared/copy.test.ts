import { expect, fixture } from '@open-wc/testing';
import { copyField, copyText } from '../../src/shared/copy.js';

/** Puts something in the place of the clipboard; `undefined` where there is none, as on http pages. */
const useClipboard = (clipboard: unknown) => Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('what a person copies', () => {
  it('goes to the clipboard where the browser lets it', async () => {
    const given: string[] = [];
    useClipboard({ writeText: (text: string) => Promise.resolve(given.push(text)) });
    expect(await copyText('x')).to.equal(true);
    expect(given).to.deep.equal(['x']);
  });

  it('is said not to be copied where it does not', async () => {
    useClipboard({ writeText: () => Promise.reject(new Error('no')) });
    expect(await copyText('y')).to.equal(false);
    useClipboard(undefined);
    expect(await copyText('z')).to.equal(false);
  });

  it('stands in a field that is chosen whole as soon as a person comes to it', async () => {
    const field: HTMLInputElement = await fixture(copyField('À copier :', 'https://exemple.test/#a=1'));
    field.focus();
    expect([field.value, field.ariaLabel, field.readOnly]).to.deep.equal(['https://exemple.test/#a=1', 'À copier :', true]);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
  });
});
