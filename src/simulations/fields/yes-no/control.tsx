import type { Control } from '../kind.ts';
import { Radios } from '../Radios.tsx';
import { kind } from './kind.ts';

export const View: Control = (props) => (
  <Radios
    {...props}
    raw={props.raw && kind.parse(props.raw, props.field).value}
    options={kind.options?.(props.field) ?? {}}
  />
);
