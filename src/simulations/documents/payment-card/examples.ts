/** Named sets of entries for tests and the gallery. */
export const examples = {
  usual: {
    bank: 'Übungsbank',
    nummer: '0000 0000 0000 0000',
    inhaber: 'Helga Sommer',
    'gueltig-bis': '09/29',
    pruefzahl: '000',
  },
  'long names': {
    bank: 'Übungsbank und Beispielkasse Musterdorf',
    nummer: '0000 0000 0000 0000',
    inhaber: 'Wilhelmine Charlotte von der Übungsmühle-Beispielmann',
    'gueltig-bis': '12/30',
    pruefzahl: '000',
  },
};
