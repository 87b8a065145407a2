import type { Field } from '../definition.ts';

/** For a blank field that wants typing. */
export const enter = ({ label }: Pick<Field, 'label'>): string => `Hier fehlt noch etwas: Tragen Sie „${label}“ ein.`;

/** For a field where nothing is chosen yet, or something that cannot be chosen. */
export const choose = (): string => 'Wählen Sie hier bitte eine Möglichkeit aus.';

/** `surplus` signs above the wanted count, negative when some are missing: "Es fehlen noch 3 Ziffern." */
export function miscount(surplus: number, one: string, many: string): string {
  const missing = -surplus;
  if (missing > 0) return missing === 1 ? `Es fehlt noch ${one}.` : `Es fehlen noch ${missing} ${many}.`;
  return surplus === 1 ? `Es ist ${one} zu viel.` : `Es sind ${surplus} ${many} zu viel.`;
}
