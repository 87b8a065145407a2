/** One line of the list from A to Z. */
export interface Entry {
  readonly title: string;
  readonly href: string;
  /** Lektion, Übung, Begriff, Nummer. */
  readonly kind: string;
}

const order = new Intl.Collator('de', { numeric: true });

/** Umlauts stand with their vowel; what does not begin with a letter stands under `0–9`. */
const letterOf = ({ title }: Entry): string => {
  const letter = title.charAt(0).normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '0–9';
};

/** Entries in German order, grouped by first letter. */
export const byLetter = (entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> => {
  const letters = new Map<string, Entry[]>();
  for (const entry of [...entries].sort((a, b) => order.compare(a.title, b.title))) {
    const letter = letterOf(entry);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return letters;
};
