import type { ComponentChildren } from 'preact';
import { PaperHere } from '../documents/PaperHere.tsx';
import { type Case, fill } from '../definition.ts';
import type { FieldState } from '../journey.ts';
import { hintFor } from './hints.ts';
import type { Rung } from './run.ts';

export interface BubbleProps {
  readonly state: FieldState;
  readonly one: Case;
  readonly rung: Rung;
  /** Opened hint level, 0 to 2 (the third fills the field in). */
  readonly level: number;
  onLevel(level: number): void;
  onFill(): void;
  onPaper(paper: string): void;
}

/** What the coach says directly at a field, by rung. */
export function Bubble(props: BubbleProps) {
  if (props.rung === 'zeigen') return <Show {...props} />;
  if (props.rung === 'mitmachen') return <Guide {...props} />;
  return props.rung === 'tipps' ? <Tip {...props} /> : null;
}

const Box = ({ children }: { children: ComponentChildren }) => <div class="coach-blase">{children}</div>;

/** What to enter, where it stands, and why the office asks. */
function Explained({ state, one }: BubbleProps) {
  const { field } = state;
  const { what, where } = hintFor(state, one);
  return (
    <>
      <p>
        <strong>{what}</strong> {where}
      </p>
      {field.why && <p>{fill(field.why, one.entries)}</p>}
    </>
  );
}

const Show = (props: BubbleProps) => (
  <Box>
    <Explained {...props} />
    <button type="button" class="button" data-coach="weiter" onClick={props.onFill}>
      {forMe(props)}
    </button>
  </Box>
);

const Guide = (props: BubbleProps) => (
  <Box>
    <Explained {...props} />
    <Strip {...props} />
  </Box>
);

function Tip(props: BubbleProps) {
  const { state, one, level, onLevel, onFill } = props;
  const { what, where } = hintFor(state, one);
  const isMoves = state.field.kind === 'moves';
  return (
    <Box>
      {level >= 1 && <p>{where}</p>}
      {level >= 1 && <Strip {...props} />}
      {level >= 2 && (
        <p>
          <strong>{what}</strong>
        </p>
      )}
      {level === 0 && (
        <TipButton onClick={() => onLevel(1)}>{isMoves ? 'Tipp: Worauf achte ich?' : 'Tipp: Wo steht das?'}</TipButton>
      )}
      {level === 1 && (
        <TipButton onClick={() => onLevel(2)}>
          {isMoves ? 'Tipp: Was tue ich jetzt?' : 'Tipp: Was trage ich ein?'}
        </TipButton>
      )}
      {level >= 2 && <TipButton onClick={onFill}>{forMe(props)}</TipButton>}
    </Box>
  );
}

const forMe = ({ state }: BubbleProps): string =>
  state.field.kind === 'moves' ? 'Für mich tippen' : 'Für mich eintragen';

const TipButton = ({ children, onClick }: { children: string; onClick: () => void }) => (
  <button type="button" class="button quiet" onClick={onClick}>
    {children}
  </button>
);

/** The strip of paper that holds the answer, and the way to the whole paper. */
function Strip({ state, one, onPaper }: BubbleProps) {
  const { look } = hintFor(state, one);
  if (!look) return null;
  return (
    <>
      <PaperHere one={one} look={look} isStrip />
      <TipButton onClick={() => onPaper(look.paper)}>Papier ganz ansehen</TipButton>
    </>
  );
}
