import { sizes } from '../../../src/domain/pledge.js';
import type { Problem } from '../../../src/schemas/problem.js';
import { filled, html } from '../pages/html.js';
import { movesBulletin, noteMoved } from '../storage/bulletin.js';
import { decide } from '../storage/decisions.js';
import { byId, type Submission } from '../storage/submissions.js';
import { columnsOf } from '../submission.js';
import { fold } from '../text.js';
import { isWord, type Say } from '../words/say.js';
import { correctable, correction } from './correction.js';
import { seenBy, seenFields } from './decide.js';
import { form, leadTo, link, show, type Desk } from './desk.js';
import { errorSummary, field, type Field } from './fields.js';
import { above, pathOf, withRow } from './row.js';
import { mayCorrect } from './transitions.js';
import { nameOf, recordOf, sizeWords, wordOf, type AnyRecord } from './words.js';

export const showCorrection = withRow((desk, row) => {
  const record = recordOf(row);
  return record && mayCorrect(row.status) ? draw(desk, row, record) : leadTo(desk, pathOf(row));
});

export const correct = withRow(async (desk, row) => {
  const { db, services, form: sent } = desk;
  const before = recordOf(row);
  if (!before || !mayCorrect(row.status)) return leadTo(desk, pathOf(row), { done: 'late' });
  const corrected = correction(row.kind, before, (name) => sent.get(name));
  if (corrected.problems.length > 0) return draw(desk, row, corrected.record, { problems: corrected.problems, status: 422 });
  if (corrected.fields.length === 0) return leadTo(desk, pathOf(row), { done: 'unchanged' });
  const { record, fields, public: isPublic } = corrected;
  const columns = columnsOf(row.kind, record);
  const at = services.now();
  const moved = movesBulletin(row, columns);
  // Consents hold as they stand: one that was withdrawn is still in what was sent.
  const counted = await decide(db, seenBy(desk, row), { ...columns, listed: row.listed, bulletin: moved ? 0 : row.bulletin, search: `${columns.search} ${fold(row.reference)}` }, { at, actor: 'moderator', action: 'corrected', detail: { fields, public: isPublic } }, async (transaction) => {
    if (moved) await noteMoved(transaction, row, at, 'moderator');
  });
  if (counted) return leadTo(desk, pathOf(row), { done: 'correct' });
  // What was typed stays; it is stored over what the other wrote only once this one has seen it.
  return draw(desk, (await byId(db, row.id)) ?? row, record, { status: 409 });
});

/** @param record what the fields hold: what is stored, or what was typed */
function draw(desk: Desk, row: Submission, record: AnyRecord, { problems = [], status = 200 }: { problems?: readonly Problem[]; status?: 200 | 409 | 422 } = {}): Response | Promise<Response> {
  const { say } = desk;
  const wrong = new Map(problems.map(({ path }) => [String(path[0] ?? ''), problemWords(say, String(path[0] ?? ''), record)]));
  const body = html`
${errorSummary(say, [...wrong].map(([name, words]) => [name, `${wordOf(say, 'fields', name)} – ${words}`]))}
${status === 409 && html`<p class="notice warn" role="alert" tabindex="-1" autofocus>${filled(say('admin.correct.late'), 'link', html`<a href="${link(desk, pathOf(row))}">${say('admin.correct.late-link')}</a>`)}</p>`}
<p class="lead">${say('admin.correct.lead')}</p>
${row.kind === 'pledge' && html`<p class="part">${row.status === 'approved' && row.listed === 1 && say('admin.correct.public')} ${say('admin.correct.signed')} ${row.bulletin === 1 && say('admin.correct.bulletin')}</p>`}
${form(desk, pathOf(row, 'correct'), html`${seenFields(row)}
<div class="columns">${correctable[row.kind].map((name) => field(fieldOf(say, name, record, wrong.get(name))))}</div>
<p class="row part"><button class="btn">${say('admin.correct.go')}</button><a class="btn bare" href="${link(desk, pathOf(row))}">${say('admin.correct.cancel')}</a></p>`)}`;
  return show(desk, { title: say('admin.correct.title', { name: nameOf(row) }), above: above(desk, row, true), wrong: wrong.size > 0, body }, status);
}

/** What a field that is corrected holds: a text. */
const valueOf = (record: AnyRecord, name: string): string => (record as unknown as Readonly<Record<string, string | undefined>>)[name] ?? '';

const optional: readonly string[] = ['students', 'website', 'telephone'];

function fieldOf(say: Say, name: string, record: AnyRecord, error: string | undefined): Field {
  const value = valueOf(record, name);
  const words = wordOf(say, 'fields', name);
  const label = optional.includes(name) || (name === 'organisation' || name === 'mrc' ? !('deeds' in record) : false) ? say('admin.optional', { label: words }) : words;
  const options = name === 'employees' ? sizes.map((size) => [size, sizeWords(say, size)] as const) : name === 'language' ? (['fr', 'en'] as const).map((one) => [one, wordOf(say, 'values', one)] as const) : undefined;
  return { name, label, value, error, type: name === 'email' ? 'email' : name === 'telephone' ? 'tel' : 'text', ...(options && { options }) };
}

/** How to mend a field: as the receiver says it to any form. */
function problemWords(say: Say, name: string, record: AnyRecord): string {
  if (valueOf(record, name) === '') return say('fields.missing');
  return isWord(`fields.${name}`) ? say(`fields.${name}` as Parameters<Say>[0]) : say('fields.other');
}
