import type { Badge } from '../../shared/send-answer.js';

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** What an employer pastes in its own site: the receiver's badge in markup, without a script; `alt` is what it says. */
export function badgeSnippet({ href, src }: Badge, alt: string): string {
  return `<a href="${escape(href)}"><img src="${escape(src)}" alt="${escape(alt)}"></a>`;
}
