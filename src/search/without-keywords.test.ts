import { expect, test } from 'vitest';
import { withoutKeywords } from './without-keywords.ts';

test('takes the hidden keywords out of a page and leaves the rest', () => {
  const keywords = '<span hidden data-keywords="Hunt, Welpe" data-pagefind-meta="stichworte[data-keywords]"></span>';
  expect(withoutKeywords(`<p>Hund</p>${keywords}<p>an</p>`)).toBe('<p>Hund</p><p>an</p>');
});
