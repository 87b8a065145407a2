import type { Page } from '@playwright/test';
import { exercise } from './served.ts';

export type Answers = Readonly<Record<string, string>>;

interface Definition {
  readonly steps: readonly { readonly id: string }[];
  readonly cases: readonly { readonly exemplar: Answers }[];
}

/** The worked answers of the first case, and the ids of all steps, read from the built page. */
export const readExemplar = async (product: string): Promise<{ answers: Answers; steps: string[] }> => {
  const html = await (await fetch(product + exercise)).text();
  const json = /<script type="application\/json" data-uebung>(.*?)<\/script>/s.exec(html)?.[1];
  if (json === undefined) throw new Error(`${exercise} carries no definition.`);
  const { steps, cases } = JSON.parse(json) as Definition;
  return { answers: cases[0]?.exemplar ?? {}, steps: steps.map(({ id }) => id) };
};

/** Waits until the page's script is in charge. */
export const ready = (page: Page) => page.waitForSelector('html[data-running]', { state: 'attached' });

/** Before somebody taps "Weiter", eye and hand have to come there from the last field; ms. */
const pause = 500;

/** Fills in one step, pauses and goes on; resolves to the ms from the tap until the next step is painted. */
export const playStep = async (page: Page, step: string, answers: Answers): Promise<number> => {
  await page.evaluate(([id, all]) => window.drive.fill(id, all), [step, answers] as const);
  await page.waitForTimeout(pause);
  return page.evaluate(() => window.drive.forward());
};
