import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { openedBy } from '../../src/person/token.js';
import { oneLine } from '../../src/mail/letter.js';
import { MOST_TIME } from '../../src/mail/worker.js';
import { together } from '../../src/storage/database.js';
import { harmless } from '../../src/mail/letters.js';
import { erase } from '../../src/storage/erasure.js';
import { NOTICE_EVERY, post } from '../../src/storage/outbox.js';
import { byId, change } from '../../src/storage/submissions.js';
import { onBothDatabases } from '../support/databases.js';
import { readLetter, type ReadLetter } from '../support/mime.js';
import { openReceiver, start, type Visit } from '../support/receiver.js';
import { adviceRequest, pledge, subscription } from '../support/records.js';
import { openBrokenOffice, openPostOffice, type PostOffice } from '../support/smtp.js';

const operator = { name: 'Concertation jeunesse du Rivage', address: '1, rue du Quai, Chambly (Québec)  J3L 1A1', contact: 'bonjour@exemple.test', privacyContact: 'Lou Roy, vieprivee@exemple.test' };

onBothDatabases('A letter', (kind) => {
  let office: PostOffice;
  let visit: Visit;
  before(async () => {
    office = await openPostOffice();
    visit = await openReceiver(kind, { operator, mail: { url: office.url, from: 'Rivage <receveur@exemple.test>', moderator: '' } });
  });
  after(async () => {
    await visit.close();
    await office.close();
  });

  /** The letters that an address gets for what is sent, once `count` more were taken in all. */
  async function lettersFor(address: string, count: number, act: () => Promise<unknown>): Promise<ReadLetter[]> {
    const reached = office.reached(office.taken.length + count);
    await act();
    await reached;
    return office.taken.filter(({ to }) => to.length === 1 && to[0] === address).map(({ raw }) => readLetter(raw));
  }

  async function approvedLetter(changes: Parameters<typeof pledge>[0], purposes?: Parameters<typeof pledge>[1]) {
    const record = pledge(changes, purposes);
    await lettersFor(record.email, 1, () => visit.post('/v1/pledges', record));
    await together(visit.database.db, async (db) => {
      await change(db, record.id, ['pending'], { status: 'approved', approved_at: start.toISOString() });
      await post(db, 'approved', record.id, start);
    });
    // What comes next wakes who sends.
    const letters = await lettersFor(record.email, 2, () => visit.post('/v1/subscriptions', subscription({ email: `apres-${record.email}` })));
    return { raw: office.taken.findLast(({ to }) => to[0] === record.email)!, letter: letters.at(-1)!, row: (await byId(visit.database.db, record.id))! };
  }

  const kinds: [path: string, record: ReturnType<typeof pledge> | ReturnType<typeof subscription> | ReturnType<typeof adviceRequest>, letters: number, subject: string, words: RegExp][] = [
    ['/v1/pledges', pledge({ email: 'un@exemple.test' }), 1, 'Engagement reçu\u00a0: Épicerie Chez Zoé', /«\u00a0Épicerie Chez Zoé\u00a0» pour l’année scolaire 2026-2027 a été reçu le 1er décembre 2026[^]*si l’engagement est confirmé, votre organisation paraîtra parmi/],
    ['/v1/pledges', pledge({ email: 'two@exemple.test', language: 'en' }, ['taking-part']), 1, 'Pledge received: Épicerie Chez Zoé', /was received on December 1, 2026[^]*Nothing is published/],
    ['/v1/subscriptions', subscription({ email: 'trois@exemple.test' }), 1, 'Votre abonnement au bulletin', /Depuis le 1er décembre 2026[^]*désabonner en tout temps/],
    ['/v1/subscriptions', subscription({ email: 'four@exemple.test', language: 'en' }), 1, 'Your subscription to the bulletin', /Since December 1, 2026[^]*unsubscribe at any time/],
    ['/v1/advice-requests', adviceRequest({ email: 'cinq@exemple.test' }), 1, 'Votre demande de conseil est reçue', /a été reçue le 1er décembre 2026[^]*vous répond/],
    ['/v1/advice-requests', adviceRequest({ email: 'six@exemple.test', language: 'en' }), 1, 'Your request for advice was received', /received on December 1, 2026[^]*answers you/],
  ];
  for (const [path, record, count, subject, words] of kinds) {
    it(`says what was received, to ${record.email}`, async () => {
      const [letter] = await lettersFor(record.email, count, () => visit.post(path, record));
      const row = (await byId(visit.database.db, record.id))!;
      assert.equal(letter!.subject, subject);
      for (const part of [letter!.text, letter!.html]) {
        assert.match(part, words);
        for (const said of [row.reference, operator.name, operator.address, operator.contact, operator.privacyContact]) assert.ok(part.includes(said), said);
        const token = new RegExp(`https://receveur\\.exemple/me/([\\w.-]+)${record.language === 'en' ? '\\?lang=en' : '(?!\\?)'}`).exec(part)?.[1] ?? '';
        assert.equal((await openedBy(visit.database.db, token))?.id, record.id);
      }
      assert.match(letter!.html, new RegExp(`<html lang="${record.language}-CA">`));
      assert.doesNotMatch(letter!.html, /<img|<script|<link|src=/);
      assert.equal(letter!.headers.get('auto-submitted'), 'auto-generated');
      assert.equal(letter!.headers.get('from'), 'Rivage <receveur@exemple.test>');
      assert.match(letter!.headers.get('message-id') ?? '', /^<[\da-f-]{36}@receveur\.exemple>$/);
      const unsubscribe = letter!.headers.get('list-unsubscribe');
      if (path !== '/v1/subscriptions') assert.equal(unsubscribe, undefined);
      else {
        assert.match(unsubscribe ?? '', /^<https:\/\/receveur\.exemple\/me\/[\w.-]+\/unsubscribe(\?lang=en)?>$/);
        assert.equal(letter!.headers.get('list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
      }
    });
  }

  it('repeats nothing that someone could write to another person through it', async () => {
    const record = adviceRequest({ email: 'visee@exemple.test', contact: 'Gagnez sur http://piege.exemple', message: 'http://piege.exemple' });
    const [letter] = await lettersFor(record.email, 1, () => visit.post('/v1/advice-requests', record));
    assert.doesNotMatch(letter!.text + letter!.html + letter!.subject, /piege/);
  });

  it('repeats no address that a name holds, before someone has read it', async () => {
    const names = ['Gagnez sur http://piege.exemple/x', 'Gagnez sur piege.exemple maintenant', 'www.piege.exemple', 'piege@exemple.ca', 'Gagnez : piege。exemple'];
    for (const [index, organisation] of names.entries()) {
      const record = pledge({ email: `visee${index}@exemple.test`, organisation });
      const [letter] = await lettersFor(record.email, 1, () => visit.post('/v1/pledges', record));
      assert.doesNotMatch(letter!.text + letter!.html + letter!.subject, /piege/, organisation);
      assert.ok(letter!.subject.includes('…'));
    }
    const { letter } = await approvedLetter({ email: 'lue@exemple.test', organisation: 'Boutique-en-ligne.ca' });
    assert.ok(letter.subject.includes('Boutique-en-ligne.ca'));
    for (const name of ['Épicerie Chez Zoé inc.', 'S.E.N.C. Roy & Fils', 'Ferme 3.5', 'M. Roy']) assert.equal(harmless(name), name);
  });

  it('tells who reads what came how much of it waits, once in five minutes, and nothing of anyone', async (test) => {
    const other = await openReceiver(kind, { operator, mail: { url: office.url, from: 'receveur@exemple.test', moderator: 'conseil@exemple.test' } });
    test.after(() => other.close());
    const notices = () => office.taken.filter(({ to }) => to[0] === 'conseil@exemple.test').map(({ raw }) => readLetter(raw));
    const receipts = office.reached(office.taken.length + 4);
    for (const record of [pledge({ email: 'sept@exemple.test' }), pledge({ email: 'sept@exemple.test' }), pledge({ email: 'sept@exemple.test' })]) await other.post('/v1/pledges', record);
    await other.post('/v1/advice-requests', adviceRequest({ email: 'sept@exemple.test' }));
    await receipts;
    assert.equal(notices().length, 0);
    assert.equal((await other.database.db.selectFrom('outbox').selectAll().where('message', '=', 'notice').execute()).length, 1);
    // Erasing the first of them takes nothing from who is told of the others.
    const first = (await other.database.db.selectFrom('submissions').select('id').where('kind', '=', 'pledge').limit(1).executeTakeFirstOrThrow()).id;
    await erase(other.database.db, first, start, 'moderator');
    const told = office.reached(office.taken.length + 1);
    other.pass(NOTICE_EVERY);
    await told;
    const [notice] = notices();
    assert.equal(notice!.subject, 'À lire\u00a0: 3 envois');
    for (const part of [notice!.text, notice!.html]) {
      assert.match(part, /Engagements à lire\u00a0: 2\.[^]*Demandes de conseil à lire\u00a0: 1\.[^]*https:\/\/receveur\.exemple\/admin/);
      assert.doesNotMatch(part + [...notice!.headers.values()].join('\n'), /Zoé|Zo=C3|sept@|450 555|Chambly, |\/me\//);
    }
  });

  it('tells an employer that it is confirmed, with its badge and its page', async () => {
    const { letter, row } = await approvedLetter({ email: 'huit@exemple.test' });
    const page = `https://receveur.exemple/e/${row.reference}`;
    const snippet = `<a href="${page}"><img src="https://receveur.exemple/v1/partners/${row.reference}/badge.svg" alt="Employeur engagé pour la persévérance scolaire, 2026-2027"></a>`;
    assert.equal(letter.subject, 'Engagement confirmé\u00a0: Épicerie Chez Zoé');
    assert.ok(letter.text.includes(snippet));
    assert.ok(letter.html.includes(snippet.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')));
    assert.ok(letter.text.includes(`\n${page}\n`));
    assert.match(letter.text, /paraît maintenant parmi/);
    const english = await approvedLetter({ email: 'nine@exemple.test', language: 'en' }, ['taking-part']);
    assert.ok(english.letter.text.includes(`/e/${english.row.reference}?lang=en`));
    assert.match(english.letter.text, /does not appear in the public list/);
  });

  it('has the headers that we wrote, whatever a name holds', async () => {
    const organisation = 'Zoé\r\nBcc: victime@exemple.test\r\nContent-Type: text/html\r\n\r\n<b>Gagnez</b>\u2028 & <script>';
    const { letter, raw } = await approvedLetter({ email: 'dix@exemple.test', organisation });
    assert.deepEqual(raw.to, ['dix@exemple.test']);
    assert.equal(letter.subject, 'Engagement confirmé\u00a0: Zoé Bcc: victime@exemple.test Content-Type: text/html <b>Gagnez</b> & <script>');
    assert.equal(letter.headers.has('bcc'), false);
    assert.match(letter.headers.get('content-type') ?? '', /^multipart\/alternative/);
    assert.ok([...raw.raw.slice(0, raw.raw.indexOf('\r\n\r\n'))].every((character) => character <= '\x7f'));
    assert.doesNotMatch(letter.html, /<b>|<script/);
  });

  it('goes to one address, even one that reads like a list', async () => {
    const record = subscription({ email: 'a,b@exemple.test' });
    const before = office.taken.length;
    await lettersFor(record.email, 1, () => visit.post('/v1/subscriptions', record));
    assert.deepEqual(office.taken[before]!.to, ['"a,b"@exemple.test']);
  });

  it('costs a pledge nothing where the server hangs: it is acknowledged, and kept', async () => {
    const hung = await openBrokenOffice((socket) => socket.write('220 one moment\r\n'));
    const other = await openReceiver(kind, { operator, mail: { url: hung.url, from: 'receveur@exemple.test', moderator: '' } });
    const record = pledge();
    assert.equal((await other.post('/v1/pledges', record)).status, 201);
    await hung.connected();
    assert.equal((await other.post('/v1/pledges', pledge())).status, 201);
    assert.equal((await byId(other.database.db, record.id))?.status, 'pending');
    other.pass(MOST_TIME);
    await other.close();
    await hung.close();
  });
});

it('A name in a subject is one line, cut where it is long', () => {
  assert.equal(oneLine(' un\r\n\tdeux\u2028trois\u0000 '), 'un deux trois');
  assert.equal(oneLine('é'.repeat(80)), 'é'.repeat(80));
  assert.equal(oneLine('é'.repeat(81)), `${'é'.repeat(79)}…`);
});
