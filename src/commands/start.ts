import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { buildSite, siteFolder } from './build-site.ts';
import { compressSite } from './compress.ts';
import { createSiteServer, listen, stop } from './site-server.ts';

const port = Number(process.env['PORT'] ?? 4321);

const giveUp = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};

const portComplaint = (error: NodeJS.ErrnoException): string =>
  error.code === 'EADDRINUSE'
    ? `Port ${port} is already taken by another program; take another one: PORT=${port + 1} npm start`
    : `The site cannot be served on port ${port}: ${error.message}`;

/** Asks for the port before the build, so that nobody waits in vain. */
const tryPort = async (): Promise<void> => {
  const probe = createServer();
  await listen(probe, port).catch((error: NodeJS.ErrnoException) => giveUp(portComplaint(error)));
  await stop(probe);
};

const wifiAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter((entry) => entry.family === 'IPv4' && !entry.internal)
    .map((entry) => `http://${entry.address}:${port}`);

const main = async (): Promise<void> => {
  if (!Number.isInteger(port) || port < 1 || port > 65535) giveUp(`PORT must be a number from 1 to 65535.`);
  await tryPort();
  console.log('Building the site …');
  const complaint = await buildSite();
  if (complaint) giveUp(complaint);
  await compressSite(siteFolder);
  await listen(createSiteServer(siteFolder), port).catch((error) => giveUp(portComplaint(error)));
  console.log(`On this machine:      http://localhost:${port}`);
  for (const address of wifiAddresses()) console.log(`In the same Wi-Fi:    ${address}`);
  console.log('Stop with Ctrl+C.');
};

await main();
