import type { Language, Say } from '../words/say.js';
import { html, type Html } from './html.js';
import { styleHref } from './style.js';

/** A whole page of the receiver. */
export interface Page {
  readonly language: Language;
  readonly say: Say;
  /** Its heading, and the first words of its title. */
  readonly title: string;
  /** Where the receiver stands on its site: `baseOf(config.publicUrl)`. */
  readonly base: string;
  /** The same page in a language; none where it is an answer that no address brings back. */
  readonly inLanguage?: ((language: Language) => string) | undefined;
  /** What is found at the top of every page of a part of the receiver. */
  readonly navigation?: Html | undefined;
  /** A line above the heading: where the page stands. */
  readonly above?: Html | undefined;
  /** What the title says first, where something is to be mended. */
  readonly wrong?: boolean;
  /** What the title says first, where something was done: it is what a screen reader says first. */
  readonly said?: string | undefined;
  /** Whether it needs the width of a table rather than that of a text. */
  readonly wide?: boolean;
  readonly body: Html | readonly Html[];
  readonly foot?: Html | undefined;
}

const names: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

/** The kit's one ornament. */
const ribbon = html`<svg class="ribbon" aria-hidden="true" focusable="false"><line x1="72" y1="5" x2="100%" y2="5" /><path d="M0 0h66l-6 5 6 5H0z" /><path d="M0 6h60.8v1.5H0z" /></svg>`;

/** Draws a page: no script, one style sheet, and headings that start here. */
export function page({ language, say, title, base, inLanguage, navigation, above, wrong = false, said, wide = false, body, foot }: Page): Html {
  return html`<!doctype html>
<html lang="${language}-CA">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${said && `${said} · `}${wrong ? say('layout.wrong-title', { title }) : title} · ${say('name')}</title>
<link rel="stylesheet" href="${base}${styleHref}">
</head>
<body>
<a class="skip" href="#main">${say('layout.skip')}</a>
<header class="top"><div class="in${wide ? ' wide' : ''}">
<p class="brand">${say('name')}</p>
${navigation}
${inLanguage && languageLinks(language, say, inLanguage)}
</div></header>
<main id="main" class="in${wide ? ' wide' : ''}" tabindex="-1">
${ribbon}
${above}
<h1>${title}</h1>
${body}
</main>
${foot && html`<footer class="in${wide ? ' wide' : ''}">${foot}</footer>`}
</body>
</html>`;
}

/** The other languages, each in its own words. */
function languageLinks(language: Language, say: Say, inLanguage: (language: Language) => string): Html {
  const others = (Object.keys(names) as Language[]).filter((one) => one !== language);
  return html`<nav class="languages" aria-label="${say('layout.languages')}">${others.map((one) => html`<a href="${inLanguage(one)}" lang="${one}-CA" hreflang="${one}-CA">${names[one]}</a>`)}</nav>`;
}
