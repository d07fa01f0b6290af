import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { showToken } from '../src/token.js';

it('A token that was just made is read in a terminal, and no other output holds it', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'trousse-token-'));
  const config = { publicUrl: 'https://receveur.exemple', dataFolder };
  assert.match(showToken(config, 'the-token', true), /receveur\.exemple\/admin[^]*\n {2}the-token\n/);
  assert.deepEqual(readdirSync(dataFolder), []);
  const said = showToken(config, 'the-token', false);
  assert.ok(said.includes(join(dataFolder, 'admin-token')) && !said.includes('the-token'));
  // Where no file can be written, a command makes another one.
  writeFileSync(join(dataFolder, 'file'), '');
  assert.match(showToken({ ...config, dataFolder: join(dataFolder, 'file') }, 'the-token', false), /npm run admin-token/);
  rmSync(dataFolder, { recursive: true });
});
