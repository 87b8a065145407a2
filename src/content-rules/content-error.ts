/** Something in a content file that its author has to mend: file, place and remedy in one sentence. */
export class ContentError extends Error {
  /** Astro names it as the place of the error, instead of a line of its own code. */
  readonly loc: { readonly file: string };

  /** `file`: from the project's root on. `message` begins with what follows the file's name. */
  constructor(file: string, message: string) {
    super(`${file}${message}`);
    this.name = 'ContentError';
    this.loc = { file };
  }

  /** Astro looks in here for "document" and "window", and then explains browsers to the author; papers are called `documents`. */
  override toString(): string {
    return this.name;
  }
}
