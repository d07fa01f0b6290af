import { endpointProblem } from '../shared/endpoint.js';

export type Reached = 'allowed' | 'refused' | 'unreachable' | 'unsafe';

/** How long an answer may take, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Whether an endpoint is there and lets this page send to it: it is asked for, with the headers of what would be sent to it and
 * nothing of anyone, so that the browser asks it first whether this page may.
 */
export async function reach(address: string, format: string): Promise<Reached> {
  if (endpointProblem(address)) return 'unsafe';
  const ask = (mode: RequestMode, headers: Record<string, string>) =>
    fetch(address, { mode, headers, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) }).then(() => true, () => false);
  if (await ask('cors', format === 'form' ? {} : { 'content-type': 'application/json', 'idempotency-key': 'trousse-check' })) return 'allowed';
  return (await ask('no-cors', {})) ? 'refused' : 'unreachable';
}
