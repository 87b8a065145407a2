import { z } from 'astro/zod';

const sentence = z.string().trim().min(1);
const address = z.string().regex(/^[a-z.-]+\.uebung\.example$/, 'An address in practice ends in ".uebung.example".');

/** The page that asks for the Online-Ausweis, before and after. */
const page = z.strictObject({
  address: address.default('amt.uebung.example'),
  title: sentence.default('Anmelden'),
  text: sentence.default('Hier zeigen Sie, wer Sie sind. Dazu brauchen Sie Ihren Online-Ausweis.'),
  button: sentence.default('Mit Online-Ausweis anmelden'),
  doneTitle: sentence.default('Sie sind angemeldet'),
  doneText: sentence.default('Die Seite weiß jetzt sicher, wer Sie sind.'),
});

/** Who wants to read the card; what the app must tell before it asks for the PIN. */
const provider = z.strictObject({
  name: sentence.default('Übungsamt Musterdorf'),
  purpose: sentence.default('Anmeldung am Bürgerkonto'),
  /** Until when the provider may ask, in words. */
  valid: sentence.default('01.11.2026 bis 30.11.2026'),
  postal: sentence.default('Musterplatz 1, 39343 Hohe Börde'),
  email: sentence.default('amt@beispiel.example'),
  /** Data protection authority in charge. */
  authority: sentence.default('Übungsaufsicht für Datenschutz'),
  issuer: sentence.default('Übungsstelle für Zertifikate'),
});

const optional = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  label: sentence,
  /** The person is advised to take it out. */
  drop: z.boolean().default(false),
});

/** The way to help when no number is left. */
const office = z.strictObject({
  name: sentence.default('Bürgerbüro'),
  help: z
    .array(sentence)
    .min(1)
    .default([
      'Gehen Sie mit dem Ausweis selbst ins Bürgerbüro.',
      'Dort setzen Sie eine neue PIN. Das kostet nichts.',
      'Einen Brief zum Zurücksetzen gibt es seit dem 29.12.2023 nicht mehr.',
    ]),
});

/** Papers on which the numbers stand: `paper.entry`. */
const looks = z.strictObject({
  pin: sentence.default('gemerkt.pin'),
  can: sentence.default('personalausweis.can'),
  puk: sentence.default('pin-brief.puk'),
  transportPin: sentence.default('pin-brief.transport-pin'),
});

export const properties = z.strictObject({
  /** `use`: to prove who one is on a page. `setup`: the app is new, and the own PIN is set. */
  mode: z.enum(['use', 'setup']).default('use'),
  /** What reads the card: the phone itself, or a reader at the computer. */
  device: z.enum(['phone', 'reader']).default('phone'),
  /** Own PIN, six digits; in `setup` the one that the person has thought up. */
  pin: sentence.default('{gemerkt.pin}'),
  can: sentence.default('{personalausweis.can}'),
  /** Ten digits; `''` where the person has no PIN letter at hand. */
  puk: z.string().default('{pin-brief.puk}'),
  /** Five digits; needed for `setup`. */
  transportPin: z.string().default(''),
  looks: looks.prefault({}),
  /** Attempts used up before the screen opens: 2 is "pausiert", 3 is "gesperrt". */
  wrongBefore: z.number().int().min(0).max(3).default(0),
  /** How often the PUK has helped already; it does ten times. */
  pukUsed: z.number().int().min(0).max(10).default(0),
  /** "14.03.1952": a new PIN made of it is called easy to guess. */
  birthday: z.string().default(''),
  /** Why the card is not found at first. */
  trouble: z.array(z.enum(['huelle', 'lage', 'kabel', 'nfc'])).default([]),
  page: page.prefault({}),
  provider: provider.prefault({}),
  /** "Lesezugriff": what is read in any case. */
  reads: z.array(sentence).default(['Familienname', 'Vornamen', 'Geburtstag', 'Anschrift']),
  /** "Lesezugriff (optional)": what can be taken out. */
  optional: z.array(optional).default([]),
  /** "Schreibzugriff": what is changed on the chip, e.g. the address after moving. */
  writes: z.array(sentence).default([]),
  office: office.prefault({}),
});
