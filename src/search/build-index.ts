import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** Files that Pagefind writes for its own search pages; our box needs none of them. */
const needless = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/** Stands in the title or says nothing about the page; only clutters excerpts. */
const repeated = ['h1', '.meta'];

/** All that Pagefind reads of a page; head, styles and drawings would only be sent to it. */
const searched = /<main [^>]*data-pagefind-body.*<\/main>/s;
const drawings = /<svg[\s\S]*?<\/svg>/g;

/** An index under way. The order in which pages are added decides about its bytes. */
export interface SearchIndex {
  /**
   * Takes in the page at an address, if it has `data-pagefind-body`. Does not wait: Pagefind reads in a process of its own. Throws when it
   * writes already.
   */
  readonly add: (url: string, page: string) => void;
  /**
   * Writes the index of all added pages to `<site>/pagefind/`, in that other process too; asked again, it is the same writing. Resolves to how
   * many pages it finds; rejects with what Pagefind complains about.
   */
  readonly write: (site: string) => Promise<number>;
}

const complain = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`The search index could not be built: ${errors.join('; ')}`);
};

/** Starts Pagefind. */
export const startIndex = async (): Promise<SearchIndex> => {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'de', excludeSelectors: repeated });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  const added: Promise<readonly string[]>[] = [];
  let written: Promise<number> | undefined;
  const add = (url: string, page: string): void => {
    const [main] = searched.exec(page) ?? [];
    if (!main) return;
    if (written)
      throw new Error(`${url} has a text to be found, but src/search/unsearched.ts calls it one that is not.`);
    const content = `<html>${main.replace(drawings, '')}</html>`;
    added.push(complaintsOf(index.addHTMLFile({ url, content })));
  };
  const write = async (site: string): Promise<number> => {
    complain((await Promise.all(added)).flat());
    return writeFiles(index, join(site, 'pagefind'));
  };
  return { add, write: (site) => (written ??= write(site)) };
};

/** Never rejects: nobody waits for a page before the last one has been added. */
const complaintsOf = (added: Promise<{ errors: string[] }>): Promise<readonly string[]> =>
  added.then(
    ({ errors }) => errors,
    (error) => [String(error)],
  );

const writeFiles = async (index: pagefind.PagefindIndex, outputPath: string): Promise<number> => {
  rmSync(outputPath, { recursive: true, force: true });
  const { errors } = await index.writeFiles({ outputPath });
  complain(errors);
  await pagefind.close();
  for (const file of readdirSync(outputPath).filter((file) => needless.test(file))) rmSync(join(outputPath, file));
  return readdirSync(join(outputPath, 'fragment')).length;
};
