/** A website as a whole address, however it was typed: the form takes it with or without its `https://`. */
export const wholeAddress = (website: string): string => (website === '' || /^https?:\/\//i.test(website) ? website : `https://${website}`);

/** The name of the site that an address leads to; `undefined` where no browser reads it, as in some rows that were kept before. */
export const siteOf = (address: string): string | undefined => (URL.canParse(address) ? new URL(address).hostname : undefined);
