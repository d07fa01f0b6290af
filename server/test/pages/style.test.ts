import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { privateColours, publicColours } from '../../../src/styles/tokens.js';
import { colours } from '../../src/pages/styles/colours.js';
import { style, styleHref } from '../../src/pages/style.js';
import { openReceiver, type Visit } from '../support/receiver.js';

describe('The style of the pages', () => {
  let visit: Visit;
  before(async () => void (visit = await openReceiver('sqlite')));
  after(() => visit.close());

  it('has the colours of the elements, in light and in dark', () => {
    const kit: Record<string, readonly [string, string]> = { ...publicColours, ...privateColours };
    const [light = '', dark = ''] = colours.split('@media');
    for (const [place, index] of [[light, 0], [dark, 1]] as const) {
      const found = [...place.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value]) => [name, value]);
      assert.ok(found.length > 8);
      assert.deepEqual(found, found.map(([name = '']) => [name, kit[name]?.[index]]));
    }
  });

  it('is kept for a year at its own address, and for minutes at another version’s', async () => {
    const own = await visit.get(styleHref);
    assert.equal(await own.text(), style);
    assert.equal(own.headers.get('content-type'), 'text/css; charset=utf-8');
    assert.equal(own.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal((await visit.get('/receiver.css?other')).headers.get('cache-control'), 'public, max-age=300');
  });
});
