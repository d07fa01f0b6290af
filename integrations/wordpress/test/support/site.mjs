import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordpress } from './needs.mjs';
import { onPath } from './path.mjs';
import { start } from './service.mjs';

/*
 * A WordPress of one's own: its files copied to a temporary folder, a database in that folder that no network reaches, PHP's own
 * server on the loopback interface. Nothing of it stays.
 */

/** Whom it knows, and by which password. */
export const people = { administrator: { login: 'administration', password: 'Une-phrase-de-passe-7' }, author: { login: 'autrice', password: 'Une-autre-phrase-8' } };

/**
 * @typedef {object} Site what a test needs of it, as JSON carries it
 * @property {string} origin
 * @property {string} folder of its files
 * @property {string} logs what PHP complains of
 */

/** @returns {Promise<Site & { stop: () => Promise<void> }>} */
export async function openSite() {
  const root = mkdtempSync(join(tmpdir(), 'trousse-wordpress-'));
  /** @type {{ stop: () => Promise<void> }[]} */
  const services = [];
  const stop = async () => {
    for (const service of services.reverse()) await service.stop();
    rmSync(root, { recursive: true, force: true });
  };
  try {
    const folder = copyFiles(root);
    services.push(await openDatabase(root));
    const port = await freePort();
    const site = { origin: `http://127.0.0.1:${port}`, folder, logs: join(root, 'php.log') };
    writeFileSync(join(folder, 'wp-config.php'), configuration(site, join(root, 'database.sock')));
    install(site);
    services.push(await start(command('php'), ['-d', 'opcache.enable_cli=1', '-d', 'memory_limit=512M', '-S', `127.0.0.1:${port}`, '-t', folder], /started/, { PHP_CLI_SERVER_WORKERS: '4' }));
    return { ...site, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {string} name */
function command(name) {
  const path = onPath(name);
  if (path === undefined) throw new Error(`${name} is missing.`);
  return path;
}

/** @param {string} root */
function copyFiles(root) {
  const folder = join(root, 'site');
  // A distribution keeps some folders elsewhere, behind links.
  cpSync(wordpress, folder, { recursive: true, dereference: true, filter: (path) => existsSync(path) });
  writeFileSync(join(folder, 'favicon.ico'), '');
  mkdirSync(join(folder, 'wp-content/uploads'), { recursive: true });
  mkdirSync(join(folder, 'wp-content/plugins'), { recursive: true });
  cpSync(fileURLToPath(new URL('must-use', import.meta.url)), join(folder, 'wp-content/mu-plugins'), { recursive: true });
  return folder;
}

/** @param {string} root */
async function openDatabase(root) {
  const data = join(root, 'database');
  const user = `--user=${userInfo().username}`;
  const made = spawnSync(command('mariadb-install-db'), ['--no-defaults', `--datadir=${data}`, user, '--auth-root-authentication-method=normal', '--skip-test-db'], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stdout + made.stderr);
  writeFileSync(join(root, 'first.sql'), 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;\nCREATE DATABASE network CHARACTER SET utf8mb4;\n');
  return start(command('mariadbd'), ['--no-defaults', `--datadir=${data}`, user, `--socket=${join(root, 'database.sock')}`, `--pid-file=${join(root, 'database.pid')}`, '--skip-networking', '--innodb-buffer-pool-size=64M', `--init-file=${join(root, 'first.sql')}`], /ready for connections/);
}

/** @returns {Promise<number>} */
const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    server.close(() => resolve(port));
  });
});

/**
 * @param {Site} site
 * @param {string} socket
 */
const configuration = ({ origin, logs }, socket) => `<?php
define( 'DB_NAME', getenv( 'TROUSSE_DATABASE' ) ?: 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', '${logs}' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'SCRIPT_DEBUG', false );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
foreach ( [ 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ] as $key ) {
	define( $key . '_KEY', 'un essai' . $key );
	define( $key . '_SALT', 'du sel' . $key );
}
$table_prefix = 'wp_';
if ( getenv( 'TROUSSE_NETWORK' ) ) {
	define( 'WP_ALLOW_MULTISITE', true );
}
if ( 'made' === getenv( 'TROUSSE_NETWORK' ) ) {
	define( 'MULTISITE', true );
	define( 'SUBDOMAIN_INSTALL', false );
	define( 'DOMAIN_CURRENT_SITE', parse_url( WP_HOME, PHP_URL_HOST ) . ':' . parse_url( WP_HOME, PHP_URL_PORT ) );
	define( 'PATH_CURRENT_SITE', '/' );
	define( 'SITE_ID_CURRENT_SITE', 1 );
	define( 'BLOG_ID_CURRENT_SITE', 1 );
}
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** @param {Site} site */
function install(site) {
  const { administrator, author } = people;
  run(site, `
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install( 'Organisme de la région', '${administrator.login}', 'administration@exemple.test', true, '', '${administrator.password}', 'fr_FR' );
    update_option( 'WPLANG', 'fr_FR' );
    // Pictures of people come from elsewhere.
    update_option( 'show_avatars', 0 );
    switch_theme( 'twentytwentythree' );
    wp_insert_user( [ 'user_login' => '${author.login}', 'user_pass' => '${author.password}', 'user_email' => 'autrice@exemple.test', 'role' => 'author', 'locale' => 'fr_FR' ] );
  `, { installing: true });
}

/** What PHP prints when it came to the end. */
const end = '<!-- the end -->';

/**
 * Runs PHP with WordPress around it; gives what it prints.
 * @param {Site} site
 * @param {string} php
 * @param {{ installing?: boolean, environment?: Record<string, string> }} [options]
 */
export function run({ origin, folder }, php, { installing = false, environment = {} } = {}) {
  const code = `<?php
    $_SERVER += [ 'HTTP_HOST' => '${new URL(origin).host}', 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'SERVER_NAME' => '127.0.0.1', 'REMOTE_ADDR' => '127.0.0.1' ];
    ${installing ? "define( 'WP_INSTALLING', true );" : ''}
    require '${folder}/wp-load.php';
    ${php}
    echo '${end}';`;
  const { status, stdout, stderr } = spawnSync(command('php'), ['-d', 'display_errors=stderr', '-d', 'memory_limit=512M'], { input: code, encoding: 'utf8', env: { ...process.env, ...environment } });
  // WordPress dies with a page and no status.
  if (status !== 0 || !stdout.endsWith(end)) throw new Error(`PHP ended with ${status}:\n${stdout}${stderr}`);
  return stdout.slice(0, -end.length);
}
