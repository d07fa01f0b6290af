import { Agent, request } from 'node:http';
import { connect } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const agent = new Agent({ keepAlive: false });

/** Sends what it is given as it stands, where `fetch` would mend it. */
export function sendRaw(origin: string, { method = 'POST', path, headers = {}, body }: { method?: string; path: string; headers?: Readonly<Record<string, string | undefined>>; body?: Uint8Array }): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
    const sent = request({ hostname, port, path, method, headers: given, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString('utf8') }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Writes bytes that may be no request at all, and gives what came back once the connection is closed. */
export function sendBytes(origin: string, bytes: Uint8Array): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.setEncoding('latin1').on('data', (part: string) => (answer += part));
    // One that is dropped has been answered too: what matters is that the next one is.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}
