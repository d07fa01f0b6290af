import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * A real PostgreSQL server, of the distribution's package, in a folder of its own: started for the tests, and ended with
 * them.
 */

const missing = `PostgreSQL was not found, and half of these tests need it. Install it (Debian: apt-get install postgresql), or name a
server that may be written to: TEST_DATABASE_URL=postgres://user:password@127.0.0.1:5432/postgres`;

/** The folder that holds `initdb` and `postgres`; distributions keep them out of the way of people. */
function binaries() {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => `/usr/lib/postgresql/${version}/bin`), ...(process.env.PATH ?? '').split(':')];
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
  if (!found) throw new Error(missing);
  return found;
}

/** PostgreSQL refuses to run as root: there, it runs as the user that its package made, or as nobody. */
function user() {
  if (process.getuid?.() !== 0) return {};
  const id = (/** @type {string} */ flag, /** @type {string} */ name) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: id('-u', name), gid: id('-g', name) };
    } catch {
      // There is no such user here.
    }
  }
  throw new Error('PostgreSQL does not run as root, and no other user was found: run these tests as another user.');
}

/** @returns {Promise<number>} a port that was free a moment ago */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @returns {Promise<{ url: string, stop: () => Promise<void> }>} the address of its first database, which other ones are made from */
export async function startPostgres() {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: () => Promise.resolve() };
  const bin = binaries();
  const identity = user();
  const folder = await mkdtemp(join(tmpdir(), 'trousse-postgres-'));
  if (identity.uid !== undefined) await chown(folder, identity.uid, identity.gid);
  const data = join(folder, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'trousse', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-instructions'], { ...identity, cwd: folder, stdio: 'ignore' });
  const port = await freePort();
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`, '-c', 'max_connections=100'], { ...identity, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => server.once('close', resolve));
  await new Promise((resolve, reject) => {
    let said = '';
    server.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      if (said.includes('ready to accept connections')) resolve(undefined);
    });
    void ended.then(() => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
  return {
    url: `postgres://trousse@127.0.0.1:${port}/postgres`,
    async stop() {
      // Fast: it disconnects whoever is left, and closes its files.
      server.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}
