/** Who is behind the kit, and the jurist who reviewed the law; `null` until there is one, and the elements say so. */
export interface Publisher {
  readonly name: string | null;
  /** Page of the current version. */
  readonly href: string | null;
  /** Address of a sheet's own page, `{name}` and `{lang}` in it becoming the sheet's, where `dist/fiches` is published. */
  readonly pages: string | null;
  readonly legalReview: { readonly name: string; readonly on: string } | null;
}

export const publisher: Publisher = { name: null, href: null, pages: null, legalReview: null };
