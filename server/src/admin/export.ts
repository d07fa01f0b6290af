import { BOM, csvLine, type Separator } from '../csv.js';
import { streamed } from '../http/stream.js';
import { html, type Html } from '../pages/html.js';
import { dossierOf } from '../person/dossier.js';
import { note } from '../storage/audit.js';
import { each, eachByEmail } from '../storage/review.js';
import { byEmail, type Submission } from '../storage/submissions.js';
import { readersIn } from './bulletin.js';
import { columnsOf, headingsOf, readerHeadings, readerJson, rowJson } from './columns.js';
import { leadTo, link, missing, parameter, type Act, type Desk, type Query } from './desk.js';
import { readQuery } from './list-query.js';
import { withRow } from './row.js';

const formats = ['csv-semicolon', 'csv-comma', 'json'] as const;
type Format = (typeof formats)[number];

/** Below a list: the same, as a file. */
export function exportForm(desk: Desk, query: Query): Html {
  const { say } = desk;
  const chosen = { ...query, page: undefined, lang: desk.request.req.query('lang') };
  const hidden = Object.entries(chosen).filter(([, value]) => value !== undefined).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
  const choose = (id: string) => html`<div class="field"><label for="${id}">${say('admin.export.format')}</label>
<select class="txt" id="${id}" name="format">${formats.map((format) => html`<option value="${format}">${say(`admin.export.${format}`)}</option>`)}</select></div>`;
  const download = (path: string, id: string) => html`<form class="row end" method="get" action="${link(desk, path).split('?')[0]}">${hidden}${choose(id)}<button class="btn line">${say('admin.export.go')}</button></form>`;
  return html`<section class="screen"><h2>${say('admin.export.title')}</h2>
<h3>${say('admin.export.these')}</h3>${download('/export', 'format-list')}
<h3>${say('admin.export.bulletin')}</h3><p>${say('admin.export.bulletin-hint')}</p>${download('/export/bulletin', 'format-bulletin')}</section>`;
}

/** The whole of a list, in the language that is asked for. */
export const exportList: Act = async (desk) => {
  const { db, say } = desk;
  const asked = await readQuery(db, (name) => parameter(desk, name));
  const { kind } = asked;
  if (!kind) return leadTo(desk, '');
  return send(desk, `${kind}s`, each(db, { ...asked, kind }), {
    headings: headingsOf(say, kind),
    cells: (row: Submission) => columnsOf(say, row),
    json: rowJson,
  });
};

/** Who receives the bulletin. */
export const exportBulletin: Act = (desk) => send(desk, 'bulletin', readersIn(eachByEmail(desk.db)), { headings: readerHeadings(desk.say), cells: (reader) => [reader.email, reader.name, reader.language, reader.since, reader.version], json: readerJson });

/** Everything that is held under the e-mail of whoever sent this. */
export const exportPerson = withRow(async (desk, row) => {
  if (row.status === 'erased') return missing(desk);
  await told(desk, 'exported-person', {}, row.id);
  const rows = await byEmail(desk.db, row.email);
  // What was done with it too: she has a right to know it, and the command gives the same.
  const submissions = await Promise.all(rows.map((one) => dossierOf(desk.db, one)));
  return attached(desk, `${row.reference}.json`, 'application/json; charset=utf-8', JSON.stringify({ email: row.email, exportedAt: desk.services.now().toISOString(), submissions }, null, 2));
});

interface Shape<Row> {
  readonly headings: readonly string[];
  readonly cells: (row: Row) => readonly (string | number)[];
  readonly json: (row: Row) => object;
}

async function send<Row>(desk: Desk, name: string, rows: AsyncIterable<Row>, shape: Shape<Row>): Promise<Response> {
  const format: Format = formats.find((one) => one === parameter(desk, 'format')) ?? 'csv-semicolon';
  await told(desk, 'exported', { what: name, format });
  const day = desk.services.now().toISOString().slice(0, 10);
  if (format === 'json') return attached(desk, `${name}-${day}.json`, 'application/json; charset=utf-8', streamed(jsonOf(rows, shape)));
  return attached(desk, `${name}-${day}.csv`, 'text/csv; charset=utf-8; header=present', streamed(csvOf(rows, shape, format === 'csv-comma' ? ',' : ';')));
}

async function* csvOf<Row>(rows: AsyncIterable<Row>, { headings, cells }: Shape<Row>, separator: Separator): AsyncGenerator<string> {
  yield BOM + csvLine(headings, separator);
  for await (const row of rows) yield csvLine(cells(row), separator);
}

async function* jsonOf<Row>(rows: AsyncIterable<Row>, { json }: Shape<Row>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const row of rows) {
    yield before + JSON.stringify(json(row));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

const told = ({ db, services }: Desk, action: string, detail: Record<string, string>, submissionId?: string) => note(db, { at: services.now(), actor: 'moderator', action, detail, ...(submissionId && { submissionId }) });

function attached({ request }: Desk, name: string, type: string, body: string | ReadableStream): Response {
  request.header('Content-Type', type);
  request.header('Content-Disposition', `attachment; filename="${name}"`);
  return request.body(body);
}
