import { Lock } from '../../Lock.tsx';
import type { Hand } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { type Part, partsOf } from './address.ts';

interface AddressProps {
  readonly address: string;
  /** Whether the piece that decides stands out. */
  readonly isMarked: boolean;
}

/** The address large, as a browser shows it. */
export const Address = (props: AddressProps) => (
  <>
    <Lock class="adr-schloss" />
    <Written {...props} />
  </>
);

/** The address in one line, broken between its pieces first. */
export const Written = ({ address, isMarked }: AddressProps) => (
  <span class="adr-text">
    {partsOf(address).map(({ role, text }) =>
      isMarked && role === 'owner' ? <strong key={role}>{text}</strong> : <span key={role}>{text}</span>,
    )}
  </span>
);

/** The address in pieces, each of them to tap. */
export const AddressInPieces = ({ address, hand }: { readonly address: string; readonly hand: Hand }) => (
  <p class="adr-teile">
    {partsOf(address).map((part, index) => (
      <Piece key={part.role} part={part} number={index + 1} hand={hand} />
    ))}
  </p>
);

const Piece = ({ part, number, hand }: { readonly part: Part; readonly number: number; readonly hand: Hand }) => (
  <Tap
    hand={hand}
    move="teil"
    entry={String(number)}
    look="plain"
    class="adr-teil"
    label={`Teil ${number}: ${part.text}`}
  >
    {part.text}
  </Tap>
);
