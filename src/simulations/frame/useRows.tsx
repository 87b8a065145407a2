import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { currentField } from '../coach/moves.ts';
import { messageFor } from '../coach/leave.ts';
import type { FieldState } from '../journey.ts';
import { LiveRow } from './LiveRow.tsx';
import type { Practice } from './usePractice.ts';

interface Drawn {
  readonly from: readonly unknown[];
  readonly row: VNode;
}

/** Draws the rows of a step. A row that shows the same as before is not drawn again: at most keys only one row changes. */
export function useRows(practice: Practice, messages: Messages): (field: FieldState) => VNode {
  const [visited, setVisited] = useState('');
  const drawn = useRef(new Map<string, Drawn>());
  const current = turnOf(practice);
  return (field) => {
    const { path } = field;
    const message = messages.get(path);
    const from = [practice.moment, field, visited === path, current?.path, message];
    const before = drawn.current.get(path);
    if (before?.from.every((part, index) => part === from[index])) return before.row;
    const visit = { isVisited: visited === path, onVisit: () => setVisited(path) };
    const row = <LiveRow key={path} practice={practice} field={field} current={current} message={message} {...visit} />;
    drawn.current.set(path, { from, row });
    return row;
  };
}

/** Path of a visible field → the message that stands at it now. */
export type Messages = ReadonlyMap<string, string>;

export function messagesOf({ stage, run, journey, state }: Practice): Messages {
  const all = state.fields.map((field) => [field.path, messageFor(stage, run, journey, state, field)] as const);
  return new Map(all.flatMap(([path, message]) => (message ? [[path, message]] : [])));
}

/** The field whose turn it is while the coach guides. */
const turnOf = ({ run: { rung }, state, stage }: Practice): FieldState | undefined =>
  rung === 'zeigen' || rung === 'mitmachen' ? currentField(state, stage.one) : undefined;
