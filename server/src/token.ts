import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';

/**
 * What is said of a token that was just made. In a terminal, the token itself: whoever started it reads it. Elsewhere what is
 * said goes to a journal, which other people read and which is kept for years: the token is in a file of its own there.
 */
export function showToken({ publicUrl, dataFolder }: Pick<Config, 'publicUrl' | 'dataFolder'>, token: string, terminal: boolean): string {
  const where = `${publicUrl}/admin`;
  if (terminal) return `\n  To sign in at ${where}, keep this token; it is shown this once:\n\n  ${token}\n\n`;
  const file = join(dataFolder, 'admin-token');
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    writeFileSync(file, `${token}\n`, { mode: 0o600 });
    // One that was there keeps its mode.
    chmodSync(file, 0o600);
    return `\n  The token that signs in at ${where} is in ${file}: keep it elsewhere, and remove the file.\n\n`;
  } catch {
    return `\n  To sign in at ${where}, make a token: npm run admin-token\n\n`;
  }
}
