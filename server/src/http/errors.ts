import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { refusal } from '../pages/refusal.js';
import { storageProblem, type StorageProblem } from '../storage/problem.js';
import type { WordKey } from '../words/say.js';
import type { Environment, Request, Services } from './context.js';
import { faultOf, type Log } from './log.js';

type ErrorCode = Extract<WordKey, `errors.${string}`> extends `errors.${infer Code}` ? Code : never;

/** Seconds after which it is worth asking again. */
const waits: Readonly<Record<StorageProblem, number>> = { full: 300, busy: 2, 'read-only': 60, unavailable: 10 };

/** An answer that says what happened: in a code and a sentence for programs, on a page for who reads it in a browser. */
export function refuse(request: Request, status: ContentfulStatusCode, code: ErrorCode, given: Readonly<Record<string, string | number>> = {}): Response | Promise<Response> {
  const message = request.get('say')(`errors.${code}`, given);
  request.header('Vary', 'Accept', { append: true });
  return readsPages(request) ? request.html(refusal(request, status, message), status) : request.json({ error: code, message }, status);
}

/** A browser that goes to an address asks for a page by its name; a script, a command and a feed reader take anything. */
const readsPages = (request: Request): boolean => /\btext\/html\b/i.test(request.req.header('accept') ?? '');

/** What no handler answers, and what none of them foresaw: a sentence, and never a stack trace. */
export function answerErrors(app: Hono<Environment>, { log }: Services): void {
  app.notFound((request) => refuse(request, 404, 'not-found'));
  app.onError((error, request) => {
    const { status, code } = reported(error, request, log);
    return refuse(request, status, code);
  });
}

/** Writes down what went wrong, and says what to answer. */
export function reported(error: unknown, request: Request, log: Log): { readonly status: 400 | 500 | 503; readonly code: 'invalid-json' | 'failed' | StorageProblem } {
  // Who left in the middle of a message is no fault of the database, whose connections break with the same code.
  const { incoming } = request.env as Partial<HttpBindings>;
  if (incoming?.destroyed && !incoming.complete) return { status: 400, code: 'invalid-json' };
  const problem = storageProblem(error);
  log(problem ? 'storage' : 'fault', { ...faultOf(error), ...(problem && { problem }), route: request.req.routePath });
  if (!problem) return { status: 500, code: 'failed' };
  request.header('Retry-After', String(waits[problem]));
  return { status: 503, code: problem };
}
