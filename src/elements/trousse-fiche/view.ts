import type { TemplateResult } from 'lit';
import type { Audience, Fiche } from '../../domain/fiche.js';
import type { Locale } from '../../shared/speech.js';

/** What a sheet's parts draw from. */
export interface SheetView {
  readonly fiche: Fiche;
  /** Language of the words around the sheet; the sheet's own is `fiche.lang`. */
  readonly locale: Locale;
  /** The reader whose parts are shown; everyone's where there is none. */
  readonly audience: Audience | null;
  /** Is its review due, on the day it is read? */
  readonly overdue: boolean;
  /** A heading so many levels under the element's first one. */
  readonly heading: (depth: number, look: 'h2' | 'h3' | 'h4', words: unknown) => TemplateResult;
  /** Where another sheet is. */
  readonly hrefOf: (id: string) => string;
  /** The title of another sheet, where the kit has it. */
  readonly titleOf: (id: string) => string | undefined;
  /** The address that stands on paper. */
  readonly address: string;
}
