import { fromJson } from './json.js';

/** A field that the receiver refuses, and why in its own words. */
export interface RefusedField {
  readonly path: string;
  readonly message?: string;
}

/** The mark that the receiver gives: a picture, and the page that verifies it. */
export interface Badge {
  readonly href: string;
  readonly src: string;
}

/** How a sending ends: nothing more happens by itself. */
export type SettledState =
  | { readonly at: 'sent'; readonly reference: string; readonly badge?: Badge }
  | { readonly at: 'refused'; readonly fields: readonly RefusedField[] }
  /** `taken`: the id is that of something else. */
  | { readonly at: 'failed'; readonly taken?: boolean };

/** Whether the same request may be answered otherwise later; 0 is no answer at all. */
export function isPassing(status: number): boolean {
  return status === 0 || status >= 500 || [408, 425, 429].includes(status);
}

/** What an answer that will not change says. @param reference stands for that of a service that gives none. */
export function endOf(status: number, body: string, reference?: string): SettledState {
  const { reference: given = reference, errors, badge } = Object(fromJson(body)) as { reference?: unknown; errors?: unknown; badge?: unknown };
  if (status >= 200 && status < 300) return given && typeof given === 'string' ? { at: 'sent', reference: given, ...(isBadge(badge) && { badge }) } : { at: 'failed' };
  if (status === 409) return { at: 'failed', taken: true };
  const fields = [400, 422].includes(status) && Array.isArray(errors) ? errors.filter(isRefusedField) : [];
  return fields.length > 0 ? { at: 'refused', fields } : { at: 'failed' };
}

function isRefusedField(error: unknown): error is RefusedField {
  const { path, message = '' } = Object(error) as Partial<RefusedField>;
  return typeof path === 'string' && typeof message === 'string';
}

function isBadge(badge: unknown): badge is Badge {
  const { href, src } = Object(badge) as Record<string, unknown>;
  return [href, src].every((address) => typeof address === 'string' && /^https?:/i.test(address));
}

/** The longest wait that a server may ask for, in milliseconds. */
const LONGEST = 600_000;

/** Milliseconds that a server asks to wait, in seconds or until a date; NaN where it asks nothing that can be read. */
export function askedPause(retryAfter: string, now: number): number {
  const seconds = retryAfter ? Number(retryAfter) : NaN;
  const pause = Number.isNaN(seconds) ? Date.parse(retryAfter) - now : seconds * 1000;
  return Math.min(Math.max(pause, 0), LONGEST);
}
