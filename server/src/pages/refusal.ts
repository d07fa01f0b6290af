import type { Request } from '../http/context.js';
import type { Language } from '../words/say.js';
import { html, type Html } from './html.js';
import { page } from './layout.js';

const ABSENT = 404;

/** The page of who went to an address and cannot be given what she came for: what happened, and where she can go on. */
export function refusal(request: Request, status: number, message: string): Html {
  const { language, say, base } = request.var;
  const { method, path } = request.req;
  return page({
    language, say, base, wrong: true,
    // What was sent is not sent again by a link. Two slashes at its start would lead to another site, named by who made the address.
    inLanguage: method === 'GET' ? (other: Language) => `${base}${path.replace(/^[/\\]+/, '/')}?lang=${other}` : undefined,
    title: say(status === ABSENT ? 'refusal.absent' : 'refusal.title'),
    body: html`<p class="lead">${message}</p>
<ul class="bullets part">
<li><a href="${base}/e?lang=${language}">${say('verification.ask')}</a></li>
<li><a href="${base}/">${say('refusal.home')}</a></li>
</ul>`,
  });
}
