import { html } from '../pages/html.js';
import { endBulletin, proofOf } from '../storage/bulletin.js';
import { together, type Db } from '../storage/database.js';
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

/**
 * Whether her page ends the bulletin for her e-mail. The link of a subscription's old e-mail does too, where the bulletin came
 * back by something else. A pledge whose consent is over ends nothing: its e-mail may have been corrected into somebody else's.
 */
const endsBulletin = (row: Submission): boolean => mayAct(row, 'unsubscribe') || (row.kind === 'subscription' && row.status !== 'erased');

/** Asks whether she is sure; a link that is only followed changes nothing. */
export function confirm(visit: Visit, act: Act): Response | Promise<Response> {
  const { row, say } = visit;
  if (!(act === 'unsubscribe' ? endsBulletin(row) : mayAct(row, act))) return lead(visit);
  const words = act === 'withdraw' && row.kind === 'advice-request' ? 'withdraw-advice' : act;
  return show(visit, act, {
    title: say(`person.acts.${words}.title`),
    body: html`<p class="lead">${say(`person.acts.${words}.detail`)}</p>
${act === 'erase' && html`<p class="part">${say('person.acts.erase.backups')}</p><p>${say('person.acts.erase.others')}</p>`}
<form method="post" action="${link(visit, act)}">
<p class="row part"><button class="btn stop">${say(`person.acts.${words}.go`)}</button><a class="btn bare" href="${link(visit)}">${say('person.cancel')}</a></p>
</form>`,
  });
}

/** Does it. Done already, it says so again: a form may be sent twice. */
export async function perform(visit: Visit, act: Act): Promise<Response> {
  const { request, row } = visit;
  // Nothing is promised of what was not done: of an erased row nobody knows the e-mail any more.
  if (act === 'unsubscribe' && !endsBulletin(row)) return lead(visit);
  await end(visit, act);
  if (act === 'erase') await visit.services.database.scrub();
  // A service of mail reads no page.
  if (act === 'unsubscribe' && request.req.header('sec-fetch-site') === undefined && request.req.header('origin') === undefined) return request.text(visit.say('person.done.unsubscribe'));
  return lead(visit, { done: act });
}

async function end({ services, row: seen }: Visit, act: Act): Promise<void> {
  const { db } = services.database;
  const at = services.now();
  if (act === 'unsubscribe') return together(db, (transaction) => endBulletin(transaction, seen.email, at, 'person'));
  for (let row: Submission | undefined = seen; row && mayAct(row, act); row = await byId(db, row.id)) {
    if (act === 'erase') return eraseOwn(db, row, at);
    // What was sent stays as it was sent: that a consent holds no more is said beside it.
    const counted = act === 'withdraw'
      ? await decide(db, row, { status: 'withdrawn', listed: 0, bulletin: 0 }, { at, actor: 'person', action: 'withdrawn' })
      : await decide(db, row, { listed: 0 }, { at, actor: 'person', action: 'consent-withdrawn', detail: { purpose: 'listing', ...proofOf(row, 'listing') } });
    // Somebody changed it meanwhile: what she asked for counts all the same.
    if (counted) return;
  }
}

/** Who has her subscription erased wants the bulletin no more, whatever else she sent with a consent to it. */
const eraseOwn = (db: Db, { id, kind, email }: Submission, at: Date): Promise<void> =>
  together(db, async (transaction) => {
    await erase(transaction, id, at, 'person');
    if (kind === 'subscription') await endBulletin(transaction, email, at, 'person');
  });
