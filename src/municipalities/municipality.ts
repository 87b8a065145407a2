import { getCollection } from 'astro:content';
import type { z } from 'astro/zod';
import type { municipalitySchema } from './schema.ts';

export type Municipality = z.output<typeof municipalitySchema> & { readonly id: string };

/** The municipality of this site: the only file in `content/kommunen/`. Throws when there is none or more than one. */
export const loadMunicipality = async (): Promise<Municipality> => {
  const [only, ...others] = await getCollection('kommunen');
  if (!only) throw new Error('content/kommunen/ holds no municipality. One file makes one site.');
  if (others.length > 0) throw new Error('content/kommunen/ holds several municipalities. One file makes one site.');
  return { ...only.data, id: only.id };
};

/** `039204 7810` → `tel:0392047810`. */
export const telephoneLink = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;
