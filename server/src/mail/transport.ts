import { createTransport } from 'nodemailer';
import type { Mail } from '../config.js';
import type { Letter } from './letter.js';

/** Sends one letter, on a connection of its own. */
export type Send = (letter: Letter, id: string, signal: AbortSignal) => Promise<void>;

/** What came of a letter: `outage` where the server is not there for any of them, `refused` where it will never take this one. */
export interface Failure {
  readonly code: string;
  readonly outage: boolean;
  readonly refused: boolean;
}

/** Milliseconds after which a server that says nothing is left; the worker has its own limit for the whole. */
const SILENCE = 45_000;

/** @param host that ids of messages end with: a letter that is sent twice is known for the same one. */
export function sendBy({ url, from }: Mail, host: string): Send {
  const { username, hostname } = new URL(url);
  // A password crosses a network under encryption, or not at all.
  const requireTLS = username !== '' && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  const transport = createTransport({ url, requireTLS, connectionTimeout: SILENCE, greetingTimeout: SILENCE, socketTimeout: SILENCE, dnsTimeout: SILENCE }, { from, disableFileAccess: true, disableUrlAccess: true });
  return async (letter, id, signal) => void (await transport.sendMail({ ...letter, messageId: `<${id}@${host}>`, signal }));
}

/** A failure in codes, without the address that the server's sentence may quote. */
export function failureOf(error: unknown): Failure {
  const { code = 'ERROR', responseCode, command = '', response = '' } = Object(error) as { code?: string; responseCode?: number; command?: string; response?: string };
  const whole = responseCode === undefined ? code : `${code} ${responseCode}`;
  // « 5.7 » refuses who sends, not who receives: whoever runs the receiver can mend it.
  const refused = responseCode !== undefined && responseCode >= 500 && /^(RCPT TO|DATA)$/.test(command) && !/^\d{3}[ -]5\.7\./.test(response);
  return { code: whole, refused, outage: responseCode === 421 || /^(ECONNECTION|ETIMEDOUT|ESOCKET|EDNS|ETLS|EAUTH|EPROTOCOL|EABORT)$/.test(code) };
}
