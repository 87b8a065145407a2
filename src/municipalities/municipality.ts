import { getCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { type AmountFile, joinAmounts } from './join-amounts.ts';
import type { municipalitySchema } from './schema.ts';

export type Municipality = z.output<typeof municipalitySchema> & { readonly id: string };

let loaded: Promise<Municipality> | undefined;

/**
 * The municipality of this site: the only file in `content/kommunen/`, with the amounts that hold everywhere from
 * `content/betraege/`. Throws when there is no municipality, more than one, or an amount stands twice. Joined once per build.
 */
export const loadMunicipality = (): Promise<Municipality> => {
  if (!loaded || import.meta.env.DEV) loaded = load();
  return loaded;
};

const load = async (): Promise<Municipality> => {
  const [only, ...others] = await getCollection('kommunen');
  if (!only) throw new Error('content/kommunen/ holds no municipality. One file makes one site.');
  if (others.length > 0) throw new Error('content/kommunen/ holds several municipalities. One file makes one site.');
  const shared = (await getCollection('betraege')).map(({ id, data }): AmountFile => [
    `content/betraege/${id}.yaml`,
    data,
  ]);
  const own: AmountFile = [`content/kommunen/${only.id}.yaml`, only.data.amounts];
  return { ...only.data, id: only.id, amounts: joinAmounts([...shared, own]) };
};

/** `039204 7810` → `tel:0392047810`. */
export const telephoneLink = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;
