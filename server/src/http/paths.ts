/** Where the receiver stands on its site, without a slash at its end: nothing, or `/receveur` where a proxy serves it under a folder. */
export const baseOf = (publicUrl: string): string => new URL(publicUrl).pathname.replace(/\/+$/, '');
