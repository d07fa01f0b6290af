import { verificationOf } from '../api/addresses.js';
import { html } from '../pages/html.js';
import { trailOf } from '../storage/audit.js';
import { mailsOf, twinsOf } from '../storage/review.js';
import { momentIn } from '../words/moments.js';
import { decisionForms } from './decide.js';
import { link, parameter, show } from './desk.js';
import { above, pathOf, withRow } from './row.js';
import { answers, consents, mails, trail } from './submission-parts.js';
import { nameOf, recordOf, statusMark, wordOf } from './words.js';

const done = ['approve', 'refuse', 'answer', 'reopen', 'withdraw', 'correct', 'unchanged', 'late'];

/** One submission, whole: what was answered, consented to and decided. */
export const showOne = withRow(async (desk, row) => {
  const { db, say, language, services } = desk;
  const [entries, envelopes, twins] = await Promise.all([trailOf(db, row.id), mailsOf(db, row.id), twinsOf(db, [row])]);
  const record = recordOf(row);
  const code = done.find((one) => one === parameter(desk, 'done'));
  const said = code && wordOf(say, 'done', code);
  const body = html`
<p class="lead row">${statusMark(say, row)} <span>${say(`admin.kinds.${row.kind}`)}</span> <span class="nb">${say('admin.one.reference')} ${row.reference}</span></p>
${said && html`<p class="notice${code === 'late' ? ' warn' : ''}" role="status">${said}</p>`}
<p class="small muted"><span class="nb">${say('admin.one.received')} ${momentIn(language, row.received_at)}</span>${row.changed_at !== row.received_at && html` · <span class="nb">${say('admin.one.changed')} ${momentIn(language, row.changed_at)}</span>`}</p>
${decisionForms(desk, row)}
${twins.length > 0 && html`<section class="notice warn"><h2>${say('admin.one.twins')}</h2><p class="small">${say('admin.one.twins-hint')}</p>
<ul class="plain">${twins.map((twin) => html`<li><a href="${link(desk, pathOf(twin))}">${nameOf(twin)} · ${twin.reference}</a> ${statusMark(say, twin)}</li>`)}</ul></section>`}
${record ? html`${answers(desk, row.kind, record)}${consents(desk, row, record, entries)}` : html`<p class="part">${say('admin.one.erased')}</p>`}
${mails(desk, envelopes)}
${trail(desk, entries)}
${record && html`<section class="screen"><h2>${say('admin.one.person')}</h2><p>${say('admin.one.person-hint')}</p>
<p class="row part"><a class="btn line" href="${link(desk, pathOf(row, 'person.json'))}" download>${say('admin.one.export')}</a>
<a class="btn stop" href="${link(desk, pathOf(row, 'erase'))}">${say('admin.one.erase')}</a></p></section>`}
${row.kind === 'pledge' && html`<p class="part screen"><a href="${verificationOf(services.config.publicUrl, row.reference, language)}">${say('admin.one.public')}</a></p>`}`;
  return show(desk, { title: nameOf(row), above: above(desk, row), said, body });
});
