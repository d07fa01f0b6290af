import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counts } from '../../scripts/counts.mjs';

describe('counts', () => {
  it('reads the totals of Node’s runner, in both of its forms', () => {
    assert.deepEqual(counts('ok 1 - a\n# tests 5\n# pass 3\n# fail 2\n'), { passed: 3, failed: 2 });
    assert.deepEqual(counts('✔ a\n\u001b[34mℹ pass 3\u001b[39m\nℹ fail 0\n'), { passed: 3, failed: 0 });
  });

  it('counts the marks of the browser’s runner', () => {
    assert.deepEqual(counts(' week [Chrome]\n   \u001b[32m✓\u001b[0m adds up\n   ✓ is free\n     𐄂 is full\n ❌ week > is full\n'), { passed: 2, failed: 1 });
  });

  it('finds none where no test ran', () => assert.deepEqual(counts('dist/trousse.js  raw 1'), { passed: 0, failed: 0 }));
});
