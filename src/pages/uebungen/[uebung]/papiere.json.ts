import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { drawPaper } from '../../../simulations/documents/build-paper.ts';
import type { Drawings } from '../../../simulations/documents/drawings.ts';
import { type LoadedSimulation, loadSimulation } from '../../../simulations/load-definition.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('uebungen')).map(({ id }) => ({ params: { uebung: id } }));

const drawAll = ({ definition, personas }: LoadedSimulation): Drawings =>
  Object.fromEntries(
    definition.cases.flatMap((one) =>
      Object.keys(one.papers).flatMap((id) => {
        const paper = personas[one.id]?.papers[id];
        return paper ? [[`${one.id}/${id}`, drawPaper(paper)]] : [];
      }),
    ),
  );

/** The drawn papers of an Übung, see `Drawings`. */
export const GET: APIRoute = async ({ params }) => Response.json(drawAll(await loadSimulation(params['uebung'] ?? '')));
