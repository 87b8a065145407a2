import { makeField, makeStep } from '../../fixture-parts.ts';
import type { ScreenExamples } from '../example.ts';

const options = { frau: 'Frau', herr: 'Herr' };
const fields = [
  makeField('choice', 'anrede', { label: 'Anrede', options, required: false }),
  makeField('text', 'vorname', { label: 'Vorname', hint: 'Wie im Ausweis', heading: 'Zur Person' }),
  makeField('date', 'geburtsdatum', { label: 'Geburtsdatum', hint: 'Zum Beispiel 1.5.1950' }),
  makeField('phone', 'telefon', { label: 'Telefon', required: false }),
];
const paysByDebit = { path: 'kontakt.zahlung', test: { equals: 'lastschrift' } };
const payment = makeField('choice', 'zahlung', {
  label: 'Wie möchten Sie zahlen?',
  options: { lastschrift: 'Bitte abbuchen', bar: 'Ich zahle bar' },
});

/** Named steps for tests and the gallery. */
export const examples: ScreenExamples = {
  'nothing answered yet': { step: makeStep('kontakt', { intro: 'Wem gehört der Hund?', fields }) },
  'partly answered': {
    step: makeStep('kontakt', { intro: 'Guten Tag, {person.vorname}.', fields }),
    answers: { 'kontakt.anrede': 'frau', 'kontakt.vorname': 'Helga', 'kontakt.geburtsdatum': '14.03.1952' },
  },
  'only facts': {
    step: makeStep('gebuehren', {
      intro: 'So viel kostet der Ausweis.',
      facts: [
        { label: 'Gebühr', text: '{betrag.ausweis} im Jahr' },
        { label: 'Heute zu zahlen', text: 'nichts' },
      ],
    }),
  },
  'a field and a fact that depend on an answer': {
    step: makeStep('kontakt', {
      facts: [{ label: 'Abbuchung', text: 'jedes Jahr im Mai', when: paysByDebit }],
      fields: [payment, makeField('iban', 'iban', { label: 'IBAN', when: paysByDebit })],
    }),
    answers: { 'kontakt.zahlung': 'lastschrift' },
  },
};
