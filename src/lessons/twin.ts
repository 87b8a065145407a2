/** A heading as Astro names it. */
interface Heading {
  readonly depth: number;
  readonly slug: string;
}

/** The other telling of a lesson: what its links say, and where each chapter of this one stands there. */
export interface Twin {
  readonly label: string;
  /** Slug of a chapter here → address of the same chapter there. */
  readonly chapters: Readonly<Record<string, string>>;
}

const slugs = (headings: readonly Heading[]): string[] =>
  headings.filter(({ depth }) => depth === 2).map(({ slug }) => slug);

/** Joins both tellings chapter by chapter. Throws when they differ in number, naming the lesson: a reader would lose the place. */
export const joinTwins = (
  lesson: string,
  label: string,
  here: readonly Heading[],
  there: { readonly address: string; readonly headings: readonly Heading[] },
): Twin => {
  const [own, other] = [slugs(here), slugs(there.headings)];
  if (own.length !== other.length)
    throw new Error(
      `content/lektionen/${lesson}/: lektion.mdx and einfach.mdx need the same number of chapters (##), not ${own.length} and ${other.length}.`,
    );
  const chapters = own.map((slug, index) => [slug, `${there.address}#${other[index]}`]);
  return { label, chapters: Object.fromEntries(chapters) as Record<string, string> };
};
