import type { Control } from '../kind.ts';
import { TextBox } from '../TextBox.tsx';
import { type Light, lightOf } from './strength.ts';
import type { PasswordField } from './kind.ts';

/** The signs stay to be read: who practises compares them with the paper. */
export const View: Control<PasswordField> = (props) => (
  <>
    <TextBox {...props} autocapitalize="none" />
    {props.field.meter && <Meter raw={props.raw} />}
  </>
);

const words: Record<Light, string> = { rot: 'Rot: noch zu kurz', gelb: 'Gelb: fast gut', grün: 'Grün: gut' };
const colours: Record<Light, string> = { rot: '#9e0000', gelb: '#f2c14e', grün: '#1f5a36' };

/** A traffic light with words, so that nobody needs its colour. */
const Meter = ({ raw }: { readonly raw: string }) => {
  const light = lightOf(raw);
  if (raw === '') return <p class="kern-hint">Die Ampel zeigt gleich, wie gut es ist.</p>;
  return (
    <p class="kern-hint" role="status">
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        <circle cx="11" cy="11" r="9" fill={colours[light]} stroke="#131525" stroke-width="2" />
      </svg>{' '}
      {words[light]}
    </p>
  );
};
