import type { Case, Definition } from './definition.ts';

/** Amounts that an Übung may name, as entries of its cases: `betrag.<id>` → text. */
export const amountEntries = (amounts: Readonly<Record<string, string>>): Case['entries'] =>
  Object.fromEntries(Object.entries(amounts).map(([id, text]) => [`betrag.${id}`, text]));

/** The definition without the amounts that none of its texts names: every page would carry all of them, once for each case. */
export function withNamedAmounts(definition: Definition): Definition {
  const texts = JSON.stringify({ ...definition, cases: definition.cases.map(({ story }) => story) });
  const isNeeded = (name: string): boolean => !name.startsWith('betrag.') || texts.includes(`{${name}}`);
  const cases = definition.cases.map((one) => ({
    ...one,
    entries: Object.fromEntries(Object.entries(one.entries).filter(([name]) => isNeeded(name))),
  }));
  return { ...definition, cases } as unknown as Definition;
}
