import type { Hono } from 'hono';
import type { Environment, Services } from '../http/context.js';

/** Whether the process lives, and whether it can do its work: for whoever watches over it. */
export function tellHealth(app: Hono<Environment>, { database }: Services): void {
  app.get('/healthz', (request) => request.json({ alive: true }));
  // What it throws is answered like any failure of the database: 503, and why.
  app.get('/readyz', async (request) => {
    await database.check();
    return request.json({ ready: true, database: database.kind });
  });
}
