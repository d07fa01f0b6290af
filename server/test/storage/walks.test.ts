import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { openDatabase, type Database } from '../../src/storage/database.js';
import { eachPartner } from '../../src/storage/partners.js';
import { each, eachByEmail } from '../../src/storage/review.js';
import { arrivalOf } from '../../src/submission.js';
import { emptyDatabase, onBothDatabases, type Place } from '../support/databases.js';
import { pledge } from '../support/records.js';

/** More than two batches of 500. */
const ROWS = 1301;

onBothDatabases('Whole lists, a few rows at a time', (kind) => {
  let place: Place;
  let database: Database;
  before(async () => {
    place = await emptyDatabase(kind);
    database = await openDatabase(place);
    const template = arrivalOf('pledge', pledge({}, ['taking-part', 'listing', 'bulletin']));
    const rows = Array.from({ length: ROWS }, (_, index) => {
      // Three of each: each batch ends among many that are the same.
      const third = String(index % 3);
      const at = `2026-11-0${Number(third) + 1}T00:00:00.000Z`;
      return { ...template, id: `row-${String((index * 7919) % ROWS).padStart(4, '0')}`, reference: `row-${index}`, status: 'approved' as const, label: third, email: `${third}@exemple.test`, received_at: at, changed_at: at, approved_at: at };
    });
    for (let first = 0; first < ROWS; first += 100) await database.db.insertInto('submissions').values(rows.slice(first, first + 100)).execute();
  });
  after(async () => {
    await database.close();
    await place.remove();
  });

  const walks = {
    'partners, by name': ['label', () => eachPartner(database.db, { on: '2026-12-01' })],
    'what was received, the oldest first': ['received_at', () => each(database.db, { kind: 'pledge' })],
    'readers of the bulletin, by e-mail': ['email', () => eachByEmail(database.db)],
  } as const;
  for (const [name, [column, walk]] of Object.entries(walks)) {
    it(`have each row once, in order: ${name}`, async () => {
      const keys: string[] = [];
      for await (const row of walk()) keys.push(`${row[column]} ${row.id}`);
      assert.equal(keys.length, ROWS);
      assert.deepEqual(keys, [...new Set(keys)].sort());
    });
  }
});
