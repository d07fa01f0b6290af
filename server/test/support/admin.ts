import { token, type Visit } from './receiver.js';

/** A moderator who has signed in, as her browser goes about it: the cookie, and the secret of her session in each form. */
export interface Moderator {
  readonly cookie: string;
  /** A page's markup. */
  page(path: string): Promise<string>;
  get(path: string): Promise<Response>;
  /** Sends a form that the page of `path` holds, or that of `from`, with its hidden fields and these. */
  send(path: string, fields?: Readonly<Record<string, string>>, from?: string): Promise<Response>;
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
export const text = (markup: string): string => markup.replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot|#39);/g, (one) => entities[one] ?? one).replace(/\s+/g, ' ');

/** The hidden fields of the form of a page that sends to an address. */
export function hiddenFields(markup: string, path: string): Record<string, string> {
  const form = markup.split('<form').find((one) => one.includes(`action="${path}"`) || one.includes(`action="${path}?`));
  if (!form) throw new Error(`No form of the page sends to ${path}.`);
  const inputs = form.split('</form>')[0]?.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g) ?? [];
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value.replace(/&[^;]+;/g, (one) => entities[one] ?? one)]));
}

export async function signIn(visit: Visit): Promise<Moderator> {
  const response = await visit.submit('/admin/sign-in', { token, next: '' });
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const get = (path: string) => visit.get(path, { cookie });
  const page = async (path: string) => (await get(path)).text();
  return {
    cookie,
    get,
    page,
    send: async (path, fields = {}, from = path) => visit.submit(path, { ...hiddenFields(await page(from), path), ...fields }, { cookie }),
  };
}
