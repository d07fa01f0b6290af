import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import { html } from 'hono/html';
import { dayOf } from '../day.js';
import type { Environment, Services } from '../http/context.js';
import { forAnyone } from '../http/origins.js';
import { newest } from '../storage/partners.js';
import type { Submission } from '../storage/submissions.js';
import type { Say } from '../words/say.js';
import { verificationOf } from './addresses.js';
import { partnerOf } from './partner.js';

/** The newest that a feed holds: readers keep the others. */
const LENGTH = 50;

interface Entry {
  readonly link: string;
  readonly title: string;
  readonly text: string;
  readonly at: string;
}

/** Gives the newest engaged employers to feed readers, and to whoever writes a bulletin. */
export function showFeeds(app: Hono<Environment>, { config, database: { db }, now }: Services): void {
  const { publicUrl, operator } = config;
  for (const path of ['/feed.xml', '/feed.json']) app.use(path, forAnyone, etag({ weak: true }));

  const entries = async (say: Say, language: string) => (await newest(db, dayOf(now()), LENGTH)).map((pledge) => entryOf(pledge, publicUrl, language, say));

  app.get('/feed.json', async (request) => {
    const { say, language } = request.var;
    request.header('Cache-Control', 'public, max-age=300');
    return request.json(
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: say('feed.title'),
        home_page_url: publicUrl,
        feed_url: `${publicUrl}/feed.json`,
        language: `${language}-CA`,
        authors: [{ name: operator.name || say('name') }],
        items: (await entries(say, language)).map(({ link, title, text, at }) => ({ id: link, url: link, title, content_text: text, date_published: at })),
      },
      200,
      { 'Content-Type': 'application/feed+json; charset=utf-8' },
    );
  });

  app.get('/feed.xml', async (request) => {
    const { say, language } = request.var;
    const all = await entries(say, language);
    const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}-CA"><id>${publicUrl}/feed.xml</id><title>${say('feed.title')}</title><updated>${all[0]?.at ?? now().toISOString()}</updated><author><name>${operator.name || say('name')}</name></author><link rel="self" href="${publicUrl}/feed.xml"/><link href="${publicUrl}"/>${all.map(({ link, title, text, at }) => html`<entry><id>${link}</id><title>${title}</title><updated>${at}</updated><link href="${link}"/><summary>${text}</summary></entry>`)}</feed>`;
    request.header('Cache-Control', 'public, max-age=300');
    return request.body(`<?xml version="1.0" encoding="utf-8"?>\n${xmlText(String(await feed))}`, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
  });
}

function entryOf(pledge: Submission, publicUrl: string, language: string, say: Say): Entry {
  const { organisation, municipality, deeds, schoolYear } = partnerOf(pledge, publicUrl);
  return {
    link: verificationOf(publicUrl, pledge.reference, language),
    title: say('feed.entry', { organisation, municipality }),
    text: say('feed.deeds', { organisation, schoolYear, deeds: deeds.join('; ') }),
    at: pledge.approved_at ?? pledge.changed_at,
  };
}

/** Characters that XML does not take, even written as numbers. */
const xmlText = (text: string): string => text.replace(/\p{Cc}|[\ufffe\uffff]/gu, (character) => ('\t\n\r'.includes(character) ? character : ''));
