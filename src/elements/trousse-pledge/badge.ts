/** A badge as the receiver gave it: what it leads to, what it says, and its picture. */
export interface Badge {
  readonly href: string;
  readonly alt: string;
  readonly src: string;
}

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** What an employer pastes in its own site: markup without a script. Nothing, where an address is not one of the web. */
export function badgeSnippet({ href, alt, src }: Badge): string {
  return [href, src].every((address) => /^https?:/i.test(address)) ? `<a href="${escape(href)}"><img src="${escape(src)}" alt="${escape(alt)}"></a>` : '';
}
