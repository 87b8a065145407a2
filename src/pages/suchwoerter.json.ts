import type { APIRoute } from 'astro';
import { loadWords } from '../search/load-words.ts';

/** Known words for the search; asked for only when a word leads nowhere. */
export const GET: APIRoute = async () => Response.json(await loadWords());
