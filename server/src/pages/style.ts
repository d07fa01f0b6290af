import type { Hono } from 'hono';
import type { Environment } from '../http/context.js';
import { sha256 } from '../secrets.js';
import { base } from './styles/base.js';
import { colours } from './styles/colours.js';
import { forms } from './styles/forms.js';
import { paper } from './styles/paper.js';
import { tables } from './styles/tables.js';

/** The one style sheet of the receiver's pages. */
export const style = [colours, base, forms, tables, paper].join('\n');

const path = '/receiver.css';
const version = sha256(style).slice(0, 12);

/** Its address, which changes when it does. */
export const styleHref = `${path}?${version}`;

const YEAR = 31_536_000;

export function serveStyle(app: Hono<Environment>): void {
  app.get(path, (request) => {
    request.header('Content-Type', 'text/css; charset=utf-8');
    // Asked for by another version's address, during an upgrade, it is this one: not for a year.
    request.header('Cache-Control', new URL(request.req.url).search === `?${version}` ? `public, max-age=${YEAR}, immutable` : 'public, max-age=300');
    return request.body(style);
  });
}
