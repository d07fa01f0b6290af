const real = globalThis.fetch;
const later = globalThis.setTimeout;

/** One request that an element made, answered when a case says so. */
export interface Asked {
  readonly address: string;
  readonly init: RequestInit;
  readonly aborted: () => boolean;
  /** Answers, and waits until the element has read it. */
  readonly answer: (body: unknown, status?: number) => Promise<void>;
  /** The network fails. */
  readonly fail: () => Promise<void>;
}

/** All that was started has happened: what waits for nothing but promises runs before the next task. */
export const nextTask = (): Promise<void> => new Promise((resolve) => void later(resolve));

/**
 * Takes the place of the network, and gives the requests as they come. It stops when told to, as browsers do, unless it is
 * `deaf`: hosts replace `fetch` by one that does not listen.
 */
export function takeRequests({ deaf = false } = {}): Asked[] {
  const requests: Asked[] = [];
  globalThis.fetch = (address, init = {}) => new Promise((resolve, reject) => {
    const stop = () => reject(init.signal?.reason as Error);
    if (!deaf) init.signal?.addEventListener('abort', stop);
    requests.push({
      address: address instanceof Request ? address.url : address.toString(), init,
      aborted: () => init.signal?.aborted ?? false,
      answer: async (body, status = 200) => {
        const response = new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
        const words = await response.text();
        response.json = () => new Promise((read) => read(JSON.parse(words)));
        resolve(response);
        await nextTask();
      },
      fail: async () => {
        reject(new TypeError('Failed to fetch'));
        await nextTask();
      },
    });
  });
  return requests;
}

/** Gives the network back: for `afterEach`. */
export function giveNetworkBack(): void {
  globalThis.fetch = real;
}
