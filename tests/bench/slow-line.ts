import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createSiteServer, listen, stop } from '../../src/commands/site-server.ts';
import { line } from './slow-phone.ts';

/** A site behind one slow line that all requests share. Chromium cannot slow down what a service worker fetches; this can. */
export interface SlowLine {
  readonly origin: string;
  /** What went over the line, in the order in which it arrived. */
  readonly sent: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly asked: number;
    readonly arrived: number;
  }[];
  stop(): Promise<void>;
}

const headerBytes = (response: IncomingMessage): number => response.rawHeaders.join('').length + 40;

const wait = (until: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(until - performance.now(), 0)));

const ask = (port: number, { url, headers }: IncomingMessage): Promise<{ response: IncomingMessage; body: Buffer }> =>
  new Promise((resolve, reject) => {
    request({ port, path: url, headers }, async (response) => {
      resolve({ response, body: Buffer.concat(await response.toArray()) });
    })
      .on('error', reject)
      .end();
  });

/** Serves a built and compressed folder: each answer waits for the latency and for its turn on the line. */
export const serveSlowly = async (folder: string): Promise<SlowLine> => {
  const site = createSiteServer(folder);
  const port = await listen(site, 0);
  const sent: { path: string; bytes: number; asked: number; arrived: number }[] = [];
  let free = 0;
  const answer = async (from: IncomingMessage, to: ServerResponse): Promise<void> => {
    const asked = performance.now();
    const { response, body } = await ask(port, from);
    const bytes = body.length + headerBytes(response);
    free = Math.max(free, asked + line.latency) + (bytes / line.bytesPerSecond) * 1000;
    await wait(free);
    sent.push({ path: from.url ?? '', bytes, asked, arrived: performance.now() });
    to.writeHead(response.statusCode ?? 500, response.headers).end(body);
  };
  const front = createServer((from, to) => void answer(from, to).catch(() => to.destroy()));
  return {
    origin: `http://localhost:${await listen(front, 0)}`,
    sent,
    stop: async () => void (await Promise.all([stop(front), stop(site)])),
  };
};
