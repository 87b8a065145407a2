import type { z } from 'astro/zod';
import type { amountsSchema } from './schema.ts';

/** Fees and deadlines by id. */
export type Amounts = z.output<typeof amountsSchema>;

/** A file of amounts: its path and what stands in it. */
export type AmountFile = readonly [file: string, amounts: Amounts];

/** All amounts of the site by id. Throws when two files set the same one, naming both: a fee has one place. */
export const joinAmounts = (files: readonly AmountFile[]): Amounts => {
  const places = new Map<string, string>();
  for (const [file, amounts] of files) {
    for (const id of Object.keys(amounts)) {
      const other = places.get(id);
      if (other) throw new Error(`${file}: "${id}" stands in ${other} too. Keep it in one of them.`);
      places.set(id, file);
    }
  }
  return Object.assign({}, ...files.map(([, amounts]) => amounts)) as Amounts;
};
