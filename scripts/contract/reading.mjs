import { told } from './client.mjs';

/** @typedef {import('./client.mjs').Exchange} Exchange */

/** @param {Headers} headers @param {string} name */
const list = (headers, name) => (headers.get(name) ?? '').toLowerCase().split(',').map((one) => one.trim()).filter((one) => one !== '');

/** @param {Headers} headers @param {string} origin */
const opens = (headers, origin) => ['*', origin].includes(headers.get('access-control-allow-origin') ?? '');

/** Whether a browser lets the pages of a site send. @param {import('./contract.mjs').Context} context */
export async function asking({ client, findings }) {
  const { origin } = client;
  const expected = `a browser that asks for ${origin ?? 'a site'} is told that it may send Content-Type and Idempotency-Key`;
  if (origin === undefined) return findings.skip('preflight', 'required', expected, 'give --origin, the site whose form will send');
  const answer = await client.preflight();
  const { status, failure, headers } = answer;
  const allowed = list(headers, 'access-control-allow-headers');
  const lacking = ['content-type', 'idempotency-key'].filter((name) => !allowed.includes(name) && !allowed.includes('*'));
  const why =
    failure || status < 200 || status > 299 ? { came: told(answer, client.patience), mend: 'Answer OPTIONS with 204 at this address, and never by a redirection: a browser asks before it sends JSON.' }
      : !opens(headers, origin) ? { came: `Access-Control-Allow-Origin: ${headers.get('access-control-allow-origin') ?? 'none'}`, mend: `Put ${origin} on the list of the sites that may send.` }
        : lacking.length > 0 ? { came: `Access-Control-Allow-Headers without ${lacking.join(' and ')}`, mend: 'Answer Access-Control-Allow-Headers: Content-Type, Idempotency-Key.' }
          : undefined;
  return findings.add('preflight', 'required', expected, why);
}

/** What every answer bears, and what none may. @param {import('./contract.mjs').Context} context */
export function reading({ client, findings }) {
  const { origin, exchanges, patience } = client;
  const answers = exchanges.filter(({ status }) => status > 0);

  const expected = 'the page may read every answer, refusals too';
  const closed = origin && answers.find(({ headers }) => !opens(headers, origin));
  if (origin === undefined) findings.skip('readable', 'required', expected, 'give --origin, the site whose form will send');
  else findings.add('readable', 'required', expected, closed ? { came: `${told(closed, patience)}, without Access-Control-Allow-Origin for ${origin}`, mend: 'Send Access-Control-Allow-Origin with every answer, whatever its status: what a page cannot read is no answer, and is sent again.' } : undefined);

  const exposes = 'Access-Control-Expose-Headers: Retry-After, so that the form waits as long as it is asked to';
  if (origin === undefined) findings.skip('retry-after', 'advised', exposes, 'give --origin, the site whose form will send');
  else {
    const silent = answers.find(({ headers }) => !['retry-after', '*'].some((one) => list(headers, 'access-control-expose-headers').includes(one)));
    findings.add('retry-after', 'advised', exposes, silent ? { came: `${silent.status} without it`, mend: 'Send it with every answer; without it the form tries again after about 1, 2, 4, 8 and 16 s.' } : undefined);
  }

  const cookie = answers.find(({ headers }) => headers.has('set-cookie'));
  findings.add('cookie', 'required', 'no cookie is set', cookie ? { came: `Set-Cookie: ${(cookie.headers.get('set-cookie') ?? '').split('=')[0]}`, mend: 'Set none: the kit tells people that there is none.' } : undefined);

  const moved = answers.find(({ status }) => status >= 300 && status < 400);
  findings.add('redirection', 'required', 'no answer sends elsewhere', moved ? { came: told(moved, patience), mend: 'Answer at the address that the form is given.' } : undefined);

  const fault = exchanges.find(({ status }) => status >= 500);
  findings.add('fault', 'required', 'nothing that is sent makes the receiver fail', fault ? { came: told(fault, patience), mend: 'See the log of the receiver; whatever comes, answer 4xx where it is the sender’s.' } : undefined);

  const late = exchanges.find(({ failure }) => failure === 'late');
  findings.add('time', 'required', `an answer within ${patience / 1000} s`, late ? { came: told(late, patience), mend: 'Store first, and do the rest (e-mails, other services) after the answer.' } : undefined);
}
