/**
 * Whether nobody finds what lies at an address by searching: paper versions, papers, easy tellings, the gallery. Other pages lead there.
 * They are drawn last of all, while the index is written.
 */
export const isUnsearched = (path: string): boolean => /\/(drucken|einfach|schaukasten|papiere\.htm)\/?$/.test(path);
