import { z } from 'astro/zod';

const sentence = z.string().trim().min(1);
const id = z.string().regex(/^[a-z][a-z0-9-]*$/);

const choice = z.strictObject({
  id,
  /** What stands on the button: what one does or says. */
  label: sentence,
  /** Makes it a wrong reaction: the word that mistakes look for, e.g. `code-verraten`. */
  outcome: id.refine((word) => !['offen', 'fertig'].includes(word), 'The word says what went wrong.').optional(),
  /** What is said to it: why it is right, or what would happen now. Wrong reactions need it. */
  say: sentence.optional(),
  /** Where a right reaction leads: another turn, or `ende`. The next turn unless told. */
  leads: id.optional(),
});

const turn = z.strictObject({
  id: id.refine((name) => name !== 'ende', 'Give the turn another name than "ende".'),
  /** What the other side writes or says. */
  says: sentence,
  /** What to look at, for the first hint. */
  why: sentence.optional(),
  choices: z
    .array(choice)
    .min(1)
    .max(4)
    .refine((all) => all.some(({ outcome }) => outcome === undefined), 'At least one reaction is right.')
    .refine((all) => all.every(({ outcome, say }) => outcome === undefined || say), 'Wrong reactions need "say".'),
});

type Turn = z.output<typeof turn>;

/** A conversation only goes on, so that every one comes to its end. */
const goesOn = (turns: readonly Turn[]): boolean =>
  turns.every(({ choices }, index) =>
    choices.every(({ leads }) => !leads || leads === 'ende' || turns.slice(index + 1).some((one) => one.id === leads)),
  );

const event = z.strictObject({
  id,
  look: z.enum(['sms', 'notice', 'permission', 'call']),
  /** Number, name or app, as the phone shows it. */
  from: sentence,
  /** When, in words. */
  time: sentence,
  /** It comes only once this one is over. */
  once: id.optional(),
  turns: z.array(turn).min(1).refine(goesOn, '"leads" names a later turn, or ende.'),
  /** What to remember: shown when it is over, one sentence each. */
  signs: z.array(sentence).default([]),
});

export const properties = z.strictObject({
  /** Whose phone it is: "Handy von Helga". */
  name: sentence,
  events: z
    .array(event)
    .min(1)
    .max(8)
    .refine(
      (all) => all.every(({ once }, index) => !once || all.slice(0, index).some((one) => one.id === once)),
      '"once" names something that stands before it.',
    ),
});
