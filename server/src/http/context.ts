import type { Context, Hono } from 'hono';
import type { Config } from '../config.js';
import type { Database } from '../storage/database.js';
import type { Language, Say } from '../words/say.js';
import type { Log } from './log.js';

/** What every part of the receiver works with. */
export interface Services {
  readonly config: Config;
  readonly database: Database;
  readonly log: Log;
  readonly now: () => Date;
  /** Told of an e-mail that was stored, so that it does not wait. */
  readonly posted: () => void;
}

/** What is known of a request before anything reads it. */
export interface Variables {
  readonly language: Language;
  readonly say: Say;
  /** Where the receiver stands on its site: `baseOf(config.publicUrl)`. */
  readonly base: string;
  /** Of who asks, as the last trusted proxy saw it, as it is counted: of IPv6, its /64. It is neither logged nor stored as it is. */
  readonly address: string;
}

export type Environment = { Variables: Variables };
export type App = Hono<Environment>;
export type Request = Context<Environment>;
