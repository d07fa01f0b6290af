import type { Config } from './config.js';
import { dayOf } from './day.js';
import { faultOf, type Log } from './http/log.js';
import type { Later } from './later.js';
import { removeOldBackups } from './storage/backup.js';
import type { Database } from './storage/database.js';
import { retain } from './storage/retention.js';
import { set, takeDay } from './storage/settings.js';

/*
 * What every person reads, « ce qui est terminé est effacé », done by the receiver itself: nobody has to think of a timer.
 */

/** Milliseconds after the start: who starts it again and again does not pay for it each time. */
export const FIRST_LOOK = 60_000;
/** Milliseconds between two looks at whether the day has changed. */
export const NEXT_LOOK = 3_600_000;

const NAME = 'retention-day';

export interface Daily {
  /** Resolves once what runs has ended; no other begins. */
  stop(): Promise<void>;
}

export function startDaily({ config, database, log, now, later }: { readonly config: Pick<Config, 'dataFolder' | 'retentionMonths'>; readonly database: Database; readonly log: Log; readonly now: () => Date; readonly later: Later }): Daily {
  let running: Promise<void> | undefined;
  let stopped = false;
  let callOff = later(look, FIRST_LOOK);

  async function run(): Promise<void> {
    try {
      // Each copy has a folder of its own; the database is for one of them alone.
      removeOldBackups(config, now());
      if (!(await takeDay(database.db, NAME, dayOf(now())))) return;
      try {
        const counts = await retain(database.db, now(), config.retentionMonths);
        await database.scrub();
        log('retained', counts);
      } catch (error) {
        // The day is given back: the next look tries again, here or in another copy.
        await set(database.db, NAME, '');
        throw error;
      }
    } catch (error) {
      log('not-retained', faultOf(error));
    }
  }

  function look(): void {
    running = run().then(() => {
      running = undefined;
      if (!stopped) callOff = later(look, NEXT_LOOK);
    });
  }

  return {
    async stop() {
      stopped = true;
      callOff();
      await running;
    },
  };
}
