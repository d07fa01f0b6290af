import type { Assessment } from '../../domain/assess.js';
import type { Jurisdiction } from '../../domain/jurisdiction.js';
import type { Week } from '../../domain/week.js';
import type { Heading } from '../../shared/margin.js';
import type { Locale } from '../../shared/speech.js';

/** What the calculator's parts draw from. */
export interface View {
  readonly week: Week;
  readonly assessment: Assessment;
  readonly law: Jurisdiction;
  /** Day whose law applies, ISO 8601. */
  readonly on: string;
  /** Is the person subject to compulsory attendance that day? */
  readonly subject: boolean;
  readonly locale: Locale;
  readonly heading: Heading;
}
