import { z } from 'astro/zod';

const sentence = z.string().trim().min(1);
const id = z.string().regex(/^[a-z][a-z0-9-]*$/);

const answer = z.strictObject({
  id,
  text: sentence,
  fits: z.boolean().default(false),
  /** What is answered to it. */
  reply: sentence,
});

const question = z.strictObject({
  turn: z.literal('question'),
  id,
  says: sentence,
  answers: z
    .array(answer)
    .min(2)
    .refine((answers) => answers.filter(({ fits }) => fits).length === 1, 'give exactly one answer "fits: true"'),
  /** Paper entry where the answer stands. */
  look: sentence.optional(),
});

const card = z.strictObject({
  turn: z.literal('card'),
  says: sentence,
  /** The paper to hold to the camera, e.g. "Personalausweis". */
  card: sentence,
  /** Papers that are taken for it. */
  others: z.array(sentence).default([]),
  /** What is wrong with the picture, one after the other. */
  mishaps: z.array(z.enum(['zu-nah', 'zu-weit', 'spiegelt', 'verkehrt'])).default([]),
});

const confirm = z.strictObject({
  turn: z.literal('confirm'),
  says: sentence,
  /** What has been written down; shown on the screen. */
  points: z.array(z.strictObject({ label: sentence, text: sentence })).min(1),
  /** What the person agrees to by tapping. */
  button: sentence,
});

export const properties = z.strictObject({
  /** Office that is called. */
  office: sentence,
  /** Who appears, e.g. "Frau Muster". */
  clerk: sentence,
  matter: sentence,
  /** Day and time, in words. */
  time: sentence,
  /** First words of the clerk, before "Können Sie mich hören?". */
  greeting: sentence,
  /** How many wait before the person. */
  ahead: z.number().int().min(0).max(5).default(1),
  /** The loudspeaker is off at first; the microphone is off at first. */
  mishaps: z.array(z.enum(['ton', 'mikrofon'])).default([]),
  /** What is talked about, in order. `break`: the connection is lost. */
  talk: z
    .array(z.discriminatedUnion('turn', [question, card, confirm, z.strictObject({ turn: z.literal('break') })]))
    .min(1),
  /** Last words of the clerk. */
  closing: sentence,
});
