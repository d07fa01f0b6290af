import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, it } from 'node:test';
import { FIRST_LOOK, NEXT_LOOK, startDaily, type Daily } from '../src/daily.js';
import { latest } from '../src/storage/audit.js';
import { openDatabase, type Database } from '../src/storage/database.js';
import { get } from '../src/storage/settings.js';
import { byId, change, keep } from '../src/storage/submissions.js';
import { arrivalOf } from '../src/submission.js';
import { makeClock } from './support/clock.js';
import { emptyDatabase, onBothDatabases, type Place } from './support/databases.js';
import { pledge } from './support/records.js';

const DAY = 86_400_000;

onBothDatabases('What is done once a day', (kind) => {
  let place: Place;
  let database: Database;
  const started: Daily[] = [];
  before(async () => {
    place = await emptyDatabase(kind);
    database = await openDatabase(place);
  });
  afterEach(async () => {
    for (const one of started.splice(0)) await one.stop();
  });
  after(async () => {
    await database.close();
    await place.remove();
  });

  const start = new Date('2030-12-01T15:00:00Z');
  /** A copy of the receiver, on the machine of the others. */
  function copy(clock: ReturnType<typeof makeClock>, of = database): { readonly said: string[]; readonly daily: Daily } {
    const said: string[] = [];
    const daily = startDaily({ config: { dataFolder: place.dataFolder, retentionMonths: 36 }, database: of, log: (event) => said.push(event), now: clock.now, later: clock.later });
    started.push(daily);
    return { said, daily };
  }
  async function over(): Promise<string> {
    const record = pledge();
    await keep(database.store, arrivalOf('pledge', record), new Date('2026-12-01T15:00:00Z'), () => Promise.resolve());
    await change(database.db, record.id, ['pending'], { ends_on: '2027-06-30' });
    return record.id;
  }
  const statusOf = async (id: string) => (await byId(database.db, id))?.status;

  it('erases what has served, by one of the copies, and again the day after', async () => {
    const clock = makeClock(start);
    const id = await over();
    const copies = [copy(clock), copy(clock)];
    clock.pass(FIRST_LOOK);
    for (const { daily } of copies) await daily.stop();
    assert.equal(await statusOf(id), 'erased');
    assert.deepEqual(copies.flatMap(({ said }) => said), ['retained']);
    assert.deepEqual((await latest(database.db, 2)).map(({ action }) => action), ['retained', 'erased']);

    const other = await over();
    const same = copy(clock);
    clock.pass(FIRST_LOOK);
    await same.daily.stop();
    assert.deepEqual([await statusOf(other), same.said], ['pending', []]);
    clock.pass(DAY);
    const next = copy(clock);
    clock.pass(FIRST_LOOK);
    await next.daily.stop();
    assert.deepEqual([await statusOf(other), next.said], ['erased', ['retained']]);
  });

  it('gives the day back where it fails, so that it is tried again', async () => {
    const clock = makeClock(new Date(start.getTime() + 10 * DAY));
    const failing: Database = { ...database, scrub: () => Promise.reject(new Error('no')) };
    const { said, daily } = copy(clock, failing);
    clock.pass(FIRST_LOOK);
    await daily.stop();
    assert.deepEqual([said, await get(database.db, 'retention-day')], [['not-retained'], '']);
    const again = copy(clock);
    clock.pass(NEXT_LOOK);
    await again.daily.stop();
    assert.deepEqual(again.said, ['retained']);
  });

  it('removes the backups of more than thirty days that it named itself', async () => {
    const clock = makeClock(new Date('2031-03-01T15:00:00Z'));
    const folder = join(place.dataFolder, 'backups');
    mkdirSync(folder, { recursive: true });
    const names = ['trousse-2031-01-28T15-00-00-000Z.db', 'trousse-2031-01-28T15-00-00-000Z.dump', 'trousse-2031-01-30T15-00-00-000Z.db', 'mine.db'];
    for (const name of names) writeFileSync(join(folder, name), '');
    const { daily } = copy(clock);
    clock.pass(FIRST_LOOK);
    await daily.stop();
    assert.deepEqual(names.map((name) => existsSync(join(folder, name))), [false, false, true, true]);
  });
});
