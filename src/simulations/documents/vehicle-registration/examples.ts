/** Named sets of entries for tests and the gallery. */
export const examples = {
  usual: {
    kennzeichen: 'UEB-UN 417',
    erstzulassung: '12.05.2014',
    marke: 'Beispielwagen',
    fin: 'UEBUNG00000000417',
    halter: 'Helga Sommer',
    anschrift: 'Übungsweg 7, 39167 Hohe Börde',
    'naechste-hu': '05/2027',
    code: '4kT9mZ2',
  },
  'long names': {
    kennzeichen: 'UEB-U 9999',
    erstzulassung: '01.01.2020',
    marke: 'Beispiel- und Musterwagenwerke',
    fin: 'UEBUNG00000009999',
    halter: 'Wilhelmine Charlotte von der Übungsmühle-Beispielmann',
    anschrift: 'An der Alten Beispielziegelei 112 b, 39167 Hohe Börde',
    'naechste-hu': '12/2026',
    code: '1g34z67',
  },
};
