import { createServer } from 'node:http';

/**
 * A loopback origin of its own, on a free port. `answer` gives, for a path, `{ body, type, headers }`, or nothing where
 * there is nothing.
 */
export async function openOrigin(answer) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    requests.push(pathname);
    const found = await answer(pathname);
    response.writeHead(found ? 200 : 404, { 'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8`, ...found?.headers });
    response.end(found?.body ?? '');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}
