/** Named sets of entries for tests and the gallery. */
export const examples = {
  usual: {
    nachname: 'Sommer',
    geburtsname: 'Winter',
    vorname: 'Helga',
    geburtsdatum: '14.03.1952',
    geburtsort: 'Haldensleben',
    'gueltig-bis': '22.08.2031',
    nummer: 'L00UEBUNG',
    can: '100417',
    strasse: 'Übungsweg 7',
    'plz-ort': '39167 Hohe Börde',
    ortsteil: 'Irxleben',
  },
  'long names': {
    nachname: 'von der Übungsmühle-Beispielmann',
    geburtsname: 'Beispielmann',
    vorname: 'Wilhelmine Charlotte',
    geburtsdatum: '01.01.1940',
    geburtsort: 'Niederndodeleben',
    'gueltig-bis': '31.12.2030',
    nummer: 'L02UEBUNG',
    can: '100419',
    strasse: 'An der Alten Beispielziegelei 112 b',
    'plz-ort': '39167 Hohe Börde',
    ortsteil: 'Groß Santersleben',
  },
};
