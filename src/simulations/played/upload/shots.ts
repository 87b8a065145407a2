import type { Condition } from './camera.ts';

export interface StoredFile {
  readonly name: string;
  readonly kind: string;
  readonly size: number;
  readonly paper?: string | undefined;
  readonly page?: number | undefined;
}

/** A page that asks for a paper as photo or file. `papers` come from the case. */
export interface Upload {
  readonly ask: string;
  readonly accepts: readonly string[];
  readonly every: boolean;
  readonly refusals: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, readonly string[]>>;
  readonly cards: readonly string[];
  readonly first: readonly Condition[];
  readonly files: readonly StoredFile[];
  readonly types: readonly string[];
  readonly limit: number;
  readonly papers?: Readonly<Record<string, string>>;
}

export type Flaw = Exclude<Condition, 'zu-gross'> | 'falsches-papier';

/** A file in the list. */
export interface Attached {
  readonly name: string;
  readonly size: number;
  readonly paper: string;
  /** Ids of the shots that it shows. */
  readonly covers: readonly string[];
  /** What is amiss; `''` when all is well. */
  readonly flaw: Flaw | '';
}

/** One page of a paper to photograph. */
export interface Shot {
  readonly id: string;
  readonly paper: string;
  readonly title: string;
}

const titleOf = (paper: string, { papers = {} }: Upload): string => papers[paper] ?? paper;

export function shotsOf(paper: string, play: Upload): readonly Shot[] {
  const pages = play.pages[paper] ?? [];
  const title = titleOf(paper, play);
  if (pages.length === 0) return [{ id: paper, paper, title }];
  return pages.map((page, index) => ({ id: `${paper}-${index + 1}`, paper, title: `${title}, ${page}` }));
}

/** Everything that can be photographed, in the order of the table. */
export const onTable = (play: Upload): readonly Shot[] =>
  Object.keys(play.papers ?? {}).flatMap((paper) => shotsOf(paper, play));

export const fileName = ({ name, kind }: StoredFile): string => `${name}.${kind}`;

/** What a stored file shows. */
export function coveredBy({ paper, page }: StoredFile, play: Upload): readonly string[] {
  const shots = paper === undefined ? [] : shotsOf(paper, play);
  return shots.filter((_, index) => page === undefined || page === index + 1).map(({ id }) => id);
}

/** Whether a good file with this shot is in the list. */
export const isThere = (shot: string, attached: readonly Attached[]): boolean =>
  attached.some(({ covers, flaw }) => flaw === '' && covers.includes(shot));

/** The shots that are asked for. Of several papers that fit, the one counts that was begun. */
export function wanted(attached: readonly Attached[], play: Upload): readonly Shot[] {
  const known = play.accepts.filter(
    (paper) => paper in (play.papers ?? {}) || play.files.some((file) => file.paper === paper),
  );
  const papers = known.map((paper) => shotsOf(paper, play));
  if (play.every) return papers.flat();
  const has = ({ id }: Shot) => isThere(id, attached);
  return papers.find((shots) => shots.every(has)) ?? papers.find((shots) => shots.some(has)) ?? papers[0] ?? [];
}

export const missing = (attached: readonly Attached[], play: Upload): readonly Shot[] =>
  wanted(attached, play).filter(({ id }) => !isThere(id, attached));

export const isGood = (file: StoredFile, play: Upload): boolean =>
  play.types.includes(file.kind) && file.size <= play.limit && play.accepts.includes(file.paper ?? '');

/** Whether a stored file can still be taken: it is not in the list, and does not only repeat what is there. */
export function isOpen(file: StoredFile, attached: readonly Attached[], play: Upload): boolean {
  if (attached.some(({ name }) => name === fileName(file))) return false;
  const covers = coveredBy(file, play);
  return !isGood(file, play) || covers.some((shot) => !isThere(shot, attached));
}
