import { html } from '../pages/html.js';
import { latest } from '../storage/audit.js';
import { referencesOf } from '../storage/review.js';
import { countIn, momentIn } from '../words/moments.js';
import { link, show, type Act } from './desk.js';
import { happened } from './submission-parts.js';
import { wordOf } from './words.js';

/** Entries that the page shows. */
const SHOWN = 200;

/** What happened last, to every submission and to administration itself. */
export const showAudit: Act = async (desk) => {
  const { db, say, language } = desk;
  const entries = await latest(db, SHOWN);
  const references = await referencesOf(db, [...new Set(entries.flatMap(({ submission_id }) => submission_id ?? []))]);
  const labels = { at: say('admin.audit.at'), actor: say('admin.audit.actor'), action: say('admin.audit.action'), about: say('admin.audit.about') };
  const about = (id: string | null) => {
    const reference = references.get(id ?? '');
    return reference === undefined ? '' : html`<a href="${link(desk, `/submissions/${reference}`)}">${reference}</a>`;
  };
  const body = entries.length === 0 ? html`<p class="part">${say('admin.audit.none')}</p>` : html`<table class="part rows" role="table">
<caption>${say('admin.audit.caption', { count: countIn(language, entries.length) })}</caption>
<thead role="rowgroup"><tr role="row">${Object.values(labels).map((words) => html`<th scope="col" role="columnheader">${words}</th>`)}</tr></thead>
<tbody role="rowgroup">${entries.map((entry) => html`<tr role="row">
<th scope="row" role="rowheader">${momentIn(language, entry.at)}</th><td role="cell" data-label="${labels.actor}">${wordOf(say, 'actors', entry.actor)}</td><td role="cell" data-label="${labels.action}">${happened(desk, entry)}</td><td role="cell" class="nb" data-label="${labels.about}">${about(entry.submission_id)}</td>
</tr>`)}</tbody>
</table>`;
  return show(desk, { title: say('admin.audit.title'), wide: true, body });
};
