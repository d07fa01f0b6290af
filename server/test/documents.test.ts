import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expected, readConfig, variables } from '../src/config.js';

const page = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');
const [, table = ''] = /<!-- configuration -->\n([\s\S]*?)<!-- \/configuration -->/.exec(page) ?? [];
const rows = [...table.matchAll(/^\| `(\w+)` \|(?: `([^`]*)`)? \| (.+) \|$/gm)].map(([, name = '', value, what = '']) => ({ name, value, what }));

describe('The page on deployment', () => {
  it('has every variable, in the order of the code, and no other', () => {
    assert.deepEqual(rows.map(({ name }) => name), Object.keys(variables), 'The table of server/README.md and environmentSchema of server/src/config.ts differ: write each variable in both.');
    assert.equal(rows.length, table.split('\n').filter((line) => line.startsWith('| `')).length);
  });

  it('has the default of each', () => {
    // What stands in the table is what is read where nothing is set.
    assert.deepEqual(readConfig(Object.fromEntries(rows.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])))), readConfig({}));
    for (const { name, value } of rows) assert.equal(value !== undefined, variables[name as keyof typeof variables] !== '', `the default of ${name}`);
  });

  it('says of every variable that takes a shape what it takes, and of no other', () => assert.deepEqual(Object.keys(expected).filter((name) => !Object.hasOwn(variables, name)), []));

  it('leads to files that exist', () => {
    for (const document of ['README.md', 'CONTRACT.md', 'samples/form-service.md']) {
      const here = new URL(`../${document}`, import.meta.url);
      for (const [, path = ''] of readFileSync(here, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)) assert.doesNotThrow(() => readFileSync(new URL(path, here)), `${document} leads to ${path}`);
    }
  });
});
