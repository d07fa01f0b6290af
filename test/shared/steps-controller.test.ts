import { expect } from '@open-wc/testing';
import { StepsController } from '../../src/shared/steps-controller.js';
import { giveHistoryBack, takeHistory } from './support/history.js';

const made: StepsController[] = [];

/** Steps of an element that is on the page, from the first one, and how often they were drawn and shown. */
function steps({ inHistory = true, last = 4 } = {}) {
  const said: string[] = [];
  const host = { addController: () => undefined, removeController: () => undefined, requestUpdate: () => said.push('draw'), updateComplete: Promise.resolve(true) };
  const controller = new StepsController(host, { inHistory: () => inHistory, last, shown: () => said.push(`show ${controller.step}`) });
  controller.hostConnected();
  made.push(controller);
  return { controller, said };
}

/** What `act` brings back from the browser's history. */
async function popped(act: () => void): Promise<void> {
  const heard = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  act();
  await heard;
}

/** The page goes to another entry, as the host does with its own. */
const hostPops = (state: unknown) => dispatchEvent(new PopStateEvent('popstate', { state }));

describe('StepsController', () => {
  beforeEach(takeHistory);
  afterEach(() => {
    for (const one of made.splice(0)) one.hostDisconnected();
    giveHistoryBack();
  });

  it('goes forward and back one step, draws, and tells which one shows', () => {
    const { controller, said } = steps({ inHistory: false });
    controller.next();
    controller.next();
    controller.back();
    expect(controller.step).to.equal(2);
    expect(said).to.deep.equal(['draw', 'show 2', 'draw', 'show 3', 'draw', 'show 2']);
  });

  describe('out of the browser’s history', () => {
    it('pushes nothing, and hears nothing', () => {
      const { length } = history;
      const { controller, said } = steps({ inHistory: false });
      controller.next();
      hostPops({ trousseStep: 1 });
      expect(controller.step).to.equal(2);
      expect([history.length, history.state]).to.deep.equal([length, null]);
      expect(said).to.have.length(2);
    });

    it('goes back without the browser', () => {
      const { controller } = steps({ inHistory: false });
      history.replaceState({ trousseStep: 2 }, '');
      history.back = () => expect.fail('The browser went back.');
      controller.next();
      controller.back();
      expect(controller.step).to.equal(1);
    });
  });

  describe('in the browser’s history', () => {
    it('makes an entry a step, beside what the host’s router keeps there', () => {
      history.replaceState({ router: { page: 7 } }, '');
      const { length } = history;
      const address = location.href;
      const { controller } = steps();
      controller.next();
      expect(history.state).to.deep.equal({ router: { page: 7 }, trousseStep: 2 });
      expect([history.length - length, location.href]).to.deep.equal([1, address]);
    });

    it('goes back one with the browser’s Back, and forward again', async () => {
      const { controller, said } = steps();
      controller.next();
      controller.next();
      await popped(() => history.back());
      expect([controller.step, said.at(-1)]).to.deep.equal([2, 'show 2']);
      await popped(() => history.back());
      expect([controller.step, said.at(-1)]).to.deep.equal([1, 'show 1']);
      await popped(() => history.forward());
      expect(controller.step).to.equal(2);
    });

    it('goes back one with its own Back, which is the browser’s: it can go forward again', async () => {
      const { controller } = steps();
      controller.next();
      const { length } = history;
      await popped(() => controller.back());
      expect([controller.step, history.length]).to.deep.equal([1, length]);
      await popped(() => history.forward());
      expect(controller.step).to.equal(2);
    });

    it('does not leave the page where the entry is not that of the step', () => {
      const { controller } = steps();
      history.back = () => expect.fail('The browser went back.');
      // As the receiver’s answer does, which brings a person back to a field.
      controller.show(2);
      controller.back();
      expect(controller.step).to.equal(1);
    });

    it('begins anew after a reload, and Back is still one step', async () => {
      const { controller: before } = steps();
      before.next();
      before.next();
      before.hostDisconnected();
      const { controller } = steps();
      expect([controller.step, history.state]).to.deep.equal([1, { trousseStep: 3 }]);
      controller.next();
      expect(controller.step).to.equal(2);
      await popped(() => controller.back());
      expect(controller.step).to.equal(1);
    });

    for (const state of [null, { router: { page: 8 } }, 'a host’s own']) {
      it(`stays where it is when the host goes elsewhere: ${JSON.stringify(state)}`, () => {
        const { controller, said } = steps();
        controller.next();
        controller.next();
        said.length = 0;
        hostPops(state);
        expect([controller.step, said]).to.deep.equal([3, []]);
      });
    }

    it('never comes back from its last step', () => {
      const { controller, said } = steps({ last: 3 });
      controller.next();
      controller.show(3);
      said.length = 0;
      hostPops({ trousseStep: 1 });
      expect([controller.step, said]).to.deep.equal([3, []]);
    });

    it('hears nothing once its element is taken away, and again once it is back', () => {
      const { controller } = steps();
      controller.next();
      controller.hostDisconnected();
      hostPops({ trousseStep: 1 });
      expect(controller.step).to.equal(2);
      controller.hostConnected();
      hostPops({ trousseStep: 1 });
      expect(controller.step).to.equal(1);
    });

    it('goes on where the browser refuses: sandboxes do, and a page that pushed too much', () => {
      const { controller } = steps();
      history.pushState = () => {
        throw new DOMException('', 'SecurityError');
      };
      controller.next();
      expect(controller.step).to.equal(2);
    });
  });
});
