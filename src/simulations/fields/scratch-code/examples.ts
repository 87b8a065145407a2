import type { Example } from '../kind.ts';
import type { ScratchCodeField } from './kind.ts';

/** Options that hold for every example unless it says otherwise. */
export const field: Partial<ScratchCodeField> = { label: 'Code vom Fahrzeugschein', length: 7 };

const plate = { label: 'Code vom Schild vorne', length: 3 };
const letterTitle = { label: 'Code vom Fahrzeugbrief', length: 12 };

export const examples: readonly Example<ScratchCodeField>[] = [
  { raw: '4kT9mZ2', value: '4kT9mZ2' },
  { raw: '1g34z67', value: '1g34z67' },
  { raw: ' 4kT9mZ2 ', value: '4kT9mZ2' },
  { raw: '4kT 9mZ2', value: '4kT9mZ2' },
  { raw: '4 k T 9 m Z 2', value: '4kT9mZ2' },
  { raw: '4kT-9mZ2', value: '4kT9mZ2' },
  { raw: '4kT9mZ2.', value: '4kT9mZ2' },
  { raw: '4kt9mz2', value: '4kt9mz2' },
  { raw: '4KT9MZ2', value: '4KT9MZ2' },
  { raw: '4kT9mL2', value: '4kT9mL2' },
  { raw: '4kT0mZ2', value: '4kT0mZ2' },
  { raw: '\u200e4kT9mZ2', value: '4kT9mZ2' },
  { raw: 'a7K', value: 'a7K', field: plate },
  { raw: '9Xm', value: '9Xm', field: plate },
  { raw: '9 X m', value: '9Xm', field: plate },
  { raw: 'A7K2M9QX4R8T', value: 'A7K2M9QX4R8T', field: letterTitle },
  { raw: 'A7K2 M9QX 4R8T', value: 'A7K2M9QX4R8T', field: letterTitle },
  { raw: '4kTOmZ2', error: 'Gemeint sein kann 1 oder 0.' },
  { raw: '4kTomZ2', error: 'I, i, l, O und o kommen im Code nicht vor.' },
  { raw: 'Ig34z67', error: 'kommen im Code nicht vor' },
  { raw: 'ig34z67', error: 'kommen im Code nicht vor' },
  { raw: 'lg34z67', error: 'kommen im Code nicht vor' },
  { raw: '4kT9mZ', error: 'Dieser Code hat 7 Zeichen. Es fehlt noch ein Zeichen.' },
  { raw: 'a7K', error: 'Es fehlen noch 4 Zeichen.' },
  { raw: '4kT9mZ22', error: 'Es ist ein Zeichen zu viel.' },
  { raw: '4kT9mZ2', field: plate, error: 'Es sind 4 Zeichen zu viel.' },
  { raw: '4kT9mÄ2', error: 'nur Buchstaben und Ziffern' },
  { raw: '4kT9m#2', error: 'nur Buchstaben und Ziffern' },
  { raw: '---', error: 'nur Buchstaben und Ziffern' },
];
