import { localeOf, nearestLang } from '../shared/locale.js';
import { locales, type Locale } from '../shared/speech.js';
import type { TrousseElement } from '../shared/trousse-element.js';
import { misunderstood } from './attributes.js';
import { faintPairs, type Faint } from './contrast.js';
import { nearest } from './nearest.js';
import { reach, type Reached } from './reach.js';
import { attributesOf, holderOf, tagOf } from './ways.js';

/** What is wrong, in codes. */
export type Finding =
  | { readonly code: 'xml' | 'no-element' | 'script-twice' }
  | { readonly code: 'element'; readonly name: string; readonly nearest: string | undefined }
  | { readonly code: 'attribute'; readonly element: string; readonly name: string; readonly nearest: string | undefined }
  | { readonly code: 'element-twice'; readonly element: string }
  | { readonly code: 'missing'; readonly element: string; readonly names: readonly string[] }
  | { readonly code: 'language'; readonly element: string; readonly lang: string }
  | { readonly code: 'endpoint'; readonly element: string; readonly address: string; readonly reached: Reached }
  | ({ readonly code: 'contrast'; readonly element: string } & Faint)
  | { readonly code: 'policy'; readonly directive: string; readonly blocked: string };

export interface Found {
  readonly tag: string;
  readonly way: 'tag' | 'div' | 'link';
  readonly locale: Locale;
  /** The endpoint that lets this page send, if there is one. */
  readonly endpoint: string;
}

export interface Report {
  readonly version: string;
  /** How each tag of the script that can be seen loads it: one that is combined, written into the page or already gone can't. */
  readonly scripts: readonly { readonly address: string; readonly how: 'async' | 'defer' | 'module' | 'blocking'; readonly pinned: boolean }[];
  readonly elements: readonly Found[];
  readonly findings: readonly Finding[];
}

const MOST = 20;
const blocked = new Map<string, Finding>();

/** Remembers what the page's policy blocks from now on. */
export function watchPolicy(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective: directive, blockedURI }) => {
    if (blocked.size < MOST) blocked.set(`${directive} ${blockedURI}`, { code: 'policy', directive, blocked: blockedURI });
  });
}

/** Looks at a page and the elements in it. An endpoint is asked whether it is there, and told nothing. */
export async function check(version: string, tags: readonly string[]): Promise<Report> {
  const scripts = [...document.querySelectorAll('script')]
    .filter(({ src }) => /\/trousse([@-]\d[^/]*)?\.js([?#]|$)/.test(src))
    .map(({ src: address, type, async, defer, integrity }) => ({ address, how: type === 'module' ? type : async ? 'async' : defer ? 'defer' : 'blocking', pinned: integrity !== '' }) as const);
  const { warned } = (globalThis as { Trousse?: { warned?: boolean } }).Trousse ?? {};
  const findings: Finding[] = [...unknownElements(tags)];
  if (document.contentType !== 'text/html') findings.push({ code: 'xml' });
  if (warned || scripts.length > 1) findings.push({ code: 'script-twice' });

  const found = [...document.querySelectorAll<TrousseElement>(tags.join())].filter((one) => one.shadowRoot);
  if (found.length === 0) findings.push({ code: 'no-element' });
  const elements = await Promise.all(found.map(async (one, index): Promise<Found> => {
    const tag = one.localName;
    const holder = holderOf(one);
    const lang = nearestLang(one);
    const attributes = (element: Element) => toText(element, attributesOf(tag));
    findings.push(...misunderstood(holder ?? one, attributesOf(tag)).map((name) => ({ code: 'attribute', element: tag, ...name }) as const));
    if (found.findIndex((other) => other.localName === tag && attributes(other) === attributes(one)) < index) findings.push({ code: 'element-twice', element: tag });
    // Another version of the kit may have drawn it, which did not say.
    const missing = (one as Partial<TrousseElement>).missing?.() ?? [];
    if (missing.length > 0) findings.push({ code: 'missing', element: tag, names: missing.map((name) => (holder ? `data-${name}` : name)) });
    if (!locales.some((locale) => locale.slice(0, 2) === lang.slice(0, 2).toLowerCase())) findings.push({ code: 'language', element: tag, lang });
    findings.push(...faintPairs(one).map((pair) => ({ code: 'contrast', element: tag, ...pair }) as const));
    const address = one.getAttribute('endpoint') ?? '';
    const reached = address ? await reach(address, one.getAttribute('format') ?? '') : 'unsafe';
    if (address && reached !== 'allowed') findings.push({ code: 'endpoint', element: tag, address, reached });
    return { tag, way: !holder ? 'tag' : holder.localName === 'a' ? 'link' : 'div', locale: localeOf(one, one.getAttribute('languages') ?? ''), endpoint: reached === 'allowed' ? address : '' };
  }));
  // What a policy blocks is told after it has failed.
  await new Promise((told) => setTimeout(told, 100));
  return { version, scripts, elements, findings: [...findings, ...blocked.values()] };
}

const toText = (element: Element, names: readonly string[]): string => names.map((name) => element.getAttribute(name) ?? '').join('\n');

/** Tags and holders that ask for an element that there is not. */
function unknownElements(tags: readonly string[]): Finding[] {
  const asked = [...document.querySelectorAll('[data-trousse]')].map(tagOf);
  const written = [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName).filter((name) => name.startsWith('trousse-'));
  return [...new Set([...asked, ...written])].filter((name) => !tags.includes(name)).map((name) => ({ code: 'element', name, nearest: nearest(name, tags) }));
}
