import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { JsonChild } from '../../src/shared/json-child.js';
import { cleanUp, place } from '../support/mount.js';

const mine = '<script type="application/json">{ "a": [1] }</script>';
let state: DocumentReadyState | undefined;

afterEach(() => {
  cleanUp();
  state = undefined;
});

before(() => Object.defineProperty(document, 'readyState', { configurable: true, get: () => state ?? 'complete' }));
after(() => delete (document as { readyState?: string }).readyState);

/** A controller alone, on a tag that holds `markup`: what it read. */
function alone(markup: string) {
  const values: unknown[] = [];
  const host = place(`<div>${markup}</div>`);
  const child = new JsonChild(Object.assign(host, { addController: () => undefined }) as unknown as LitElement, (value) => values.push(value));
  child.hostConnected();
  return { child, host, values };
}

const parsed = () => document.dispatchEvent(new Event('DOMContentLoaded'));

describe('JsonChild', () => {
  it('reads the child of the tag', () => expect(alone(`<p>Le quiz</p>${mine}`).values).to.deep.equal([{ a: [1] }]));

  for (const [name, markup] of Object.entries({
    'no child': '<p>Le quiz</p>',
    'an empty one': '<script type="application/json"></script>',
    'one of another type': mine.replace('application/json', 'text/plain'),
    'one that is deeper': `<div>${mine}</div>`,
  })) {
    it(`reads nothing of ${name}`, () => expect(alone(markup).values).to.deep.equal([]));
  }

  it('reads it once, wherever the tag goes', () => {
    const { child, values } = alone(mine);
    child.hostDisconnected();
    child.hostConnected();
    parsed();
    expect(values).to.have.length(1);
  });

  it('gives nothing where it is no JSON, to be refused', () => expect(alone('<script type="application/json">{ "a":</script>').values).to.deep.equal([undefined]));

  it('waits for the end of a page that is still being read', () => {
    state = 'loading';
    const { host, values } = alone('<script type="application/json">{ "a":</script>');
    expect(values).to.deep.equal([]);
    host.querySelector('script')?.append(' [1] }');
    state = 'interactive';
    parsed();
    expect(values).to.deep.equal([{ a: [1] }]);
  });

  it('reads at the end of the page what came after the tag', () => {
    state = 'loading';
    const { host, values } = alone('');
    host.append(place(`<div>${mine}</div>`).firstElementChild as Element);
    state = 'interactive';
    parsed();
    expect(values).to.deep.equal([{ a: [1] }]);
  });

  it('listens no more once the tag is gone', () => {
    state = 'loading';
    const { child, host, values } = alone('');
    child.hostDisconnected();
    host.append(place(`<div>${mine}</div>`).firstElementChild as Element);
    parsed();
    expect(values).to.deep.equal([]);
  });
});
