import { Facts } from '../Facts.tsx';
import type { Screen } from '../screen.ts';

/** A screen of fields. */
export const View: Screen = (props) => (
  <>
    {props.step.intro && <p>{props.text(props.step.intro)}</p>}
    <Facts {...props} />
    {props.state.fields.some(({ field }) => !field.required) && (
      <p class="kern-hint">Felder mit dem Zusatz „freiwillig“ dürfen leer bleiben.</p>
    )}
    {props.state.fields.map(props.row)}
  </>
);
