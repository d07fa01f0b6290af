import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { HalfHour } from '../domain/squares.js';
import { formatHours } from './format.js';
import { icon } from './icons.js';
import type { Locale } from './speech.js';
import { times } from './times.js';

/** The class of what fills an hour. */
export const fill = (category: HalfHour | 'free'): string => `u f-${category ?? 'free'}`;

/** A square is an hour; two halves that differ share it along its diagonal. */
export function square(first: HalfHour, second = first): TemplateResult {
  return html`<i class=${fill(first)}>${first === second ? nothing : html`<i class="half ${fill(second)}"></i>`}</i>`;
}

/** So many hours of work in squares, the last one half filled where the hour is. */
export const workSquares = (hours: number): TemplateResult[] => times(Math.ceil(hours), (index) => square('work', hours - index < 1 ? null : 'work'));

/** Hours against a cap, a square each; the excess is a number, and no hour in particular is blamed. */
export function ruler(hours: number, limit: number, words: string, locale: Locale): TemplateResult {
  const squares = [...workSquares(hours), ...times(limit - Math.ceil(hours), () => html`<i class="u none"></i>`)];
  return html`<div class="item">
    <span class="tag row small ${hours > limit ? 'stop' : ''}">${hours > limit ? html`${icon('warning')}${msg(str`${formatHours(hours - limit, locale)} de trop`)}` : html`${icon('check')}${msg('Pas de dépassement')}`}</span>
    <div class="ruler row" aria-hidden="true">${squares.slice(0, limit)}<i class="cap"></i>${squares.slice(limit)}</div>
    <p class="small"><b>${formatHours(hours, locale)}</b> ${words}, ${msg(str`plafond ${formatHours(limit, locale)}`)}</p>
  </div>`;
}
