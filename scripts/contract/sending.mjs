import { told } from './client.mjs';
import { kit, trial } from './trials.mjs';

/** @typedef {import('./client.mjs').Exchange} Exchange */
/** @typedef {import('./findings.mjs').Findings} Findings */

const loopback = (/** @type {string} */ address) => new URL(address).protocol === 'http:';

/** Why the form could not use the answer to a record that nothing is wrong with. @param {Exchange} exchange @returns {string} */
function mendFor({ status, failure, json }) {
  if (failure === 'late') return 'Answer within 20 s: after that the form gives up, and tries again.';
  if (failure) return 'Answer whole before closing the connection; look at the log of the receiver.';
  if (status >= 300 && status < 400) return 'Give the form the last address: it does not follow where a redirection leads with what a person wrote.';
  if (status === 409) return 'Keep 409 for an id that is stored already with something else in it: this one is new.';
  if (status === 400 || status === 422) return 'Take what the form sends: its schema is in src/schemas, and in the OpenAPI document of the kit’s receiver.';
  if (status === 429) return 'Take a person’s first message; run this again once the receiver is less busy.';
  if (status >= 500) return 'See the log of the receiver: a fault is not for the one who sends.';
  if (status >= 400) return 'Take records by POST at this address from anyone; with --origin, put the site on the list of the receiver.';
  return json === undefined ? 'Answer JSON, { "reference": "…" }. A service that answers pages is for format="form": see server/samples/form-service.md.' : 'Give a reference, a text that is not empty: the certificate bears it.';
}

/** Whether what the form sends is stored once, and acknowledged. @param {import('./contract.mjs').Context} context @returns {Promise<boolean>} whether anything is stored at all */
export async function sending({ client, kind, language, findings }) {
  const record = trial(kind, language);
  const first = await client.send(record);
  const reads = kit.endOf(first.status, first.text).at === 'sent';
  findings.add('accepted', 'required', '2xx, and a reference', reads ? undefined : { came: told(first, client.patience), mend: mendFor(first) });
  if (!reads) return false;

  badge(first, client.address, findings);

  const again = await client.send(record);
  const same = JSON.stringify([again.json?.reference, again.json?.badge]) === JSON.stringify([first.json.reference, first.json.badge]);
  findings.add('again', 'required', `the same record under the same id gets the first answer again, ${first.json.reference}`, same ? undefined : { came: told(again, client.patience), mend: 'Keep the id of what is stored, and give the reference that it has: an answer may be lost on its way, and the form then sends again.' });

  const other = await client.send({ ...record, operator: `${record.operator} 2` });
  findings.add('taken', 'required', '409 where an id comes with another record', other.status === 409 ? undefined : { came: told(other, client.patience), mend: 'Compare what came with what is stored under its id (a hash of it is enough), and answer 409 where they differ: else a person would be told that what she sent is kept.' });

  await atOnce({ client, kind, language, findings });
  return true;
}

/** @param {Exchange} first @param {string} address @param {Findings} findings */
function badge({ json: { badge } }, address, findings) {
  const expected = 'where a badge is given, its href and src are https addresses';
  if (badge === undefined) return findings.skip('badge', 'required', expected, 'none is given');
  const addresses = [Object(badge).href, Object(badge).src];
  const right = addresses.every((one) => typeof one === 'string' && URL.canParse(one) && (new URL(one).protocol === 'https:' || (loopback(address) && new URL(one).protocol === 'http:')));
  return findings.add('badge', 'required', expected, right ? undefined : { came: JSON.stringify(badge).slice(0, 160), mend: 'Give two whole https addresses: a page over https shows no picture from elsewhere.' });
}

/** @param {import('./contract.mjs').Context} context */
async function atOnce({ client, kind, language, findings }) {
  const record = trial(kind, language);
  const answers = await Promise.all(Array.from({ length: 20 }, () => client.send(record)));
  // One that is asked to come back does: the form would.
  const settled = answers.filter(({ status }) => !kit.isPassing(status));
  const references = [...new Set(settled.map(({ status, json, text }) => (status < 300 ? String(json?.reference) : `${status} ${text.slice(0, 60)}`)))];
  const lost = answers.filter(({ status }) => status === 0 || status === 500);
  const came = lost[0] ? told(lost[0], client.patience) : references.length === 0 ? told(/** @type {Exchange} */ (answers[0]), client.patience) : references.slice(0, 3).join(', ');
  findings.add('once', 'required', 'one reference for a record that comes 20 times at once', references.length === 1 && !lost[0] ? undefined : { came, mend: 'Let the storage decide who is first: insert under the id where there is none (a unique key, a put-if-absent), never look first and write after.' });
}
