import { expect } from '@open-wc/testing';
import type { LitElement, ReactiveController } from 'lit';
import { LinkController } from '../../src/shared/link-controller.js';

const page = location.href;
const bare = page.split('#')[0] ?? '';
const opened: string[] = [];
const controllers: ReactiveController[] = [];
const host = { addController: (controller: ReactiveController) => void controllers.push(controller) } as unknown as LitElement;

function controller(name = 'trousse-try', shared = false): LinkController {
  const made = new LinkController(host, name, (text) => opened.push(text), shared);
  made.hostConnected();
  return made;
}
const address = (hash: string) => history.replaceState(null, '', bare + hash);

describe('LinkController', () => {
  afterEach(() => {
    for (const one of controllers.splice(0)) one.hostDisconnected?.();
    opened.length = 0;
    history.replaceState(null, '', page);
  });

  const texts = ['a=1;b=2', 'é & # % = + ?', '« 7 h 30 »', '😀', '', 'a/b\\c', '\u2028'];
  for (const text of texts) {
    it(`gives back what it was given: ${JSON.stringify(text)}`, () => {
      address('');
      const link = new URL(controller().make(text));
      expect(link.href.split('#')[0]).to.equal(bare);
      address(`#x&${link.hash.slice(1)}&y=2`);
      controller();
      expect(opened).to.deep.equal([text]);
      expect(location.hash).to.equal('#x&y=2');
    });
  }

  it('replaces a part of its own that is there already', () => {
    address('');
    const one = controller();
    address('#a&trousse-try=old&b');
    expect(new URL(one.make('new')).hash).to.equal('#a&b&trousse-try=new');
  });

  it('reads nothing where there is nothing of its own', () => {
    address('#trousse-try&trousse-tryx=1&x=trousse-try=1');
    controller();
    expect(opened).to.deep.equal([]);
    expect(location.hash).to.equal('#trousse-try&trousse-tryx=1&x=trousse-try=1');
  });

  it('of two on a page, each reads its own', () => {
    address('#trousse-a=1&trousse-b=2');
    controller('trousse-a');
    expect(location.hash).to.equal('#trousse-b=2');
    controller('trousse-b');
    expect(opened).to.deep.equal(['1', '2']);
    expect(location.href).to.equal(bare);
  });

  it('leaves in the address what several elements may read', () => {
    address('#a&trousse-try=1&b');
    controller('trousse-try', true);
    controller('trousse-try', true);
    expect(opened).to.deep.equal(['1', '1']);
    expect(location.hash).to.equal('#a&trousse-try=1&b');
  });

  it('does not read it again where the page moves the element, unless the address has changed', () => {
    address('#trousse-try=1');
    const one = controller('trousse-try', true);
    const move = () => {
      one.hostDisconnected();
      one.hostConnected();
    };
    move();
    expect(opened).to.deep.equal(['1']);
    address('#trousse-try=2');
    move();
    expect(opened).to.deep.equal(['1', '2']);
  });

  it('reads again a link that is taken out of the address', () => {
    address('#trousse-try=1');
    const one = controller();
    one.hostDisconnected();
    address('#trousse-try=1');
    one.hostConnected();
    expect(opened).to.deep.equal(['1', '1']);
  });

  it('reads a broken escape as nothing', () => {
    address('#trousse-try=%E0%A4%A');
    controller();
    expect(opened).to.deep.equal(['']);
  });

  it('leaves in the address what is for another element, and reads it once it is told to', () => {
    address('#a&trousse-try=1');
    let mine = false;
    const one = new LinkController(host, 'trousse-try', (text) => mine && opened.push(text));
    one.hostConnected();
    expect([opened, location.hash]).to.deep.equal([[], '#a&trousse-try=1']);
    mine = true;
    one.take();
    expect([opened, location.hash]).to.deep.equal([['1'], '#a']);
    one.take();
    expect(opened).to.deep.equal(['1']);
  });

  it('reads again when the address changes, until it is gone', async () => {
    const change = async (hash: string) => {
      const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = hash;
      await heard;
    };
    const one = controller();
    await change('#trousse-try=1');
    expect(opened).to.deep.equal(['1']);
    one.hostDisconnected();
    await change('#trousse-try=2');
    expect(opened).to.deep.equal(['1']);
  });
});
