import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countIn, dayIn, momentIn } from '../../src/words/moments.js';
import type { Language } from '../../src/words/say.js';

describe('A moment', () => {
  const cases: [language: Language, moment: string, day: string, whole: string][] = [
    ['fr', '2026-12-01T15:00:00Z', '1er décembre 2026', '1er décembre 2026 à 10 h'],
    ['fr', '2026-12-11T14:05:00Z', '11 décembre 2026', '11 décembre 2026 à 9 h 05'],
    ['fr', '2026-07-01T04:00:00Z', '1er juillet 2026', '1er juillet 2026 à 0 h'],
    // Midnight of Quebec, not of Greenwich; and the hour that comes twice in November.
    ['fr', '2026-07-01T03:59:00Z', '30 juin 2026', '30 juin 2026 à 23 h 59'],
    ['fr', '2026-11-01T06:30:00Z', '1er novembre 2026', '1er novembre 2026 à 1 h 30'],
    ['en', '2026-12-01T15:00:00Z', 'December 1, 2026', 'December 1, 2026 at 10:00 a.m.'],
    ['en', '2026-12-11T14:05:00Z', 'December 11, 2026', 'December 11, 2026 at 9:05 a.m.'],
  ];
  for (const [language, moment, day, whole] of cases) {
    it(`is said as it is written: ${whole}`, () => assert.deepEqual([dayIn(language, moment), momentIn(language, moment)].map((text) => text.replace(/\s/g, ' ')), [day, whole]));
  }

  it('that cannot be read is shown as it was written', () => assert.deepEqual([dayIn('fr', '2026-99-99T99:99:99Z'), momentIn('en', 'hier')], ['2026-99-99T99:99:99Z', 'hier']));

  it('is not cut between an hour and its minutes', () => assert.match(momentIn('fr', '2026-12-11T14:05:00Z'), / 9\u00a0h\u00a005$/));
});

describe('A count', () => {
  it('is said in a language', () => assert.deepEqual([countIn('fr', 12_345).replace(/\s/g, ' '), countIn('en', 12_345)], ['12 345', '12,345']));
});
