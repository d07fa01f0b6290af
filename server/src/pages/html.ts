import { html, raw } from 'hono/html';

/** Markup that is safe: what goes into it was escaped. */
export type Html = ReturnType<typeof html>;

export { html };

/** Words of ours with a piece of markup in the place of one of their values: `Voir {link}.` */
export function filled(words: string, name: string, piece: Html): Html {
  const [before = '', after = ''] = words.split(`{${name}}`);
  return html`${before}${piece}${after}`;
}

/** Lines of a text, as they were written. */
export const lines = (text: string): Html[] => text.split('\n').map((line, index) => html`${index > 0 ? raw('<br>') : ''}${line}`);
