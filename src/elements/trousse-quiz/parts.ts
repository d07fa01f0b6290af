import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../domain/quiz.js';
import { citation } from '../../shared/citation.js';
import { icon } from '../../shared/icons.js';
import { ribbon } from '../../shared/ribbon.js';
import { times } from '../../shared/times.js';
import type { QuizView } from './view.js';
import { rightWords } from './words.js';

/** The title of a screen, where the focus goes when the screen comes. */
export function renderTitle({ heading }: QuizView, words: string): TemplateResult {
  return html`<div part="heading" id="title" tabindex="-1">${heading(0, 'h2', words)}</div>`;
}

/** The top of a screen that is no question. */
export function renderHead(view: QuizView, title: string, ...leads: readonly string[]): TemplateResult {
  return html`<div class="head">${ribbon()}${renderTitle(view, title)}${leads.map((lead) => (lead ? html`<p class="lead muted">${lead}</p>` : nothing))}</div>`;
}

/** A part of a result under its own title; none where it would be empty. */
export function renderPart({ heading }: QuizView, title: string, filled: unknown, content: () => unknown): TemplateResult | typeof nothing {
  return filled ? html`<section>${heading(1, 'h3', title)}${content()}</section>` : nothing;
}

export function button(action: string, words: string, act: () => void, look = ''): TemplateResult {
  return html`<button type="button" class="btn ${look}" data-action=${action} @click=${act}>${words}</button>`;
}

export function renderList(items: readonly string[]): TemplateResult {
  return html`<ul class="items">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** So many marks, the first ones full: people as dots, steps of the ribbon. */
export function renderMarks(full: number, of = full, look = 'dots'): TemplateResult {
  return html`<div class=${look} aria-hidden="true">${times(of, (index) => html`<i class=${index < full ? 'on' : ''}></i>`)}</div>`;
}

/** A line of a table of shares: ten dots, and the same in words. */
export function renderShare(name: unknown, share: number, words: string, look = ''): TemplateResult {
  return html`<tr class=${look}><th scope="row">${name}</th><td>${renderMarks(Math.round(share * 10), 10)}</td><td>${words}</td></tr>`;
}

/** What is right, unless the answer said it, why, and where it comes from. */
export function renderWhy({ locale }: QuizView, question: Question, said = false): TemplateResult {
  return html`${said ? nothing : html`<p><b>${icon('check')} ${rightWords(question, locale)}</b></p>`}<p>${question.explanation}</p>${question.sources?.map((id) => citation(id, locale))}`;
}
