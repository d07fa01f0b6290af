import { told } from './client.mjs';
import { faulty, trial, withoutConsent } from './trials.mjs';

/** A message that no form makes, in bytes. */
const HUGE = 1_000_000;

/** Whether what is wrong is refused, in a way that the person can mend. @param {import('./contract.mjs').Context} context */
export async function refusing({ client, kind, language, findings }) {
  for (const { field, record } of faulty(kind, language)) {
    const answer = await client.send(record);
    const named = [400, 422].includes(answer.status) && Array.isArray(answer.json?.errors) ? answer.json.errors.map((/** @type {any} */ one) => one?.path) : undefined;
    findings.add(`field ${field}`, 'required', `400 or 422, and errors that name ${field}`, named?.includes(field) ? undefined : { came: told(answer, client.patience), mend: mendFor(answer, field, named) });
    if (field === 'email') await messages(answer, record, { client, kind, language, findings });
  }
  const refused = await client.send(withoutConsent(kind, language));
  findings.add('consent', 'required', '4xx for a record without the consent that lets it be kept', isRefusal(refused) ? undefined : { came: told(refused, client.patience), mend: 'Look at consents: keep nothing without the first of them.' });
  await hostile({ client, kind, language, findings });
}

/** @param {import('./client.mjs').Exchange} answer */
const isRefusal = ({ status }) => status >= 400 && status < 500;

/** @param {import('./client.mjs').Exchange} answer @param {string} field @param {string[] | undefined} named */
function mendFor({ status, failure }, field, named) {
  if (failure || status >= 500) return 'Judge what comes before anything uses it: a fault is retried, and never mended.';
  if (status < 300) return 'Judge each record by the schema of the kit before it is stored: the form does too, but anyone can send.';
  if (named) return `Say where it is: { "path": "${field}" }, the name of the field as it was sent.`;
  return 'Answer 422 with { "errors": [{ "path": "…", "message": "…" }] }: the person is brought to the field.';
}

/** @param {import('./client.mjs').Exchange} answer @param {import('./trials.mjs').Trial} record @param {import('./contract.mjs').Context} context */
async function messages(answer, record, { client, language, findings }) {
  const message = (/** @type {import('./client.mjs').Exchange} */ one) => one.json?.errors?.[0]?.message;
  const here = message(answer);
  const there = message(await client.send(record, { 'accept-language': language === 'fr' ? 'en-CA' : 'fr-CA' }));
  findings.add('message', 'advised', 'errors with a message that says how to mend the field', typeof here === 'string' && here !== '' ? undefined : { came: String(JSON.stringify(here)), mend: 'Give each error a message: without one the person is asked to check her answer, and no more.' });
  findings.add('language', 'advised', 'messages in the language of Accept-Language, French or English', typeof here === 'string' && here !== there ? undefined : { came: `${JSON.stringify(here)} in both`, mend: 'Read Accept-Language: the form sends the language that the person reads.' });
}

/** What no form sends. @param {import('./contract.mjs').Context} context */
async function hostile({ client, kind, language, findings }) {
  const record = trial(kind, language);
  const sent = /** @type {const} */ ([
    ['json', 'JSON that cannot be read', () => client.send(JSON.stringify(record).slice(0, -9), { 'idempotency-key': record.id }), 'Answer 400 where the body is not JSON.'],
    ['type', 'a type that is not JSON', () => client.send(JSON.stringify(record), { 'content-type': 'text/plain', 'idempotency-key': record.id }), 'Take application/json alone, and answer 415: a page of any site may send plain text without being asked.'],
    ['size', 'a message of 1 MB', () => client.send(JSON.stringify({ ...record, padding: 'a'.repeat(HUGE) }), { 'idempotency-key': record.id }), 'Answer 413 once a body is larger than any form makes (256 KB is plenty), before it is read whole.'],
  ]);
  for (const [id, what, send, mend] of sent) {
    const answer = await send();
    findings.add(id, 'required', `4xx for ${what}`, isRefusal(answer) ? undefined : { came: told(answer, client.patience), mend });
  }
}
