import { z } from 'astro/zod';

const sentence = z.string().trim().min(1);
const entry = z.string().regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, 'write a paper entry: gemerkt.konto-name');
const wayKind = z.enum(['online-ausweis', 'elster', 'eu-id', 'passwort']);
const levelKind = z.enum(['basis', 'substanziell', 'hoch']);

const way = z.strictObject({
  kind: wayKind,
  label: sentence,
  level: levelKind,
  /** What one needs for it. */
  brings: sentence,
  /** Why it is not taken in this Übung; the person comes back to the ways. */
  closed: sentence.optional(),
});

const level = z.strictObject({ label: sentence, means: sentence, example: sentence });

const usualWays: readonly z.output<typeof way>[] = [
  { kind: 'online-ausweis', label: 'Online-Ausweis', level: 'hoch', brings: 'Ausweis, PIN und AusweisApp' },
  { kind: 'elster', label: 'ELSTER-Zertifikat', level: 'substanziell', brings: 'Zertifikatsdatei und Passwort' },
  { kind: 'passwort', label: 'Benutzername & Passwort', level: 'basis', brings: 'Benutzername und Passwort' },
];

const usualLevels = {
  basis: {
    label: 'Basisregistrierung',
    means: 'Sie nennen Namen und Passwort. Niemand hat Ihre Angaben geprüft.',
    example: 'einfache Anträge',
  },
  substanziell: {
    label: 'substanziell',
    means: 'Sie haben eine Datei und ein Passwort. Das Konto weiß recht sicher, wer Sie sind.',
    example: 'Anträge rund um das Auto',
  },
  hoch: {
    label: 'hoch',
    means: 'Sie haben Karte und PIN. Das Konto weiß sicher, wer Sie sind.',
    example: 'Wohnsitz ummelden, Führungszeugnis',
  },
};

export const properties = z.strictObject({
  /** What the account is called. */
  account: sentence.default('{konto.name}'),
  /** The service that asks to log in: "Hund anmelden". */
  service: sentence,
  /** Lowest trust level that this service takes. */
  needs: levelKind.default('basis'),
  levels: z.strictObject({ basis: level, substanziell: level, hoch: level }).default(usualLevels),
  ways: z
    .array(way)
    .min(1)
    .default([...usualWays]),
  /** Kind or label of the way that the coach takes, e.g. `{kontozettel.weg}`; without it the first one that suffices. */
  follow: z.string().default(''),
  /** Other ways that suffice count as well; otherwise the person is led back to `follow`. */
  free: z.boolean().default(true),
  /** Name and password of the account, and the papers where they stand. */
  access: z
    .strictObject({
      name: sentence.default('{gemerkt.konto-name}'),
      nameAt: entry.default('gemerkt.konto-name'),
      password: sentence.default('{gemerkt.konto-passwort}'),
      passwordAt: entry.default('gemerkt.konto-passwort'),
    })
    .optional(),
  /** The ELSTER certificate: the right file among others, and its password. */
  certificate: z
    .strictObject({
      file: sentence,
      others: z.array(z.strictObject({ file: sentence, say: sentence })).default([]),
      password: sentence,
      passwordAt: entry.optional(),
    })
    .optional(),
  /** `folgt`: a step with the card comes next, and this one ends with the outcome `online-ausweis`. `kurz`: three sentences stand for it. */
  card: z.enum(['kurz', 'folgt']).default('kurz'),
  /** Said to somebody who has forgotten the password. */
  forgotten: sentence.default(
    'Melden Sie sich mit dem Online-Ausweis oder mit ELSTER an. Danach setzen Sie im Konto ein neues Passwort.',
  ),
  /** Who gets the data. */
  recipient: sentence,
  /** What is handed over to the service; without any, nobody is asked. */
  data: z.array(z.strictObject({ label: sentence, text: sentence })).default([]),
  /** Already logged in this way, e.g. by a step with the card: only the data are left. */
  signedIn: wayKind.optional(),
});
