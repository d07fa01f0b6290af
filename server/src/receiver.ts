import { serve, type ServerType } from '@hono/node-server';
import { makeApp } from './app.js';
import type { Config } from './config.js';
import { startDaily } from './daily.js';
import type { Log } from './http/log.js';
import { inTurns } from './http/turns.js';
import { later as realLater, type Later } from './later.js';
import { sendBy } from './mail/transport.js';
import { startWorker } from './mail/worker.js';
import { openDatabase } from './storage/database.js';
import { installToken } from './storage/sessions.js';

export interface Receiver {
  readonly port: number;
  /** The token of administration, where it was made at this start: it is shown this once. */
  readonly token: string | undefined;
  /** Finishes what was accepted, then closes the database. */
  close(): Promise<void>;
}

/** Milliseconds that what was accepted may take, once the receiver is asked to stop. */
const PATIENCE = 10_000;

/**
 * Opens the database, then listens.
 * @throws where the database cannot be opened or is newer than this version, or the port is taken.
 */
export async function startReceiver(config: Config, log: Log, now: () => Date = () => new Date(), later: Later = realLater): Promise<Receiver> {
  const database = await openDatabase(config);
  try {
    const token = await installToken(database.db, config.adminToken);
    let posted = () => {};
    const app = makeApp({ config, database, log, now, posted: () => posted() });
    let stopping = false;
    const fetch: typeof app.fetch = inTurns(async (...given) => {
      const response = await app.fetch(...given);
      // Nothing more will be answered here: a connection that stayed open would be waited for.
      if (stopping) response.headers.set('Connection', 'close');
      return response;
    });
    const { server, port } = await listen(fetch, config);
    const { mail } = config;
    const worker = mail && startWorker({ config, mail, db: database.db, log, now, later, send: sendBy(mail, new URL(config.publicUrl).hostname) });
    if (worker) posted = worker.wake;
    const daily = startDaily({ config, database, log, now, later });
    return {
      port,
      token,
      async close() {
        stopping = true;
        await Promise.all([stop(server), worker?.stop(), daily.stop()]);
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], { host, port }: Config): Promise<{ server: ServerType; port: number }> {
  return new Promise((resolve, reject) => {
    // One who sends slowly on purpose does not hold a connection for ever. A proxy in front keeps its connections for a minute:
    // one that ended here before would lose what is sent on it at that moment.
    const server = serve({ fetch, hostname: host, port, serverOptions: { headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 75_000 } }, (address) => resolve({ server, port: address.port }));
    server.once('error', reject);
  });
}

function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), PATIENCE);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
