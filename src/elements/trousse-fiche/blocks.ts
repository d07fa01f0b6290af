import { html, type TemplateResult } from 'lit';
import type { Block, Text } from '../../domain/fiche.js';
import { renderFigure } from './figure.js';
import { renderText } from './text.js';
import type { SheetView } from './view.js';

export function renderBlock(block: Block, view: SheetView): TemplateResult {
  const text = (one: Text) => renderText(one, view);
  const items = (list: readonly Text[]) => list.map((item) => html`<li><span>${text(item)}</span></li>`);
  const paragraphs = (list: readonly Text[]) => list.map((one) => html`<p>${text(one)}</p>`);
  switch (block.kind) {
    case 'heading': return view.heading(2, 'h4', block.text);
    case 'paragraph': return html`<p>${text(block.text)}</p>`;
    case 'list': return block.ordered ? html`<ol class="items">${items(block.items)}</ol>` : html`<ul class="items">${items(block.items)}</ul>`;
    case 'checklist': return html`<ul class="checks">${items(block.items)}</ul>`;
    case 'figures': return html`<div class="figs">${block.figures.map((figure) => renderFigure(figure, view))}</div>`;
    case 'callout': return html`<div class="call">${paragraphs(block.paragraphs)}</div>`;
    case 'question': return html`<div class="ask">${view.heading(2, 'h4', block.question)}${paragraphs(block.answer)}</div>`;
    case 'table': return renderTable(block, view);
  }
}

/** On a narrow sheet each cell stands on its own line under its column's name; its roles keep it a table. */
function renderTable({ head, rows }: Extract<Block, { kind: 'table' }>, view: SheetView): TemplateResult {
  const words = (text: Text | undefined) => text?.map((run) => run.text).join('') ?? '';
  return html`<table role="table">
    <thead><tr role="row">${head.map((cell) => html`<th role="columnheader" scope="col">${renderText(cell, view)}</th>`)}</tr></thead>
    <tbody>${rows.map(([first = [], ...cells]) => html`<tr role="row"><th role="rowheader" scope="row">${renderText(first, view)}</th>${cells.map((cell, index) => html`<td role="cell" data-column=${words(head[index + 1])}>${renderText(cell, view)}</td>`)}</tr>`)}</tbody>
  </table>`;
}
