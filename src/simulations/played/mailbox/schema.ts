import { z } from 'astro/zod';

const sentence = z.string().trim().min(1);
const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
/** A day as `2026-11-19`; YAML may have read it as a date already. */
const day = z
  .union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))])
  .pipe(z.string().regex(/^\d{4}-\d\d-\d\d$/, 'Write the day like this: 2026-11-19.'));

const deadline = z.strictObject({
  /** Day on which it was put into the mailbox, sent, or given to the post. Choose it so that no end falls on a weekend. */
  provided: day,
  /** What one can do until the end, as a verb: "widersprechen". */
  remedy: sentence.default('widersprechen'),
  months: z.number().int().min(1).max(12).default(1),
});

const answer = z.strictObject({
  label: sentence,
  hint: sentence.optional(),
  /** Every answer that fits; spaces and capitals do not count. The first is the one the coach gives. */
  expect: z.array(sentence).min(1),
  /** Paper entry that holds it, e.g. `bankkarte.iban`. */
  look: sentence.optional(),
  /** What is said to another answer. */
  wrong: sentence,
});

const scam = z.strictObject({
  /** Words of the link in the message. */
  link: sentence,
  /** Where it leads, in full; ends in ".example". */
  leads: sentence.regex(/\.example(\/\S*)?$/, 'The address of a fake page ends in ".example".'),
  /** What would happen there, told kindly. */
  tapped: sentence,
  /** By what one knows it, one sentence each. */
  signs: z.array(sentence).min(1),
});

const message = z.strictObject({
  id,
  channel: z.enum(['email', 'letter', 'mailbox']),
  /** When it comes, in words. */
  after: sentence,
  from: sentence,
  /** The sender's whole address, shown on demand. */
  address: sentence.optional(),
  subject: sentence,
  /** One paragraph an entry; the case's entries may be used. */
  body: z.array(sentence).min(1),
  /** What this message means and what to do with it; the coach says it. */
  explain: sentence.optional(),
  /** Must be done before it goes on: read, and all that follows from the properties below. */
  todo: z.boolean().default(true),
  /** It comes only once this message is done. */
  once: id.optional(),
  /** Something to save: what it is called, and its file without ending. */
  attachment: z.strictObject({ title: sentence, file: sentence }).optional(),
  deadline: deadline.optional(),
  answer: answer.optional(),
  scam: scam.optional(),
  /** Why it is genuine: said to somebody who takes it for a fraud. */
  genuine: sentence.optional(),
});

/** A message can only wait for one that comes before it and is to be done: so each one comes at last. */
const canCome = ({ id, once }: z.output<typeof message>, earlier: readonly z.output<typeof message>[]): boolean =>
  once === undefined || earlier.some((one) => one.id === once && one.todo && one.id !== id);

export const properties = z.strictObject({
  /** How the place is called: "Ihre E-Mails", "Ihr Postfach". */
  name: sentence.default('Ihre Nachrichten'),
  messages: z
    .array(message)
    .min(1)
    .max(8)
    .refine((all) => all.some(({ todo }) => todo), 'At least one message is to be done.')
    .refine(
      (all) => all.every((one, index) => canCome(one, all.slice(0, index))),
      '"once" names a message that stands before this one and is to be done.',
    ),
});
