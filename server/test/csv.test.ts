import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvLine } from '../src/csv.js';

describe('A line of CSV', () => {
  const cells: [given: string | number, cell: string][] = [
    ['', '""'],
    ['Épicerie Chez Zoé', '"Épicerie Chez Zoé"'],
    ['Chez « Zoé »; et fils, inc.', '"Chez « Zoé »; et fils, inc."'],
    ['dit "le Grand"', '"dit ""le Grand"""'],
    ['deux\nlignes', '"deux\nlignes"'],
    ['=HYPERLINK("https://x")', '"\'=HYPERLINK(""https://x"")"'],
    ['+1 450 555-0123', '"\'+1 450 555-0123"'],
    ['-2+3', '"\'-2+3"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['\t=1', '"\'\t=1"'],
    ['\tA', '"\'\tA"'],
    ['\rA', '"\'\rA"'],
    ['\nA', '"\'\nA"'],
    ['  =1', '"\'  =1"'],
    ['\u00a0=1', '"\'\u00a0=1"'],
    ['＝1', '"\'＝1"'],
    ['＋1', '"\'＋1"'],
    ['a=1', '"a=1"'],
    ['1-4', '"1-4"'],
    ["'=1", '"\'=1"'],
    [12, '"12"'],
    [-2, '"-2"'],
  ];
  for (const [given, cell] of cells) it(`holds ${JSON.stringify(given)}`, () => assert.equal(csvLine([given], ','), `${cell}\r\n`));

  it('stands between the separators that are chosen', () => {
    assert.equal(csvLine(['a', 'b;c', 3], ';'), '"a";"b;c";"3"\r\n');
    assert.equal(csvLine(['a', 'b;c', 3], ','), '"a","b;c","3"\r\n');
  });
});
