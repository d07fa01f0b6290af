import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { importTypeScript } from '../../../scripts/import-typescript.mjs';

describe('importTypeScript', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'trousse-import-'));
    writeFileSync(join(folder, 'part.ts'), "export interface Part { readonly name: string }\nexport const part: Part = { name: 'l’école\u00a0: ✓' };\n");
    writeFileSync(join(folder, 'whole.ts'), "import { part, type Part } from './part.js';\nexport const parts: readonly Part[] = [part];\nexport const double = (number: number): number => number * 2;\n");
    writeFileSync(join(folder, 'wrong.ts'), "export const wrong: = 1;\n");
    writeFileSync(join(folder, 'lone.ts'), "import { gone } from './gone.js';\nexport const lone = gone;\n");
  });
  after(() => rmSync(folder, { recursive: true }));

  it('gives what a module exports, without its types, whatever letters it holds', async () => {
    const { parts, double } = await importTypeScript(join(folder, 'whole.ts'));
    assert.deepEqual(parts, [{ name: 'l’école\u00a0: ✓' }]);
    assert.equal(double(2), 4);
  });

  for (const [file, expected] of [['wrong.ts', /wrong\.ts:1:/], ['lone.ts', /gone\.js/], ['gone.ts', /gone\.ts/]]) {
    it(`says what is wrong with ${file}`, () => assert.rejects(importTypeScript(join(folder, file)), expected));
  }
});
