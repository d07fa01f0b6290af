import { html } from '../pages/html.js';
import { note } from '../storage/audit.js';
import { signIn, signOut } from '../storage/sessions.js';
import { dropCookie, form, leadTo, parameter, readCookie, show, writeCookie, type Act, type Desk } from './desk.js';
import { errorSummary, field } from './fields.js';

/** Where one may go after signing in: a page of administration. */
const page = /^(\/[\w./-]*)?(\?[\w=&%.~+-]*)?$/;

export const showSignIn: Act = (desk) => draw(desk, parameter(desk, 'next'));

export const trySignIn: Act = async (desk) => {
  const { request, services, db, say, form: sent } = desk;
  const next = sent.get('next') ?? '';
  const token = sent.get('token') ?? '';
  if (token.trim() === '') return draw(desk, next, say('admin.sign-in.missing'), 422);
  const now = services.now();
  const result = await signIn(db, token, request.get('address'), now);
  if ('cookie' in result) {
    await note(db, { at: now, actor: 'moderator', action: 'signed-in' });
    writeCookie(request, services.config.publicUrl, result.cookie);
    const [path = '', query = ''] = page.test(next) ? next.split('?') : [''];
    return leadTo(desk, path, Object.fromEntries(new URLSearchParams(query)));
  }
  if (result.refused === 'wrong') return draw(desk, next, say('admin.sign-in.wrong'), 403);
  services.log('sign-in-locked', { seconds: result.seconds });
  request.header('Retry-After', String(result.seconds));
  return draw(desk, next, say('admin.sign-in.locked', { minutes: Math.ceil(result.seconds / 60) }), 429);
};

export const leave: Act = async (desk) => {
  const { request, services, db } = desk;
  const { publicUrl } = services.config;
  await signOut(db, readCookie(request, publicUrl) ?? '');
  await note(db, { at: services.now(), actor: 'moderator', action: 'signed-out' });
  dropCookie(request, publicUrl);
  return leadTo(desk, '/sign-in', { left: 1 });
};

function draw(desk: Desk, next: string, error?: string, status: 200 | 403 | 422 | 429 = 200): Response | Promise<Response> {
  const { say } = desk;
  const left = parameter(desk, 'left') && !error ? say('admin.sign-in.left') : undefined;
  const body = html`
${left && html`<p class="notice">${left}</p>`}
${errorSummary(say, error ? [['token', error]] : [])}
<p class="lead">${say('admin.sign-in.lead')}</p>
${form(desk, '/sign-in', html`<input type="hidden" name="next" value="${next}">
<input type="text" name="username" value="administration" autocomplete="username" hidden>
${field({ name: 'token', label: say('admin.sign-in.token'), value: '', type: 'password', autocomplete: 'current-password', error })}
<p class="part"><button class="btn">${say('admin.sign-in.go')}</button></p>`)}
<p class="part small muted">${say('admin.sign-in.lost')}</p>`;
  return show(desk, { title: say('admin.sign-in.title'), body, wrong: error !== undefined, said: left }, status);
}
