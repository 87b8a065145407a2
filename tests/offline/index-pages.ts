import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startIndex } from '../../src/search/build-index.ts';

const pagesOf = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();

/** Makes the search index of a built site anew, as the build does while it draws. */
export const indexSite = async (site: string): Promise<void> => {
  const index = await startIndex();
  for (const file of pagesOf(site))
    index.add(`/${file.replace(/index\.html$/, '')}`, readFileSync(join(site, file), 'utf8'));
  await index.write(site);
};
