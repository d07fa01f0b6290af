import { getConnInfo } from '@hono/node-server/conninfo';
import type { MiddlewareHandler } from 'hono';
import ipaddr from 'ipaddr.js';
import { isLanguage, languageOf, sayIn } from '../words/say.js';
import type { Environment, Services } from './context.js';
import { refuse } from './errors.js';
import { baseOf } from './paths.js';

/** The address of who asks: the connection's, or that which the last proxy we trust wrote. */
export function addressOf(connection: string, forwarded: string | undefined, proxies: number): string {
  if (proxies === 0) return connection;
  const chain = (forwarded ?? '').split(',').map((one) => one.trim()).filter((one) => one !== '');
  return chain.at(-proxies) ?? chain[0] ?? connection;
}

/**
 * What is counted of an address: an IPv4 address, however it is written, and of IPv6 the /64 that a provider gives to one
 * subscriber, who would else have 2^64 addresses to come from.
 */
export function networkOf(address: string): string {
  // Some proxies write the port too: each connection would be another address.
  const plain = address.replace(/^\[([^\]]*)\](:\d+)?$/, '$1').replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');
  if (!ipaddr.IPv6.isValid(plain)) return plain;
  const read = ipaddr.process(plain);
  return read instanceof ipaddr.IPv6 ? `${read.parts.slice(0, 4).map((part) => part.toString(16)).join(':')}::/64` : read.toString();
}

/** Finds who asks and in which language, and writes one line of the log for each answer. */
export function known({ config, log, now }: Services): MiddlewareHandler<Environment> {
  const base = baseOf(config.publicUrl);
  return async (request, next) => {
    const asked = request.req.query('lang');
    const language = isLanguage(asked) ? asked : languageOf(request.req.header('accept-language'));
    request.set('language', language);
    request.set('say', sayIn(language));
    request.set('base', base);
    request.set('address', networkOf(addressOf(getConnInfo(request).remote.address ?? '', request.req.header('x-forwarded-for'), config.proxies)));
    const before = now().getTime();
    await next();
    // A page may be in the language of what it shows.
    if (!request.res.headers.has('Content-Language')) request.header('Content-Language', `${request.get('language')}-CA`);
    request.header('Vary', 'Accept-Language', { append: true });
    // The route, not the address: an address may hold a reference or a key.
    log('answer', { method: request.req.method, route: request.req.routePath, status: request.res.status, ms: now().getTime() - before });
  };
}

/** Answers an address that holds the character NUL before any database meets it: PostgreSQL refuses it in whatever it is asked. */
export const withoutNul: MiddlewareHandler<Environment> = async (request, next) => {
  const [path = '', query = ''] = request.req.url.split('?', 2);
  if (path.includes('%00')) return refuse(request, 404, 'not-found');
  return query.includes('%00') ? refuse(request, 400, 'query', { name: '%00' }) : next();
};

const hostName = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i;

/**
 * Refuses what names a host that is none, as the server under us does where it sees it: an address is made of it, whose path
 * would be another than the one that was asked for, or which could not be read at all.
 */
export const withHost: MiddlewareHandler<Environment> = async (request, next) => {
  const host = request.req.header('host');
  return host === undefined || (hostName.test(host) && URL.canParse(`http://${host}`)) ? next() : request.body(null, 400);
};
