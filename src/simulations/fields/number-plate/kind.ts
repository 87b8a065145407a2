import type { Field } from '../../definition.ts';
import type { Kind } from '../kind.ts';
import { enter } from '../messages.ts';
import { tidy } from '../tidy.ts';

/** District, letters, digits, and E or H for electric and historic cars. */
const divided = /^([A-ZÄÖÜ]{1,3})[ .:·-]+([A-Z]{1,2})[ -]*(\d{1,4}) ?([EH]?)$/;
/** In one piece it is clear only where both parts are as long, or as short, as they can be. */
const inOnePiece = /^([A-ZÄÖÜ](?=[A-Z]\d)|[A-ZÄÖÜ]{3}(?=[A-Z]{2}))([A-Z]{1,2}) ?(\d{1,4}) ?([EH]?)$/;

/** Normal form: "UEB-UN 417". */
export const kind: Kind<Field> = {
  parse(raw) {
    const value = tidy(raw);
    const [, district, letters, digits, end] = matchOf(value) ?? [];
    if (district && letters && digits) return { value: `${district}-${letters} ${digits}${end ?? ''}` };
    return { value, error: complaint(value) };
  },
  format: (value) => value,
  missing: enter,
  caption: 'label',
  still: 'line',
};

function matchOf(value: string): RegExpExecArray | null {
  const typed = value.toUpperCase().replace(/[\u2010-\u2015\u2212]/g, '-');
  return divided.exec(typed) ?? inOnePiece.exec(typed);
}

function complaint(value: string): string {
  if (!/\d/.test(value)) return 'Am Ende fehlen noch die Ziffern vom Kennzeichen.';
  if (/^[^\d\s.:·-]{3,5}\s?\d+[EH]?$/i.test(value))
    return 'Setzen Sie einen Bindestrich hinter die Buchstaben für den Ort.';
  if (/^[^\d\s.:·-]{1,2}\s?\d+$/i.test(value)) return 'Vorne fehlen noch die Buchstaben für den Ort.';
  return 'Schreiben Sie das Kennzeichen so, wie es auf dem Schild steht.';
}
