import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { drawPaper } from '../../../simulations/documents/build-paper.ts';
import { type LoadedSimulation, loadSimulation } from '../../../simulations/load-definition.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('uebungen')).map(({ id }) => ({ params: { uebung: id } }));

const drawAll = ({ definition, personas }: LoadedSimulation): string[] =>
  definition.cases.flatMap((one) =>
    Object.keys(one.papers).flatMap((id) => {
      const paper = personas[one.id]?.papers[id];
      return paper ? [`<template data-paper="${one.id}/${id}">${drawPaper(paper)}</template>`] : [];
    }),
  );

/**
 * The drawn papers of an Übung, as templates that `documents/drawings.ts` reads. Markup rather than JSON: as it stands in the paper
 * version, so that both weigh next to nothing in the pack for offline use. No page, so it does not end like one.
 */
export const GET: APIRoute = async ({ params }) =>
  new Response(drawAll(await loadSimulation(params['uebung'] ?? '')).join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
