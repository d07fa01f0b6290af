import { cors } from 'hono/cors';
import type { MiddlewareHandler } from 'hono';
import type { Config } from '../config.js';
import type { Environment } from './context.js';
import { refuse } from './errors.js';

/** Pages of this very machine, where no list says who may send: for a trial. */
const loopback = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Whether a page of this origin may send. */
export const allowedBy = ({ allowedOrigins, publicUrl }: Pick<Config, 'allowedOrigins' | 'publicUrl'>) => (origin: string): boolean =>
  origin === new URL(publicUrl).origin || (allowedOrigins.length > 0 ? allowedOrigins.includes(origin) : loopback.test(origin));

/**
 * Lets the pages of the list send and read the answer, and refuses others before anything is stored. A request that names no
 * origin comes from no page, and is judged like any other.
 */
export function fromAllowed(config: Config): MiddlewareHandler<Environment>[] {
  const allows = allowedBy(config);
  return [
    cors({
      origin: (origin) => (allows(origin) ? origin : null),
      allowMethods: ['POST'],
      allowHeaders: ['Content-Type', 'Idempotency-Key'],
      exposeHeaders: ['Retry-After'],
      maxAge: 600,
    }),
    async (request, next) => {
      const origin = request.req.header('origin');
      return origin === undefined || allows(origin) ? next() : refuse(request, 403, 'origin');
    },
  ];
}

/** What is public may be read from any page. */
export const forAnyone: MiddlewareHandler<Environment> = cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['Retry-After', 'ETag'], maxAge: 86_400 });
