import { readConfig, type Config } from '../../src/config.js';
import { logTo } from '../../src/http/log.js';
import { startReceiver } from '../../src/receiver.js';
import { openDatabase, type Database, type DatabaseKind } from '../../src/storage/database.js';
import { makeClock } from './clock.js';
import { emptyDatabase } from './databases.js';

/** The moment at which a test's receiver stands, until the test moves it. */
export const start = new Date('2026-12-01T15:00:00Z');

/** The token of administration of a test's receiver. */
export const token = 'a-token-of-administration-that-is-long';

export interface Visit {
  readonly origin: string;
  /** What was logged so far. */
  readonly lines: readonly string[];
  /** Settles with the first line of the log that holds some words, once there is one. */
  logged(words: string): Promise<string>;
  /** The receiver's own database, seen from beside it. */
  readonly database: Database;
  readonly config: Config;
  /** Moves the receiver's clock, and does what was to be done by then. */
  pass(milliseconds: number): void;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Sends a form as a browser does, and follows nothing. */
  submit(path: string, fields: Readonly<Record<string, string>>, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** A receiver on a free port of this machine, with an empty database. @param changes to its configuration. @param at where its clock stands. */
export async function openReceiver(kind: DatabaseKind, changes: Partial<Config> = {}, at = start): Promise<Visit> {
  const place = await emptyDatabase(kind);
  const lines: string[] = [];
  const { now, later, pass } = makeClock(at);
  const config: Config = { ...readConfig({ PORT: '0', PUBLIC_URL: 'https://receveur.exemple', LIMIT_PER_ADDRESS: '100000', LIMIT_GLOBAL: '100000', LIMIT_SENDING: '100000' }), databaseUrl: place.databaseUrl, dataFolder: place.dataFolder, adminToken: token, ...changes };
  const watchers = new Set<() => void>();
  const write = (line: string) => {
    lines.push(line);
    watchers.forEach((look) => look());
  };
  const receiver = await startReceiver(config, logTo(write, now), now, later);
  const database = await openDatabase(place);
  const origin = `http://127.0.0.1:${receiver.port}`;
  const ask = (path: string, request: RequestInit) => fetch(`${origin}${path}`, { redirect: 'manual', ...request });
  return {
    origin,
    lines,
    logged: (words) =>
      new Promise((resolve) => {
        const look = () => {
          const line = lines.find((one) => one.includes(words));
          if (line === undefined) return;
          watchers.delete(look);
          resolve(line);
        };
        watchers.add(look);
        look();
      }),
    database,
    config,
    pass,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, body, headers = {}) => ask(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) }),
    submit: (path, fields, headers = {}) => ask(path, { method: 'POST', headers: { origin: 'https://receveur.exemple', ...headers }, body: new URLSearchParams(fields) }),
    async close() {
      await database.close();
      await receiver.close();
      await place.remove();
    },
  };
}
