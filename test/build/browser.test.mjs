import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { inRoot } from '../../scripts/root.mjs';

const find = (environment) => spawnSync(process.execPath, [inRoot('scripts/browser.mjs')], { encoding: 'utf8', env: { ...process.env, ...environment } });

describe('findBrowser', () => {
  it('takes the browser that the environment names', () => {
    // Anything that tells its version will do.
    const { status, stdout } = find({ CHROMIUM: process.execPath });
    assert.equal(status, 0);
    assert.equal(stdout.trim(), process.execPath);
  });

  it('says so where the one that is named does not run', () => {
    const { status, stderr } = find({ CHROMIUM: '/nowhere/chromium' });
    assert.equal(status, 1);
    assert.match(stderr, /names does not run: \/nowhere\/chromium/);
  });
});
