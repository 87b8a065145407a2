/** Named sets of entries for tests and the gallery. */
export const examples = {
  usual: { bank: 'Übungsbank', iban: 'DE02 1203 0000 0000 2020 51', kontoinhaber: 'Helga und Kurt Sommer' },
  'long names': {
    bank: 'Übungsbank und Beispielkasse Musterdorf',
    iban: 'DE02 1203 0000 0000 2020 51',
    kontoinhaber: 'Wilhelmine Charlotte von der Übungsmühle-Beispielmann',
  },
};
