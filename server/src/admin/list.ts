import { html, type Html } from '../pages/html.js';
import { note } from '../storage/audit.js';
import { state } from '../storage/outbox.js';
import { areTwins, tryAgain, twinsOf, unsent } from '../storage/review.js';
import { countAll, search, type Page, type Submission } from '../storage/submissions.js';
import { kinds, statuses, type Kind } from '../storage/tables.js';
import { countIn, dayIn } from '../words/moments.js';
import { form, leadTo, link, parameter, show, type Act, type Desk, type Query } from './desk.js';
import { exportForm } from './export.js';
import { field } from './fields.js';
import { readQuery, writeQuery, type Asked } from './list-query.js';
import { nameOf, statusMark, statusWords } from './words.js';

/** What was received, a page at a time: first of all, what waits for someone. */
export const showList: Act = async (desk) => {
  const { db, say } = desk;
  const asked = await readQuery(db, (name) => parameter(desk, name));
  const [found, counts] = await Promise.all([search(db, asked), countAll(db)]);
  // Past the last page, as after a search that grew narrower.
  if (found.rows.length === 0 && asked.page > 1) return leadTo(desk, '', await writeQuery(db, { ...asked, page: 1 }));
  const twins = await twinsOf(db, found.rows);
  const pending = counts.filter(({ status }) => status === 'pending').reduce((sum, { count }) => sum + count, 0);
  const totalOf = (kind: Kind) => counts.filter((one) => one.kind === kind && one.status !== 'erased').reduce((sum, { count }) => sum + count, 0);
  const query = await writeQuery(db, asked);
  const said = saidBy(desk);
  const body = html`
${said && html`<p class="notice" role="status">${said}</p>`}
${await mailTrouble(desk)}
<nav class="part tabs screen" aria-label="${say('admin.list.tabs')}">
${tab(desk, {}, say('admin.list.pending'), pending, asked.kind === undefined)}
${kinds.map((kind) => tab(desk, { kind }, say(`admin.kinds.${kind}s`), totalOf(kind), asked.kind === kind))}
</nav>
${searchForm(desk, asked)}
${found.total > 0 ? html`${table(desk, found, (row) => twins.some((twin) => areTwins(row, twin)), asked.kind === undefined)}${pages(desk, found, query)}` : html`<p class="part">${say(asked.text || asked.status ? 'admin.list.none-found' : 'admin.list.none')}</p>`}
${asked.kind && exportForm(desk, query)}`;
  return show(desk, { title: asked.kind ? say(`admin.kinds.${asked.kind}s`) : say('admin.list.pending'), said, wide: true, body });
};

/** What was written is sealed before it goes into an address. */
export const searchFor: Act = async (desk) => {
  const asked = await readQuery(desk.db, (name) => (name === 'q' ? '' : (desk.form.get(name) ?? '')));
  return leadTo(desk, '', await writeQuery(desk.db, { ...asked, text: (desk.form.get('text') ?? '').trim().slice(0, 200), page: 1 }));
};

export const retryMail: Act = async (desk) => {
  const { db, services } = desk;
  const count = await tryAgain(db, services.now());
  await note(db, { at: services.now(), actor: 'moderator', action: 'mail-retried', detail: { count } });
  services.posted();
  return leadTo(desk, '', { retried: count });
};

/** What was just done, where an address says so: numbers alone. */
function saidBy(desk: Desk): string | undefined {
  const number = (name: string) => (/^\d{1,6}$/.test(parameter(desk, name)) ? parameter(desk, name) : undefined);
  const [erased, retried] = [number('erased'), number('retried')];
  if (erased) return desk.say('admin.done.erased', { count: erased });
  return retried && desk.say('admin.list.tried-again', { count: retried });
}

async function mailTrouble(desk: Desk): Promise<Html | undefined> {
  const { db, say } = desk;
  const { givenUp } = await state(db);
  if (givenUp === 0) return undefined;
  const about = await unsent(db, 10);
  return html`<div class="notice warn row"><p><strong>${say('admin.list.unsent', { count: countIn(desk.language, givenUp) })}</strong> ${say('admin.list.unsent-about')} ${about.map((row, index) => html`${index > 0 ? ', ' : ''}<a href="${link(desk, `/submissions/${row.reference}`)}">${nameOf(row)}</a>`)}</p>
${form(desk, '/mail', html`<button class="btn line">${say('admin.list.try-again')}</button>`, 'screen')}</div>`;
}

const tab = (desk: Desk, query: Query, words: string, count: number, current: boolean): Html =>
  html`<a href="${link(desk, '', query)}"${current && html` aria-current="page"`}>${words} <span class="count">${countIn(desk.language, count)}</span></a>`;

function searchForm(desk: Desk, { kind, status, text }: Asked): Html {
  const { say } = desk;
  const options = kind && statuses.map((one) => [one, statusWords(say, kind, one)] as const);
  return form(desk, '/search', html`<div role="search" class="search">
<input type="hidden" name="kind" value="${kind ?? ''}">
${field({ name: 'text', label: say('admin.list.search'), hint: say('admin.list.search-hint'), value: text ?? '', type: 'search' })}
${options && field({ name: 'status', label: say('admin.list.status'), value: status ?? '', options: [['', say('admin.list.any')], ...options] })}
<div class="row"><button class="btn">${say('admin.list.go')}</button>${(text !== undefined || (kind && status)) && html`<a class="btn bare" href="${link(desk, '', { kind })}">${say('admin.list.clear')}</a>`}</div>
</div>`, 'screen');
}

function table(desk: Desk, { rows, page, perPage, total }: Page<Submission>, isTwin: (row: Submission) => boolean, mixed: boolean): Html {
  const { say, language } = desk;
  const from = (page - 1) * perPage + 1;
  const count = (number: number) => countIn(language, number);
  const head = (words: string) => html`<th scope="col" role="columnheader">${words}</th>`;
  const cell = (label: string, content: Html | string, className = '') => html`<td role="cell" class="${className}" data-label="${label}">${content}</td>`;
  const labels = { kind: say('admin.list.kind'), territory: say('admin.list.territory'), received: say('admin.list.received'), status: say('admin.list.status') };
  // Rows are blocks on a narrow page, where the roles keep them a table.
  return html`<table class="part rows" role="table">
<caption>${say('admin.list.caption', { from: count(from), to: count(from + rows.length - 1), total: count(total) })}</caption>
<thead role="rowgroup"><tr role="row">${head(say('admin.list.name'))}${mixed && head(labels.kind)}${head(labels.territory)}${head(labels.received)}${head(labels.status)}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => html`<tr role="row">
<th scope="row" role="rowheader"><a href="${link(desk, `/submissions/${row.reference}`)}">${nameOf(row)}</a>${isTwin(row) && html` <span class="flag">${say('admin.list.twin')}</span>`}</th>
${mixed && cell(labels.kind, say(`admin.kinds.${row.kind}`))}${cell(labels.territory, row.mrc)}${cell(labels.received, dayIn(language, row.received_at), 'nb')}${cell(labels.status, statusMark(say, row))}
</tr>`)}</tbody>
</table>`;
}

function pages(desk: Desk, { page, perPage, total }: Page<Submission>, query: Query): Html | undefined {
  const { say, language } = desk;
  const last = Math.ceil(total / perPage);
  if (last < 2) return undefined;
  const to = (number: number, words: string, rel: string) => html`<a class="btn line" rel="${rel}" href="${link(desk, '', { ...query, page: number })}">${words}</a>`;
  return html`<nav class="row part screen" aria-label="${say('admin.list.pages')}">
${page > 1 && to(page - 1, say('admin.list.previous'), 'prev')}<p>${say('admin.list.page', { page: countIn(language, page), pages: countIn(language, last) })}</p>${page < last && to(page + 1, say('admin.list.next'), 'next')}
</nav>`;
}
