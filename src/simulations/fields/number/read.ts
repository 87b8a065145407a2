import { asDigits } from '../tidy.ts';

const words = [
  'kein',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** "keine" → 0, "einen" → 1, "zwoelf" → 12; `undefined` for other words. */
function fromWord(word: string): string | undefined {
  const plain = word
    .replace('oe', 'ö')
    .replace('ue', 'ü')
    .replace(/^null$/, 'kein')
    .replace(/^zwo$/, 'zwei')
    .replace(/^(k?ein)(s|e[rnms]?)$/, '$1');
  const at = words.indexOf(plain);
  return at < 0 ? undefined : String(at);
}

/** "1.000", "1 000", "1,234.50", "2,5" → digits with a point before the decimals; `undefined` for anything else. */
function fromDigits(typed: string): string | undefined {
  const text = typed.replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, '$1').trim();
  if (/^[-+]?\d{1,3}(\.\d{3})+(,\d*)?$/.test(text)) return text.replace(/\./g, '').replace(',', '.');
  if (/^[-+]?\d{1,3}(,\d{3})+\.\d+$/.test(text)) return text.replace(/,/g, '');
  return /^[-+]?\d+[.,]?\d*$/.test(text) ? text.replace(',', '.') : undefined;
}

/** No plus, no idle zeros, no minus before zero. */
function plain(number: string): string {
  const [, sign = '', whole = '', decimals = ''] = /^([-+]?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(number) ?? [];
  const value = decimals === '' ? whole : `${whole}.${decimals}`;
  return sign === '-' && value !== '0' ? `-${value}` : value;
}

/**
 * Reads a typed number with or without "etwa" before and a unit after it: "etwa 72,50 m²" → `72.5`, "zwei Hunde" → `2`.
 * @returns the number with a point before its decimals, `undefined` when there is no single number.
 */
export function readNumber(tidied: string): string | undefined {
  const typed = /^[\dOoIl.,\s]*\d[\dOoIl.,\s]*$/.test(tidied) ? asDigits(tidied) : tidied;
  const pattern = /^(?:(?:ca\.?|circa|etwa|rund|ungefähr) )?(?:([-+]?\d[\d.,'’\s]*)|(\p{L}+))[\p{L}\s€²³.–-]*$/u;
  const [, digits, word = ''] = pattern.exec(typed.toLowerCase().replace('−', '-')) ?? [];
  const number = digits === undefined ? fromWord(word) : fromDigits(digits);
  return number && plain(number);
}
