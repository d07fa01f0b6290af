/** What stands between two cells: a comma, or the semicolon of a French Excel. */
export type Separator = ',' | ';';

/** Tells a spreadsheet that what follows is UTF-8. */
export const BOM = '\ufeff';

/**
 * A cell that a spreadsheet would take for a formula starts with an apostrophe, which it takes for text: what a person wrote
 * on a form does not run on the computer of whoever reads it. Spaces before it, and wide signs, are no way around.
 */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

function cell(value: string | number): string {
  const text = String(value);
  const harmless = typeof value === 'string' && formula.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** One line of RFC 4180, with its end. */
export const csvLine = (values: readonly (string | number)[], separator: Separator): string => `${values.map(cell).join(separator)}\r\n`;
