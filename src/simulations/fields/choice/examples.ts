import type { Example } from '../kind.ts';
import type { ChoiceField } from './kind.ts';

/** Options that hold for every example unless it says otherwise. */
export const field: Partial<ChoiceField> = {
  label: 'Wie möchten Sie zahlen?',
  options: {
    lastschrift: 'Die Gemeinde bucht ab (SEPA-Lastschrift)',
    ueberweisung: 'Ich überweise selbst',
    spaeter: 'Weiß ich noch nicht',
  },
};

const greeting = { label: 'Anrede', options: { frau: 'Frau', herr: 'Herr', keine: 'keine Angabe' } };
const sex = { label: 'Geschlecht', options: { maennlich: 'männlich', weiblich: 'weiblich' } };

export const examples: readonly Example<ChoiceField>[] = [
  { raw: 'lastschrift', value: 'lastschrift' },
  { raw: 'ueberweisung', value: 'ueberweisung' },
  { raw: 'spaeter', value: 'spaeter' },
  { raw: 'Lastschrift', value: 'lastschrift' },
  { raw: 'LASTSCHRIFT', value: 'lastschrift' },
  { raw: ' lastschrift ', value: 'lastschrift' },
  { raw: 'Last\u00adschrift', value: 'lastschrift' },
  { raw: 'Überweisung', value: 'ueberweisung' },
  { raw: 'überweisung', value: 'ueberweisung' },
  { raw: 'U\u0308berweisung', value: 'ueberweisung' },
  { raw: 'Später', value: 'spaeter' },
  { raw: 'Die Gemeinde bucht ab (SEPA-Lastschrift)', value: 'lastschrift' },
  { raw: 'die gemeinde bucht ab (sepa-lastschrift)', value: 'lastschrift' },
  { raw: 'Die Gemeinde bucht ab, SEPA Lastschrift', value: 'lastschrift' },
  { raw: 'Ich überweise selbst', value: 'ueberweisung' },
  { raw: 'Ich ueberweise selbst.', value: 'ueberweisung' },
  { raw: 'Weiss ich noch nicht', value: 'spaeter' },
  { raw: 'Weiß ich noch nicht!', value: 'spaeter' },
  { raw: 'frau', value: 'frau', field: greeting },
  { raw: 'Frau', value: 'frau', field: greeting },
  { raw: 'HERR', value: 'herr', field: greeting },
  { raw: 'keine Angabe', value: 'keine', field: greeting },
  { raw: 'männlich', value: 'maennlich', field: sex },
  { raw: 'maennlich', value: 'maennlich', field: sex },
  { raw: 'Weiblich', value: 'weiblich', field: sex },
  { raw: 'bar', error: 'Wählen Sie hier bitte eine Möglichkeit aus.' },
  { raw: 'last', error: 'eine Möglichkeit' },
  { raw: 'constructor', error: 'eine Möglichkeit' },
  { raw: '-', error: 'eine Möglichkeit' },
  { raw: 'lastschrift oder überweisung', error: 'eine Möglichkeit' },
];
