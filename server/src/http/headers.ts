import { secureHeaders } from 'hono/secure-headers';
import type { MiddlewareHandler } from 'hono';
import type { Environment } from './context.js';

/**
 * What every answer says to a browser: nothing runs, nothing is framed, nothing is sniffed, nobody is told where a link was.
 * Badges and public data may be shown on any page. HSTS only means something over https.
 */
export const strict = (publicUrl: string): MiddlewareHandler<Environment> =>
  secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: ["'self'"], imgSrc: ["'self'"], formAction: ["'self'"], frameAncestors: ["'none'"], baseUri: ["'none'"] },
    crossOriginResourcePolicy: 'cross-origin',
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: publicUrl.startsWith('https:') ? 'max-age=31536000' : false,
    xFrameOptions: 'DENY',
    xXssProtection: false,
  });
