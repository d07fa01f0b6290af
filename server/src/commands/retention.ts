import { removeOldBackups } from '../storage/backup.js';
import { counted, due, retain } from '../storage/retention.js';
import { command, say, UsageError } from '../command.js';

/*
 * npm run retention [-- --dry-run]: erases what ended more than RETENTION_MONTHS ago. storage/retention.ts says what that is
 * for each thing. The dry run tells how many of each would go, and writes nothing. The receiver does the same by itself, once a day.
 */

await command(async ({ database, config, words, flags }) => {
  const { retentionMonths } = config;
  if (words.length > 0 || flags.some((flag) => flag !== '--dry-run')) throw new UsageError('npm run retention [-- --dry-run]');
  const dry = flags.includes('--dry-run');
  const counts = await (dry ? due : retain)(database.db, new Date(), retentionMonths);
  if (!dry) {
    await database.scrub();
    removeOldBackups(config, new Date());
  }
  say(dry ? `Would be erased, over ${retentionMonths} months (nothing was written):` : `Erased, over ${retentionMonths} months:`);
  for (const name of counted) say(`  ${name.padEnd(16)}${counts[name]}`);
});
