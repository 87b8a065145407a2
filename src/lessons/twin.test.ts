import { expect, test } from 'vitest';
import { joinTwins } from './twin.ts';

const headings = (...slugs: string[]) => slugs.map((slug) => ({ depth: 2, slug }));

test('each chapter leads to the one with the same number, whatever it is called', () => {
  const there = { address: '/lektionen/bundid/einfach/', headings: headings('papiere', 'ueben-sie') };
  const { chapters } = joinTwins('bundid', 'einfach', headings('die-papiere', 'ueben'), there);
  expect(chapters).toEqual({
    'die-papiere': '/lektionen/bundid/einfach/#papiere',
    ueben: '/lektionen/bundid/einfach/#ueben-sie',
  });
});

test('headings inside a chapter do not count', () => {
  const here = [...headings('a'), { depth: 3, slug: 'mehr' }];
  const { chapters } = joinTwins('bundid', 'einfach', here, { address: '/x/', headings: headings('b') });
  expect(chapters).toEqual({ a: '/x/#b' });
});

test('a missing chapter stops the build and names the lesson', () => {
  const join = () => joinTwins('bundid', 'einfach', headings('a', 'b'), { address: '/x/', headings: headings('a') });
  expect(join).toThrow(
    'content/lektionen/bundid/: lektion.mdx and einfach.mdx need the same number of chapters (##), not 2 and 1.',
  );
});
