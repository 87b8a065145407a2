import { isIban } from '../fields/iban/check.ts';
import { type Definition, type Field, pathOf } from '../definition.ts';
import { read } from '../journey.ts';
import { moveOf, wordsIn } from '../played/played.ts';

/** Letters and digits of a text, in capitals. */
const bare = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Everything the personas of an Übung may enter: the only data that belongs here. */
export function knownTo({ cases }: Definition): ReadonlySet<string> {
  return new Set(
    cases.flatMap(({ entries, exemplar }) => [...Object.values(entries), ...Object.values(exemplar)].map(bare)),
  );
}

/**
 * Whether an answer looks like real data of somebody outside the Übung: a bank account, tax id, ID-card number, e-mail
 * address or phone number; also when the field has to mend it first ("IBAN: DE…", "Tel. 0171 …"). Addresses under
 * `.example` and numbers ending in 000000 belong to nobody.
 */
export const looksReal = (field: Field, raw: string, known: ReadonlySet<string>): boolean =>
  textsOf(field, raw).some((text) => isReal(field, text.trim(), known));

/** What was typed: an answer and what it was read as, or every entry on a played screen. */
const textsOf = (field: Field, raw: string): string[] =>
  field.kind === 'moves' ? wordsIn(raw).map((word) => moveOf(word).entry) : [raw, read(field, raw).value];

/** What is kept of an answer that looks real: nothing, or on a played screen all the other moves. */
export function withoutReal(definition: Definition, path: string, raw: string, known: ReadonlySet<string>): string {
  const field = definition.steps.flatMap((step) => step.fields.filter((one) => pathOf(step, one) === path))[0];
  if (field?.kind !== 'moves') return '';
  return wordsIn(raw)
    .filter((word) => !looksReal(field, word, known))
    .join(' ');
}

function isReal(field: Field, text: string, known: ReadonlySet<string>): boolean {
  const plain = bare(text);
  if (plain.length < 6 || known.has(plain)) return false;
  if ([isIban, isTaxId, isCardNumber, isPaymentCard].some((matches) => matches(plain))) return true;
  if (/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(text)) return !/\.example$/i.test(text);
  return isPhone(field, text, plain);
}

function isPhone({ kind }: Field, text: string, digits: string): boolean {
  if (/0{6}$/.test(digits)) return false;
  if (kind === 'phone' && /^\d{7,}$/.test(digits)) return true;
  return !digitKinds.includes(kind) && !date.test(text) && /^(\+|00?)[1-9][\d\s/().-]{6,}$/.test(text);
}

/** Digits are the usual answer here, and a leading zero says nothing. */
const digitKinds = ['date', 'number', 'pattern-number'];

/** A day with a full year; "01.05.1950" would pass for a phone number. */
const date = /^\d{1,2}[./-]\s?\d{1,2}[./-]\s?(18|19|20)\d\d\b/;

/** German tax id: 11 digits, no leading zero, check digit by ISO 7064 MOD 11,10. */
export function isTaxId(text: string): boolean {
  if (!/^[1-9]\d{10}$/.test(text)) return false;
  let product = 10;
  for (const digit of text.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(text[10]);
}

/**
 * Number of a German ID card: nine characters of its alphabet. On the back a check digit by the weights 7, 3, 1 follows; on
 * the front none does, so there two letters and three digits at least must stand in it.
 */
export function isCardNumber(text: string): boolean {
  if (!/^[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8}\d?$/.test(text)) return false;
  if (text.length === 9) return /(?:[A-Z].*){2}/.test(text) && /(?:\d.*){3}/.test(text);
  const weights = [7, 3, 1];
  const sum = [...text.slice(0, 9)].reduce(
    (total, sign, index) => total + Number.parseInt(sign, 36) * (weights[index % 3] ?? 0),
    0,
  );
  return sum % 10 === Number(text[9]);
}

/** Number of a payment card: 16 digits with a check digit by Luhn. */
export function isPaymentCard(text: string): boolean {
  if (!/^[2-6]\d{15}$/.test(text)) return false;
  const doubled = [...text].map(Number).map((digit, index) => (index % 2 === 0 ? digit * 2 : digit));
  return doubled.reduce((sum, digit) => sum + (digit > 9 ? digit - 9 : digit), 0) % 10 === 0;
}

/** What the coach says instead of keeping it. */
export const guardMessage = (name: string): string =>
  `Das sieht nach echten Daten aus. Wir haben sie nicht gespeichert. Nehmen Sie hier die von ${name}.`;
