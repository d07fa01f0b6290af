import { fieldsOf, consentsOf, valueWords, withdrawalOf, wordOf, type AnyRecord } from '../admin/words.js';
import { html, lines, type Html } from '../pages/html.js';
import { trailOf, type Entry } from '../storage/audit.js';
import { momentIn } from '../words/moments.js';
import { acts, mayAct, type Act } from './acts.js';
import { link, show, type Visit } from './visit.js';

const looks = { pending: 'wait', approved: 'good', refused: 'stop', withdrawn: 'stop', erased: 'stop' } as const;
const done = [...acts, 'correct', 'unchanged', 'review'] as const;

/** Everything that is kept of what a person sent, how it stands, and what she may do about it. */
export async function showOwn(visit: Visit): Promise<Response> {
  const { request, services, row, record, say, language } = visit;
  const said = done.find((one) => one === request.req.query('done'));
  const happened = said && say(`person.done.${said}`);
  const trail = await trailOf(services.database.db, row.id);
  return show(visit, '', {
    title: say(`person.title.${row.kind}`),
    said: happened,
    body: html`${happened && html`<p class="notice" role="status">${happened}</p>`}
<p class="lead"><span class="status ${looks[row.status]}">${say(`person.status.${row.kind}.${row.status}`)}</span></p>
<p>${say('mail.reference', { reference: row.reference })}</p>
${record && mayCorrectIt(visit) && html`<p class="row part screen"><a class="btn" href="${link(visit, 'correct')}">${say('person.correct.title')}</a><a class="btn line" href="${link(visit, 'data.json')}">${say('person.download')}</a></p>`}
${record && !mayCorrectIt(visit) && html`<p class="part screen"><a class="btn line" href="${link(visit, 'data.json')}">${say('person.download')}</a></p>`}
${record && answers(visit, record)}
${record && consents(visit, record, trail)}
<h2>${say('person.history')}</h2>
<ol class="plain">${trail.map(({ at, actor, action }) => html`<li>${momentIn(language, at)} · ${wordOf(say, 'actors', actor)} · ${wordOf(say, 'actions', action)}</li>`)}</ol>
${record && html`<section class="screen"><h2>${say('person.end')}</h2><p class="row part">${(['withdraw', 'erase'] as const).map((act) => offer(visit, act))}</p></section>`}`,
  });
}

export const mayCorrectIt = ({ row: { status } }: Visit): boolean => status === 'pending' || status === 'approved' || status === 'refused';

function answers({ row, say, language }: Visit, record: AnyRecord): Html {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  // The codes of the commitments are for programs: she reads them as she signed them.
  return html`<h2>${say('person.answers')}</h2>
<dl class="facts">${fieldsOf[row.kind].filter((field) => field !== 'commitments').map((field) => {
    const value = valueWords(say, language, field, values[field]);
    return value === '' ? '' : html`<div><dt>${wordOf(say, 'fields', field)}</dt><dd>${value}</dd></div>`;
  })}</dl>`;
}

/** Each consent in the words that were read, whether it holds, and the way out of those that one may leave alone. */
function consents(visit: Visit, record: AnyRecord, trail: readonly Entry[]): Html {
  const { row, say, language } = visit;
  const state = (purpose: string, given: boolean) => {
    const at = withdrawalOf(row, trail, { purpose, given });
    if (at !== undefined) return html`<span class="status stop">${say('person.consents.withdrawn', { moment: momentIn(language, at) })}</span>`;
    return given ? html`<span class="status good">${say('person.consents.given')}</span>` : html`<span class="status">${say('person.consents.not-given')}</span>`;
  };
  const way: Readonly<Record<string, Act>> = { listing: 'unlist', bulletin: 'unsubscribe' };
  return html`<h2>${say('person.consents.title')}</h2>
${consentsOf(record).map(({ purpose, given, text, language: spoken, at }) => html`<section class="consent">
<h3>${wordOf(say, 'purposes', purpose)}</h3>
<p>${state(purpose, given)}</p>
<blockquote lang="${spoken}">${lines(text)}</blockquote>
<p class="small muted">${momentIn(language, at)}</p>
${way[purpose] && html`<p class="screen">${offer(visit, way[purpose])}</p>`}
</section>`)}`;
}

function offer(visit: Visit, act: Act): Html | '' {
  const { row, say } = visit;
  if (!mayAct(row, act)) return '';
  const words = act === 'withdraw' && row.kind === 'advice-request' ? 'withdraw-advice' : act;
  return html`<a class="btn stop" href="${link(visit, act)}">${say(`person.acts.${words}.title`)}</a>`;
}
