import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { addressed } from './addressed.mjs';

/**
 * A plain static host on the loopback interface, and nothing cleverer: what works here works on any shared hosting.
 *
 * @typedef {object} Options
 * @property {string} root folder to serve
 * @property {(path: string) => Record<string, string>} [headers] what a request for `path` gets besides its content type,
 *   such as a Content-Security-Policy
 * @property {number} [port] first port to try, then the next ones; any free one by default
 * @property {string} [script] address that replaces `{script}` in the HTML pages, and its folder `{base}`
 *
 * @typedef {object} Host
 * @property {string} origin such as `http://127.0.0.1:8168`
 * @property {string[]} log paths requested so far, in order, with their query
 * @property {() => Promise<void>} stop
 */

/** @type {Record<string, string>} */
const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

const address = '127.0.0.1';

/**
 * @param {Options} options
 * @returns {Promise<Host>}
 */
export async function serve({ root, headers = () => ({}), port = 0, script = '' }) {
  const folder = await realpath(root);
  /** @type {string[]} */
  const log = [];
  const server = createServer((request, response) => {
    log.push(request.url ?? '');
    answer(request, response).catch((error) => refuse(response, 500, String(error)));
  });

  /** @type {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} */
  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD.');
    const path = pathOf(request.url ?? '/');
    const file = path === undefined ? undefined : await fileFor(folder, path);
    if (path === undefined || file === undefined) return refuse(response, 404, 'Not found.');

    const type = contentTypes[extname(file)] ?? 'application/octet-stream';
    const page = extname(file) === '.html' ? addressed(await readFile(file, 'utf8'), script) : undefined;
    const length = page === undefined ? (await stat(file)).size : Buffer.byteLength(page);
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': length, ...headers(path) });
    if (request.method === 'HEAD') response.end();
    else if (page === undefined) createReadStream(file).pipe(response);
    else response.end(page);
  }

  const bound = await listen(server, port);
  return { origin: `http://${address}:${bound}`, log, stop: () => stop(server) };
}

/**
 * The path of a request, decoded; undefined where it cannot be.
 * @param {string} url
 */
function pathOf(url) {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
}

/**
 * The file that answers `path`; undefined where there is none, or where it lies outside of `folder` (`..`, a link).
 * @param {string} folder
 * @param {string} path
 */
async function fileFor(folder, path) {
  try {
    const asked = await realpath(join(folder, path));
    const file = (await stat(asked)).isDirectory() ? await realpath(join(asked, 'index.html')) : asked;
    return file.startsWith(folder + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} reason
 */
function refuse(response, status, reason) {
  if (!response.headersSent) response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${reason}\n`);
}

/**
 * Listens on `port`, or on the next free one where it is taken.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) listen(server, port + 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, address, () => {
      server.removeAllListeners('error');
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
    });
  });
}

/**
 * `port`, or the next one that nobody listens on.
 * @param {number} port
 */
export async function freePort(port) {
  const server = createServer();
  const bound = await listen(server, port);
  await stop(server);
  return bound;
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function stop(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
