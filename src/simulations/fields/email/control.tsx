import type { Control } from '../kind.ts';
import { TextBox } from '../TextBox.tsx';

/** Not `type="email"`: it hides blanks from us, and the browser would speak up in its own words. */
export const View: Control = (props) => <TextBox {...props} inputMode="email" autocapitalize="none" />;
