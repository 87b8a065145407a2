import type { Field } from '../../definition.ts';
import type { Example } from '../kind.ts';

/** Options that hold for every example unless it says otherwise. */
export const field: Partial<Field> = { label: 'Kennzeichen' };

const plate = 'UEB-UN 417';

export const examples: readonly Example[] = [
  { raw: plate, value: plate },
  { raw: ' UEB-UN 417 ', value: plate },
  { raw: 'ueb-un 417', value: plate },
  { raw: 'Ueb-Un 417', value: plate },
  { raw: 'UEB UN 417', value: plate },
  { raw: 'UEB - UN 417', value: plate },
  { raw: 'UEB-UN417', value: plate },
  { raw: 'UEB-UN-417', value: plate },
  { raw: 'UEB–UN 417', value: plate },
  { raw: 'UEB.UN 417', value: plate },
  { raw: 'UEB:UN 417', value: plate },
  { raw: 'UEB\u00a0UN\u00a0417', value: plate },
  { raw: 'UEBUN417', value: plate },
  { raw: 'uebun 417', value: plate },
  { raw: 'UEB-U 4', value: 'UEB-U 4' },
  { raw: 'X-X 1', value: 'X-X 1' },
  { raw: 'XX1', value: 'X-X 1' },
  { raw: 'XX-XX 9999', value: 'XX-XX 9999' },
  { raw: 'ÜX-XX 12', value: 'ÜX-XX 12' },
  { raw: 'UEB-UN 41H', value: 'UEB-UN 41H' },
  { raw: 'UEB-UN 41 e', value: 'UEB-UN 41E' },
  { raw: '\u200eUEB-UN 417', value: plate },
  { raw: 'UN 417', error: 'Vorne fehlen noch die Buchstaben für den Ort.' },
  { raw: 'UEB-UN', error: 'fehlen noch die Ziffern' },
  { raw: 'UEB', error: 'fehlen noch die Ziffern' },
  { raw: 'UEUN417', error: 'Setzen Sie einen Bindestrich hinter die Buchstaben für den Ort.' },
  { raw: '417', error: 'so, wie es auf dem Schild steht' },
  { raw: 'UEB-UN 41700', error: 'so, wie es auf dem Schild steht' },
  { raw: 'UEBX-UN 417', error: 'so, wie es auf dem Schild steht' },
  { raw: 'UEB-UNX 417', error: 'so, wie es auf dem Schild steht' },
];
