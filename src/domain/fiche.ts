/** Who a part of a sheet speaks to. */
export const audiences = ['student', 'parent', 'school', 'employer'] as const;
export type Audience = (typeof audiences)[number];

/** What a sheet is about, so that it can be found. */
export const themes = ['balance', 'studies', 'law', 'orientation', 'health'] as const;
export type Theme = (typeof themes)[number];

/** A stretch of text of one look. */
export interface Run {
  readonly text: string;
  readonly mark?: 'strong' | 'emphasis' | undefined;
  /** Address that the text leads to: `https:`, `http:`, `mailto:` or `tel:`. */
  readonly href?: string | undefined;
  /** Id of the sheet that the text leads to. */
  readonly fiche?: string | undefined;
  /** What the text is short for. */
  readonly title?: string | undefined;
  /** Ids of the sources that what precedes rests on, of the sheet's own list. */
  readonly cite?: readonly string[] | undefined;
}

export type Text = readonly Run[];

/** A figure that stands out: its value as written, what it is a measure of, and its sources. */
export interface Figure {
  readonly value: string;
  readonly text: Text;
  /** A dot is a person, a square is an hour: so many of so many, at most the 168 of a week. */
  readonly draw?: { readonly unit: 'people' | 'hours'; readonly count: number; readonly of: number } | undefined;
  readonly cite: readonly string[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly ordered?: boolean | undefined; readonly items: readonly Text[] }
  | { readonly kind: 'checklist'; readonly items: readonly Text[] }
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] }
  | { readonly kind: 'table'; readonly head: readonly Text[]; readonly rows: readonly (readonly Text[])[] }
  | { readonly kind: 'callout'; readonly paragraphs: readonly Text[] }
  | { readonly kind: 'question'; readonly question: string; readonly answer: readonly Text[] };

export interface Section {
  readonly title: string;
  /** The one reader it speaks to; everyone by default. */
  readonly audience?: Audience | undefined;
  readonly blocks: readonly Block[];
}

export interface FicheSource {
  readonly id: string;
  readonly name: string;
  readonly href?: string | undefined;
  /** Year or ISO day of publication, where known. */
  readonly published?: string | undefined;
  /** ISO day on which it was last checked. */
  readonly checked: string;
}

/** One information sheet in one language: the shape that the build compiles, the elements draw and anyone may serve. */
export interface Fiche {
  readonly id: string;
  /** Language of its words, BCP 47. */
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  /** ISO day on which it was last reviewed. */
  readonly reviewed: string;
  /** Minutes that it takes to read. */
  readonly minutes: number;
  readonly theme: Theme;
  readonly audiences: readonly Audience[];
  /** What to remember. */
  readonly remember: readonly Text[];
  readonly sections: readonly Section[];
  /** In the order in which they are first cited. */
  readonly sources: readonly FicheSource[];
  /** Ids of the sheets to read next. */
  readonly related: readonly string[];
}

/** Every text of a sheet that may cite, in reading order. */
export function textsOf({ remember, sections }: Pick<Fiche, 'remember' | 'sections'>): Text[] {
  return [...remember, ...sections.flatMap(({ blocks }) => blocks.flatMap(textsOfBlock))];
}

function textsOfBlock(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'heading': return [[{ text: block.text }]];
    case 'paragraph': return [block.text];
    case 'figures': return block.figures.flatMap(({ value, text, cite }) => [[{ text: value }], text, [{ text: '', cite }]]);
    case 'table': return [block.head, ...block.rows].flat();
    case 'callout': return block.paragraphs;
    case 'question': return [[{ text: block.question }], ...block.answer];
    default: return block.items;
  }
}

/** The ids of the sources that a sheet cites, each once, in the order in which they are first cited. */
export function citedIn(fiche: Pick<Fiche, 'remember' | 'sections'>): string[] {
  return [...new Set(textsOf(fiche).flatMap((text) => text.flatMap(({ cite = [] }) => cite)))];
}

/** A sheet's words without its marks, title and summary first: what a search looks in. */
export function plainText(fiche: Fiche): string {
  const titles = fiche.sections.map(({ title }) => title);
  return [fiche.title, fiche.summary, ...titles, ...textsOf(fiche).map((text) => text.map((run) => run.text).join(''))].join('\n');
}

/** The sections that concern `audience`, or all of them where there is none. */
export function sectionsFor(fiche: Fiche, audience: Audience | null): readonly Section[] {
  return fiche.sections.filter((section) => !section.audience || !audience || section.audience === audience);
}

/** Citations of sources that a sheet does not list: a schema sees each part alone, not that one names another. */
export function unknownSources(fiche: Fiche): { path: string[]; expected: string }[] {
  const listed = fiche.sources.map(({ id }) => id);
  return citedIn(fiche).filter((id) => !listed.includes(id)).map((id) => ({ path: ['sources', id], expected: listed.join(' | ') }));
}
