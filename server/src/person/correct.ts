import { sizes } from '../../../src/domain/pledge.js';
import type { Problem } from '../../../src/schemas/problem.js';
import { correctable, correction } from '../admin/correction.js';
import { errorSummary, field, type Field } from '../admin/fields.js';
import { sizeWords, wordOf, type AnyRecord } from '../admin/words.js';
import { html } from '../pages/html.js';
import { movesBulletin, noteMoved } from '../storage/bulletin.js';
import { decide } from '../storage/decisions.js';
import { postNotice } from '../storage/outbox.js';
import { columnsOf } from '../submission.js';
import { fold } from '../text.js';
import { isWord, type Say } from '../words/say.js';
import { mayCorrectIt } from './own.js';
import { lead, link, show, type Visit } from './visit.js';

export const showCorrection = (visit: Visit): Response | Promise<Response> => (visit.record && mayCorrectIt(visit) ? draw(visit, visit.record) : lead(visit));

/** Judged as it would be on arrival. Where what is public changes, someone looks at it again before it is shown. */
export async function correct(visit: Visit): Promise<Response> {
  const { request, services, row, record: before } = visit;
  if (!before || !mayCorrectIt(visit)) return lead(visit);
  // No database holds a null character in a text.
  const sent = new URLSearchParams((await request.req.text()).replaceAll('%00', ''));
  const { record, fields, public: isPublic, problems } = correction(row.kind, before, (name) => sent.get(name));
  if (problems.length > 0) return draw(visit, record, problems, 422);
  if (fields.length === 0) return lead(visit, { done: 'unchanged' });
  // What changed while she was writing is not written over unseen.
  if (sent.get('seen') !== row.changed_at) return draw(visit, record, [], 409);
  const columns = columnsOf(row.kind, record);
  const moved = movesBulletin(row, columns);
  const review = (isPublic && row.status === 'approved') || row.status === 'refused';
  const { mail } = services.config;
  const at = services.now();
  const counted = await decide(
    services.database.db, row,
    { ...columns, listed: row.listed, bulletin: moved ? 0 : row.bulletin, search: `${columns.search} ${fold(row.reference)}`, ...(review && { status: 'pending' as const }) },
    { at, actor: 'person', action: 'corrected', detail: { fields, public: isPublic } },
    async (db) => {
      if (moved) await noteMoved(db, row, at, 'person');
      if (review && mail?.moderator) await postNotice(db, at);
    },
  );
  if (!counted) return draw(visit, record, [], 409);
  if (review && mail) services.posted();
  return lead(visit, { done: review ? 'review' : 'correct' });
}

/** @param record what the fields hold: what is kept, or what was typed */
function draw(visit: Visit, record: AnyRecord, problems: readonly Problem[] = [], status: 200 | 409 | 422 = 200): Response | Promise<Response> {
  const { row, say } = visit;
  const wrong = new Map(problems.map(({ path }) => [String(path[0] ?? ''), problemWords(say, String(path[0] ?? ''), record)]));
  return show(visit, 'correct', {
    title: say('person.correct.title'),
    wrong: wrong.size > 0,
    body: html`${errorSummary(say, [...wrong].map(([name, words]) => [name, `${wordOf(say, 'fields', name)} – ${words}`]))}
${status === 409 && html`<p class="notice warn" role="alert">${say('person.correct.late')}</p>`}
${row.kind === 'pledge' && html`<p class="lead">${say('person.correct.public')}</p><p>${say('person.correct.signed')}</p>`}
${row.bulletin === 1 && row.kind === 'pledge' && html`<p>${say('person.correct.bulletin')}</p>`}
<form method="post" action="${link(visit, 'correct')}" novalidate>
<input type="hidden" name="seen" value="${row.changed_at}">
<div class="columns">${correctable[row.kind].map((name) => field(fieldOf(say, name, record, wrong.get(name))))}</div>
<p class="row part"><button class="btn">${say('person.correct.go')}</button><a class="btn bare" href="${link(visit)}">${say('person.cancel')}</a></p>
</form>`,
  }, status);
}

/** What a browser may fill in by itself (WCAG 1.3.5). */
const autocomplete: Readonly<Record<string, string>> = { organisation: 'organization', contact: 'name', role: 'organization-title', email: 'email', telephone: 'tel', website: 'url' };
const optional: readonly string[] = ['students', 'website', 'telephone'];

function fieldOf(say: Say, name: string, record: AnyRecord, error: string | undefined): Field {
  const value = String((record as unknown as Record<string, string>)[name] ?? '');
  const words = wordOf(say, 'fields', name);
  const free = optional.includes(name) || (!('deeds' in record) && (name === 'organisation' || name === 'mrc'));
  const options = name === 'employees' ? sizes.map((size) => [size, sizeWords(say, size)] as const) : name === 'language' ? (['fr', 'en'] as const).map((one) => [one, wordOf(say, 'values', one)] as const) : undefined;
  return { name, label: free ? say('admin.optional', { label: words }) : words, value, error, type: name === 'email' ? 'email' : name === 'telephone' ? 'tel' : 'text', autocomplete: autocomplete[name] ?? 'off', ...(options && { options }) };
}

/** How to mend a field: as the receiver says it to any form. */
function problemWords(say: Say, name: string, record: AnyRecord): string {
  const word = `fields.${name}`;
  if ((record as unknown as Record<string, unknown>)[name] === '') return say('fields.missing');
  return say(isWord(word) ? word : 'fields.other');
}
