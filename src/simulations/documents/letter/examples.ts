/** Named sets of entries for tests and the gallery. */
export const examples = {
  'with a window': {
    absender: 'Beispiel-Versicherung',
    empfaenger: 'Helga Sommer\nÜbungsweg 7\n39167 Hohe Börde',
    datum: '11.11.2026',
    betreff: 'Ihre Hunde-Haftpflicht',
    text: 'Guten Tag,\nIhr Hund {hund} ist versichert.\nVertragsnummer: {vertragsnummer}\nBeginn: {beginn}\nIhre Versicherung',
    hund: 'Bello',
    vertragsnummer: 'HV-000123',
    beginn: '10.11.2026',
  },
  contract: {
    absender: 'Tierheim Musterdorf',
    datum: '10.11.2026',
    betreff: 'Übergabevertrag',
    text: 'Der Hund zieht am {uebergabe-am} um.',
    'uebergabe-am': '10.11.2026',
  },
};
