import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const hashed = /^\/(_astro|pakete)\/|^\/pagefind\/(fragment|index)\/|\.pf_meta$/;

const cacheControl = (path: string): string => (hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');

const pathOf = (request: IncomingMessage): string => new URL(request.url ?? '/', 'http://localhost').pathname;

/** Web hosts lead `/x` to `/x/`; without that, relative thinking and the offline store would see two pages. */
const directoryOf = (folder: string, path: string): string | undefined =>
  !path.endsWith('/') && existsSync(join(folder, path, 'index.html')) ? `${path}/` : undefined;

const sendNotFound = (folder: string) => (_: IncomingMessage, response: ServerResponse) => {
  const page = join(folder, '404.html');
  response.writeHead(404, { ...headers, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(existsSync(page) ? readFileSync(page) : 'Diese Seite gibt es nicht.');
};

/**
 * Serves a built site the way a web host should: names with a hash for a year, everything else asked for again, directories with a
 * closing slash, the site's own 404 page, and the policy that a `<meta>` cannot carry. Not listening yet.
 */
export const createSiteServer = (folder: string): Server => {
  const serve = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    onNoMatch: sendNotFound(folder),
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.setHeader('Cache-Control', cacheControl(path));
    },
  });
  return createServer((request, response) => {
    const directory = directoryOf(folder, pathOf(request));
    if (directory === undefined) return serve(request, response);
    response.writeHead(308, { Location: directory });
    response.end();
  });
};

/** Starts listening on every address. Port 0 takes a free one. Resolves to the port; rejects with Node's own error (`EADDRINUSE` …). */
export const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '0.0.0.0', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

/** Stops the server and the connections it still holds. */
export const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
