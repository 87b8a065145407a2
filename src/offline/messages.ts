/**
 * What pages and the offline worker say to each other. Only pages (HTML) are counted; scripts, pictures and the search index are stored
 * too, but nobody asks for their number.
 */

/** Page → worker. `status`: how far are you? Also mends missing files. `update`: take over now, the reader asked for the new version. */
export type Question = { readonly type: 'status' } | { readonly type: 'update' };

/** Worker → page, after each stored file and as the answer to `status`. `complete` only after the last file is in the cache. */
export interface Progress {
  readonly type: 'progress';
  readonly done: number;
  readonly total: number;
  readonly complete: boolean;
}
