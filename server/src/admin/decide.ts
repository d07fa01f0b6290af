import { html, type Html } from '../pages/html.js';
import { endBulletin } from '../storage/bulletin.js';
import { decide } from '../storage/decisions.js';
import { post } from '../storage/outbox.js';
import type { Submission } from '../storage/submissions.js';
import { form, leadTo, link, missing, show, type Desk } from './desk.js';
import { above, pathOf, withRow } from './row.js';
import { isDecision, mayCorrect, outcomeOf, possible, type Decision } from './transitions.js';
import { nameOf } from './words.js';

/** What the row was when the page was drawn: a decision is about that, and nothing else. */
export const seenFields = ({ status, changed_at }: Submission): Html => html`<input type="hidden" name="seen" value="${status} ${changed_at}">`;

/** The row as the one who decides saw it. */
export function seenBy({ form }: Desk, { id }: Submission): { id: string; status: Submission['status']; changed_at: string } {
  const [status = '', changed_at = ''] = (form.get('seen') ?? '').split(' ');
  return { id, status: status as Submission['status'], changed_at };
}

const looks: Partial<Record<Decision, string>> = { refuse: 'btn line', reopen: 'btn line' };

/** What may be done with a submission, each its own button; what cannot be taken back asks again on a page of its own. */
export function decisionForms(desk: Desk, row: Submission): Html | undefined {
  const { say } = desk;
  const now = possible(row.kind, row.status);
  if (now.length === 0 && !mayCorrect(row.status)) return undefined;
  const words = (decision: Decision) => say(decision === 'refuse' && row.kind === 'advice-request' ? 'admin.decisions.refuse-advice' : `admin.decisions.${decision}`);
  const buttons = now.filter((decision) => decision !== 'withdraw').map((decision) => form(desk, pathOf(row, decision), html`${seenFields(row)}<button class="${looks[decision] ?? 'btn'}">${words(decision)}</button>`));
  return html`<h2 class="vh">${say('admin.one.decide')}</h2>
<div class="row part screen">${buttons}
${mayCorrect(row.status) && html`<a class="btn line" href="${link(desk, pathOf(row, 'correct'))}">${say('admin.decisions.correct')}</a>`}
${now.includes('withdraw') && html`<a class="btn stop" href="${link(desk, pathOf(row, 'withdraw'))}">${words('withdraw')}</a>`}</div>`;
}

export const decideOn = withRow(async (desk, row) => {
  const { db, services, request } = desk;
  const { config, now, posted } = services;
  const decision = request.req.param('decision') ?? '';
  if (!isDecision(decision)) return missing(desk);
  const seen = seenBy(desk, row);
  const outcome = outcomeOf(row.kind, row.status, decision);
  const at = now();
  const told = outcome?.to === 'approved' && row.kind === 'pledge' && config.mail !== undefined;
  const first = outcome?.to === 'approved' && row.approved_at === null;
  const counted =
    outcome !== undefined &&
    (await decide(db, seen, { status: outcome.to, ...(first && { approved_at: at.toISOString() }) }, { at, actor: 'moderator', action: outcome.action }, async (transaction) => {
      if (told) await post(transaction, 'approved', row.id, at);
      // Ending a subscription is saying no to the bulletin itself.
      if (outcome.to === 'withdrawn' && row.kind === 'subscription') await endBulletin(transaction, row.email, at, 'moderator');
    }));
  if (counted && told) posted();
  return leadTo(desk, pathOf(row), { done: counted ? decision : 'late' });
});

export const showWithdrawal = withRow((desk, row) => {
  const { say } = desk;
  if (!possible(row.kind, row.status).includes('withdraw')) return leadTo(desk, pathOf(row));
  const body = html`<p class="lead">${say('admin.withdraw.lead')}</p>
<p class="part">${say(row.kind === 'pledge' ? 'admin.withdraw.pledge' : 'admin.withdraw.other')}</p>
${form(desk, pathOf(row, 'withdraw'), html`${seenFields(row)}<p class="row part"><button class="btn">${say('admin.withdraw.go')}</button><a class="btn bare" href="${link(desk, pathOf(row))}">${say('admin.withdraw.cancel')}</a></p>`)}`;
  return show(desk, { title: say('admin.withdraw.title', { name: nameOf(row) }), above: above(desk, row, true), body });
});
