import type { z } from 'astro/zod';
import { nearestName } from '../../content-rules/nearest-name.ts';
import { namesIn } from './wording.ts';

type Entries = Readonly<Record<string, string>>;

/**
 * Rule for papers with a `text` (build time only): every free entry stands in it exactly once, and it names no other.
 * `drawn` are the entries that the paper shows at a place of their own.
 */
export const showsEveryEntryOnce =
  (drawn: readonly string[]) =>
  (entries: Entries, context: z.RefinementCtx<Entries>): void => {
    const free = Object.keys(entries).filter((name) => name !== 'text' && !drawn.includes(name));
    const shown = namesIn(entries['text'] ?? '');
    for (const name of new Set(shown)) {
      if (!free.includes(name)) refuse(context, 'text', unknown(name, free, drawn));
    }
    for (const name of free) {
      const times = shown.filter((other) => other === name).length;
      if (times !== 1) refuse(context, name, `Entry "${name}" must stand in the text exactly once, as {${name}}.`);
    }
  };

const unknown = (name: string, free: readonly string[], drawn: readonly string[]): string => {
  if (drawn.includes(name)) return `The paper shows "${name}" already; take {${name}} out of the text.`;
  const nearest = nearestName(name, free);
  return `The text names {${name}}, which is no entry.${nearest ? ` Did you mean {${nearest}}?` : ''}`;
};

const refuse = (context: z.RefinementCtx<Entries>, name: string, message: string): void =>
  context.addIssue({ code: 'custom', path: [name], message });
