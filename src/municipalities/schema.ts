import { z } from 'astro/zod';
import { isoDate } from '../content-rules/iso-date.ts';
import { readableError } from '../content-rules/readable-error.ts';

const text = z.string().trim().min(1);
const phone = z.string().regex(/^[\d +/-]+$/, 'A phone number is a string of digits and spaces.');
const key = z.string().regex(/^[a-z0-9-]+$/, 'A key has small letters, digits and hyphens only.');
const source = z.strictObject({ title: text, url: z.url().optional(), date: isoDate.optional() }, readableError);

const townHall = z.strictObject(
  {
    name: text,
    address: z.array(text).min(1),
    phone,
    hours: z.array(z.strictObject({ days: text, times: text }, readableError)),
    checked: isoDate,
    note: text,
  },
  readableError,
);

const number = z.strictObject(
  { number: phone, tel: phone, name: text, what: text, cost: text.optional() },
  readableError,
);

const volunteers = z.strictObject(
  {
    name: text,
    text,
    address: z.array(text).min(1),
    email: z.email(),
    phone: phone.optional(),
    checked: isoDate,
    source: z.union([text, source]),
  },
  readableError,
);

const service = z.strictObject(
  {
    title: text,
    /** Who does it: `Gemeinde Hohe Börde`, `Landkreis Börde`, `Bund`. */
    provider: text,
    state: z.enum(['online', 'video', 'vor-ort', 'unbekannt'], readableError),
    text,
    also: text.optional(),
    proof: source,
    checked: isoDate,
    address: z.union([text, z.array(text)]).optional(),
    phone: phone.optional(),
  },
  readableError,
);

/** An amount of money or a deadline as it is read. `certainty`: B documented, R reconstructed, V may have changed. */
const amount = z.strictObject(
  { text, source: z.union([text, source]), checked: isoDate, certainty: z.enum(['B', 'R', 'V'], readableError) },
  readableError,
);

/** One thing a page has to say by law. Without a `value` the page says what is still `missing`, in words that follow "trägt ein:". */
const declaration = z.strictObject({ label: text, value: text.optional(), missing: text }, readableError);

const publisher = z.strictObject(
  {
    /** Whether the municipality has said that it publishes this site. Until then the Impressum calls it a draft. */
    confirmed: z.boolean(),
    impressum: z.array(declaration),
    datenschutz: z.array(declaration),
    barrierefreiheit: z.array(declaration),
  },
  readableError,
);

const about = z.strictObject(
  { history: z.array(z.strictObject({ when: text, text }, readableError)), sources: z.array(source) },
  readableError,
);

/** `content/betraege/<subject>.yaml`: fees and deadlines that hold everywhere, by id. */
export const amountsSchema = z.record(key, amount);

/** `content/kommunen/<kommune>.yaml`: everything that differs from one municipality to the next. One file, one site. */
export const municipalitySchema = z.strictObject(
  {
    name: text,
    full: text,
    inSentence: text,
    site: z.url(),
    townHall,
    publisher,
    /** How the Digitales Dorf came about here. */
    about,
    numbers: z.array(number),
    volunteers,
    /** Ids of the lessons that the start page offers first. */
    oftenSought: z.array(key),
    villages: z.array(z.strictObject({ name: text, postcode: z.string().regex(/^\d{5}$/) }, readableError)),
    services: z.record(key, service),
    /** Name of the account with which people log in to offices. */
    account: text,
    /** What the municipality sets itself, by id. */
    amounts: amountsSchema,
  },
  readableError,
);
