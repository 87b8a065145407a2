import { Facts } from '../screens/Facts.tsx';
import type { Screen } from '../screens/screen.ts';

/** A played screen: what it is about, the thing itself (the row of its moves), and questions about it. */
export const PlayedScreen: Screen = (props) => (
  <>
    {props.step.intro && <p>{props.text(props.step.intro)}</p>}
    {props.state.fields.filter(({ field }) => field.kind === 'moves').map(props.row)}
    <Facts {...props} />
    {props.state.fields.filter(({ field }) => field.kind !== 'moves').map(props.row)}
  </>
);
