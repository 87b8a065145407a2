import { makeField, makeStep } from '../../fixture-parts.ts';
import type { ScreenExamples } from '../example.ts';

const before = [
  makeStep('kontakt', {
    title: 'Ihre Angaben',
    fields: [
      makeField('text', 'vorname', { label: 'Vorname' }),
      makeField('date', 'geburtsdatum', { label: 'Geburtsdatum' }),
      makeField('phone', 'telefon', { label: 'Telefon', required: false }),
    ],
  }),
  makeStep('zahlung', {
    title: 'So zahlen Sie',
    fields: [
      makeField('choice', 'art', {
        label: 'Zahlungsart',
        options: { lastschrift: 'Bitte abbuchen', bar: 'Ich zahle bar' },
      }),
      makeField('iban', 'iban', { label: 'IBAN', when: { path: 'zahlung.art', test: { equals: 'lastschrift' } } }),
    ],
  }),
  makeStep('gebuehren', { title: 'Was es kostet', facts: [{ label: 'Gebühr', text: '10 Euro' }] }),
];
const answers = {
  'kontakt.vorname': 'Helga',
  'kontakt.geburtsdatum': '14.3.52',
  'zahlung.art': 'lastschrift',
  'zahlung.iban': 'de02120300000000202051',
};
const tick = makeField('checkbox', 'richtig', { label: 'Meine Angaben sind richtig.' });
const step = makeStep('pruefen', { screen: 'summary', title: 'Angaben prüfen', fields: [tick] });

/** Named steps for tests and the gallery. */
export const examples: ScreenExamples = {
  'all answered but the optional one': { step, before, answers },
  'without bank details': { step, before, answers: { ...answers, 'zahlung.art': 'bar' } },
  'with words and facts of its own': {
    step: { ...step, intro: 'Lesen Sie alles in Ruhe.', facts: [{ label: 'Heute zu zahlen', text: 'nichts' }] },
    before,
    answers,
  },
};
