import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Place } from './databases.js';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** The receiver as it is built, in a process of its own. */
export interface Running {
  readonly origin: string;
  readonly port: number;
  readonly child: ChildProcess;
  /** Lines of its log so far. */
  readonly lines: readonly string[];
  /** What it said to whoever started it. */
  errors(): string;
  /** Settles once it has logged an event. */
  logged(event: string): Promise<void>;
  /** Sends a signal, and waits until the process is gone; its exit code, or the signal. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

/** Starts the receiver, and waits until it listens. @throws what it said, where it ends instead. */
export async function startProcess(place: Pick<Place, 'databaseUrl' | 'dataFolder'>, port = 0, environment: Readonly<Record<string, string>> = {}): Promise<Running> {
  const set = { LIMIT_PER_ADDRESS: '1000000', LIMIT_GLOBAL: '10000000', LIMIT_SENDING: '1000000', ADMIN_TOKEN: 'a-token-of-administration-that-is-long', ...environment };
  const child = spawn(process.execPath, [main], { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH, PORT: String(port), DATA_FOLDER: place.dataFolder, DATABASE_URL: place.databaseUrl ?? '', ...set } });
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const lines: string[] = [];
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const watchers = new Set<() => void>();
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const whole = (rest + text).split('\n');
    rest = whole.pop() ?? '';
    lines.push(...whole);
    watchers.forEach((look) => look());
  });
  const entry = (event: string) =>
    new Promise<{ port?: number }>((resolve) => {
      const look = () => {
        const line = lines.find((one) => one.includes(`"event":"${event}"`));
        if (line === undefined) return;
        watchers.delete(look);
        resolve(JSON.parse(line) as { port?: number });
      };
      watchers.add(look);
      look();
    });
  const bound = await Promise.race([entry('listening').then(({ port: listened }) => listened as number), ended.then(() => Promise.reject(new Error(`The receiver ended: ${errors}`)))]);
  return {
    origin: `http://127.0.0.1:${bound}`,
    port: bound,
    child,
    lines,
    errors: () => errors,
    logged: async (event) => void (await entry(event)),
    async end(signal) {
      child.kill(signal);
      const [code, by] = await ended;
      return code ?? by;
    },
  };
}
