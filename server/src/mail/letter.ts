import { html, type Html } from '../pages/html.js';

/** An e-mail that is ready to be sent. */
export interface Letter {
  readonly to: string | { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a letter is made of: the same in plain text and in HTML. */
export type Block = { readonly say: string } | { readonly link: string; readonly label: string } | { readonly code: string } | { readonly small: readonly string[] };

/** One line, whatever a person wrote: a line break would begin a header. Long ones are cut. */
export function oneLine(text: string, most = 80): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  const letters = [...line];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : line;
}

export const inText = (blocks: readonly Block[]): string =>
  `${blocks.map((block) => ('say' in block ? block.say : 'link' in block ? `${block.label}\n${block.link}` : 'code' in block ? block.code : `-- \n${block.small.join('\n')}`)).join('\n\n')}\n`;

/** No picture, no style sheet, nothing that is fetched: it tells nobody that it was read. */
export function inHtml(language: string, subject: string, blocks: readonly Block[]): string {
  const body = blocks.map((block): Html => {
    if ('say' in block) return html`<p>${block.say}</p>\n`;
    if ('link' in block) return html`<p>${block.label}<br><a href="${block.link}">${block.link}</a></p>\n`;
    if ('code' in block) return html`<pre style="white-space:pre-wrap;overflow-wrap:anywhere">${block.code}</pre>\n`;
    return html`<hr>\n<p style="font-size:smaller">${block.small.map((line, index) => html`${index > 0 ? html`<br>` : ''}${line}`)}</p>\n`;
  });
  const whole = html`<!doctype html>
<html lang="${language}-CA">
<head><meta charset="utf-8"><title>${subject}</title></head>
<body style="font-family:sans-serif;line-height:1.5;max-width:40em">
${body}</body>
</html>
`;
  // A text, which a message is written from: what is escaped is an object that holds one.
  return String(whole);
}
