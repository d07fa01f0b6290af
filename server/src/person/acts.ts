import type { AnyRecord } from '../admin/words.js';
import { html } from '../pages/html.js';
import { decide } from '../storage/decisions.js';
import { erase } from '../storage/erasure.js';
import { byId, type Submission } from '../storage/submissions.js';
import { lead, link, show, type Visit } from './visit.js';

/** What a person ends: all of what she sent, one consent, or that anything of it is kept. */
export const acts = ['withdraw', 'unlist', 'unsubscribe', 'erase'] as const;
export type Act = (typeof acts)[number];

/** Whether there is still something to end. */
export function mayAct({ kind, status, listed, bulletin }: Submission, act: Act): boolean {
  if (status === 'erased') return false;
  if (act === 'erase') return true;
  if (status === 'withdrawn') return false;
  if (act === 'unlist') return listed === 1;
  return act === 'unsubscribe' ? bulletin === 1 : kind !== 'subscription';
}

/** Asks whether she is sure; a link that is only followed changes nothing. */
export function confirm(visit: Visit, act: Act): Response | Promise<Response> {
  const { row, say } = visit;
  if (!mayAct(row, act)) return lead(visit);
  const words = act === 'withdraw' && row.kind === 'advice-request' ? 'withdraw-advice' : act;
  return show(visit, act, {
    title: say(`person.acts.${words}.title`),
    body: html`<p class="lead">${say(`person.acts.${words}.detail`)}</p>
<form method="post" action="${link(visit, act)}">
<p class="row part"><button class="btn stop">${say(`person.acts.${words}.go`)}</button><a class="btn bare" href="${link(visit)}">${say('person.cancel')}</a></p>
</form>`,
  });
}

/** Does it. Done already, it says so again: a form may be sent twice. */
export async function perform(visit: Visit, act: Act): Promise<Response> {
  const { request } = visit;
  await end(visit, act);
  // A service of mail reads no page.
  if (act === 'unsubscribe' && request.req.header('sec-fetch-site') === undefined && request.req.header('origin') === undefined) return request.text(visit.say('person.done.unsubscribe'));
  return lead(visit, { done: act });
}

async function end({ services, row: seen }: Visit, act: Act): Promise<void> {
  const { db } = services.database;
  const at = services.now();
  for (let row: Submission | undefined = seen; row && mayAct(row, act); row = await byId(db, row.id)) {
    if (act === 'erase') return void (await erase(db, row.id, at, 'person'));
    const whole = act === 'withdraw' || row.kind === 'subscription';
    const purpose = act === 'unlist' ? 'listing' : 'bulletin';
    const counted = whole
      ? await decide(db, row, { status: 'withdrawn', listed: 0, bulletin: 0 }, { at, actor: 'person', action: 'withdrawn' })
      : await decide(db, row, { ...(purpose === 'listing' ? { listed: 0 } : { bulletin: 0 }), record: without(row, purpose) }, { at, actor: 'person', action: 'consent-withdrawn', detail: { purpose, ...proofOf(row, purpose) } });
    // Somebody changed it meanwhile: what she asked for counts all the same.
    if (counted) return;
  }
}

const consentsIn = ({ record }: Submission) => (JSON.parse(record) as AnyRecord).consents;

/** The record with a consent that is no longer given; its words, their version and their moment stay. */
const without = (row: Submission, purpose: string): string => JSON.stringify({ ...(JSON.parse(row.record) as object), consents: consentsIn(row).map((one) => (one.purpose === purpose ? { ...one, given: false } : one)) });

/** Until now it was given: the trail says since when, and to which words. */
function proofOf(row: Submission, purpose: string): Record<string, string> {
  const consent = consentsIn(row).find((one) => one.purpose === purpose);
  return consent ? { version: consent.version, since: consent.at } : {};
}
