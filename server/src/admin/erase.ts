import { html, filled } from '../pages/html.js';
import { together } from '../storage/database.js';
import { erase } from '../storage/erasure.js';
import { byEmail, type Submission } from '../storage/submissions.js';
import { dayIn } from '../words/moments.js';
import { form, leadTo, link, show, type Desk } from './desk.js';
import { errorSummary } from './fields.js';
import { above, pathOf, withRow } from './row.js';
import { nameOf, statusMark } from './words.js';

/** What would go, and the question; nothing goes before the answer. */
export const showErasure = withRow(async (desk, row) => (row.status === 'erased' ? leadTo(desk, pathOf(row)) : draw(desk, row, await byEmail(desk.db, row.email))));

export const erasePerson = withRow(async (desk, row) => {
  const { db, services, say, form: sent } = desk;
  if (row.status === 'erased') return leadTo(desk, pathOf(row), { done: 'late' });
  const rows = await byEmail(db, row.email);
  if (sent.get('seen') !== seen(rows)) return draw(desk, row, rows, say('admin.erase.changed'), 409);
  if (sent.get('sure') !== 'yes') return draw(desk, row, rows, say('admin.erase.sure-missing'), 422);
  const at = services.now();
  // All of it or none: a person is not half erased.
  await together(db, async (transaction) => {
    for (const { id } of rows) await erase(transaction, id, at, 'moderator');
  });
  await services.database.scrub();
  return leadTo(desk, '', { erased: rows.length });
});

/** The rows that were shown: what came since is not erased unseen. */
const seen = (rows: readonly Submission[]): string => rows.map(({ reference }) => reference).join(' ');

function draw(desk: Desk, row: Submission, rows: readonly Submission[], error?: string, status: 200 | 409 | 422 = 200): Response | Promise<Response> {
  const { say, language } = desk;
  const body = html`
${errorSummary(say, error ? [['sure', error]] : [])}
<p class="lead">${filled(say('admin.erase.lead'), 'email', html`<strong>${row.email}</strong>`)}</p>
<p class="part">${say('admin.erase.goes')}</p><p>${say('admin.erase.stays')}</p>
<table class="part rows" role="table">
<caption>${say('admin.erase.caption')}</caption>
<thead role="rowgroup"><tr role="row">${[say('admin.list.name'), say('admin.list.kind'), say('admin.one.reference'), say('admin.list.received'), say('admin.list.status')].map((words) => html`<th scope="col" role="columnheader">${words}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((one) => html`<tr role="row"><th scope="row" role="rowheader">${nameOf(one)}</th><td role="cell" data-label="${say('admin.list.kind')}">${say(`admin.kinds.${one.kind}`)}</td><td role="cell" class="nb" data-label="${say('admin.one.reference')}">${one.reference}</td><td role="cell" data-label="${say('admin.list.received')}">${dayIn(language, one.received_at)}</td><td role="cell" data-label="${say('admin.list.status')}">${statusMark(say, one)}</td></tr>`)}</tbody>
</table>
${form(desk, pathOf(row, 'erase'), html`<input type="hidden" name="seen" value="${seen(rows)}">
<div class="field${error ? ' bad' : ''}">${error && html`<span class="error" id="sure-error">${error}</span>`}
<label class="option" for="sure"><input type="checkbox" id="sure" name="sure" value="yes"${error && html` aria-invalid="true" aria-describedby="sure-error"`}><span>${say('admin.erase.sure')}</span></label></div>
<p class="row part"><button class="btn stop">${say('admin.erase.go')}</button><a class="btn bare" href="${link(desk, pathOf(row))}">${say('admin.erase.cancel')}</a></p>`)}`;
  return show(desk, { title: say('admin.erase.title'), above: above(desk, row, true), wrong: error !== undefined, wide: true, body }, status);
}
