import type { Hono } from 'hono';
import { partnerOf, type Partner } from '../api/partner.js';
import { dayOf } from '../day.js';
import type { Environment, Request, Services } from '../http/context.js';
import { baseOf } from '../http/paths.js';
import { readReference } from '../secrets.js';
import { standingOf, type Standing } from '../standing.js';
import { byReference, type Submission } from '../storage/submissions.js';
import { dayIn } from '../words/moments.js';
import type { Language, Say } from '../words/say.js';
import { siteOf } from '../website.js';
import { html, type Html } from './html.js';
import { page } from './layout.js';

/**
 * Tells anyone who reads a certificate or a badge how the pledge stands. It names the employer where the employer consented
 * to be listed, and for as long as the pledge holds.
 */
export function showVerification(app: Hono<Environment>, services: Services): void {
  const base = baseOf(services.config.publicUrl);

  // A reference that was read on paper, typed by hand.
  app.get('/e', (request) => {
    const typed = request.req.query('reference');
    if (typed === undefined) return request.html(ask(request, base, ''));
    const reference = readReference(typed);
    return reference === undefined ? request.html(ask(request, base, typed), 400) : request.redirect(`${base}/e/${reference}?lang=${request.get('language')}`, 303);
  });

  app.get('/e/:reference', async (request) => {
    const typed = request.req.param('reference');
    const reference = readReference(typed);
    const found = reference === undefined ? undefined : await byReference(services.database.db, reference);
    request.header('Cache-Control', 'no-cache');
    return found?.kind === 'pledge' ? request.html(tell(request, found, services)) : request.html(ask(request, base, typed), 404);
  });
}

function tell(request: Request, pledge: Submission, { config, now }: Services): Html {
  const { say, language } = request.var;
  const standing = standingOf(pledge, dayOf(now()));
  const partner = standing === 'valid' && pledge.listed === 1 ? partnerOf(pledge, config.publicUrl) : undefined;
  const base = baseOf(config.publicUrl);
  const address = `/e/${pledge.reference}`;
  const facts: [name: string, value: Html | string][] = [
    [say('verification.reference'), pledge.reference],
    ...(standing === 'pending' || standing === 'withdrawn' ? [] : [[say('verification.year'), pledge.school_year] as [string, string]]),
    ...(standing === 'valid' ? [[say('verification.approved'), pledge.approved_at === null ? '' : dayIn(language, pledge.approved_at)] as [string, string]] : []),
    ...(config.operator.name ? [[say('verification.operator'), config.operator.name] as [string, string]] : []),
  ];
  return page({
    language, say, base,
    inLanguage: (other: Language) => `${base}${address}?lang=${other}`,
    title: partner?.organisation ?? say('verification.title'),
    body: html`<p class="lead"><span class="status ${tones[standing]}">${say(`verification.${standing}`)}</span></p>
<p>${say(`verification.${standing}-detail`)}</p>
${partner && deeds(partner, language, say)}
<dl class="facts part">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p class="small muted part">${say('verification.nature')}</p>`,
  });
}

/** A form for a reference, above it why what was typed is none. */
function ask(request: Request, base: string, typed: string): Html {
  const { say, language } = request.var;
  const wrong = typed !== '';
  return page({
    language, say, base, wrong,
    inLanguage: (other: Language) => `${base}/e?lang=${other}`,
    title: say('verification.ask'),
    body: html`<form method="get" action="${base}/e">
<input type="hidden" name="lang" value="${language}">
<div class="field${wrong ? ' bad' : ''}">
<label for="reference">${say('verification.reference')}</label>
<span class="hint" id="reference-hint">${say('verification.hint')}</span>
${wrong && html`<span class="error" id="reference-error">${say('verification.unknown')}</span>`}
<input class="txt" id="reference" name="reference" value="${typed.slice(0, 40)}" autocomplete="off" spellcheck="false" required aria-describedby="reference-hint${wrong ? ' reference-error' : ''}"${wrong ? html` aria-invalid="true"` : ''}>
</div>
<p class="part"><button class="btn">${say('verification.check')}</button></p>
</form>`,
  });
}

/** A link by the name of its site; what cannot be read as an address is a text. */
function siteLink(website: string): Html {
  const site = siteOf(website);
  return site === undefined ? html`${website}` : html`<a href="${website}" rel="nofollow">${site}</a>`;
}

/** What the employer promised, as it was signed. */
const deeds = ({ deeds, municipality, mrc, website, language }: Partner, spoken: Language, say: Say): Html => html`<p>${municipality}${mrc === '-' ? '' : ` (${mrc})`}${website && html` · ${siteLink(website)}`}</p>
<h2>${say('verification.deeds')}</h2>
<ul class="bullets"${language === spoken ? '' : html` lang="${language}-CA"`}>${deeds.map((deed) => html`<li>${deed}</li>`)}</ul>`;

/** How the word is drawn: its mark has a form of its own, beside its colour. */
const tones: Readonly<Record<Standing, string>> = { valid: 'good', pending: 'wait', withdrawn: 'stop', expired: 'stop' };
