/** Where a pledge is verified by anyone. */
export const verificationOf = (publicUrl: string, reference: string, language: string): string => `${publicUrl}/e/${reference}${language === 'fr' ? '' : `?lang=${language}`}`;

/** The picture of a pledge's badge. */
export const badgePictureOf = (publicUrl: string, reference: string, language: string): string => `${publicUrl}/v1/partners/${reference}/badge.svg${language === 'fr' ? '' : `?lang=${language}`}`;

/** What an employer puts on its site: a picture that follows what becomes of the pledge, and the page that verifies it. */
export const badgeOf = (publicUrl: string, reference: string, language: string): { readonly href: string; readonly src: string } => ({
  href: verificationOf(publicUrl, reference, language),
  src: badgePictureOf(publicUrl, reference, language),
});
