/** Where data cannot be read, and why: `hours.work.3 (maximum 24)`. */
export interface Problem {
  /** Names and indexes from the outside in; empty for the whole. */
  readonly path: readonly (string | number)[];
  /** What was expected, as codes. */
  readonly expected: string;
}
