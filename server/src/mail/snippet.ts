import { html } from '../pages/html.js';

/** What an employer pastes in its own site: the badge's picture, and the page that verifies it; no script. */
export const badgeSnippet = ({ href, src }: { readonly href: string; readonly src: string }, alt: string): string => String(html`<a href="${href}"><img src="${src}" alt="${alt}"></a>`);
