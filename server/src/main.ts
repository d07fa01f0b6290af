import { ConfigError, readConfig } from './config.js';
import { ownFilesOnly } from './private.js';
import { faultOf, logTo } from './http/log.js';
import { showToken } from './token.js';
import { startReceiver, type Receiver } from './receiver.js';
import { storageProblem } from './storage/problem.js';
import { SchemaError } from './storage/migrate.js';

/* npm run serve: the receiver, until it is asked to stop. Its log is on the standard output, one line of JSON an event. */

const log = logTo((line) => process.stdout.write(line), () => new Date());

ownFilesOnly();
try {
  const config = readConfig(process.env);
  const receiver = await startReceiver(config, log);
  if (receiver.token) process.stderr.write(showToken(config, receiver.token, process.stderr.isTTY));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(receiver));
  // Last: whoever waits for this line may stop it at once.
  log('listening', { port: receiver.port, database: config.databaseUrl ? 'postgres' : 'sqlite' });
} catch (error) {
  process.stderr.write(`${why(error)}\n`);
  log('not-started', faultOf(error));
  process.exitCode = 1;
}

async function stop(receiver: Receiver): Promise<void> {
  log('stopping');
  await receiver.close();
  log('stopped');
}

/** Why it does not start, for the one who starts it. */
function why(error: unknown): string {
  if (error instanceof ConfigError || error instanceof SchemaError) return error.message;
  const { code, message } = error as { code?: string; message: string };
  if (code === 'EADDRINUSE') return 'The port is taken: set PORT to another one.';
  if (storageProblem(error)) return `The database cannot be used (${String(code ?? message)}): see DATABASE_URL, or DATA_FOLDER, its free space and who may write there.`;
  return message;
}
