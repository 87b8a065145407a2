import type { Control } from '../kind.ts';
import { Radios } from '../Radios.tsx';
import type { FileField } from './kind.ts';

/** Instead of the device's file window: the papers that lie on the table. */
export const View: Control<FileField> = (props) => <Radios {...props} options={props.field.papers ?? {}} />;
