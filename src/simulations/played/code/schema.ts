import { z } from 'astro/zod';

const sentence = z.string().trim().min(1);

const call = z.strictObject({
  /** Who calls, as the phone shows it. */
  from: sentence,
  /** What the caller says to get the code, one sentence an entry. */
  says: z.array(sentence).min(1),
  /** Said to somebody who hung up. */
  hungUp: sentence.default('Das war richtig. Einen Code sagen Sie niemandem, auch nicht dem Amt oder der Bank.'),
  /** Explained kindly to somebody who told the code. */
  told: z
    .array(sentence)
    .min(1)
    .default([
      'Mit diesem Code kann sich jemand in Ihrem Namen anmelden.',
      'Das passiert vielen. Solche Anrufer sind Profis.',
      'Legen Sie auf und fordern Sie einen neuen Code an. Dann ist der alte wertlos.',
    ]),
});

export const properties = z.strictObject({
  channel: z.enum(['sms', 'email', 'app']),
  /** Who sends the code; for an app its name. */
  sender: sentence,
  /** Where the code goes: a phone number, an e-mail address; for an app the device. */
  to: sentence,
  /** What the code is for, after "für": "die neue E-Mail-Adresse". */
  purpose: sentence,
  /** The first code. Each new one is made from it. */
  code: z.string().regex(/^[1-9]\d{3,7}$/, 'four to eight digits, the first is no zero'),
  subject: sentence.default('Ihr Code'),
  text: sentence.default('Ihr Code lautet:'),
  warning: sentence.default('Sagen Sie diesen Code niemandem.'),
  /** How long a code counts, in words; only where that is proven. */
  lasts: sentence.optional(),
  /** The first code is too old when it is entered. */
  expires: z.boolean().default(false),
  /** The message lies in the folder "Spam". */
  spam: z.boolean().default(false),
  /** So many codes that do not fit, and a new one is needed. */
  tries: z.number().int().min(1).max(9).default(3),
  button: sentence.default('Code prüfen'),
  /** Said at the end. */
  success: sentence.default('Der Code passt.'),
  /** Somebody calls when the code has come, and asks for it. */
  call: call.optional(),
});
