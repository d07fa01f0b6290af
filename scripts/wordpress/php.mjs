/**
 * A value as PHP writes it.
 * @param {unknown} value
 * @returns {string}
 */
export function php(value) {
  if (Array.isArray(value)) return `[${value.map(php).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `[${Object.entries(value).map(([key, entry]) => `${text(key)} => ${php(entry)}`).join(', ')}]`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value);
  throw new Error(`PHP is not written for ${String(value)}.`);
}

/** @param {string} value */
const text = (value) => `'${value.replace(/[\\']/g, '\\$&')}'`;
