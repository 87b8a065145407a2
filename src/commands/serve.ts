import { existsSync } from 'node:fs';
import { siteFolder } from './build-site.ts';
import { compressPacks } from './compress.ts';
import { createSiteServer, listen } from './site-server.ts';

/** Serves what is already built; Playwright starts this. Packs are compressed quickly: the offline worker refuses them as they are. */
if (!existsSync(siteFolder)) {
  console.error(`There is no built site in ${siteFolder}; run \`npm run build\` first.`);
  process.exit(1);
}
await compressPacks(siteFolder, 5);
const port = await listen(createSiteServer(siteFolder), Number(process.env['PORT'] ?? 0));
console.log(`http://localhost:${port}`);
