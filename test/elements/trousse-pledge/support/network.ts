import { settled } from '../../../support/mount.js';
import { nextTask } from '../../../support/requests.js';

/** One pledge on its way. */
export interface Sent {
  readonly address: string;
  readonly headers: Headers;
  readonly body: BodyInit;
  /** What `json` sends. */
  readonly record: Record<string, unknown>;
  /** Answers, and waits until the element has dealt with it. */
  readonly answer: (status: number, body?: unknown) => Promise<void>;
  /** The connection goes. */
  readonly drop: () => Promise<void>;
}

/** Takes the place of the network for `element`; `giveNetworkBack` ends it. */
export function takeNetwork(element: Element) {
  const requests: Sent[] = [];
  let told = () => {};
  const over = async () => {
    await nextTask();
    await settled(element);
  };
  globalThis.fetch = (address, { body, headers } = {}) => new Promise((resolve, reject) => {
    requests.push({
      address: address as string, headers: new Headers(headers), body: body as BodyInit, record: typeof body === 'string' ? (JSON.parse(body) as Record<string, unknown>) : {},
      answer: (status, answer = '') => {
        const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
        resolve({ status, ok: status < 300, headers: new Headers(), text: () => Promise.resolve(text) } as Response);
        return over();
      },
      drop: () => {
        reject(new TypeError('Failed to fetch'));
        return over();
      },
    });
    told();
  });
  return {
    requests,
    /** The request that came so many, once it has come and the element says so. */
    async sent(count = 1): Promise<Sent> {
      while (requests.length < count) await new Promise<void>((resolve) => (told = resolve));
      await settled(element);
      return requests[count - 1] as Sent;
    },
  };
}
