/** Named sets of entries for tests and the gallery. */
export const examples = {
  usual: {
    text: 'Telefon: {telefon}\nE-Mail: {email}\nBello ist ein lieber Kerl!',
    telefon: '039204 000000',
    email: 'helga.sommer@beispiel.example',
  },
  'in sentences': {
    text: 'Ich zahle lieber per {zahlungsart}.',
    zahlungsart: 'Überweisung',
  },
};
