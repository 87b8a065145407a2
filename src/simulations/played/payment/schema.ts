import { z } from 'astro/zod';

const sentence = z.string().trim().min(1);
const entry = z.string().regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, 'name a paper entry: bankkarte.iban');

/** What a card, an account and the like must match; the case's entries may be used. */
const card = z.strictObject({
  number: sentence.default('0000 0000 0000 0000'),
  /** Month and year as printed: 09/29. */
  until: sentence.default('09/29'),
  /** Check digits on the back. */
  code: sentence.default('000'),
});
const account = z.strictObject({ holder: sentence, iban: sentence });
const wallet = z.strictObject({ name: sentence.default('Bezahldienst'), user: sentence, password: sentence });
const invoice = z.strictObject({
  /** Kassenzeichen: without it nobody knows what the money is for. */
  reference: sentence,
});

const shape = z.strictObject({
  /** As it stands on the page: "10,00 Euro". */
  amount: sentence,
  recipient: sentence,
  /** What is paid for. */
  purpose: sentence,
  /** Ways that are offered → how each is called. */
  methods: z
    .partialRecord(z.enum(['karte', 'lastschrift', 'dienst', 'rechnung']), sentence)
    .refine((methods) => Object.keys(methods).length > 0, 'Offer at least one way of paying.'),
  /** The way that is to be taken, by its key or as it stands on a paper: "Lastschrift". */
  wish: sentence,
  /** The page of the payment service, and a forged address that opens at the first try. */
  page: z.strictObject({
    name: sentence.default('Bezahlseite'),
    address: z.string().regex(/\.uebung\.example$/, 'an address of the practice ends in ".uebung.example"'),
    forged: z
      .string()
      .regex(/\.example$/, 'a forged address ends in ".example"')
      .optional(),
  }),
  card: card.prefault({}),
  account: account.optional(),
  wallet: wallet.optional(),
  invoice: invoice.optional(),
  /** The app in which the bank asks for release. With another amount or recipient it shows these at the first try. */
  release: z
    .strictObject({
      app: sentence.default('Bank-App'),
      wrongAmount: sentence.optional(),
      wrongRecipient: sentence.optional(),
    })
    .prefault({}),
  /** Month and year of the practice, to tell an expired card: 11/26. */
  today: z
    .string()
    .regex(/^\d\d\/\d\d$/, 'month and year: 11/26')
    .default('11/26'),
  /** Wrong ways that are offered beside "Abbrechen". */
  detours: z.array(z.enum(['pause', 'doppelt'])).default(['pause', 'doppelt']),
  /** Entry → paper entry where it stands, for hints: { iban: bankkarte.iban }. */
  look: z
    .partialRecord(
      z.enum(['nummer', 'gueltig', 'pruefzahl', 'inhaber', 'iban', 'anmeldename', 'passwort', 'kassenzeichen']),
      entry,
    )
    .default({}),
  /** Name of the saved receipt, without ending. */
  file: z
    .string()
    .regex(/^[\w-]+$/, 'use letters, digits, "-" and "_"')
    .default('Quittung-UEBUNG'),
});

const needs = { lastschrift: 'account', dienst: 'wallet', rechnung: 'invoice' } as const;

/** Whoever offers a way of paying says what must be entered there. */
export const properties = shape.superRefine((given, context) => {
  for (const [method, property] of Object.entries(needs) as [keyof typeof needs, 'account' | 'wallet' | 'invoice'][])
    if (given.methods[method] !== undefined && given[property] === undefined)
      context.addIssue({ code: 'custom', path: [property], message: `"${property}" is missing for "${method}".` });
});
