/*
 * Sends as the form does, and keeps every answer: what the contract asks is read from them.
 */

/**
 * @typedef {object} Exchange
 * @property {number} status 0 where there is no answer
 * @property {'none' | 'late' | 'cut' | undefined} failure why there is none
 * @property {Headers} headers
 * @property {string} text
 * @property {any} json undefined where the answer is not JSON
 * @property {number} milliseconds
 */

/** How long the form waits for an answer, in milliseconds. */
const PATIENCE = 20_000;

export class Client {
  /** Every answer to something that was sent. @type {Exchange[]} */
  exchanges = [];

  /** @param {{ address: string, origin?: string | undefined, language?: string, patience?: number }} options */
  constructor({ address, origin, language = 'fr', patience = PATIENCE }) {
    this.address = address;
    this.origin = origin;
    this.language = language;
    this.patience = patience;
  }

  /**
   * Sends a record, or what stands for one.
   * @param {unknown} body an object, or text that is sent as it stands
   * @param {Record<string, string>} [headers] in the place of the form's own
   */
  async send(body, headers = {}) {
    const id = Object(body).id;
    const exchange = await this.#ask({
      method: 'POST',
      headers: { accept: 'application/json', 'accept-language': this.language, 'content-type': 'application/json', ...(typeof id === 'string' && { 'idempotency-key': id }), ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    this.exchanges.push(exchange);
    return exchange;
  }

  /** Asks as a browser does before it sends. */
  preflight() {
    return this.#ask({ method: 'OPTIONS', headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,idempotency-key' } });
  }

  /** @param {{ method: string, headers: Record<string, string>, body?: string }} request @returns {Promise<Exchange>} */
  async #ask({ method, headers, body }) {
    const before = performance.now();
    const since = () => Math.round(performance.now() - before);
    /** @type {Response | undefined} */
    let response;
    try {
      response = await fetch(this.address, {
        // A connection each: one that the receiver closes after a message that is too large takes no other with it.
        method, headers: { ...headers, connection: 'close', ...(this.origin && { origin: this.origin }) }, redirect: 'manual', signal: AbortSignal.timeout(this.patience), ...(body !== undefined && { body }),
      });
      const text = await response.text();
      return { status: response.status, failure: undefined, headers: response.headers, text, json: readJson(text), milliseconds: since() };
    } catch (error) {
      const late = /** @type {Error} */ (error).name === 'TimeoutError';
      return { status: 0, failure: late ? 'late' : response ? 'cut' : 'none', headers: new Headers(), text: '', json: undefined, milliseconds: since() };
    }
  }
}

/** @param {string} text @returns {unknown} */
function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What came, in a few words. @param {Exchange} exchange @param {number} patience */
export function told({ status, failure, headers, text }, patience) {
  if (failure === 'late') return `no answer in ${patience / 1000} s`;
  if (failure === 'cut') return 'an answer that was cut short';
  if (failure === 'none') return 'no answer: the connection was refused or dropped';
  if (status >= 300 && status < 400) return `${status}, a redirection to ${headers.get('location') ?? 'nowhere'}`;
  const start = text.trim().replace(/\s+/g, ' ').slice(0, 160);
  return start ? `${status} ${start}` : `${status}, with nothing`;
}
