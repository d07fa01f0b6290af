const MOST = 12;

/** Fails with the problems themselves as its message, one a line, each once. */
export function expectNone(problems: readonly string[]): void {
  const different = [...new Set(problems)];
  if (different.length === 0) return;
  const more = different.length > MOST ? [`… and ${different.length - MOST} more`] : [];
  throw new Error([`${different.length} problem(s):`, ...different.slice(0, MOST), ...more].join('\n'));
}
