/** A second factor: a code comes on another way and is entered here; see `schema.ts` for each property. */
export interface Code {
  readonly channel: 'sms' | 'email' | 'app';
  readonly sender: string;
  readonly to: string;
  readonly purpose: string;
  readonly code: string;
  readonly subject: string;
  readonly text: string;
  readonly warning: string;
  readonly lasts?: string | undefined;
  readonly expires: boolean;
  readonly spam: boolean;
  readonly tries: number;
  readonly button: string;
  readonly success: string;
  readonly call?:
    | {
        readonly from: string;
        readonly says: readonly string[];
        readonly hungUp: string;
        readonly told: readonly string[];
      }
    | undefined;
}

export interface State {
  readonly isSent: boolean;
  /** The folder "Spam" lies open. */
  readonly isInSpam: boolean;
  readonly isRead: boolean;
  /** How many new codes were asked for. */
  readonly round: number;
  /** How many codes did not fit since then. */
  readonly wrong: number;
  readonly refused: '' | 'passt-nicht' | 'abgelaufen' | 'alt';
  readonly call: 'none' | 'on' | 'told' | 'over';
  readonly isDone: boolean;
}

/** The code of a round: the first digit stays, the others go on by three. */
export const codeAt = ({ code }: Code, round: number): string =>
  code.slice(0, 1) + code.slice(1).replace(/\d/g, (digit) => String((Number(digit) + 3 * round) % 10));

/** Whether only a new code helps. */
export const needsNew = ({ wrong, refused, call }: State, { tries }: Code): boolean =>
  refused === 'abgelaufen' || call === 'told' || wrong >= tries;

/** Whether there is a message to open. */
export const hasMessage = ({ isSent, isRead, isInSpam }: State, { spam }: Code): boolean =>
  isSent && !isRead && (!spam || isInSpam);
