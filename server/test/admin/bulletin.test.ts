import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readerOf, readersIn } from '../../src/admin/bulletin.js';
import type { Submission } from '../../src/storage/submissions.js';
import type { Kind, Status } from '../../src/storage/tables.js';
import { arrivalOf } from '../../src/submission.js';
import { pledge, subscription } from '../support/records.js';

type Sent = [kind: Exclude<Kind, 'advice-request'>, status: Status, received: string, changed?: string];

function row([kind, status, received, changed = received]: Sent, email = 'zoe@exemple.test'): Submission {
  const record = kind === 'pledge' ? pledge({ email }, ['taking-part', 'bulletin']) : subscription({ email });
  const moment = (day: string) => `2026-${day}T12:00:00.000Z`;
  return { ...arrivalOf(kind, record), status, reference: `${kind}-${received}`, received_at: moment(received), changed_at: moment(changed), approved_at: null };
}

describe('Who receives the bulletin', () => {
  const cases: [name: string, sent: Sent[], receives: boolean][] = [
    ['nobody, where nothing was sent', [], false],
    ['a subscriber', [['subscription', 'approved', '01-10']], true],
    ['one who has ended her subscription', [['subscription', 'withdrawn', '01-10', '02-10']], false],
    ['one who came back', [['subscription', 'withdrawn', '01-10', '02-10'], ['subscription', 'approved', '03-10']], true],
    ['an employer whose pledge waits', [['pledge', 'pending', '01-10']], true],
    ['an employer whose pledge is approved', [['pledge', 'approved', '01-10']], true],
    ['an employer whose pledge is refused', [['pledge', 'refused', '01-10']], false],
    ['an employer whose pledge is withdrawn', [['pledge', 'withdrawn', '01-10', '02-10']], false],
    ['an employer whose pledge is withdrawn, and who subscribed', [['pledge', 'withdrawn', '01-10', '02-10'], ['subscription', 'approved', '01-09']], true],
    ['an employer who ended her subscription after she pledged', [['pledge', 'approved', '01-10'], ['subscription', 'withdrawn', '01-09', '02-10']], false],
    ['an employer who pledged after she ended her subscription', [['pledge', 'approved', '03-10'], ['subscription', 'withdrawn', '01-09', '02-10']], true],
    ['an employer who pledged at the very moment', [['pledge', 'approved', '02-10'], ['subscription', 'withdrawn', '01-09', '02-10']], false],
  ];
  for (const [name, sent, receives] of cases) it(name, () => assert.equal(readerOf(sent.map((one) => row(one)))?.email, receives ? 'zoe@exemple.test' : undefined));

  it('is known with the newest consent, its version and its moment', () => {
    const reader = readerOf([row(['pledge', 'approved', '03-10']), row(['subscription', 'approved', '01-09'])]);
    assert.deepEqual(reader, { email: 'zoe@exemple.test', name: 'Zoé Ng', language: 'fr', since: '2026-11-23T14:05:06.789Z', version: '2026-11-23' });
  });

  it('stands once in the list, however often she sent', async () => {
    async function* rows() {
      await Promise.resolve();
      yield row(['pledge', 'approved', '01-10'], 'a@exemple.test');
      yield row(['subscription', 'approved', '01-11'], 'a@exemple.test');
      yield row(['subscription', 'withdrawn', '01-11'], 'b@exemple.test');
      yield row(['subscription', 'approved', '01-11'], 'c@exemple.test');
    }
    const emails: string[] = [];
    for await (const { email } of readersIn(rows())) emails.push(email);
    assert.deepEqual(emails, ['a@exemple.test', 'c@exemple.test']);
  });
});
