import type { Field } from '../../definition.ts';
import type { Example } from '../kind.ts';

/** Options that hold for every example unless it says otherwise. */
export const field: Partial<Field> = { label: 'Gilt der Hund als gefährlich?' };

const yes = [
  'ja',
  'Ja',
  'JA',
  ' ja ',
  'j',
  'J',
  'Ja.',
  'Ja, gern',
  'ja!',
  'jo',
  'Jawohl',
  'klar',
  'stimmt',
  'yes',
  'y',
];
const no = ['nein', 'Nein', 'NEIN', ' nein ', 'n', 'N', 'Nein.', 'Nein, danke', 'nee', 'nö', 'No\u0308', 'no'];

export const examples: readonly Example[] = [
  ...yes.map((raw) => ({ raw, value: 'ja' })),
  ...no.map((raw) => ({ raw, value: 'nein' })),
  { raw: 'vielleicht', error: 'eine Möglichkeit' },
  { raw: 'weiß nicht', error: 'eine Möglichkeit' },
  { raw: 'jährlich', error: 'eine Möglichkeit' },
  { raw: 'noch nicht', error: 'eine Möglichkeit' },
  { raw: 'normal', error: 'eine Möglichkeit' },
  { raw: '-', error: 'eine Möglichkeit' },
];
