import type { Control } from '../kind.ts';
import { TextBox } from '../TextBox.tsx';
import type { DateField } from './kind.ts';

/**
 * One box with the ordinary keyboard. `inputMode="numeric"` and `"decimal"` have no dot on German iPhones and no
 * letters for "1. Mai"; the wheels of `type="date"` are a long way from a year of birth; three boxes hinder correcting.
 */
export const View: Control<DateField> = (props) => <TextBox {...props} width="mittel" />;
