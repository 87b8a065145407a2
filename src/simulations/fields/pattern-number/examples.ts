import type { Example } from '../kind.ts';
import type { PatternNumberField } from './kind.ts';

/** Options that hold for every example unless it says otherwise. */
export const field: Partial<PatternNumberField> = { label: 'Chipnummer', digits: 15, groups: [3, 3, 3, 3, 3] };

const chip = '276098100000001';
const pin = { label: 'Transport-PIN', digits: 5, groups: [] };

export const examples: readonly Example<PatternNumberField>[] = [
  { raw: chip, value: chip },
  { raw: '276 098 100 000 001', value: chip },
  { raw: ' 276 098 100 000 001 ', value: chip },
  { raw: '276.098.100.000.001', value: chip },
  { raw: '276-098-100-000-001', value: chip },
  { raw: '276–098–100–000–001', value: chip },
  { raw: '276/098/100/000/001', value: chip },
  { raw: '276, 098, 100, 000, 001', value: chip },
  { raw: '276_098_100_000_001', value: chip },
  { raw: '(276) 098100000001', value: chip },
  { raw: '2760 9810 0000 001', value: chip },
  { raw: '276\u00a0098\u00a0100\u00a0000\u00a0001', value: chip },
  { raw: '276\t098\t100\t000\t001', value: chip },
  { raw: '276 O98 1OO OOO OO1', value: chip },
  { raw: '276 o98 1oo ooo oo1', value: chip },
  { raw: '276 098 l00 000 00l', value: chip },
  { raw: '276 098 I00 000 00I', value: chip },
  { raw: '\u200e276098100000001', value: chip },
  { raw: '276098100000001.', value: chip },
  { raw: '12345', value: '12345', field: pin },
  { raw: '1 2 3 4 5', value: '12345', field: pin },
  { raw: 'O1234', value: '01234', field: pin },
  { raw: '27609810000001', error: 'Es fehlt noch eine Ziffer.' },
  { raw: '276 098', error: 'Es fehlen noch 9 Ziffern.' },
  { raw: '0417', error: 'Diese Nummer hat 15 Ziffern. Es fehlen noch 11 Ziffern.' },
  { raw: '2760981000000011', error: 'Es ist eine Ziffer zu viel.' },
  { raw: '276 098 100 000 001 23', error: 'Es sind 2 Ziffern zu viel.' },
  { raw: 'DE 276098100000001', error: 'keine Buchstaben' },
  { raw: 'Bello', error: 'nur Ziffern' },
  { raw: '276098l0000000A', error: 'nur Ziffern' },
  { raw: '---', error: 'nur Ziffern' },
  { raw: '1234', field: pin, error: 'Diese Nummer hat 5 Ziffern. Es fehlt noch eine Ziffer.' },
];
