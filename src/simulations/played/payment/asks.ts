import { kind as iban } from '../../fields/iban/kind.ts';
import type { Field } from '../../definition.ts';
import type { AskName, Method, Payment } from './payment.ts';

/** One thing to enter. */
export interface Ask {
  readonly name: AskName;
  readonly label: string;
  readonly hint?: string;
  readonly expected: string;
  readonly digits?: number;
  readonly isSecret?: boolean;
  /** What does not fit about an entry: word of the outcome, and what is said. */
  readonly check: (entry: string, play: Payment) => { readonly value: string; readonly text: string } | undefined;
}

type Entered = Omit<Ask, 'check' | 'expected'> & {
  readonly expected: (play: Payment) => string | undefined;
  readonly check: (entry: string, expected: string, play: Payment) => ReturnType<Ask['check']>;
};

const bare = (text: string): string => text.toLowerCase().replace(/[\s-]/g, '');
const digitsIn = (text: string): string => text.replace(/\D/g, '');
const other = (value: string, text: string) => (entry: string, expected: string) =>
  bare(entry) === bare(expected) ? undefined : { value, text };

const list: readonly (Entered & { readonly method: Method })[] = [
  {
    ...{ method: 'karte', name: 'nummer', label: 'Kartennummer', hint: '16 Ziffern auf der Karte', digits: 16 },
    expected: ({ card }) => card.number,
    check: checkNumber,
  },
  {
    ...{ method: 'karte', name: 'gueltig', label: 'Gültig bis', hint: 'Monat und Jahr, wie auf der Karte' },
    expected: ({ card }) => card.until,
    check: checkUntil,
  },
  {
    ...{ method: 'karte', name: 'pruefzahl', label: 'Prüfzahl', hint: '3 Ziffern, meist auf der Rückseite', digits: 3 },
    expected: ({ card }) => card.code,
    check: other('karte-passt-nicht', 'Diese Prüfzahl passt nicht zur Karte. Sehen Sie noch einmal nach.'),
  },
  {
    ...{ method: 'lastschrift', name: 'inhaber', label: 'Kontoinhaber', hint: 'Wem gehört das Konto?' },
    expected: ({ account }) => account?.holder,
    check: other('inhaber-passt-nicht', 'Schreiben Sie den Namen so wie auf der Bankkarte.'),
  },
  {
    ...{
      method: 'lastschrift',
      name: 'iban',
      label: 'IBAN',
      hint: '22 Zeichen, beginnt mit DE. Leerzeichen sind egal.',
    },
    expected: ({ account }) => account?.iban,
    check: checkIban,
  },
  {
    ...{ method: 'dienst', name: 'anmeldename', label: 'E-Mail oder Name' },
    expected: ({ wallet }) => wallet?.user,
    check: other('anmeldung-passt-nicht', 'Diesen Namen kennt der Dienst nicht. Sehen Sie noch einmal nach.'),
  },
  {
    ...{ method: 'dienst', name: 'passwort', label: 'Passwort', isSecret: true },
    expected: ({ wallet }) => wallet?.password,
    check: (entry, expected) =>
      entry === expected
        ? undefined
        : { value: 'anmeldung-passt-nicht', text: 'Dieses Passwort passt nicht. Groß und klein zählen.' },
  },
  {
    ...{ method: 'rechnung', name: 'kassenzeichen', label: 'Verwendungszweck' },
    hint: 'Hier gehört das Kassenzeichen von der Rechnung hin.',
    expected: ({ invoice }) => invoice?.reference,
    check: other(
      'kassenzeichen-fehlt',
      'Das ist nicht das Kassenzeichen. Ohne das Zeichen ordnet das Amt Ihr Geld niemandem zu.',
    ),
  },
];

/** What a way of paying asks for, in order. What stands on the paper is always taken. */
export const asksOf = (method: Method | undefined, play: Payment): readonly Ask[] =>
  list
    .filter((one) => one.method === method)
    .map(({ method: _, ...one }) => {
      const expected = one.expected(play) ?? '';
      const check = (entry: string) =>
        entry.trim() === expected.trim() ? undefined : one.check(entry, expected, play);
      return { ...one, expected, check };
    });

function checkNumber(entry: string, expected: string) {
  const digits = digitsIn(entry);
  if (digits !== '' && digits === digitsIn(expected)) return undefined;
  const text =
    digits.length === 16
      ? 'Eine Ziffer passt noch nicht. Vergleichen Sie in Vierergruppen.'
      : `Die Kartennummer hat 16 Ziffern. Jetzt sind es ${digits.length}.`;
  return { value: 'karte-passt-nicht', text };
}

/** "9/29", "09.2029" → 2909: months can be compared as numbers. */
function monthIn(text: string): number {
  const [, month, year] = /(\d{1,2})\D+(?:20)?(\d{2})\s*$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text.trim()) ?? [];
  return month === undefined || year === undefined ? 0 : Number(year) * 100 + Number(month);
}

function checkUntil(entry: string, expected: string, { today }: Payment) {
  const month = monthIn(entry);
  if (month > 0 && month === monthIn(expected)) return undefined;
  if (month === 0) return { value: 'karte-passt-nicht', text: 'Schreiben Sie Monat und Jahr, zum Beispiel 04/28.' };
  if (month < monthIn(today))
    return {
      value: 'karte-abgelaufen',
      text: 'Dieser Monat ist schon vorbei. Eine abgelaufene Karte gilt nicht mehr.',
    };
  return { value: 'karte-passt-nicht', text: 'Dieser Monat passt nicht zur Karte. Sehen Sie noch einmal nach.' };
}

/** A field of the kind `iban` has no options, so any will do for reading. */
const anyField: Field = { id: 'iban', kind: 'iban', label: 'IBAN', required: true };

function checkIban(entry: string, expected: string) {
  const { value, error } = iban.parse(entry, anyField);
  if (value === iban.parse(expected, anyField).value) return undefined;
  const text = error ?? 'Das ist die IBAN von einem anderen Konto. Vergleichen Sie in Vierergruppen.';
  return { value: 'iban-passt-nicht', text };
}
