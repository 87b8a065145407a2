/**
 * A small Übung for the tests of journey, coach and screens: five steps, one of them conditional, with conditional and
 * optional fields, dates, ticks, mistakes, and two cases. Paths: `person.*`, `zahlung.*`, `kind.*`, `pruefen.*`, `fertig`.
 */
import { type Answers, type Case, type Definition, type Step, pathOf } from './definition.ts';
import { knownTo } from './coach/guard.ts';
import type { Stage } from './coach/leave.ts';
import { makeField, makeStep } from './fixture-parts.ts';

const byDebit = { path: 'zahlung.art', test: { equals: 'lastschrift' } };

const person = makeStep('person', {
  fields: [
    makeField('text', 'vorname', { why: 'So spricht die Bücherei Sie an.' }),
    makeField('date', 'geburtsdatum', { past: true, adult: true }),
    makeField('email', 'email'),
    makeField('phone', 'telefon', { required: false }),
    makeField('yes-no', 'eltern', { tip: '{person.vorname} hat ein Enkelkind dabei.' }),
  ],
  mistakes: [
    {
      id: 'geburtsdatum-vom-kind',
      field: 'person.geburtsdatum',
      title: 'Das Geburtsdatum vom Kind eintragen',
      when: { path: 'person.geburtsdatum', test: { after: '2015-01-01' } },
      say: 'Hier gehört das Geburtsdatum von {person.vorname} hin.',
      rehearse: '1.5.2020',
    },
  ],
});

const zahlung = makeStep('zahlung', {
  intro: 'Der Ausweis kostet {betrag.ausweis} im Jahr.',
  facts: [
    { label: 'Gebühr', text: '{betrag.ausweis}' },
    { label: 'Abbuchung', text: 'jedes Jahr im Mai', when: byDebit },
  ],
  fields: [
    makeField('choice', 'art', { options: { lastschrift: 'Bitte abbuchen', bar: 'Ich zahle bar' } }),
    makeField('iban', 'iban', { when: byDebit }),
    makeField('text', 'inhaber', { when: byDebit, required: false }),
  ],
});

const kind = makeStep('kind', {
  when: { path: 'person.eltern', test: { equals: 'ja' } },
  fields: [
    makeField('text', 'name'),
    makeField('date', 'geburtsdatum', { past: true }),
    makeField('number', 'buecher', { required: false }),
  ],
  mistakes: [
    {
      id: 'kind-zu-alt',
      field: 'kind.geburtsdatum',
      title: 'Das eigene Geburtsdatum eintragen',
      when: { path: 'kind.geburtsdatum', test: { before: '2008-11-24' } },
      say: 'Hier gehört das Geburtsdatum vom Kind hin.',
      rehearse: '14.03.1952',
    },
  ],
});

const pruefen = makeStep('pruefen', { screen: 'summary', fields: [makeField('checkbox', 'richtig')] });
const fertig = makeStep('fertig', {
  screen: 'receipt',
  ...{ reference: 'UEBUNG-1', text: 'Der Ausweis ist bestellt.', next: 'Es kommt ein Brief.', file: 'Ausweis-UEBUNG' },
});

const helga: Case = {
  id: 'helga',
  name: 'Helga Sommer',
  story: 'Helga Sommer möchte Bücher leihen.',
  entries: {
    'person.name': 'Helga Sommer',
    'person.vorname': 'Helga',
    'betrag.ausweis': '10 Euro',
    'ausweis.vorname': 'Helga',
    'ausweis.geburtsdatum': '14.03.1952',
    'karte.iban': 'DE02 1203 0000 0000 2020 51',
    'zettel.telefon': '039204 000000',
  },
  papers: { ausweis: 'Personalausweis von Helga', karte: 'Bankkarte', zettel: 'Zettel von Helga' },
  exemplar: {
    'person.vorname': 'Helga',
    'person.geburtsdatum': '14.03.1952',
    'person.email': 'helga.sommer@beispiel.example',
    'person.telefon': '039204 000000',
    'person.eltern': 'ja',
    'zahlung.art': 'lastschrift',
    'zahlung.iban': 'DE02 1203 0000 0000 2020 51',
    'kind.name': 'Mia',
    'kind.geburtsdatum': '01.05.2020',
    'pruefen.richtig': 'ja',
  },
  sources: { 'person.vorname': 'ausweis.vorname', 'zahlung.iban': 'karte.iban' },
};

const kurt: Case = {
  ...{ id: 'kurt', name: 'Kurt Sommer', story: 'Kurt Sommer zahlt bar.', papers: {}, sources: {} },
  entries: { ...helga.entries, 'person.name': 'Kurt Sommer', 'person.vorname': 'Kurt' },
  exemplar: { ...helga.exemplar, 'person.vorname': 'Kurt', 'person.eltern': 'nein', 'zahlung.art': 'bar' },
};

/** The Übung of these tests; everything can be told otherwise. */
export const makeDefinition = (own: Partial<Definition> = {}): Definition => ({
  id: 'buecherei',
  title: 'Büchereiausweis bestellen',
  service: { name: 'Büchereiausweis', provider: 'Bücherei Musterdorf', address: 'buecherei.example' },
  skills: ['Sie bestellen einen Ausweis.'],
  real: ['Legen Sie Ihren Personalausweis bereit.'],
  cases: [helga, kurt],
  steps: [person, zahlung, kind, pruefen, fertig],
  ...own,
});

/** What a run is played with, for the first case unless told otherwise. */
export const makeStage = (one: Case = helga, definition = makeDefinition()): Stage => ({
  definition,
  one,
  known: knownTo(definition),
});

/** The worked answers of Helga with all steps left, changed as told. */
export const played = (own: Answers = {}): Answers => ({ ...helga.exemplar, ...left(makeDefinition().steps), ...own });

/** Marks of steps that were left forward. */
export const left = (steps: readonly Pick<Step, 'id'>[]): Answers =>
  Object.fromEntries(steps.map(({ id }) => [id, 'weiter']));

/** All field paths of an Übung, in order. */
export const allPaths = ({ steps }: Definition): string[] =>
  steps.flatMap((step) => step.fields.map((field) => pathOf(step, field)));
