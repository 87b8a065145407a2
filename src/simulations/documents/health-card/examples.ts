/** Named sets of entries for tests and the gallery. */
export const examples = {
  usual: { kasse: 'Übungskrankenkasse', name: 'Helga Sommer', versichertennummer: 'A000000417', can: '200417' },
  'long names': {
    kasse: 'Übungskrankenkasse für Landwirtschaft und Gartenbau',
    name: 'Wilhelmine Charlotte von der Übungsmühle-Beispielmann',
    versichertennummer: 'W000000418',
    can: '200418',
  },
};
