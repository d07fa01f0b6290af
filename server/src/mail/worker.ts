import type { Config, Mail } from '../config.js';
import { faultOf, type Log } from '../http/log.js';
import type { Later } from '../later.js';
import { tokenOf } from '../person/token.js';
import { note } from '../storage/audit.js';
import type { Db } from '../storage/database.js';
import { drop, dropOtherNotices, failed, giveUp, nextDue, receiptsTo, sent, take, type Envelope, type Message } from '../storage/outbox.js';
import { byId, countAll } from '../storage/submissions.js';
import { letterOf, noticeOf } from './letters.js';
import { failureOf, type Send } from './transport.js';

/*
 * Empties the outbox, one letter after another, beside what answers people: it is woken by what was posted, and looks again
 * when the next one is due.
 */

export interface Worker {
  /** Something was posted. */
  readonly wake: () => void;
  /** Resolves once nothing that is due is left to try. */
  idle(): Promise<void>;
  /** Takes nothing more, and ends what it sends: soon, or by leaving it for the next start. */
  stop(): Promise<void>;
}

export interface Work {
  readonly config: Pick<Config, 'publicUrl' | 'operator'>;
  readonly mail: Mail;
  readonly db: Db;
  readonly log: Log;
  readonly now: () => Date;
  readonly later: Later;
  readonly send: Send;
}

/** Milliseconds that a letter may take whole: less than the time for which it is ours. */
export const MOST_TIME = 60_000;
/** Milliseconds before the next look where nothing is due: another copy may have left something. */
export const LOOK = 60_000;
/** Milliseconds that a letter on its way has left once the receiver stops. */
export const GRACE = 5000;
/** Receipts that one address gets in a day: nobody fills someone's mailbox through us. */
export const MOST_RECEIPTS = 5;
const DAY = 86_400_000;

export function startWorker(work: Work): Worker {
  const { log, now, later } = work;
  const leave = new AbortController();
  let stopped = false;
  let woken = false;
  let running: Promise<void> | undefined;
  let callOff = () => {};

  /** Sends until nothing is due, or until the server is not there; gives the milliseconds before the next look. */
  async function round(): Promise<number> {
    while (!stopped) {
      const envelope = await take(work.db, now());
      if (!envelope) break;
      if ((await deliver(work, envelope, leave.signal)) === 'outage') return LOOK;
    }
    const due = await nextDue(work.db);
    // What is due already is another copy's to take: this one does not run after it.
    return due === undefined ? LOOK : Math.min(Math.max(Date.parse(due) - now().getTime(), 1000), LOOK);
  }

  async function run(): Promise<void> {
    let rest: number;
    do {
      woken = false;
      rest = await round().catch((error: unknown) => {
        // The database does not answer: the outbox waits there.
        log('mail-outbox', faultOf(error));
        return LOOK;
      });
    } while (woken && !stopped);
    running = undefined;
    if (!stopped) callOff = later(wake, rest);
  }

  function wake(): void {
    woken = true;
    if (stopped || running) return;
    callOff();
    running = run();
  }

  wake();
  return {
    wake,
    idle: async () => running,
    async stop() {
      stopped = true;
      callOff();
      const noMore = later(() => leave.abort(), GRACE);
      await running;
      noMore();
    },
  };
}

/** One letter, and what became of it. */
async function deliver(work: Work, envelope: Envelope, leave: AbortSignal): Promise<'done' | 'outage'> {
  const { db, log, now, later, send } = work;
  const tell = (outcome: string, failure?: string) => log('mail', { message: envelope.message, outcome, tries: envelope.tries, failure });
  const tooLong = new AbortController();
  const callOff = later(() => tooLong.abort(), MOST_TIME);
  try {
    const letter = await write(work, envelope);
    if (typeof letter === 'string') {
      await (letter === 'void' ? drop(db, envelope) : giveUp(db, envelope, letter));
      tell(letter);
      return 'done';
    }
    await send(letter, envelope.id, AbortSignal.any([tooLong.signal, leave]));
    await sent(db, envelope, now());
    if (envelope.message === 'notice') await dropOtherNotices(db, envelope, now());
    tell('sent');
    return 'done';
  } catch (error) {
    const { code, refused, outage } = failureOf(error);
    if (refused) {
      await giveUp(db, envelope, code);
      await note(db, { at: now(), actor: 'system', action: 'mail-refused', ...(envelope.submission_id && { submissionId: envelope.submission_id }), detail: { message: envelope.message, code } });
    } else {
      await failed(db, envelope, code, now());
    }
    tell(refused ? 'refused' : 'failed', code);
    return outage ? 'outage' : 'done';
  } finally {
    callOff();
  }
}

async function write({ config, mail, db, now }: Work, { message, submission_id: id }: Envelope) {
  if (message === 'notice') return noticeOf((await countAll(db)).filter(({ status }) => status === 'pending'), { ...config, mail }) ?? 'void';
  const submission = await byId(db, id);
  if (!submission) return 'void';
  if (message === 'receipt' && (await receiptsTo(db, submission.email, new Date(now().getTime() - DAY))) >= MOST_RECEIPTS) return 'too-many';
  return letterOf(message as Exclude<Message, 'notice'>, submission, await tokenOf(db, submission), { ...config, mail }) ?? 'void';
}
