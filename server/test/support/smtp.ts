import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as a server took it. */
export interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  /** As it was sent, headers and all. */
  readonly raw: string;
}

export interface PostOffice {
  readonly url: string;
  readonly taken: readonly Taken[];
  /** What the server answers to the next recipients; with nothing, it takes them. */
  answer: { readonly code: number; readonly text: string } | undefined;
  /** Resolves once this many letters were taken in all. */
  reached(count: number): Promise<void>;
  close(): Promise<void>;
}

/** A real SMTP server of this machine. */
export async function openPostOffice(): Promise<PostOffice> {
  const taken: Taken[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(_, __, callback) {
      const { answer } = office;
      callback(answer && Object.assign(new Error(answer.text), { responseCode: answer.code }));
    },
    onData(stream, session, callback) {
      let raw = '';
      stream.setEncoding('utf8').on('data', (text: string) => (raw += text));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), raw });
        callback();
        for (const { count, resolve } of waiting) if (taken.length >= count) resolve();
      });
    },
  });
  const port = await new Promise<number>((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.server.address() as AddressInfo).port)));
  const office: PostOffice = {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    answer: undefined,
    reached: (count) => new Promise((resolve) => (taken.length >= count ? resolve() : waiting.push({ count, resolve }))),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return office;
}

/** A server that does one thing with each connection: it hangs, or it drops it. */
export async function openBrokenOffice(treat: (socket: Socket) => void): Promise<{ readonly url: string; connected(): Promise<void>; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  let came = () => {};
  const server: Server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
    treat(socket);
    came();
  });
  const first = new Promise<void>((resolve) => (came = resolve));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connected: () => first,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
