import type { ComponentChildren } from 'preact';
import { PaperHere } from '../documents/PaperHere.tsx';
import type { Case } from '../definition.ts';
import { fill } from '../definition.ts';
import type { FieldState } from '../journey.ts';
import { calm } from '../frame/calm.ts';
import { paperFor, whatHint, whereHint } from './hints.ts';
import type { Rung } from './run.ts';

export interface BubbleProps {
  readonly state: FieldState;
  readonly one: Case;
  readonly rung: Rung;
  /** Opened hint level, 0 to 2 (the third fills the field in). */
  readonly level: number;
  /** A word of the coach on what was just entered. */
  readonly note?: string | undefined;
  onLevel(level: number): void;
  onFill(): void;
}

/** What the coach says directly at a field, by rung. */
export function Bubble(props: BubbleProps) {
  if (props.rung === 'zeigen') return <Show {...props} />;
  if (props.rung === 'mitmachen') return <Guide {...props} />;
  return props.rung === 'tipps' ? <Tip {...props} /> : null;
}

const Box = ({ children }: { children: ComponentChildren }) => <div class="coach-blase">{children}</div>;

const Why = ({ state, one }: Pick<BubbleProps, 'state' | 'one'>) =>
  state.field.why ? <p>{fill(state.field.why, one.entries)}</p> : null;

function Show(props: BubbleProps) {
  return (
    <Box>
      <p>
        <strong>{whatHint(props.state.field, props.state.path, props.one)}</strong>{' '}
        {whereHint(props.state.field, props.state.path, props.one)}
      </p>
      <Why {...props} />
      <button type="button" class="btn coach-weiter" data-coach="weiter" onClick={calm(props.onFill)}>
        Eintragen und weiter
      </button>
    </Box>
  );
}

function Guide(props: BubbleProps) {
  const { state, one } = props;
  return (
    <Box>
      {props.note && <p class="coach-wort">{props.note}</p>}
      <p>
        <strong>{whatHint(state.field, state.path, one)}</strong> {whereHint(state.field, state.path, one)}
      </p>
      <Why {...props} />
      <PaperHere one={one} look={paperFor(state.path, one)} />
    </Box>
  );
}

function Tip(props: BubbleProps) {
  const { state, one, level } = props;
  return (
    <Box>
      {props.note && <p class="coach-wort">{props.note}</p>}
      {level >= 1 && <p>{whereHint(state.field, state.path, one)}</p>}
      {level >= 2 && (
        <p>
          <strong>{whatHint(state.field, state.path, one)}</strong>
        </p>
      )}
      {level === 1 && <PaperHere one={one} look={paperFor(state.path, one)} />}
      <p class="coach-knoepfe">
        {level === 0 && <TipButton onClick={() => props.onLevel(1)}>Tipp: Wo steht das?</TipButton>}
        {level === 1 && <TipButton onClick={() => props.onLevel(2)}>Tipp: Was trage ich ein?</TipButton>}
        {level >= 2 && <TipButton onClick={props.onFill}>Tragen Sie es für mich ein</TipButton>}
      </p>
    </Box>
  );
}

const TipButton = ({ children, onClick }: { children: string; onClick: () => void }) => (
  <button type="button" class="btn btn-leise" onClick={calm(onClick)}>
    {children}
  </button>
);
