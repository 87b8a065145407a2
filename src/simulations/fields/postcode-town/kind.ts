import type { Field } from '../../definition.ts';
import type { Kind } from '../kind.ts';
import { miscount } from '../messages.ts';
import { tidy } from '../tidy.ts';

export interface PostcodeTownField extends Field {
  readonly postcodes: readonly string[];
}

/** Takes postcode and town apart wherever they were typed: in their boxes, in one of them, with "D-" before. */
function apart(raw: string): readonly [postcode: string, town: string] {
  const text = tidy(raw).replace(/^DE?[\s-]+(?=\d)/i, '');
  const digits = text.replace(/\D/g, '').replace(/^(\d{5})\1$/, '$1');
  const town = text.replace(/\d+/g, ' ').replace(/^[\s,;.-]+|[\s,;-]+$/g, '');
  return [digits, tidy(town)];
}

function obstacle(postcode: string, town: string, known: readonly string[]): string | undefined {
  if (postcode === '') return 'Hier fehlt noch die Postleitzahl. Sie hat fünf Ziffern.';
  if (postcode.length !== 5)
    return `Die Postleitzahl hat fünf Ziffern. ${miscount(postcode.length - 5, 'eine Ziffer', 'Ziffern')}`;
  if (known.length > 0 && !known.includes(postcode))
    return `Hier geht es nur mit diesen Postleitzahlen: ${known.join(', ')}.`;
  return /\p{L}.*\p{L}/u.test(town) ? undefined : 'Hier fehlt noch der Ort. Tragen Sie bitte den Namen ein.';
}

/** Raw form: postcode, line break, town; a single line is read too. Normal form: "39167 Hohe Börde". */
export const kind: Kind<PostcodeTownField> = {
  parse(raw, { postcodes }) {
    const [postcode, town] = apart(raw);
    const value = tidy(`${postcode} ${town}`) || tidy(raw);
    const error = obstacle(postcode, town, postcodes);
    return error ? { value, error } : { value };
  },
  format: (value) => value,
  missing: () => 'Tragen Sie hier bitte Postleitzahl und Ort ein.',
  caption: 'legend',
  still: 'line',
};
