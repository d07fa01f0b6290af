import { nearest } from './nearest.js';

/** An attribute that does nothing where it is written, and the one that was meant, if it can be told. */
export interface Misunderstood {
  readonly name: string;
  readonly nearest: string | undefined;
}

/** What any tag may bear, or a framework writes there. */
const ANYWHERE = /^(accesskey|autofocus|class|contenteditable|dir|draggable|exportparts|hidden|id|inert|is|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|(aria|data|item|on|ng|v|x).+)$|[^a-z-]/;

/**
 * Attributes of a tag or of a holder that its element does not understand, given those that it does. What a page writes for itself
 * (`data-…` of its own, a framework's) is left alone unless it is nearly one of ours.
 */
export function misunderstood(element: Element, known: readonly string[]): Misunderstood[] {
  const held = element.hasAttribute('data-trousse');
  const form = (name: string | undefined) => (held && name ? `data-${name}` : name);
  return element.getAttributeNames().flatMap((name) => {
    const bare = name.replace(/^data-/, '');
    const given = bare !== name;
    if (name === 'lang' || bare === 'trousse' || (given === held && known.includes(bare))) return [];
    const meant = nearest(bare, known);
    // On a holder, what is not in its data- form counts where it is exactly one of ours.
    const ours = held ? (given ? meant : known.includes(name)) : given ? meant : meant ?? !ANYWHERE.test(name);
    return ours && !(ANYWHERE.test(bare) && !known.includes(bare)) ? [{ name, nearest: form(meant) }] : [];
  });
}
