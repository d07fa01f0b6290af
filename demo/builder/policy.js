/*
 * What a page's content security policy must allow, for what a person chose: the lines that her webmaster adds to his own.
 */

/** @typedef {{ directive: string, sources: string[] }} Line */

/**
 * Lines that every policy needs.
 * @param {import('./snippet.js').Choice} choice
 * @returns {Line[]}
 */
export function policyLines(choice) {
  if (choice.way === 'frame') {
    const [source = ''] = originsOf([choice.base]);
    return [...(choice.helper ? [{ directive: 'script-src', sources: [source] }] : []), { directive: 'frame-src', sources: [source] }];
  }
  const asked = choice.attributes.filter(([name]) => name === 'endpoint' || name === 'src').map(([, value]) => value);
  const lines = [{ directive: 'script-src', sources: originsOf([choice.script.src]) }];
  if (asked.length > 0) lines.push({ directive: 'connect-src', sources: originsOf(asked) });
  return lines;
}

/**
 * What a policy that asks for Trusted Types needs besides; a frame keeps its own.
 * @param {import('./snippet.js').Choice} choice
 */
export const trustedTypes = ({ way }) => (way === 'frame' ? undefined : 'trusted-types trousse');

/** @param {readonly Line[]} lines */
export const policyText = (lines) => lines.map(({ directive, sources }) => `${directive} ${sources.join(' ')}`).join(';\n');

/**
 * Each origin once. An address without one is the page's own.
 * @param {readonly string[]} addresses
 */
function originsOf(addresses) {
  return [...new Set(addresses.map((address) => /^https?:\/\/[^/?#]+/i.exec(address)?.[0].toLowerCase() ?? "'self'"))];
}
