import { expect } from '@open-wc/testing';
import { download } from '../../src/shared/download.js';

const real = { create: URL.createObjectURL, revoke: URL.revokeObjectURL, click: HTMLElement.prototype.click, setTimeout: globalThis.setTimeout };

describe('download', () => {
  let made: Blob[] = [];
  let clicked: HTMLAnchorElement[] = [];
  let revoked: string[] = [];
  let later: (() => void)[] = [];

  beforeEach(() => {
    [made, clicked, revoked, later] = [[], [], [], []];
    URL.createObjectURL = (blob) => {
      made.push(blob as Blob);
      return real.create.call(URL, blob);
    };
    URL.revokeObjectURL = (href) => {
      revoked.push(href);
      real.revoke.call(URL, href);
    };
    HTMLElement.prototype.click = function (this: HTMLElement) {
      clicked.push(this as HTMLAnchorElement);
    };
    globalThis.setTimeout = ((act: () => void) => later.push(act)) as unknown as typeof setTimeout;
  });

  afterEach(() => {
    URL.createObjectURL = real.create;
    URL.revokeObjectURL = real.revoke;
    HTMLElement.prototype.click = real.click;
    globalThis.setTimeout = real.setTimeout;
  });

  it('offers a text under its name and its type, and lets go of it afterwards', async () => {
    expect(download('é’ <b>', 'engagement.txt', 'text/plain')).to.equal(true);
    expect(clicked.map((link) => [link.download, link.protocol])).to.deep.equal([['engagement.txt', 'blob:']]);
    expect(await made[0]?.text()).to.equal('é’ <b>');
    expect(made[0]?.type).to.equal('text/plain');
    expect(revoked, 'before it is read').to.deep.equal([]);
    for (const act of later) act();
    expect(revoked).to.deep.equal([clicked[0]?.href]);
  });

  it('offers the bytes of a blob as they are', async () => {
    const bytes = new Uint8Array([0x89, 0x50, 0, 255]);
    expect(download(new Blob([bytes]), 'certificat.png', 'image/png')).to.equal(true);
    expect([...new Uint8Array((await made[0]?.arrayBuffer()) ?? new ArrayBuffer(0))]).to.deep.equal([...bytes]);
    expect(made[0]?.type).to.equal('image/png');
  });

  it('puts nothing in the page, whose own clicks on links never hear of it', () => {
    HTMLElement.prototype.click = real.click;
    const before = document.documentElement.outerHTML;
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    addEventListener('click', hear, true);
    expect(download('', 'vide.txt', 'text/plain')).to.equal(true);
    removeEventListener('click', hear, true);
    expect(heard).to.deep.equal([]);
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('says no where the browser refuses', () => {
    URL.createObjectURL = () => {
      throw new TypeError('refused');
    };
    expect(download('', 'vide.txt', 'text/plain')).to.equal(false);
    expect(later).to.deep.equal([]);
  });
});
