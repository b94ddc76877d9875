import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A site that is being served. */
export interface Served {
  /** The address of its home page, ending with a slash. */
  readonly url: string;
  /** Stops at once, whoever is still connected. */
  readonly close: () => Promise<void>;
}

/** Serves a built site below `base` on a free port of this machine. */
export async function serveSite(folder: string, base = '/'): Promise<Served> {
  const files = sirv(folder, { dev: true });
  const page = join(folder, '404.html');
  const notFound = existsSync(page) ? readFileSync(page) : 'Nothing is here.';
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const absent = () => {
      response.writeHead(404, { 'content-type': 'text/html' }).end(notFound);
    };
    if (!path.startsWith(base)) {
      absent();
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    files(request, response, absent);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}
