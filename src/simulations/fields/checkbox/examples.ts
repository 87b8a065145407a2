import type { Example } from '../kind.ts';
import type { CheckboxField } from './kind.ts';

/** Options that hold for every example unless it says otherwise. */
export const field: Partial<CheckboxField> = {
  label: 'Ich erlaube der Gemeinde, die Hundesteuer von diesem Konto abzubuchen.',
  consent: 'die Gemeinde abbuchen darf',
};

const ticks = [
  'ja',
  'Ja',
  'JA',
  ' ja ',
  'ja.',
  'Ja!',
  'j',
  'J',
  'jo',
  'Jawohl',
  'yes',
  'y',
  'klar',
  'stimmt',
  'x',
  'X',
  'on',
  'ok',
  'OK',
  'true',
  '1',
  '✓',
  '✔',
  '☑',
  '☒',
];

export const examples: readonly Example<CheckboxField>[] = [
  ...ticks.map((raw) => ({ raw, value: 'ja' })),
  { raw: 'nein', error: 'Setzen Sie hier ein Häkchen, wenn die Gemeinde abbuchen darf.' },
  { raw: 'n', error: 'Setzen Sie hier ein Häkchen' },
  { raw: 'vielleicht', error: 'Setzen Sie hier ein Häkchen' },
  { raw: 'jagen', error: 'Setzen Sie hier ein Häkchen' },
  { raw: '0', error: 'Setzen Sie hier ein Häkchen' },
  { raw: 'false', field: { consent: 'Ihre Angaben stimmen' }, error: 'wenn Ihre Angaben stimmen.' },
];
