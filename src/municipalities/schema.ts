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

/** `content/kommunen/<kommune>.yaml`: everything that differs from one municipality to the next. One file, one site. */
export const municipalitySchema = z.strictObject(
  {
    name: text,
    full: text,
    inSentence: text,
    site: z.url(),
    townHall,
    numbers: z.array(number),
    volunteers,
    villages: z.array(z.strictObject({ name: text, postcode: z.string().regex(/^\d{5}$/) }, readableError)),
    services: z.record(key, service),
    /** Name of the account with which people log in to offices. */
    account: text,
    amounts: z.record(key, amount),
  },
  readableError,
);
