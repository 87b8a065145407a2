/** What a rule has found: where it stands, what stands there, and what to write instead. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly found: string;
  readonly remedy: string;
}

/** One line for people: `content/….mdx:12: "…" → remedy`. */
export const inWords = ({ file, line, found, remedy }: Complaint): string => `${file}:${line}: "${found}" → ${remedy}`;
