import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createSiteServer, listen, stop } from '../../src/commands/site-server.ts';

/** 1.6 Mbit/s down, 150 ms there and back: a village's mobile network. */
export const line = { bytesPerSecond: 200_000, latency: 150 };

/** What a packet carries. */
const packet = 1400;

/**
 * A site behind one slow line that all requests share. Chromium's own emulation cannot slow down what a service worker fetches, and
 * hands a file over only when its last byte is through; on a real line the head of a page arrives first, and what it names is asked for
 * while the rest is under way.
 */
export interface SlowLine {
  readonly origin: string;
  /** What went over the line, in the order in which it was through. */
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

/** Lets answers take turns, packet by packet, as connections share a line. Resolves when these bytes are through. */
const createTurns = (): ((bytes: number) => Promise<void>) => {
  let free = 0;
  return (bytes) => {
    free = Math.max(free, performance.now()) + (bytes / line.bytesPerSecond) * 1000;
    return wait(free);
  };
};

/** Serves a built and compressed folder: each answer waits for the latency, then for the turn of each of its packets. */
export const serveSlowly = async (folder: string): Promise<SlowLine> => {
  const site = createSiteServer(folder);
  const port = await listen(site, 0);
  const sent: { path: string; bytes: number; asked: number; arrived: number }[] = [];
  const through = createTurns();
  const answer = async (from: IncomingMessage, to: ServerResponse): Promise<void> => {
    const asked = performance.now();
    const { response, body } = await ask(port, from);
    await wait(asked + line.latency);
    await through(headerBytes(response));
    to.writeHead(response.statusCode ?? 500, response.headers);
    for (let start = 0; start < body.length; start += packet) {
      const part = body.subarray(start, start + packet);
      await through(part.length);
      to.write(part);
    }
    to.end();
    sent.push({ path: from.url ?? '', bytes: body.length + headerBytes(response), asked, arrived: performance.now() });
  };
  const front = createServer((from, to) => void answer(from, to).catch(() => to.destroy()));
  front.on('connection', (socket) => socket.setNoDelay(true));
  return {
    origin: `http://localhost:${await listen(front, 0)}`,
    sent,
    stop: async () => void (await Promise.all([stop(front), stop(site)])),
  };
};
