import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from './path.mjs';

/** A WordPress to copy: the distribution's, or the one that the environment names. */
export const wordpress = process.env['WORDPRESS_FOLDER'] ?? '/usr/share/wordpress';

const extensions = { mysqli: 'php-mysql', dom: 'php-xml', mbstring: 'php-mbstring', zip: 'php-zip' };

/**
 * What this machine lacks to run a WordPress, and the command that brings it.
 * @returns {string[]}
 */
export function lacking() {
  const php = onPath('php');
  const modules = php ? spawnSync(php, ['-m'], { encoding: 'utf8' }).stdout.toLowerCase().split('\n') : [];
  const missing = [
    ...(php ? [] : ['php-cli']),
    ...Object.entries(extensions).filter(([name]) => php && !modules.includes(name)).map(([, name]) => name),
    ...(onPath('mariadbd') && onPath('mariadb-install-db') ? [] : ['mariadb-server']),
    ...(existsSync(join(wordpress, 'wp-includes/version.php')) ? [] : ['wordpress', 'wordpress-l10n']),
    ...(existsSync(join(wordpress, 'wp-content/themes')) && !process.env['WORDPRESS_FOLDER'] ? ['twentytwentyone', 'twentytwentythree'].filter((theme) => !existsSync(join(wordpress, 'wp-content/themes', theme))).map((theme) => `wordpress-theme-${theme}`) : []),
  ];
  return missing.length === 0 ? [] : [`npm run test:wordpress needs a real WordPress. On Debian: sudo apt-get install --no-install-recommends ${missing.join(' ')}`];
}
