import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import { openDatabase, type Database, type Db } from '../../src/storage/database.js';
import { due, monthsBefore, retain } from '../../src/storage/retention.js';
import { change, keep } from '../../src/storage/submissions.js';
import type { Status } from '../../src/storage/tables.js';
import { arrivalOf } from '../../src/submission.js';
import { emptyDatabase, onBothDatabases, type Place } from '../support/databases.js';
import { adviceRequest, pledge, subscription } from '../support/records.js';

const tableNames = ['submissions', 'audit', 'settings', 'sessions', 'attempts', 'outbox'] as const;
const whole = (db: Db) => Promise.all(tableNames.map((name) => db.selectFrom(name).selectAll().execute()));

onBothDatabases('What is kept for a time', (kind) => {
  let place: Place;
  let database: Database;
  before(async () => {
    place = await emptyDatabase(kind);
    database = await openDatabase(place);
  });
  afterEach(async () => {
    for (const name of tableNames) await database.db.deleteFrom(name).execute();
  });
  after(async () => {
    await database.close();
    await place.remove();
  });

  const noon = (day: string) => new Date(`${day}T12:00:00Z`);
  async function kept(record: ReturnType<typeof pledge> | ReturnType<typeof subscription> | ReturnType<typeof adviceRequest>, of: 'pledge' | 'subscription' | 'advice-request', status: Status, at: string) {
    await keep(database.store, arrivalOf(of, record), noon(at), () => Promise.resolve());
    await change(database.db, record.id, ['pending', 'approved'], { status, changed_at: noon(at).toISOString() });
  }

  // 36 months. The day before, the day, and the day after: only then does it go.
  const cases: [name: string, make: () => Promise<void>, days: [string, number][]][] = [
    ['a pledge, from its last day', () => kept(pledge({ schoolYear: '2022-2023' }), 'pledge', 'approved', '2026-06-29'), [['2026-06-29', 0], ['2026-06-30', 0], ['2026-07-01', 1]]],
    ['a pledge that was never read, all the same', () => kept(pledge({ schoolYear: '2022-2023' }), 'pledge', 'pending', '2022-09-10'), [['2026-06-30', 0], ['2026-07-01', 1]]],
    ['a pledge that was withdrawn, from that day', () => kept(pledge({ schoolYear: '2026-2027' }), 'pledge', 'withdrawn', '2026-12-01'), [['2029-11-30', 0], ['2029-12-01', 0], ['2029-12-02', 1]]],
    ['a pledge that was refused, from that day', () => kept(pledge({ schoolYear: '2026-2027' }), 'pledge', 'refused', '2026-12-01'), [['2029-12-01', 0], ['2029-12-02', 1]]],
    ['a request for advice, from its last change', () => kept(adviceRequest(), 'advice-request', 'approved', '2026-12-01'), [['2029-11-30', 0], ['2029-12-01', 0], ['2029-12-02', 1]]],
    ['a subscription that ended, from that day', () => kept(subscription(), 'subscription', 'withdrawn', '2026-12-01'), [['2029-12-01', 0], ['2029-12-02', 1]]],
    ['a subscription that holds, without an end', () => kept(subscription(), 'subscription', 'approved', '2026-12-01'), [['2029-12-02', 0], ['2126-12-02', 0]]],
  ];
  for (const [name, make, days] of cases) {
    it(name, async () => {
      await make();
      for (const [day, count] of days) {
        const before = await whole(database.db);
        const counts = await due(database.db, noon(day), 36);
        assert.equal(counts.pledge + counts.subscription + counts['advice-request'], count, day);
        assert.deepEqual(await whole(database.db), before);
        await retain(database.db, noon(day), 36);
        const rows = await database.db.selectFrom('submissions').select(['status', 'record']).execute();
        assert.equal(rows.filter(({ status, record }) => status === 'erased' && record === '').length, count, day);
      }
      assert.equal((await due(database.db, noon('2126-12-03'), 36)).pledge, 0);
    });
  }

  it('what is left of e-mails, sessions, failures and the trail', async () => {
    const { db } = database;
    const now = noon('2033-12-01');
    const at = (milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString();
    const DAY = 86_400_000;
    for (const [id, dueAt] of [['old', at(-30 * DAY - 1)], ['limit', at(-30 * DAY)]] as const) await db.insertInto('outbox').values({ id, message: 'receipt', submission_id: 'x', tries: 1, due_at: dueAt, sent_at: dueAt, failure: null }).execute();
    for (const [id, expires] of [['over', at(0)], ['holds', at(1)]] as const) await db.insertInto('sessions').values({ id, csrf: 'c', expires_at: expires }).execute();
    for (const [address, moment] of [['old', at(-DAY - 1)], ['limit', at(-DAY)]] as const) await db.insertInto('attempts').values({ address, at: moment }).execute();
    for (const [action, moment] of [['old', '2026-11-30T23:59:59.999Z'], ['limit', '2026-12-01T00:00:00.000Z']] as const) await db.insertInto('audit').values({ at: moment, actor: 'system', action, submission_id: null, detail: '{}' }).execute();
    const counts = await due(db, now, 36);
    assert.deepEqual([counts.outbox, counts.sessions, counts.attempts, counts.audit], [1, 1, 1, 1]);
    assert.deepEqual(await retain(db, now, 36), counts);
    const left = [await db.selectFrom('outbox').select('id').execute(), await db.selectFrom('sessions').select('id').execute(), await db.selectFrom('attempts').select('address').execute(), await db.selectFrom('audit').select('action').orderBy('number').execute()];
    assert.deepEqual(left, [[{ id: 'limit' }], [{ id: 'holds' }], [{ address: 'limit' }], [{ action: 'limit' }, { action: 'retained' }]]);
  });
});

it('Months are counted back to the same day, or to the last of a shorter month', () => {
  const back = (day: string, months: number) => monthsBefore(new Date(`${day}T23:59:00Z`), months).toISOString().slice(0, 10);
  assert.deepEqual([back('2026-12-01', 36), back('2026-03-31', 1), back('2028-03-31', 1), back('2026-01-15', 1)], ['2023-12-01', '2026-02-28', '2028-02-29', '2025-12-15']);
});
