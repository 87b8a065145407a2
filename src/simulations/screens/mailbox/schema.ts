import { z } from 'astro/zod';

const sentence = z.string().trim().min(1);

const message = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  channel: z.enum(['email', 'letter', 'mailbox']),
  /** When it comes, in words. */
  after: sentence,
  from: sentence,
  subject: sentence,
  /** One paragraph an entry; the case's entries may be used. */
  body: z.array(sentence).min(1),
  /** What this message means and what to do with it; the coach says it. */
  explain: sentence,
});

export const properties = z.strictObject({ messages: z.array(message).min(1) });
