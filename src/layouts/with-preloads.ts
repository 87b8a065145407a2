const scripts = /<script type="module" src="([^"]+)"/g;
const imported = /\b(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g;

/** Addresses of the scripts that one imports, through all files. */
const importsOf = (address: string, read: (address: string) => string): string[] => {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const direct = [...read(address).matchAll(imported)].map(([, name = '']) => folder + name);
  return direct.flatMap((one) => [one, ...importsOf(one, read)]);
};

/**
 * An exercise's page with its scripts asked for in the head, before its styles, and with those the files that they import:
 * otherwise the browser finds them one after the other, after the first paint. Other pages are left alone: their scripts can wait for
 * the text. `read` gives the text of a file of the site by its address.
 */
export function withPreloads(page: string, read: (address: string) => string): string {
  if (!page.includes('data-exercise=')) return page;
  const own = [...page.matchAll(scripts)].map(([, address = '']) => address);
  const all = new Set(own.flatMap((address) => [address, ...importsOf(address, read)]));
  const links = [...all].map((address) => `<link rel="modulepreload" href="${address}">`);
  return page.replace(/<style|<\/head>/, (found) => links.join('') + found);
}
