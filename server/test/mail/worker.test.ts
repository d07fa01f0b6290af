import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, it } from 'node:test';
import { readConfig } from '../../src/config.js';
import { logTo } from '../../src/http/log.js';
import { sendBy } from '../../src/mail/transport.js';
import { GRACE, LOOK, MOST_TIME, startWorker, type Worker } from '../../src/mail/worker.js';
import { trailOf } from '../../src/storage/audit.js';
import { openDatabase, type Database } from '../../src/storage/database.js';
import { MOST_TRIES, NOTICE_EVERY, post, postNotice, state, type Message } from '../../src/storage/outbox.js';
import { keep } from '../../src/storage/submissions.js';
import { arrivalOf } from '../../src/submission.js';
import { makeClock, type Clock } from '../support/clock.js';
import { emptyDatabase, onBothDatabases, type Place } from '../support/databases.js';
import { start } from '../support/receiver.js';
import { pledge } from '../support/records.js';
import { openBrokenOffice, openPostOffice, type PostOffice } from '../support/smtp.js';

const MINUTE = 60_000;

onBothDatabases('The outbox', (kind) => {
  let office: PostOffice;
  let place: Place;
  let database: Database;
  let clock: Clock;
  let lines: string[];
  const workers: Worker[] = [];
  const closing: (() => Promise<void>)[] = [];

  before(async () => void (office = await openPostOffice()));
  after(() => office.close());
  beforeEach(async () => {
    [place, clock, lines] = [await emptyDatabase(kind), makeClock(start), []];
    database = await openDatabase(place);
    office.answer = undefined;
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((one) => one.stop()));
    await database.close();
    for (const close of closing.splice(0)) await close();
    await place.remove();
  });

  /** A worker; `from` is a database of its own, as another copy has. */
  function work(url = office.url, from = database): Worker {
    const config = readConfig({ PUBLIC_URL: 'https://receveur.exemple' });
    const mail = { url, from: 'Rivage <receveur@exemple.test>', moderator: 'conseil@exemple.test' };
    const worker = startWorker({ config, mail, db: from.db, log: logTo((line) => lines.push(line), () => clock.now()), now: () => clock.now(), later: clock.later, send: sendBy(mail, 'receveur.exemple') });
    workers.push(worker);
    return worker;
  }

  async function posted(email: string, message: Message = 'receipt'): Promise<string> {
    const record = pledge({ email });
    await keep(database.store, arrivalOf('pledge', record), clock.now(), (db) => post(db, message, record.id, clock.now()));
    return record.id;
  }

  const rowOf = (id: string) => database.db.selectFrom('outbox').selectAll().where('submission_id', '=', id).executeTakeFirst();
  const takenBy = (address: string) => office.taken.filter(({ to }) => to.includes(address));

  it('is emptied at the start, and at each wake', async () => {
    await posted('debut@exemple.test');
    const worker = work();
    await worker.idle();
    assert.equal(takenBy('debut@exemple.test').length, 1);
    const id = await posted('ensuite@exemple.test');
    worker.wake();
    await worker.idle();
    assert.equal(takenBy('ensuite@exemple.test').length, 1);
    assert.equal((await rowOf(id))?.sent_at, start.toISOString());
    assert.deepEqual(await state(database.db), { waiting: 0, givenUp: 0 });
    assert.doesNotMatch(lines.join(''), /exemple\.test|Zoé/);
  });

  it('keeps what is refused for a while, and sends it when it is due, once', async () => {
    office.answer = { code: 451, text: 'Too busy' };
    const id = await posted('patience@exemple.test');
    const worker = work();
    await worker.idle();
    const { tries, due_at: dueAt, failure } = (await rowOf(id))!;
    assert.deepEqual([tries, dueAt, failure], [1, new Date(start.getTime() + MINUTE).toISOString(), 'EENVELOPE 451']);
    office.answer = undefined;
    clock.pass(MINUTE - 1000);
    worker.wake();
    await worker.idle();
    assert.equal(takenBy('patience@exemple.test').length, 0);
    clock.pass(1000);
    await worker.idle();
    assert.equal(takenBy('patience@exemple.test').length, 1);
  });

  it('waits longer after each failure, for about four days, then leaves it to be seen', async () => {
    office.answer = { code: 452, text: 'Full' };
    const id = await posted('pleine@exemple.test');
    const worker = work();
    await worker.idle();
    const waits: number[] = [];
    for (let row = await rowOf(id); row && row.tries < MOST_TRIES; row = await rowOf(id)) {
      const wait = Date.parse(row.due_at) - clock.now().getTime();
      waits.push(wait / MINUTE);
      clock.pass(wait);
      worker.wake();
      await worker.idle();
    }
    assert.deepEqual(waits.slice(0, 11), [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360]);
    const days = waits.reduce((sum, wait) => sum + wait, 0) / 1440;
    assert.ok(days > 3.5 && days < 4.5, String(days));
    assert.deepEqual(await state(database.db), { waiting: 0, givenUp: 1 });
    clock.pass(30 * 1440 * MINUTE);
    await worker.idle();
    assert.equal((await rowOf(id))?.tries, MOST_TRIES);
  });

  it('does not insist where the address is refused for good, says so in the trail, and goes on', async () => {
    office.answer = { code: 550, text: '5.1.1 No such user inconnue@exemple.test' };
    const id = await posted('inconnue@exemple.test');
    const worker = work();
    await worker.idle();
    office.answer = undefined;
    await posted('suivante@exemple.test');
    worker.wake();
    await worker.idle();
    assert.equal(takenBy('suivante@exemple.test').length, 1);
    const { tries, failure } = (await rowOf(id))!;
    assert.deepEqual([tries, failure], [MOST_TRIES, 'EENVELOPE 550']);
    const trail = await trailOf(database.db, id);
    assert.deepEqual(trail.map(({ actor, action, detail }) => [actor, action, detail]), [['system', 'mail-refused', '{"message":"receipt","code":"EENVELOPE 550"}']]);
    assert.doesNotMatch(lines.join(''), /inconnue/);
  });

  it('insists where it is the sender that is refused: whoever runs the receiver can mend it', async () => {
    office.answer = { code: 550, text: '5.7.1 Relaying denied' };
    const id = await posted('relais@exemple.test');
    await work().idle();
    assert.equal((await rowOf(id))?.tries, 1);
  });

  it('keeps all, and burns one try, where the server drops the connection', async () => {
    const broken = await openBrokenOffice((socket) => socket.destroy());
    closing.push(() => broken.close());
    const ids = [await posted('une@exemple.test'), await posted('deux@exemple.test')];
    const worker = work(broken.url);
    await worker.idle();
    const rows = await Promise.all(ids.map(rowOf));
    assert.deepEqual(rows.map((row) => row?.tries).sort(), [0, 1]);
    assert.deepEqual(rows.map((row) => row?.sent_at), [null, null]);
    // Another server, or the same one mended.
    await worker.stop();
    clock.pass(LOOK);
    await work().idle();
    assert.deepEqual([takenBy('une@exemple.test').length, takenBy('deux@exemple.test').length], [1, 1]);
  });

  it('keeps all where nobody listens', async () => {
    const gone = await openBrokenOffice(() => undefined);
    await gone.close();
    const id = await posted('personne@exemple.test');
    await work(gone.url).idle();
    const row = (await rowOf(id))!;
    assert.deepEqual([row.tries, row.sent_at], [1, null]);
    assert.match(row.failure ?? '', /^E(SOCKET|CONNECTION)$/);
  });

  it('leaves a server that hangs, before the letter is anyone else’s', async () => {
    const hung = await openBrokenOffice((socket) => socket.write('220 one moment\r\n'));
    closing.push(() => hung.close());
    const id = await posted('lente@exemple.test');
    const worker = work(hung.url);
    await hung.connected();
    clock.pass(MOST_TIME);
    await worker.idle();
    const row = (await rowOf(id))!;
    assert.deepEqual([row.failure, row.tries, row.sent_at], ['EABORT', 1, null]);
  });

  it('stops with a letter on its way, which stays', async () => {
    const hung = await openBrokenOffice((socket) => socket.write('220 one moment\r\n'));
    closing.push(() => hung.close());
    const id = await posted('arret@exemple.test');
    const worker = work(hung.url);
    await hung.connected();
    const stopped = worker.stop();
    clock.pass(GRACE);
    await stopped;
    assert.equal((await rowOf(id))?.sent_at, null);
    assert.deepEqual(await state(database.db), { waiting: 1, givenUp: 0 });
  });

  it('is emptied by two copies at once, each letter once', async () => {
    const other = await openDatabase(place);
    closing.unshift(() => other.close());
    const addresses = Array.from({ length: 40 }, (_, index) => `copie${index}@exemple.test`);
    for (const address of addresses) await posted(address);
    const copies = [work(), work(office.url, other)];
    await Promise.all(copies.map((one) => one.idle()));
    assert.deepEqual(addresses.map((address) => takenBy(address).length), addresses.map(() => 1));
    assert.deepEqual(await state(database.db), { waiting: 0, givenUp: 0 });
  });

  it('sends one address five receipts a day, whoever asks for more', async () => {
    for (let count = 0; count < 6; count += 1) await posted('visee@exemple.test');
    const worker = work();
    await worker.idle();
    assert.equal(takenBy('visee@exemple.test').length, 5);
    assert.deepEqual(await state(database.db), { waiting: 0, givenUp: 1 });
    clock.pass(1440 * MINUTE);
    await posted('visee@exemple.test');
    worker.wake();
    await worker.idle();
    assert.equal(takenBy('visee@exemple.test').length, 6);
  });

  it('tells once of what waits, however many notices a server that was away has left', async () => {
    office.answer = { code: 451, text: 'Too busy' };
    await posted('attend@exemple.test', 'approved');
    for (let window = 0; window < 3; window += 1) {
      await postNotice(database.db, clock.now());
      clock.pass(NOTICE_EVERY);
    }
    const worker = work();
    await worker.idle();
    office.answer = undefined;
    clock.pass(60 * MINUTE);
    worker.wake();
    await worker.idle();
    assert.equal(takenBy('conseil@exemple.test').length, 1);
    assert.deepEqual(await state(database.db), { waiting: 0, givenUp: 0 });
  });

  it('says nothing of what is no longer so', async () => {
    const id = await posted('confirmee@exemple.test', 'approved');
    await work().idle();
    assert.equal(takenBy('confirmee@exemple.test').length, 0);
    assert.equal(await rowOf(id), undefined);
  });
});
