/** Keywords are read by the index only (`Keywords.astro`); once it is built, a page is lighter without them. */
export const withoutKeywords = (page: string): string =>
  page.replace(/<span hidden data-keywords="[^"]*"[^>]*><\/span>/g, '');
