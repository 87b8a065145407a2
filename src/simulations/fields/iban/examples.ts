import type { Field } from '../../definition.ts';
import type { Example } from '../kind.ts';

/** Options that hold for every example unless it says otherwise. */
export const field: Partial<Field> = { label: 'IBAN' };

/** The banks' own sample, it belongs to nobody. */
const sample = 'DE02120300000000202051';

export const examples: readonly Example[] = [
  { raw: sample, value: sample },
  { raw: 'DE02 1203 0000 0000 2020 51', value: sample },
  { raw: 'de02 1203 0000 0000 2020 51', value: sample },
  { raw: 'De02120300000000202051', value: sample },
  { raw: 'DE 02 1203 0000 0000 2020 51', value: sample },
  { raw: 'DE02-1203-0000-0000-2020-51', value: sample },
  { raw: 'DE02.1203.0000.0000.2020.51', value: sample },
  { raw: 'DE02/1203/0000/0000/2020/51', value: sample },
  { raw: 'DE02 120 300 000 000 202 051', value: sample },
  { raw: ' DE02 1203 0000 0000 2020 51 ', value: sample },
  { raw: 'DE02 1203\n0000 0000 2020 51', value: sample },
  { raw: 'DE02\u00a01203\u00a00000\u00a00000\u00a02020\u00a051', value: sample },
  { raw: 'IBAN DE02 1203 0000 0000 2020 51', value: sample },
  { raw: 'IBAN: DE02 1203 0000 0000 2020 51', value: sample },
  { raw: 'DEO2 12O3 OOOO OOOO 2O2O 51', value: sample },
  { raw: 'DE02 l203 0000 0000 2020 5I', value: sample },
  { raw: 'AT61 1904 3002 3457 3201', value: 'AT611904300234573201' },
  { raw: 'CH93 0076 2011 6238 5295 7', value: 'CH9300762011623852957' },
  { raw: 'NL91 ABNA 0417 1643 00', value: 'NL91ABNA0417164300' },
  { raw: 'nl91abna0417164300', value: 'NL91ABNA0417164300' },
  { raw: 'FR14 2004 1010 0505 0001 3M02 606', value: 'FR1420041010050500013M02606' },
  { raw: 'BE68 5390 0754 7034', value: 'BE68539007547034' },
  { raw: 'GB29 NWBK 6016 1331 9268 19', value: 'GB29NWBK60161331926819' },
  { raw: 'DE02 1203 0000 0000 2020 5', error: 'Es fehlt noch ein Zeichen.' },
  { raw: 'DE02 1203 0000 0000 20', error: 'Es fehlen noch 4 Zeichen.' },
  { raw: 'DE02 1203 0000 0000 2020 511', error: 'Es ist ein Zeichen zu viel.' },
  { raw: 'DE02 1203 0000 0000 2020 5100', error: 'Es sind 2 Zeichen zu viel.' },
  { raw: 'DE', error: 'Es fehlen noch 20 Zeichen.' },
  { raw: 'AT61 1904 3002 3457 320', error: 'Eine IBAN mit AT hat 20 Zeichen. Es fehlt noch ein Zeichen.' },
  { raw: 'DE02 1203 0000 0000 2020 15', error: 'Vierergruppen' },
  { raw: 'DE20 1203 0000 0000 2020 51', error: 'passt eine Stelle noch nicht' },
  { raw: 'DE02 1203 0000 ABCD 2020 51', error: 'nur Ziffern' },
  { raw: '02 1203 0000 0000 2020 51', error: 'beginnt mit zwei Buchstaben' },
  { raw: '1203000000 Konto 202051', error: 'beginnt mit zwei Buchstaben' },
  { raw: 'IBAN', error: 'passt eine Stelle' },
  { raw: '---', error: 'beginnt mit zwei Buchstaben' },
];
