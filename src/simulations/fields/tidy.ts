/** One line of typed text in NFC: no invisible signs, single blanks, nothing at the ends. */
export const tidy = (raw: string): string =>
  raw
    .replace(/\u00AD|[\u200B-\u200F]|\u2060|\uFEFF/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

/** Typed text without invisible signs and those people group digits with: blanks, dots, commas, colons, hyphens, slashes, brackets. */
export const compact = (raw: string): string =>
  raw.replace(/[\s.,:_/()[\]\u00AD\u200B-\u200F\u2010-\u2015\u2060\u2212\uFEFF-]/g, '').normalize('NFC');

/** Reads the letters that stood for digits on typewriters: O for zero, l and I for one. */
export const asDigits = (text: string): string => text.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
