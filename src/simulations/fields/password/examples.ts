import type { Example } from '../kind.ts';
import type { PasswordField } from './kind.ts';

/** Options that hold for every example unless it says otherwise. */
export const field: Partial<PasswordField> = { label: 'Passwort', min: 12, meter: false };

export const examples: readonly Example<PasswordField>[] = [
  { raw: 'Dackel-im-Garten-7', value: 'Dackel-im-Garten-7' },
  { raw: '  Dackel-im-Garten-7 ', value: 'Dackel-im-Garten-7' },
  { raw: 'Dackel-im-Garten-7\n', value: 'Dackel-im-Garten-7' },
  { raw: 'Feldweg-am-Morgen-8', value: 'Feldweg-am-Morgen-8' },
  { raw: 'Müller?Straße12', value: 'Müller?Straße12' },
  { raw: 'Mu\u0308ller?Straße12', value: 'Müller?Straße12' },
  { raw: 'Drei Äpfel, 2 Birnen', value: 'Drei Äpfel, 2 Birnen' },
  { raw: 'ABCDEFGHIJk1!', value: 'ABCDEFGHIJk1!' },
  { raw: 'abcdefghijK1!', value: 'abcdefghijK1!' },
  { raw: '123456789aB!', value: '123456789aB!' },
  { raw: '!!!!!!!!!aB1', value: '!!!!!!!!!aB1' },
  { raw: 'Apfel(Baum)77', value: 'Apfel(Baum)77' },
  { raw: 'Apfel_Baum_77', value: 'Apfel_Baum_77' },
  { raw: 'Ab1!', value: 'Ab1!', field: { min: 4 } },
  { raw: 'Zug7+Bus', value: 'Zug7+Bus', field: { min: 8 } },
  { raw: 'Ab1!', error: '8 Zeichen' },
  { raw: 'Dackel-7', error: '4 Zeichen' },
  { raw: 'Dackel-im-Garten', error: 'eine Ziffer' },
  { raw: 'DackelimGarten7', error: 'ein Sonderzeichen' },
  { raw: 'dackel-im-garten-7', error: 'ein Großbuchstabe' },
  { raw: 'DACKEL-IM-GARTEN-7', error: 'ein Kleinbuchstabe' },
  { raw: '123456789012', error: 'ein Großbuchstabe, ein Kleinbuchstabe und ein Sonderzeichen' },
  { raw: 'passwort', error: '4 Zeichen' },
  { raw: 'Passwort1234', error: 'ein Sonderzeichen' },
  { raw: 'Dackel 7', error: '4 Zeichen' },
  { raw: '------------', error: 'eine Ziffer' },
  { raw: 'ä', error: '11 Zeichen' },
  { raw: 'Dackel-im-Garten-\u200b', error: 'eine Ziffer' },
];
